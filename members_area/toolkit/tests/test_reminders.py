"""Before each NWG meeting the members of a service are asked to update its plan, once."""

from datetime import timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from members_area.meetings.testing import make_group, make_meeting
from members_area.membership import services as membership_services
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ProgressUpdate
from members_area.toolkit.quarters import quarter_of
from members_area.toolkit.testing import make_plan

pytestmark = pytest.mark.django_db


def remind() -> list[str]:
    mail.outbox.clear()
    call_command("remind_of_plans", verbosity=0)
    return sorted(message.to[0] for message in mail.outbox)


def in_days(days: int) -> dict[str, object]:
    return {"starts_at": timezone.now() + timedelta(days=days)}


def test_both_members_are_asked_once_before_a_meeting() -> None:
    plan = make_plan(status="active")
    make_membership(plan.service)
    make_meeting(**in_days(10))
    emails = sorted(plan.service.memberships.values_list("person__email", flat=True))
    assert remind() == emails
    assert remind() == []


@pytest.mark.parametrize("status", ["draft", "agreed", "closed"])
def test_only_an_active_plan_waits_for_an_update(status: str) -> None:
    make_plan(status=status)
    make_meeting(**in_days(10))
    assert remind() == []


def test_an_updated_plan_a_far_meeting_and_a_meeting_of_another_group_ask_nobody() -> None:
    plan = make_plan(status="active")
    make_meeting(make_group(), **in_days(10))
    make_meeting(**in_days(40))
    assert remind() == []
    make_meeting(**in_days(9))
    ProgressUpdate.objects.create(plan=plan, quarter=quarter_of(), note="It goes well.")
    assert remind() == []


def test_who_switched_it_off_or_left_is_not_asked() -> None:
    plan = make_plan(status="active")
    first = plan.service.memberships.get()
    second = make_membership(plan.service)
    make_meeting(**in_days(10))
    signed_in(first.person).post("/account/e-mails/", {"meetings": "on"})
    membership_services.end(membership=second, reason="Moved", by=None)
    assert remind() == []


def test_the_members_home_asks_for_the_next_step_of_the_plan(home: object) -> None:
    from members_area.membership.member_area import setup_member_area

    setup_member_area()
    membership = make_membership()
    browser = signed_in(membership.person)
    assert "Make a small start" in browser.get("/members/").content.decode()
    plan = make_plan(membership.service, status="active")
    assert "Update your action plan" in browser.get("/members/").content.decode()
    ProgressUpdate.objects.create(plan=plan, quarter=quarter_of(), note="It goes well.")
    assert "Update your action plan" not in browser.get("/members/").content.decode()
