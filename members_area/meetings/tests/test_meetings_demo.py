"""The demo's meetings hold together: loaded once, with everything in the state that the site is to show."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from re import findall
from typing import Any

import pytest
from django.core.management import call_command
from django.db import transaction
from django.utils import timezone

from core.demo.loader import create as create_core
from core.demo.music_services import MUSIC_SERVICES
from core.demo.workshop import Demo
from core.uploads.validators import validate_document
from members_area.meetings.demo import loader
from members_area.meetings.demo.dates import day_after, days_before
from members_area.meetings.demo.groups import GROUPS
from members_area.meetings.demo.planning import PAST
from members_area.meetings.models import (
    ActionItem,
    ActionUpdate,
    AgendaItem,
    Attendance,
    Decision,
    Group,
    Meeting,
    Minutes,
    MinutesCorrection,
    MinutesVersion,
    Paper,
    PaperVersion,
    PublicDigest,
    Registration,
    Substitute,
    working_group,
)
from members_area.meetings.models.minutes import hash_of_content
from members_area.membership.demo.people import MEMBERS
from members_area.membership.demo.story import Story
from members_area.membership.models import EmailLog, Membership


@pytest.fixture(scope="module")
def _loaded(django_db_setup: Any, django_db_blocker: Any) -> Iterator[None]:
    with django_db_blocker.unblock(), transaction.atomic():
        call_command("setup_roles", verbosity=0)
        demo = Demo(say=lambda words: None)
        create_core(demo)
        Story(demo).tell()
        letters = EmailLog.objects.count()
        loader.create(demo)
        loader.fill(demo)
        assert EmailLog.objects.count() == letters
        yield
        transaction.set_rollback(True)


pytestmark = [
    pytest.mark.usefixtures("_loaded"),
    pytest.mark.django_db,
    pytest.mark.xdist_group("meetings-demo"),  # the story is told once
]


def test_loading_again_changes_nothing():
    before = [model.objects.count() for model in (Meeting, AgendaItem, Paper, ActionUpdate, MinutesVersion, Group)]
    loader.fill(Demo(say=print))
    assert [
        model.objects.count() for model in (Meeting, AgendaItem, Paper, ActionUpdate, MinutesVersion, Group)
    ] == before


def test_there_are_three_years_of_meetings_in_all_states():
    of_nwg = working_group().meetings
    assert Counter(of_nwg.values_list("status", flat=True)) == {
        "closed": 8,
        "held": 2,
        "cancelled": 1,
        "postponed": 1,
        "scheduled": 1,
        "draft": 1,
    }
    assert of_nwg.upcoming().exclude(status="postponed").count() == 2
    assert of_nwg.filter(venue__gt="").count() == 2


def test_every_agenda_of_the_working_group_has_six_to_nine_items():
    for meeting in working_group().meetings.prefetch_related("agenda"):
        items = list(meeting.agenda.all())
        assert 6 <= len(items) <= 9, meeting
        assert [item.kind for item in items[:2]] == ["minutes", "matters-arising"]
        minutes = (meeting.ends_at - meeting.starts_at) / timedelta(minutes=1)
        assert sum(item.minutes_allotted for item in items) <= minutes
    assert set(AgendaItem.objects.values_list("confidentiality", flat=True)) == set(AgendaItem.Confidentiality.values)
    assert AgendaItem.objects.filter(continues__isnull=False).count() >= 8


def test_minutes_are_in_every_state_and_the_approved_ones_are_approved_later():
    states = Counter(Minutes.objects.filter(meeting__group__slug="nwg").values_list("status", flat=True))
    assert states == {"approved": 8, "circulated": 1, "draft": 1}
    for minutes in Minutes.objects.filter(status="approved").select_related("meeting", "approved_in"):
        newest = minutes.versions.get(is_approved=True)
        assert minutes.approved_in.starts_at > minutes.meeting.starts_at
        assert minutes.content_hash == newest.content_hash == hash_of_content(newest.content)
        assert minutes.approved_at > minutes.circulated_at > minutes.meeting.ends_at
    draft = Minutes.objects.get(status="draft")
    assert all(section.text for section in draft.sections.all())


def test_the_last_but_one_takes_corrections_and_shows_what_became_of_earlier_ones():
    minutes = Minutes.objects.get(meeting__title__startswith="The annual review")
    assert minutes.takes_corrections
    assert Counter(minutes.corrections.values_list("outcome", flat=True)) == {"open": 2, "accepted": 1, "declined": 1}
    first, second = minutes.versions.order_by("number")
    assert "fourteen minutes" in first.words
    assert "four minutes" in second.words
    assert not MinutesCorrection.objects.exclude(minutes=minutes).filter(outcome="open").exists()


def test_digests_name_neither_a_person_nor_a_service():
    assert PublicDigest.objects.count() == 8
    names = {member.first_name for member in MEMBERS} | {service["name"].split()[0] for service in MUSIC_SERVICES}
    for digest in PublicDigest.objects.all():
        assert digest.content["sections"]
        words = set(findall(r"\w+", " ".join(section["text"] for section in digest.content["sections"])))
        assert not words & names, digest


def test_actions_are_open_overdue_done_and_dropped_each_with_its_history():
    assert set(ActionItem.objects.values_list("status", flat=True)) == {"open", "done", "dropped"}
    today = timezone.localdate()
    open_ones = ActionItem.objects.filter(status="open")
    assert open_ones.filter(due_on__lt=today).count() >= 4
    assert open_ones.filter(due_on__gte=today).count() >= 6
    for action in ActionItem.objects.prefetch_related("updates"):
        history = list(action.updates.all())
        assert history[0].note == "Raised."
        assert history[-1].status == action.status
        assert all(update.created_at <= timezone.now() for update in history)
    assert ActionItem.objects.filter(owner__email="member@nwg.example.org", status="open").count() == 1
    assert ActionItem.objects.filter(closed_in__isnull=False).exists()


def test_decisions_supersede_each_other_and_some_are_public():
    assert Decision.objects.filter(supersedes__isnull=False).count() == 2
    public = Decision.objects.filter(is_public=True)
    assert public.count() >= 4
    assert {decision.item.confidentiality for decision in public.select_related("item")} == {"public"}


def test_papers_are_real_files_in_every_state():
    assert Counter(Paper.objects.values_list("status", flat=True))["submitted"] == 1
    assert Counter(Paper.objects.values_list("status", flat=True))["withdrawn"] == 1
    assert {version.extension for version in PaperVersion.objects.all()} == {"pdf", "docx", "xlsx"}
    for version in PaperVersion.objects.all():
        validate_document(version.file)
        assert version.uploaded_at <= timezone.now()
    assert Paper.objects.filter(versions__number=3).count() == 1
    assert not Paper.objects.filter(words="").exists()


def test_the_next_meeting_is_full_and_some_wait():
    meeting = working_group().meetings.going_ahead().get()
    answers = Counter(meeting.registrations.values_list("answer", flat=True))
    assert answers["accepted"] == meeting.capacity == 32
    assert answers["waiting"] == 4
    assert answers["tentative"] == 4
    assert answers["declined"] == 8
    assert Substitute.objects.current().count() == 1
    mine = {row.person.email: row.answer for row in meeting.registrations.select_related("person")}
    assert mine["member@nwg.example.org"] == "accepted"
    assert mine["member2@nwg.example.org"] == "waiting"
    assert not Registration.objects.filter(access_needs__isnull=False).exclude(meeting=meeting).exists()


def test_every_member_of_the_day_is_on_the_sheet():
    for meeting in working_group().meetings.took_place():
        day = timezone.localdate(meeting.starts_at)
        then = Membership.objects.filter(start_on__lte=day).exclude(end_on__lte=day).exclude(person=None)
        asked = set(then.values_list("person", flat=True))
        on_sheet = meeting.attendance.filter(service__isnull=False, person__isnull=False)
        assert asked == set(on_sheet.values_list("person", flat=True))
        substitutes = meeting.attendance.filter(standing="substitute", person__isnull=True)
        assert len(set(substitutes.values_list("name", flat=True))) == substitutes.count()
    assert set(Attendance.objects.values_list("standing", flat=True)) == set(Attendance.Standing.values)


def test_three_services_have_missed_twice_in_a_row():
    last_two = list(working_group().meetings.took_place().order_by("-starts_at")[:2])
    came = Attendance.objects.filter(meeting__in=last_two, standing__in=Attendance.WAS_THERE)
    assert not came.filter(service__slug__in=["eastmarsh", "foxley", "oakhampton-dale"]).exists()


def test_task_and_finish_groups_are_in_all_states_with_their_people():
    groups = {group.slug: group for group in Group.objects.exclude(classification="nwg")}
    assert {slug: group.status for slug, group in groups.items()} == {
        "boards": "concluded",
        "tutors": "active",
        "affordable": "active",
        "routes": "proposed",
    }
    roles = {role for group in groups.values() for role in group.memberships.values_list("role", flat=True)}
    assert roles == {"chair", "secretary", "member", "observer"}
    assert groups["boards"].outcome
    for slug in ("boards", "tutors", "affordable"):
        decision, began = groups[slug].set_up_by, groups[slug].founded_on
        assert groups[slug].reports_at
        assert decision is not None
        assert began is not None
        assert began >= timezone.localdate(decision.meeting.starts_at)


def test_nothing_that_was_written_lies_in_the_future():
    now = timezone.now()
    for model, field in (
        (ActionUpdate, "created_at"),
        (Decision, "created_at"),
        (MinutesVersion, "created_at"),
        (MinutesCorrection, "created_at"),
        (Attendance, "noted_at"),
        (Registration, "answered_at"),
    ):
        assert not model.objects.filter(**{f"{field}__gt": now}).exists(), model


def test_the_personas_are_told_what_they_are():
    assert dict(loader.sign_ins()) == {
        "member@nwg.example.org": "Member; chairs the Task & Finish group “Access and affordability”",
        "member2@nwg.example.org": "Member; is in the Task & Finish group “Access and affordability”",
    }


@pytest.mark.parametrize("day", [date(2026, 9, 1), date(2027, 1, 5), date(2028, 2, 29), date(2026, 11, 25)])
def test_meetings_lie_apart_on_whatever_day_the_demo_is_loaded(day: date):
    following = day + timedelta(days=23)
    past = days_before(following)
    days = [day_after(following), following, *(next(past) for _ in PAST)]
    assert all(later - earlier >= timedelta(weeks=7) for later, earlier in pairwise(days))
    assert timedelta(days=900) < following - days[-1] < timedelta(days=1300)


def test_every_group_fits_its_fields():
    for content in GROUPS:
        Group(name=content.name, slug=content.slug, purpose=content.purpose, outcome=content.outcome).clean_fields(
            exclude=["status"]
        )


def test_one_meeting_has_a_recording_with_its_words():
    meeting = Meeting.objects.exclude(recording="").get()
    assert meeting.has_recording
    assert meeting.captions
    assert "annual review" in meeting.transcript
