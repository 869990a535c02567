"""The last seat, when eight people decide at the same moment: brief.md, rule 1."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from core.testing import rounds_on


def run(program: str, rounds: int, environment: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, Path(__file__).with_name(program), str(rounds)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=550)
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout.splitlines()[-1])


def test_eight_approvals_at_once_never_fill_a_third_seat(real_database: dict[str, str]) -> None:
    rounds = rounds_on(real_database, 100)
    result = run("last_seat.py", rounds, real_database)
    assert result["seats"] == {"2": rounds}
    assert result["outcomes"] == {"approved": 2 * rounds, "no free seat": 6 * rounds}


def test_over_http_six_of_eight_are_told_why_and_none_sees_an_error(real_database: dict[str, str]) -> None:
    rounds = rounds_on(real_database, 20)
    result = run("last_seat_http.py", rounds, real_database)
    assert result["seats"] == {"2": rounds}
    assert result["answers"] == {"302": 2 * rounds, "422 with words": 6 * rounds}
