"""Hostile files through every door: each is refused in words beside its field, nothing is kept, what was typed stays.

`core/tests/hostile_files.py` makes the files, `upload_doors.py` knows the doors. What a worker holds meanwhile is measured
in a process of its own (`upload_memory.py`).
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from wagtail.models import UploadedFile

from config.tests.running_site import ROOT
from config.tests.upload_doors import DOORS, Answer
from core.models import SiteDocument, SiteImage
from core.tests.hostile_files import HOSTILE_DOCUMENTS, HOSTILE_PICTURES, HOSTILE_TABLES, Files
from members_area.meetings.models import Meeting, PaperVersion
from members_area.membership.models import MemberProfile
from members_area.toolkit.models import Evidence, TemplateFile

MOST_MEGABYTES = 450
WORST = (  # of those that upload_memory.py measures
    "a PNG of 25 megapixels that is clear, a picture",
    "a WebP of 12 megapixels, a member's photo",
    "a Word file of one long word",
    "a cell in the last corner, redirects",
)
SHARE = 6
TAKE_EVERYTHING = {"several pictures", "several documents"}
WORDS = re.compile(r"\w{3,} \w")
KEPT = (SiteImage, SiteDocument, UploadedFile, PaperVersion, Evidence, TemplateFile)


def everything_kept() -> list[object]:
    """Return the rows and files that an upload could leave behind."""
    private = sorted(path for path in Path(storages["private"].location).rglob("*") if path.is_file())
    recordings = list(Meeting.objects.values_list("recording", "captions"))
    photos = list(MemberProfile.objects.values_list("photo"))
    return [*(model.objects.count() for model in KEPT), private, recordings, photos]


@cache
def made(make: Callable[[], bytes]) -> bytes:
    """Return a file, made once for all doors."""
    return make()


def files_at(name: str) -> Files:
    """Return what is tried at a door: everything at two of them, and at the others some, unless ALL_UPLOADS is set.

    All doors judge files alike, so the share shows that each does. No two doors beside one another take the same share.
    """
    files = DOORS[name].files
    if name in TAKE_EVERYTHING or "ALL_UPLOADS" in os.environ:
        return files
    first = list(DOORS).index(name) % SHARE
    return {kind: files[kind] for at, kind in enumerate(files) if at % SHARE == first or kind in HOSTILE_TABLES}


def fault_of(answer: Answer) -> str:
    if answer.status >= 500:
        return f"an error: {answer.status}"
    if answer.accepted:
        return "accepted"
    if not WORDS.search(answer.words):
        return f"no words: {answer}"
    return "" if answer.keeps else "what was typed is lost"


@pytest.mark.django_db
@pytest.mark.xdist_group("uploads")  # one worker makes the files
@pytest.mark.usefixtures("home", "roles")
@pytest.mark.parametrize("name", [name for name, door in DOORS.items() if door.files])
def test_every_hostile_file_is_refused(
    name: str, record_property: Any, django_capture_on_commit_callbacks: Any
) -> None:
    send, files = DOORS[name].open(), files_at(name)
    before, wrong = everything_kept(), {}
    with django_capture_on_commit_callbacks(execute=True):
        for kind, (file_name, make) in files.items():
            fault = fault_of(send(SimpleUploadedFile(file_name, made(make))))
            if fault:
                wrong[kind] = fault
    record_property("hostile files", len(files))
    assert wrong == {}
    assert everything_kept() == before


def test_how_many_hostile_files_there_are() -> None:
    counts = [len(files) for files in (HOSTILE_PICTURES, HOSTILE_DOCUMENTS, HOSTILE_TABLES)]
    assert sum(counts) >= 180
    assert sum(len(door.files) for door in DOORS.values()) >= 1_500


def test_no_file_takes_much_memory(sqlite_template: Path, tmp_path: Path) -> None:
    """The largest files that are accepted, and the worst that are refused, each through its door in a process alone."""
    shutil.copy(sqlite_template, tmp_path / "db.sqlite3")
    told = {**os.environ, "DJANGO_SETTINGS_MODULE": "config.settings.test", "VAR_DIR": str(tmp_path)}
    told |= {"DATABASE_URL": f"sqlite:///{tmp_path}/db.sqlite3", "PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'site'}"}
    command = [sys.executable, "site/config/tests/upload_memory.py", *(() if "ALL_UPLOADS" in os.environ else WORST)]
    said = subprocess.run(command, cwd=ROOT, env=told, check=True, capture_output=True, text=True).stdout
    peaks = {line.rpartition(":")[0]: int(line.rpartition(":")[2]) for line in said.splitlines()}
    print(said)
    assert len(peaks) > len(WORST)
    assert {name: peak for name, peak in peaks.items() if peak >= MOST_MEGABYTES} == {}
