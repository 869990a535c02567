"""A migration that locks a table for long does not come in: config/tests/lint_migrations.py is a gate."""

import subprocess
import sys
from pathlib import Path

import pytest

from config.tests.lint_migrations import LIVE, ROOT, SOURCES, newer
from config.tests.running_site import environment
from deploy.services import PROGRAMS


def test_what_is_passed_over_is_there() -> None:
    found = {
        (file.parts[-3], int(file.stem[:4])) for source in SOURCES for file in (ROOT / source).rglob("migrations/0*.py")
    }
    assert set(LIVE.items()) <= found


def test_what_comes_after_is_new_and_so_is_an_app_that_nobody_named(tmp_path: Path) -> None:
    old, new, other = (
        tmp_path / "home" / "migrations" / "0001_initial.py",
        tmp_path / "home" / "migrations" / f"{LIVE['home'] + 1:04}_more.py",
        tmp_path / "members_area" / "fresh" / "migrations" / "0001_initial.py",
    )
    for file in (old, new, other):
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
    assert newer(tmp_path) == [new, other]


@pytest.mark.skipif(not PROGRAMS.exists(), reason="PostgreSQL is not installed: see `make test`")
def test_a_column_that_the_release_before_cannot_fill_is_refused(tmp_path: Path) -> None:
    file = ROOT / "members_area" / "membership" / "migrations" / "0003_kinds_of_mail_for_meetings.py"
    command = [sys.executable, "-m", "config.tests.lint_migrations", str(file)]
    done = subprocess.run(command, cwd=ROOT, env=environment(tmp_path), capture_output=True, text=True)
    assert done.returncode == 1, done.stderr
    assert "NOT NULL constraint on columns" in done.stdout
    assert "Erroneous migrations: 1/1" in done.stdout
