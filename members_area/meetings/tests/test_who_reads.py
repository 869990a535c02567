"""Who reads which meeting: the question that every list, page, file and search of the meetings asks."""

from typing import Any

import pytest
from django.contrib.auth.models import AnonymousUser

from accounts.models import User
from core.testing import make_user
from members_area.meetings.models import Group, Meeting, working_group
from members_area.meetings.policies import may_run
from members_area.meetings.testing import make_group, make_meeting, make_past_meeting, put_in_group
from members_area.membership import services
from members_area.membership.testing import make_membership

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
NWG, NWG_DRAFT, OWN, OWN_DRAFT = "of the NWG", "draft of the NWG", "of the group", "draft of the group"


@pytest.fixture
def group() -> Group:
    return make_group("Fees and families")


@pytest.fixture
def meetings(group: Group) -> dict[str, Meeting]:
    return {
        NWG: make_meeting(),
        NWG_DRAFT: make_meeting(status="draft"),
        OWN: make_past_meeting(group),
        OWN_DRAFT: make_meeting(group, status="draft"),
    }


def person_in(group: Group, role: str) -> Any:
    return put_in_group(group, role=role).person


def left_group(group: Group) -> Any:
    seat = put_in_group(group)
    seat.end_on = seat.start_on
    seat.save()
    return seat.person


def suspended(group: Group) -> Any:
    person = person_in(group, "chair")
    services.suspend(membership=person.memberships.get(), reason="A pause", by=None)
    return User.objects.get(pk=person.pk)


def former(group: Group) -> Any:
    person = person_in(group, "chair")
    services.end(membership=person.memberships.get(), reason="Moved on", by=None)
    return User.objects.get(pk=person.pk)


ALL = {NWG, NWG_DRAFT, OWN, OWN_DRAFT}
READS: dict[str, tuple[Any, set[str]]] = {
    "visitor": (lambda group: AnonymousUser(), set()),
    "never a member": (lambda group: make_user(), set()),
    "suspended": (suspended, set()),
    "former": (former, set()),
    "member": (lambda group: make_membership().person, {NWG}),
    "left the group": (left_group, {NWG}),
    "member of the group": (lambda group: person_in(group, "member"), {NWG, OWN}),
    "observer of the group": (lambda group: person_in(group, "observer"), {NWG, OWN}),
    "chair of the group": (lambda group: person_in(group, "chair"), {NWG, OWN, OWN_DRAFT}),
    "secretary of the group": (lambda group: person_in(group, "secretary"), {NWG, OWN, OWN_DRAFT}),
    "editor": (lambda group: make_user(groups=("Editors",)), ALL),
    "membership secretary": (lambda group: make_user(groups=("Membership secretaries",)), ALL),
}
RUNS = {"chair of the group": {OWN, OWN_DRAFT}, "secretary of the group": {OWN, OWN_DRAFT}, "editor": ALL}


@pytest.mark.parametrize("persona", READS)
def test_who_reads_and_who_runs_which_meeting(meetings: dict[str, Meeting], group: Group, persona: str) -> None:
    make, expected = READS[persona]
    person = make(group)
    seen = set(Meeting.objects.visible_to(person))
    assert {name for name, meeting in meetings.items() if meeting in seen} == expected
    assert {name for name, meeting in meetings.items() if may_run(person, meeting)} == RUNS.get(persona, set())


def test_leaving_ends_the_time_in_every_group(group: Group) -> None:
    seat = put_in_group(group)
    services.end(membership=seat.person.memberships.get(), reason="Moved on", by=None)
    seat.refresh_from_db()
    assert seat.end_on is not None


def test_there_is_one_working_group() -> None:
    assert working_group() == working_group()
    assert Group.objects.filter(classification="nwg").count() == 1
