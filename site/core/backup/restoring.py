"""From an archive to a site that may be opened, in an empty place.

First everything is looked at and nothing touched: the archive to its last byte, then the place. Files come before the
database, so that what breaks off half-way is no site yet; what was written is taken back.

The site then is as it was. What must not be as it was follows: sessions, caches, finished pages, e-mails that have been
sent since, people who have closed their accounts since, and what was to be forgotten since.
"""

import os
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

from allauth.usersessions.models import UserSession
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.sessions.models import Session
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.db.migrations.loader import MigrationLoader
from wagtail.images import get_image_model

from accounts.closing import NOWHERE
from core.backup import Refused, databases, erasures, files
from core.backup.archive import Entry, Manifest, check, members
from core.backup.emptiness import refuse_unless_empty
from core.backup.erasures import Erasure
from core.backup.signals import closed_account_is_back, site_restored
from core.page_store.directory import PageDirectory

KINDS = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}
Say = Callable[[str], object]


def restore(archive: Path, *, registers: list[Path], say: Say) -> None:
    """Bring the site of an archive up in this place. `registers` are folders of closed accounts beside our own.

    Raises Damaged, or Refused with the reason in words, and has changed nothing then, but where it says otherwise.
    """
    manifest = check(archive)
    say(f"The archive of {manifest.database_at:%d %B %Y %H:%M} UTC is whole: {len(manifest.files)} files.")
    _refuse_what_does_not_fit(manifest)
    refuse_unless_empty()
    closed = erasures.since(manifest.database_at, registers)
    _put_back(archive, manifest)
    say("Database and files are there.")
    try:
        _finish(closed, say)
    except Exception as error:
        raise Refused(
            f"Database and files are there, but what has to follow broke off ({type(error).__name__}: {error}). Do not "
            "open this site: people who have closed their account may be in it. Mend the reason, empty the place, and "
            "begin again."
        ) from error


def _refuse_what_does_not_fit(manifest: Manifest) -> None:
    if manifest.vendor != connection.vendor:
        theirs, ours = KINDS.get(manifest.vendor, manifest.vendor), KINDS[connection.vendor]
        raise Refused(f"The archive is of a site on {theirs}, and this place has {ours}: that cannot be restored.")
    loader = MigrationLoader(None)
    known = set(loader.disk_migrations) | {old for new in loader.disk_migrations.values() for old in new.replaces}
    newer = [f"{app}.{name}" for app, name in manifest.migrations
             if app in loader.migrated_apps and (app, name) not in known]  # fmt: skip
    if newer:
        raise Refused(
            f"The archive is of newer code than this: it has had {', '.join(newer)}. Install that code first."
        )


def _put_back(archive: Path, manifest: Manifest) -> None:
    """Put files and then the database back. Takes the files away again where one of them fails."""
    wanted = {entry.member: entry for entry in (manifest.database, *manifest.files)}
    done: list[Entry] = []
    settings.VAR_DIR.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory(prefix="restore-", dir=settings.VAR_DIR) as folder:
        database = Path(folder) / "database"
        try:
            for held in members(archive):
                entry = wanted.get(held.member)
                if entry == manifest.database:
                    with database.open("wb") as file:
                        files.unpack(entry, held, file)
                elif entry is not None:
                    files.put_back(entry, held)
                    done.append(entry)
            databases.put_back(database)
        except BaseException as error:
            files.delete(done)
            if isinstance(error, OSError):
                reason = f"{error.strerror}. Nothing of it is left behind."
                raise Refused(f"The archive could not be written here: {reason}") from error
            raise


def _finish(closed: list[Erasure], say: Say) -> None:
    call_command("migrate", verbosity=0, interactive=False)
    _end_what_was_open()
    site_restored.send(sender=None)
    say(f"{_close_again(closed)} accounts that were closed since are closed again.")
    for command in settings.AFTER_RESTORE:
        call_command(command, verbosity=0, stdout=StringIO())
    if settings.PAGE_STORE_DIR:
        directory = PageDirectory(Path(settings.PAGE_STORE_DIR))
        os.close(directory.close())  # the next server opens it, with no pages
        directory.sweep()


def _end_what_was_open() -> None:
    """End every session, and forget pictures in the sizes of pages, whose files no archive holds."""
    Session.objects.all().delete()
    UserSession.objects.all().delete()
    renditions = get_image_model().get_rendition_model().objects.all()
    renditions._raw_delete(renditions.db)  # no signals: there are no files to delete
    for cache in caches.all():
        cache.clear()


def _close_again(closed: list[Erasure]) -> int:
    """Close accounts once more; return how many of them had come back."""
    number = 0
    open_accounts = get_user_model().objects.exclude(email__endswith=NOWHERE)
    for erasure in closed:
        person = open_accounts.filter(pk=erasure.person, date_joined=erasure.began).first()
        if person is not None:
            closed_account_is_back.send(sender=None, person=person)
            number += 1
    return number
