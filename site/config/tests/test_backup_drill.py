"""The drill of docs/operations.md, on both databases: a site that is worked on is backed up, and restored elsewhere."""

import os
import subprocess
import sys
import time
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest

from config.tests.running_site import ROOT, environment
from core.tests.programs import program

# For how many seconds the site is worked on before the backup begins.
MODULE = "config.tests.backup_site"
SECONDS = float(os.environ.get("BACKUP_DRILL", "1"))


@pytest.fixture
def empty_database(request: pytest.FixtureRequest, real_database: dict[str, str], tmp_path: Path) -> str:
    """The address of an empty database of the same kind: SQLite without a file, PostgreSQL migrated for the first time."""
    if real_database["DATABASE_URL"].startswith("sqlite"):
        return f"sqlite:///{tmp_path}/restored.sqlite3"
    server, name = request.getfixturevalue("postgresql"), f"nwg_{uuid4().hex}"
    address = server.format("postgres").replace("postgres:", "postgresql:", 1)
    with psycopg.connect(address, autocommit=True) as administrator:
        template = request.getfixturevalue("postgresql_template")
        administrator.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"')
    return str(server.format(name))


def test_what_was_done_before_a_backup_is_there_after_a_restore(
    real_database: dict[str, str], empty_database: str, tmp_path: Path
) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    source.mkdir(), target.mkdir()
    told = {"EMAIL_URL": "memorymail://"}
    here = environment(source, **told, DATABASE_URL=real_database["DATABASE_URL"])
    there = environment(target, **told, DATABASE_URL=empty_database)
    archive, kept = tmp_path / "site.tar.zst", str(tmp_path / "kept.json")

    with program(MODULE, here) as site:
        begun = site.ask("begin", kept=kept)
        assert begun["filled"] > 60, "tables with rows"
        site.ask("load")
        site.ask("go_on", seconds=SECONDS)
        started = time.time()
        subprocess.run([sys.executable, "manage.py", "backup", str(archive)], cwd=ROOT, env=here, check=True)
        load = site.ask("stop")
        site.ask("close")

    assert not load["failures"], "\n".join(load["failures"])
    assert max(said["at"] for said in load["done"]) > archive.stat().st_mtime, "it was worked on to the backup's end"
    with program(MODULE, there) as restored:
        said = restored.ask("restore", archive=str(archive), register=str(source / "erasures"))
        assert "1 accounts that were closed since are closed again." in said
        assert restored.ask("look", kept=kept, done=load["done"], begun=started, session=begun["session"]) == []
