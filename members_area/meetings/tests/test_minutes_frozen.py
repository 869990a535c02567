"""Approved minutes do not change, whoever asks and however (brief.md, rule 3). The same on SQLite and PostgreSQL."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import Error, connection, transaction
from django.db.models import ProtectedError

from members_area.meetings.models import Minutes, MinutesCorrection, MinutesSection, MinutesVersion
from members_area.meetings.models.minutes import hash_of_content
from members_area.meetings.services import minutes as services
from members_area.meetings.signals import Frozen
from members_area.meetings.testing import make_minutes, make_past_meeting
from members_area.membership.testing import make_membership

pytestmark = pytest.mark.django_db
REFUSALS = (Error, Frozen, ValidationError, ProtectedError)
TABLES = ("meetings_minutes", "meetings_minutessection", "meetings_minutesversion", "meetings_minutescorrection")


@pytest.fixture
def approved() -> Minutes:
    minutes = make_minutes(make_past_meeting(), "It was agreed.")
    services.circulate(minutes=minutes, by=None)
    correction = services.propose(minutes=minutes, author=make_membership().person, text="A comma.")
    services.decide(correction=correction, outcome="accepted", reply="Yes.", by=None)
    services.approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    return Minutes.objects.get(pk=minutes.pk)


def everything() -> dict[str, list[Any]]:
    """Return every value of every row of minutes, as the database holds it."""
    with connection.cursor() as cursor:
        rows = {}
        for table in TABLES:
            cursor.execute(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608 - our own tables
            rows[table] = cursor.fetchall()
    return rows


def run(sql: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql)


def save(minutes: Minutes, **changes: Any) -> None:
    for name, value in changes.items():
        setattr(minutes, name, value)
    minutes.save()


def save_part(minutes: Minutes) -> None:
    part = MinutesSection.objects.get(minutes=minutes)
    part.text = "<p>It was not agreed.</p>"
    part.save()


def bulk_update_parts(minutes: Minutes) -> None:
    part = MinutesSection.objects.get(minutes=minutes)
    part.text = "<p>It was not agreed.</p>"
    MinutesSection.objects.bulk_update([part], ["text"])


def save_by_cluster(minutes: Minutes) -> None:
    parts = list(minutes.sections.all())
    parts[0].text = "<p>It was not agreed.</p>"
    minutes.sections = parts
    minutes.save()


def save_version(minutes: Minutes) -> None:
    version = MinutesVersion.objects.get(minutes=minutes, is_approved=True)
    version.content["sections"][0]["text"] = "<p>It was not agreed.</p>"
    version.save()


def save_correction(minutes: Minutes) -> None:
    correction = MinutesCorrection.objects.get()
    correction.reply = "No."
    correction.save()


def write(minutes: Minutes) -> None:
    services.write(minutes=minutes, texts={minutes.sections.get().pk: "It was not agreed."}, by=None)


def decide_again(minutes: Minutes) -> None:
    services.decide(correction=MinutesCorrection.objects.get(), outcome="declined", reply="No.", by=None)


def take_over_other_part(minutes: Minutes) -> None:
    other = make_minutes(make_past_meeting(days=50), "Other words.")
    MinutesSection.objects.filter(minutes=other).update(minutes=minutes)


WAYS: dict[str, Callable[[Minutes], Any]] = {
    "save": lambda minutes: save(minutes, content_hash="x"),
    "save as a draft": lambda minutes: save(minutes, status="draft"),
    "unlock": lambda minutes: save(minutes, locked=False),
    "a revision": lambda minutes: minutes.save_revision(),
    "update": lambda minutes: Minutes.objects.update(status="draft"),
    "bulk update": lambda minutes: Minutes.objects.bulk_update([minutes], ["corrections_close_at"]),
    "delete": lambda minutes: minutes.delete(),
    "delete in bulk": lambda minutes: Minutes.objects.all().delete(),
    "a part is saved": save_part,
    "parts are updated": lambda minutes: MinutesSection.objects.update(text=""),
    "parts are updated in bulk": bulk_update_parts,
    "parts are saved by their minutes": save_by_cluster,
    "a part is added": lambda minutes: MinutesSection.objects.create(minutes=minutes, text="x"),
    "parts are added in bulk": lambda m: MinutesSection.objects.bulk_create([MinutesSection(minutes=m, text="x")]),
    "a part of others is taken over": take_over_other_part,
    "a part is deleted": lambda minutes: minutes.sections.get().delete(),
    "parts are deleted": lambda minutes: MinutesSection.objects.all().delete(),
    "parts are deleted unheard": lambda minutes: MinutesSection.objects.all()._raw_delete("default"),
    "the version is saved": save_version,
    "versions are updated": lambda minutes: MinutesVersion.objects.update(words=""),
    "versions are deleted": lambda minutes: MinutesVersion.objects.all().delete(),
    "versions are deleted unheard": lambda minutes: MinutesVersion.objects.all()._raw_delete("default"),
    "a correction is changed": save_correction,
    "corrections are updated": lambda minutes: MinutesCorrection.objects.update(outcome="declined"),
    "corrections are deleted": lambda minutes: MinutesCorrection.objects.all().delete(),
    "a correction is added": lambda minutes: MinutesCorrection.objects.create(minutes=minutes, text="x"),
    "service: write": write,
    "service: circulate": lambda minutes: services.circulate(minutes=minutes, by=None),
    "service: approve": lambda minutes: services.approve(minutes=minutes, at=minutes.approved_in, by=None),
    "service: decide": decide_again,
    "service: propose": lambda m: services.propose(minutes=m, author=make_membership().person, text="x"),
    "SQL: update minutes": lambda minutes: run("UPDATE meetings_minutes SET status = 'draft'"),
    "SQL: update parts": lambda minutes: run("UPDATE meetings_minutessection SET text = 'x'"),
    "SQL: update versions": lambda minutes: run("UPDATE meetings_minutesversion SET content_hash = 'x'"),
    "SQL: update corrections": lambda minutes: run("UPDATE meetings_minutescorrection SET reply = 'x'"),
    "SQL: delete minutes": lambda minutes: run("DELETE FROM meetings_minutes"),
    "SQL: delete parts": lambda minutes: run("DELETE FROM meetings_minutessection"),
    "SQL: delete versions": lambda minutes: run("DELETE FROM meetings_minutesversion"),
    "SQL: delete corrections": lambda minutes: run("DELETE FROM meetings_minutescorrection"),
}


@pytest.mark.parametrize("way", WAYS)
def test_approved_minutes_do_not_change(approved: Minutes, way: str) -> None:
    before = everything()
    with pytest.raises(REFUSALS), transaction.atomic():
        WAYS[way](approved)
    assert everything() == before


def test_beginning_again_gives_the_same_minutes(approved: Minutes) -> None:
    before = everything()
    assert services.begin(meeting=approved.meeting, by=None) == approved
    assert everything() == before


def test_what_was_approved_can_be_checked(approved: Minutes) -> None:
    version = MinutesVersion.objects.get(minutes=approved, is_approved=True)
    assert hash_of_content(version.content) == version.content_hash == approved.content_hash


def test_circulated_minutes_stay_but_a_draft_may_go() -> None:
    circulated, draft = make_minutes(make_past_meeting()), make_minutes(make_past_meeting(days=60))
    services.circulate(minutes=circulated, by=None)
    with pytest.raises(REFUSALS), transaction.atomic():
        run(f"DELETE FROM meetings_minutes WHERE id = {circulated.pk}")  # noqa: S608 - our own key
    draft.delete()
    assert list(Minutes.objects.all()) == [circulated]


def test_the_author_of_a_correction_may_close_their_account(approved: Minutes) -> None:
    """Whose correction it was stays in what was approved; the row lets the account go."""
    MinutesCorrection.objects.filter(minutes=approved).update(author=None)
    version = MinutesVersion.objects.get(minutes=approved, is_approved=True)
    assert version.content["corrections"][0]["author"] != ""
