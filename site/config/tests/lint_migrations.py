"""Run as a program: refuses a new migration that locks a table for long, or that the release before cannot live with.

Without words it looks at every migration that is newer than LIVE, with files as words at those. PostgreSQL is a server
of its own, which stays empty: the linter reads SQL and runs none. How to write such a migration otherwise:
docs/operations.md, "Migrations while the site runs".
"""

import os
import subprocess
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile

from deploy.services import PostgreSQL, running

ROOT = Path(__file__).resolve().parents[3]
# The number of each app's last migration before there was a site that could be held up.
LIVE = {"accounts": 1, "core": 5, "home": 2, "meetings": 3, "membership": 6, "resources": 1, "toolkit": 3}
SOURCES = ("site", "home", "resources", "members_area")
# What the linter only warns of, and what keeps writers waiting or cannot be taken back.
REFUSED_TOO = ("CREATE_INDEX", "CREATE_INDEX_EXCLUSIVE", "DROP_INDEX", "REINDEX", "RUNPYTHON_REVERSIBLE")


def newer(root: Path = ROOT) -> list[Path]:
    """Return the files of migrations that have come since LIVE; of an app that is not named there, all."""
    files = (file for source in SOURCES for file in (root / source).rglob("migrations/[0-9]*.py"))
    return sorted(file for file in files if int(file.stem[:4]) > LIVE.get(file.parts[-3], 0))


def lint(files: list[Path]) -> int:
    """Lint migrations; return 0 where nothing is to be said against them."""
    server = PostgreSQL()
    with running(server), NamedTemporaryFile("w", suffix=".txt") as names:
        server.create("linted")
        names.writelines(f"{file}\n" for file in files)
        names.flush()
        told = {
            **os.environ,
            "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}",
            "DJANGO_SETTINGS_MODULE": "config.tests.settings_of_linter",
            "DATABASE_URL": server.address("linted"),
        }
        command = [
            sys.executable, "manage.py", "lintmigrations", "--sql-analyser", "postgresql", "--no-cache",
            "--include-migrations-from", names.name, "--warnings-as-errors", *REFUSED_TOO,
        ]  # fmt: skip
        return subprocess.run(command, cwd=ROOT, env=told).returncode


def main() -> int:
    files = [Path(word).resolve() for word in sys.argv[1:]] or newer()
    if not files:
        print("No migration is newer than the site.")
        return 0
    return lint(files)


if __name__ == "__main__":
    sys.exit(main())
