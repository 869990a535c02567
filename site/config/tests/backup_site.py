"""Run as a program: the site of the backup's drill. It fills a site, works on it from several threads, and looks at
what has been restored. Each line of input is one thing to do, as JSON; so is each answer.

The database is that of DATABASE_URL, migrated already or, where one is to be restored, empty.
"""

import json
import time
import traceback
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from hashlib import sha1
from io import StringIO
from pathlib import Path
from random import Random
from threading import Event, Lock, Thread
from typing import Any

import django

from core.tests.programs import serve

# Rows of these are others after a restore, by design: sessions end, pictures in sizes are made again, e-mails wait no
# more. The index of full text is the database's own.
NOT_THE_SAME = ("django_session", "usersessions_usersession", "core_rendition", "membership_emaillog",
                "wagtailsearch_indexentry_fts", "sqlite_")  # fmt: skip
CHANGES_BY_LOAD = {"wagtailcore_page": "numchild"}
CLOSING = "zizanie@example.org"


def begin(kept: str) -> dict[str, Any]:
    """Fill the site, keep what its tables hold in the file `kept`, and add what will be changed later."""
    from django.core.management import call_command

    from core.testing import make_document, make_user
    from home.testing import make_home, make_standard_page

    make_home()
    for command in ("setup_roles", "setup_member_area"):
        call_command(command, verbosity=0)
    for fill in (fill_public_pages, fill_membership, fill_meetings, fill_toolkit):
        fill()
    make_standard_page("Box", slug="box")
    Path(kept).write_text(json.dumps({"rows": rows_of_every_table(), "files": files_of_every_row()}))
    make_document("replaced.txt", content_of(0), title="replaced")
    make_user("writer@example.org")
    return {"session": leave_something_open(), "filled": len(json.loads(Path(kept).read_text())["rows"])}


def fill_public_pages() -> None:
    from wagtail.contrib.redirects.models import Redirect
    from wagtail.models import Site

    from core.models import SiteSettings
    from core.testing import make_document, make_image, make_person, make_terms, make_topic
    from home.testing import make_contact_page, make_event, make_event_index, make_standard_page
    from resources.testing import make_blog_post, make_library, make_research, make_resource, make_review, make_video

    SiteSettings.for_site(Site.objects.get()).save()
    make_library(), make_event_index(), make_contact_page(), make_terms(), make_person()
    topic, picture = make_topic(), make_image("A picture")
    picture.get_rendition("width-40")
    for make in (make_video, make_resource, make_review, make_research, make_event):
        make()
    post = make_blog_post("Post", slug="post", topics=(topic,), picture=picture)
    post.save_revision().publish()
    make_standard_page("Paper", slug="paper", body=[("download", {"document": make_document(), "title": ""})])
    Redirect.objects.create(old_path="/old", redirect_link="/new/")


def fill_membership() -> None:
    from core.testing import make_topic, picture_bytes
    from members_area.membership.testing import make_application, make_invitation, make_membership, make_profile

    person = make_membership().person
    make_profile(person, photo=upload(picture_bytes()), phone="01273 496 222", topics={"offers": [make_topic()]})
    make_application(), make_invitation()


def fill_meetings() -> None:
    """With minutes that were circulated, which triggers of the database guard."""
    from django.core.files.base import ContentFile
    from django.utils import timezone

    from core.testing import make_user
    from members_area.meetings.services import minutes, recordings
    from members_area.meetings.testing import make_action, make_decision, make_minutes, make_paper, make_past_meeting
    from members_area.membership.testing import make_membership

    chair, meeting = make_user(is_superuser=True), make_past_meeting()
    written = make_minutes(meeting, "We talked of drums.")
    make_paper(meeting.agenda.first(), by=make_membership().person)
    make_action(meeting), make_decision(meeting)
    minutes.circulate(minutes=written, by=chair)
    film = ContentFile(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40, name="film.mp4")
    captions = ContentFile(b"WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n", name="film.vtt")
    until = timezone.localdate() + timedelta(days=30)
    recordings.save_recording(meeting=meeting, by=chair, recording=film, captions=captions, recording_until=until)


def fill_toolkit() -> None:
    from members_area.toolkit.testing import make_action, make_assessment, make_objective, make_plan, make_template

    make_action(make_objective(make_plan()))
    make_assessment(answers="2")
    make_template()


def leave_something_open() -> str:
    """Sign somebody in, let an e-mail wait, and make somebody who will close their account. Return the session."""
    from core.testing import make_user, picture_bytes
    from members_area.membership.models import EmailLog
    from members_area.membership.testing import make_membership, make_profile, signed_in

    leaver = make_membership(person=make_user(CLOSING, first_name="Ziz", last_name="Zizanie")).person
    make_profile(leaver, photo=upload(picture_bytes()), biography="Zizanie plays.")
    EmailLog.objects.create(key="waits", kind="membership", recipient="a@example.org", subject="Waits", text="Words")
    return str(signed_in(leaver).session.session_key)


def upload(content: bytes) -> Any:
    from django.core.files.base import ContentFile

    return ContentFile(content, name="photo.png")


def close() -> None:
    """Somebody closes their account."""
    from accounts.models import User
    from members_area.membership.services import close_account

    close_account(person=User.objects.get(email=CLOSING))


# Work on the site, while the backup is made.


def digest(content: bytes) -> str:
    """Return the hash that Wagtail keeps of a document."""
    return sha1(content, usedforsecurity=False).hexdigest()


def content_of(number: int) -> bytes:
    """Return words by which a file shows whose it is and that it is whole."""
    draw = Random(number)
    words = f"{number}\n" + "".join(draw.choices("abcdefgh \n", k=draw.randrange(1_000, 60_000)))
    return f"{words}{digest(words.encode())}".encode()


def number_of(content: bytes) -> int | None:
    """Return whose content this is; None where it is not whole."""
    words = content[:-40]
    return int(words.split(b"\n", 1)[0]) if digest(words).encode() == content[-40:] else None


class Load:
    """Writers that each do one kind of work again and again; `done` is what they were told is done, and when."""

    def __init__(self) -> None:
        self.is_over, self.lock = Event(), Lock()
        self.done: list[dict[str, Any]] = []
        self.failures: list[str] = []
        works = (add_page, come_and_go, come_and_go, replace, note)
        self.threads = [Thread(target=self._work, args=(work, at)) for at, work in enumerate(works, 1)]
        for thread in self.threads:
            thread.start()

    def go_on(self, seconds: float) -> None:
        """Return after so many seconds, once each kind of work has been done at least once."""
        until = time.monotonic() + seconds
        while not self.failures and not (
            time.monotonic() >= until and {said["kind"] for said in self.done} >= CHECKS.keys()
        ):
            self.is_over.wait(0.05)

    def _work(self, work: Callable[[int], list[tuple[str, Any, Any]]], which: int) -> None:
        from django.db import connections

        number = which * 1_000_000
        try:
            while not self.is_over.is_set():
                number += 1
                said = work(number)
                with self.lock:
                    self.done += [{"kind": k, "key": key, "is": value, "at": time.time()} for k, key, value in said]
        except Exception:
            self.failures.append(traceback.format_exc())
        finally:
            connections.close_all()

    def stop(self) -> dict[str, Any]:
        self.is_over.set()
        for thread in self.threads:
            thread.join()
        return {"done": self.done, "failures": self.failures}


def add_page(number: int) -> list[tuple[str, Any, Any]]:
    from wagtail.models import Page

    from home.models import StandardPage

    page = Page.objects.get(slug="box").add_child(
        instance=StandardPage(title="Load", slug=f"load-{number}", summary=f"w{number}")
    )
    page.save_revision().publish()
    return [("page", page.slug, page.summary)]


def come_and_go(number: int) -> list[tuple[str, Any, Any]]:
    """Two private files come, one goes again; their names are taken again and again."""
    from core.testing import make_document

    stays, goes = (make_document("load.txt", content_of(n), title=str(n)) for n in (number * 10, number * 10 + 1))
    key = goes.pk
    goes.delete()
    return [("document", stays.pk, number * 10), ("gone", key, None)]


def replace(number: int) -> list[tuple[str, Any, Any]]:
    """An editor puts another file in the place of one, as the CMS does: the old one is deleted."""
    from core.models import SiteDocument

    document = SiteDocument.objects.get(title="replaced")
    storage, old = document.file.storage, document.file.name
    document.file = upload(content_of(number))
    document.file.name = "replaced.txt"
    document._set_document_file_metadata()
    document.save()
    storage.delete(old)
    return [("replaced", document.pk, number)]


def note(number: int) -> list[tuple[str, Any, Any]]:
    from accounts.models import User
    from members_area.membership.models import AuditEvent

    writer = User.objects.get(email="writer@example.org")
    line = AuditEvent.note(action="load.noted", record=writer, by=writer, summary=f"{number}")
    return [("audit", line.pk, line.summary)]


# What a site holds.


def rows_of_every_table() -> dict[str, list[str]]:
    from django.db import connection

    held = {}
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if not table.startswith(NOT_THE_SAME):
                cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
                names = [column[0] for column in cursor.description]
                skip = names.index(CHANGES_BY_LOAD[table]) if table in CHANGES_BY_LOAD else None
                rows = [[v for at, v in enumerate(row) if at != skip] for row in cursor.fetchall()]
                held[table] = sorted(map(repr, rows))
    return {table: rows for table, rows in held.items() if rows}


def files_of_every_row() -> dict[str, str]:
    """Return the hash of each file that a row names, by table, key and name; "" for a file that is missing."""
    from django.core.files.storage import storages

    from core.backup.databases import rows_that_name_files

    found = {}
    for row in rows_that_name_files():
        holders = [storages[alias] for alias in ("default", "private") if storages[alias].exists(row.name)]
        content = holders[0].open(row.name).read() if holders else None
        found["|".join(row)] = digest(content) if content is not None else ""
    return found


# The restored site.


def restore(archive: str, register: str) -> str:
    from django.core.management import call_command

    call_command("restore", archive, "--erasures", register, stdout=(said := StringIO()))
    return said.getvalue()


def look(kept: str, done: list[dict[str, Any]], begun: float, session: str) -> list[str]:
    """Return what is wrong with the restored site: of rows, of files, of what was done before `begun`, of people."""
    base = json.loads(Path(kept).read_text())
    wrong = [*compare_rows(base["rows"]), *compare_files(base["files"])]
    for said in last_words(done, begun):
        wrong += CHECKS[said["kind"]](said)
    return [*wrong, *look_at_documents(), *look_at_people(session), *look_at_pages()]


def compare_rows(base: dict[str, list[str]]) -> list[str]:
    now = rows_of_every_table()
    gone = {table: Counter(rows) - Counter(now.get(table, ())) for table, rows in base.items()}
    return [f"{table}: {list(rows)[:3]}" for table, rows in gone.items() if rows]


def compare_files(base: dict[str, str]) -> list[str]:
    now = files_of_every_row()
    lost = [f"{row} names a file that is missing" for row, held in now.items() if not held]
    return lost + [f"{row} has other content" for row, held in base.items() if now.get(row) != held]


def last_words(done: list[dict[str, Any]], begun: float) -> list[dict[str, Any]]:
    """Return the last thing that was said of each record before the backup began."""
    before = {(said["kind"], said["key"]): said for said in done if said["at"] < begun}
    return list(before.values())


def page_is_there(said: dict[str, Any]) -> list[str]:
    from home.models import StandardPage

    is_there = StandardPage.objects.live().filter(slug=said["key"], summary=said["is"]).exists()
    return [] if is_there else [f"page {said['key']} is lost"]


def document_is_there(said: dict[str, Any]) -> list[str]:
    from core.models import SiteDocument

    is_there = SiteDocument.objects.filter(pk=said["key"], title=str(said["is"])).exists()
    return [] if is_there else [f"document {said['key']} is lost"]


def document_is_gone(said: dict[str, Any]) -> list[str]:
    from core.models import SiteDocument

    return [f"document {said['key']} is back"] if SiteDocument.objects.filter(pk=said["key"]).exists() else []


def replaced_is_as_new(said: dict[str, Any]) -> list[str]:
    from core.models import SiteDocument

    number = number_of(SiteDocument.objects.get(pk=said["key"]).file.read())
    return [] if number is not None and number >= said["is"] else [f"replaced: {number} instead of {said['is']}"]


def line_is_there(said: dict[str, Any]) -> list[str]:
    from members_area.membership.models import AuditEvent

    is_there = AuditEvent.objects.filter(pk=said["key"], summary=said["is"]).exists()
    return [] if is_there else [f"audit line {said['key']} is lost"]


CHECKS: dict[str, Callable[[dict[str, Any]], list[str]]] = {
    "page": page_is_there,
    "document": document_is_there,
    "gone": document_is_gone,
    "replaced": replaced_is_as_new,
    "audit": line_is_there,
}


def look_at_documents() -> list[str]:
    """Every document, also of later writes, has its own content."""
    from core.models import SiteDocument

    wrong = []
    for document in SiteDocument.objects.all():
        content = document.file.read()
        if digest(content) != document.file_hash:
            wrong.append(f"document {document.pk} has another's content")
        if document.title.isdigit() and number_of(content) != int(document.title):
            wrong.append(f"document {document.pk} holds {number_of(content)} instead of {document.title}")
    return wrong


def look_at_people(session: str) -> list[str]:
    from django.conf import settings
    from django.contrib.sessions.models import Session
    from django.test import Client

    from accounts.models import User
    from members_area.membership.models import EmailLog, MemberProfile

    browser = Client(headers={"host": "localhost", "x-forwarded-proto": "https"})
    browser.cookies[settings.SESSION_COOKIE_NAME] = session
    return [
        what
        for what, is_so in {
            "a session lives on": Session.objects.exists() or browser.get("/account/data/").status_code != 302,
            "a closed account is back": User.objects.filter(email=CLOSING).exists(),
            "their profile is back": MemberProfile.objects.filter(biography__contains="Zizanie").exists(),
            "an e-mail would go out twice": EmailLog.objects.get(key="waits").status != "unclear",
        }.items()
        if is_so
    ]


def look_at_pages() -> list[str]:
    """The site answers, and makes its pictures in sizes again."""
    from django.core.files.storage import storages
    from django.test import Client

    from core.models import Rendition

    browser = Client(headers={"host": "localhost", "x-forwarded-proto": "https"})
    bad = [path for path in ("/", "/box/", "/paper/", "/library/") if browser.get(path).status_code != 200]
    made = Rendition.objects.values_list("file", flat=True)
    if not made or not all(storages["default"].exists(name) for name in made):
        bad.append("pictures in sizes")
    return [f"{path} is not answered" for path in bad]


if __name__ == "__main__":
    django.setup()
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # nobody signs in by one
    load: list[Load] = []
    serve({
        "begin": begin, "close": close, "restore": restore, "look": look,
        "load": lambda: load.append(Load()), "go_on": lambda seconds: load[0].go_on(seconds),
        "stop": lambda: load.pop().stop(),
    })  # fmt: skip
