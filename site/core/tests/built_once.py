"""A world that all tests of a module begin with: built once, and given to each of them as it was."""

from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar
from unittest.mock import patch

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.core.files.storage import storages
from django.core.management import call_command
from django.db import transaction

World = TypeVar("World")


@dataclass
class Built(Generic[World]):
    """What was made, and what of it the database does not bring back: the letters and the private files."""

    world: World
    letters: list[Any]
    files: dict[Path, bytes]

    def as_it_was(self) -> World:
        """Return a copy of the world for one test, which may change whatever it likes."""
        mail.outbox.extend(self.letters)
        for file, content in self.files.items():
            if not file.exists() or file.stat().st_size != len(content):
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_bytes(content)
        return deepcopy(self.world)


def built_once(make: Callable[[], Any]) -> Any:
    """Return a fixture of a module, to be called `built`, that gives what `make` returns as a `Built`.

    It is made in a transaction that is taken back in the end; each test then has a savepoint in it. The roles of the
    team are there, and what waits for the end of a transaction happens at once: e-mails hold links.
    """

    @pytest.fixture(scope="module")
    def built(django_db_setup: Any, django_db_blocker: Any) -> Iterator[Built[Any]]:
        with django_db_blocker.unblock(), transaction.atomic():
            before, letters = _private_files(), len(mail.outbox)
            with patch.object(transaction, "on_commit", lambda run, using=None, robust=False: run()):
                if not Group.objects.filter(name="Editors").exists():
                    call_command("setup_roles", verbosity=0)
                world = make()
            files = {file: file.read_bytes() for file in _private_files() - before}
            yield Built(world, mail.outbox[letters:], files)
            transaction.set_rollback(True)

    return built


def _private_files() -> set[Path]:
    return {file for file in Path(storages["private"].location).rglob("*") if file.is_file()}
