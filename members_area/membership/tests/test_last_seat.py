"""The last seat, when eight people decide at the same moment: brief.md, rule 1."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

ROUNDS, ROUNDS_OVER_HTTP = 100, 20


def run(program: str, rounds: int, environment: dict[str, str]) -> dict[str, Any]:
    command = [sys.executable, Path(__file__).with_name(program), str(rounds)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=550)
    assert finished.returncode == 0, finished.stderr
    return json.loads(finished.stdout.splitlines()[-1])


def test_eight_approvals_at_once_never_fill_a_third_seat(real_database: dict[str, str]) -> None:
    result = run("last_seat.py", ROUNDS, real_database)
    assert result["seats"] == {"2": ROUNDS}
    assert result["outcomes"] == {"approved": 2 * ROUNDS, "no free seat": 6 * ROUNDS}


def test_over_http_six_of_eight_are_told_why_and_none_sees_an_error(real_database: dict[str, str]) -> None:
    result = run("last_seat_http.py", ROUNDS_OVER_HTTP, real_database)
    assert result["seats"] == {"2": ROUNDS_OVER_HTTP}
    assert result["answers"] == {"302": 2 * ROUNDS_OVER_HTTP, "422 with words": 6 * ROUNDS_OVER_HTTP}
