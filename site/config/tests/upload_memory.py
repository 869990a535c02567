"""Sends the largest and the worst files through their doors, each in a process of its own, and says how much each held.

To be run by test_upload_doors.py on a migrated database: a line for each file, with the most megabytes. Names of files
say which are sent; without any, all are.
"""

import os
import resource
import shutil
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from traceback import print_exc
from typing import Any

import django

django.setup()

from django.core.files.uploadedfile import SimpleUploadedFile  # noqa: E402 - after the setup
from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402

from config.tests.upload_doors import DOORS  # noqa: E402
from core.models import SiteImage  # noqa: E402
from core.tests import hostile_files, large_files  # noqa: E402
from home.testing import make_home  # noqa: E402
from resources.testing import make_library  # noqa: E402

SHAPES = ("fill-1200x675|format-avif", "width-800|format-webp", "max-165x165|format-png", "width-1600|format-jpeg")
DOCUMENT, PICTURE, PHOTO, PAPER = "a document", "a picture", "a member's photo", "a paper"
Made = tuple[str, Callable[[], bytes]]
CASES: dict[str, tuple[str, Made]] = {
    **{f"{name}, {door}": (door, made) for name, made in large_files.PICTURES.items() for door in (PICTURE, PHOTO)},
    **{name: (DOCUMENT, made) for name, made in large_files.DOCUMENTS.items()},
    "the same as a paper": (PAPER, large_files.DOCUMENTS["a Word file of 100 MB of words"]),
    **{name: (PICTURE, hostile_files.HOSTILE_PICTURES[name]) for name in large_files.WORST_PICTURES},
    **{f"{name}, {door}": (door, hostile_files.HOSTILE_TABLES[name])
       for name in large_files.WORST_TABLES for door in ("members", "a plan", "redirects")},
}  # fmt: skip


def alone(work: Callable[[], Any]) -> int:
    """Do something in a process of its own, and return how many megabytes that held at most."""
    reader, writer = os.pipe()
    connections.close_all()
    if pid := os.fork():
        os.close(writer)
        with os.fdopen(reader) as told:
            peak = told.read()
        _, status = os.waitpid(pid, 0)
        if status:
            raise RuntimeError("It broke off.")
        return int(peak or 0)
    try:
        with TemporaryDirectory() as folder:
            database = connections["default"].settings_dict
            database["NAME"] = shutil.copy(database["NAME"], folder)  # no process sees what another has made
            work()
        os.write(writer, str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024).encode())
        os._exit(0)
    except BaseException:
        print_exc()
    os._exit(1)


def keep(path: Path, make: Callable[[], bytes]) -> None:
    path.write_bytes(make())


def send(door: str, name: str, path: Path) -> None:
    """Send a file, and where it is a picture that is taken make sizes of it."""
    answer = DOORS[door].open()(SimpleUploadedFile(name, path.read_bytes()))
    if answer.status >= 500:
        raise RuntimeError(answer)
    if door == PICTURE and answer.accepted:
        image = SiteImage.objects.latest("pk")
        for shape in SHAPES:
            image.get_rendition(shape)


def main() -> None:
    call_command("setup_roles", verbosity=0)
    make_library(make_home())
    print(f"nothing at all: {alone(lambda: None)}")
    with TemporaryDirectory() as folder:
        path = Path(folder, "file")
        for name in sys.argv[1:] or CASES:
            door, (file_name, make) = CASES[name]
            alone(partial(keep, path, make))  # to make it takes more than to send it
            print(f"{name}: {alone(partial(send, door, file_name, path))}", flush=True)


if __name__ == "__main__":
    main()
