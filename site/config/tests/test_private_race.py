"""A file that becomes private while its words are on their way into the search."""

import json
import subprocess
import sys
from pathlib import Path


def test_no_item_says_what_was_read_before_the_file_became_private(real_database: dict[str, str]) -> None:
    command = [sys.executable, Path(__file__).with_name("private_race.py")]
    finished = subprocess.run(command, env=real_database, capture_output=True, text=True, timeout=120)
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr, finished.stderr
    assert json.loads(finished.stdout.splitlines()[-1]) == {"before": 3, "afterwards": 0}
