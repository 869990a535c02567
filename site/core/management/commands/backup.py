"""Makes one archive of the whole site while it runs, or checks one: docs/operations.md, "Back up"."""

import re
import time
from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.template.defaultfilters import filesizeformat
from django.utils import timezone

from core.backup import Refused
from core.backup.archive import Damaged, Manifest, check
from core.backup.making import back_up

OUR_NAME = re.compile(r"nwg-\d{8}T\d{6}Z\.tar\.zst")


class Command(BaseCommand):
    help = "Writes database and files into one archive, while the site runs."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("archive", type=Path, help="a new file; or a folder, in which it is named by the time")
        what = parser.add_mutually_exclusive_group()
        what.add_argument(
            "--keep", type=int, metavar="N", help="delete all but the newest N that are named by the time"
        )
        what.add_argument("--check", action="store_true", help="look whether an archive is whole, and write nothing")

    def handle(self, *args: Any, archive: Path, keep: int | None, check: bool, **options: Any) -> None:
        if keep is not None and (keep < 1 or not archive.is_dir()):
            raise CommandError("--keep takes a number from 1, and a folder that is there in the place of the archive.")
        begun = time.monotonic()
        try:
            path, manifest = _checked(archive) if check else _made(archive)
        except Damaged as damage:
            raise CommandError(f"{archive} is damaged: {damage}.") from damage
        except (Refused, OSError) as refusal:
            raise CommandError(str(refusal)) from refusal
        self._tell(path, manifest, "is whole" if check else "is made", time.monotonic() - begun)
        for old in sorted(_named_by_time(path.parent), reverse=True)[keep:] if keep else []:
            old.unlink()
            self.stdout.write(f"{old.name} is deleted.")

    def _tell(self, path: Path, manifest: Manifest, what: str, seconds: float) -> None:
        size = filesizeformat(path.stat().st_size)
        self.stdout.write(f"{path} {what}: database and {len(manifest.files)} files, {size}, in {seconds:.1f} s.")
        for name in manifest.lost:
            self.stderr.write(f"Not in it, because the site has lost it: {name}")


def _checked(archive: Path) -> tuple[Path, Manifest]:
    return archive, check(archive)


def _made(archive: Path) -> tuple[Path, Manifest]:
    path = archive / f"nwg-{timezone.now():%Y%m%dT%H%M%SZ}.tar.zst" if archive.is_dir() else archive
    return path, back_up(path)


def _named_by_time(folder: Path) -> list[Path]:
    return [path for path in folder.iterdir() if OUR_NAME.fullmatch(path.name)]
