"""The last place at a meeting, when eight people press at the same moment: never over capacity, and who waits in turn."""

import json
import subprocess
import sys
from pathlib import Path

from core.testing import rounds_on


def test_eight_at_once_never_take_more_than_the_last_place(real_database: dict[str, str]) -> None:
    rounds = rounds_on(real_database, 50)
    command = [sys.executable, Path(__file__).with_name("last_place.py"), str(rounds)]
    finished = subprocess.run(command, env=real_database, capture_output=True, text=True, timeout=550)
    assert finished.returncode == 0, finished.stderr
    assert json.loads(finished.stdout.splitlines()[-1]) == {
        "came": {"2 come, 7 wait": rounds},
        "in order": rounds,
        "moved up in turn": 7 * rounds,
        "answers": {"302": 8 * rounds},
    }
