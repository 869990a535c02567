"""Who has closed their account: a register outside database and backup, read after a restore.

An older backup brings back whoever has closed their account since it was made. What is needed to close it once more is
the key of the account and when it began (a key may be given again after a restore; both together are one person's);
there is no name and no address in it. One small file for each, which nothing changes.

It is written as the last thing before the closing is committed: who is told that their account is closed is in the
register. Where the commit then fails, which would have to happen in that very moment, an entry is there for somebody
who asked for it and was not told. It counts only with backups that are older than it.
"""

import json
import logging
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.storage import FileSystemStorage, Storage, storages
from django.utils import timezone

from core.backup import Refused

log = logging.getLogger(__name__)
REGISTER = "erasures"
# Clocks differ, and an account that is being closed while the database is copied is in the copy as it was.
MARGIN = timedelta(hours=1)


@dataclass(frozen=True)
class Erasure:
    """Somebody whose account began `began` has closed it `at`."""

    person: int
    began: datetime
    at: datetime


class NotNoted(Exception):
    """The register could not be written."""


def note(person: Any) -> None:
    """Write somebody down who closes their account. Raises NotNoted where that fails: then it must not be closed."""
    at = timezone.now()
    entry = {"person": person.pk, "began": person.date_joined.isoformat(), "at": at.isoformat()}
    try:
        storages[REGISTER].save(f"{at:%Y%m%dT%H%M%S}-{person.pk}.json", ContentFile(json.dumps(entry).encode()))
    except Exception as error:
        log.exception("The register of closed accounts could not be written.")
        raise NotNoted from error


def since(moment: datetime, folders: Iterable[Path] = ()) -> list[Erasure]:
    """Return who has closed their account since a backup, from this place's register and those in `folders`.

    Raises Refused where a folder is not there or an entry cannot be read.
    """
    for folder in folders:
        if not folder.is_dir():
            raise Refused(f"{folder} is no folder with a register of closed accounts.")
    registers = [storages[REGISTER], *(FileSystemStorage(location=folder) for folder in folders)]
    found = {entry for register in registers for entry in _entries(register)}
    return sorted((entry for entry in found if entry.at >= moment - MARGIN), key=lambda entry: entry.at)


def _entries(register: Storage) -> Iterable[Erasure]:
    try:
        names = register.listdir("")[1]
    except FileNotFoundError:  # nobody has closed their account yet
        return
    for name in sorted(names):
        try:
            with register.open(name) as file:
                held = json.loads(file.read())
            began, at = datetime.fromisoformat(held["began"]), datetime.fromisoformat(held["at"])
            yield Erasure(held["person"], began, at)
        except (ValueError, KeyError, TypeError) as error:
            raise Refused(f"The register of closed accounts cannot be read: {name} ({error}).") from error
