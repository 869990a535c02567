"""What somebody needs in order to come: the organisers' business, and gone after the meeting."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.meetings.models import AccessNeeds, Meeting, Registration
from members_area.meetings.services.access_needs import save_needs
from members_area.meetings.services.coming import answer
from members_area.meetings.testing import make_meeting
from members_area.membership import services
from members_area.membership.models import AuditEvent, EmailLog
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
NEEDS = "planted-needs-7731"


@pytest.fixture
def meeting() -> Meeting:
    return make_meeting()


@pytest.fixture
def person(meeting: Meeting) -> Any:
    person = make_membership().person
    answer(meeting=meeting, person=person, answer="accepted")
    return person


def path(meeting: Meeting) -> str:
    return reverse("meeting_access_needs", args=[meeting.pk])


def test_a_member_writes_changes_and_deletes_what_they_need(meeting: Meeting, person: Any) -> None:
    browser = signed_in(person)
    assert browser.post(path(meeting), {"text": NEEDS}).status_code == 302
    assert NEEDS in browser.get(path(meeting)).content.decode()
    browser.post(path(meeting), {"text": "A hearing loop"})
    assert AccessNeeds.objects.get().text == "A hearing loop"
    browser.post(path(meeting), {"text": "  "})
    assert not AccessNeeds.objects.exists()


@pytest.mark.parametrize(("text", "error"), [("x" * 1001, "1000"), ("a\x00b", "Null characters")])
def test_bad_input_comes_back_with_the_error(meeting: Meeting, person: Any, text: str, error: str) -> None:
    response = signed_in(person).post(path(meeting), {"text": text})
    assert response.status_code == 422
    assert error in response.content.decode()


def test_who_does_not_come_needs_nothing(meeting: Meeting) -> None:
    browser = make_member()
    assert "Say first that you are coming." in browser.get(path(meeting)).content.decode()
    response = browser.post(path(meeting), {"text": NEEDS})
    assert response.status_code == 422
    assert "Say first that you are coming." in response.content.decode()
    assert not AccessNeeds.objects.exists()


def test_saying_no_deletes_them_and_so_does_leaving(meeting: Meeting, person: Any) -> None:
    save_needs(meeting=meeting, person=person, text=NEEDS)
    answer(meeting=meeting, person=person, answer="declined")
    assert not AccessNeeds.objects.exists()
    answer(meeting=meeting, person=person, answer="accepted")
    save_needs(meeting=meeting, person=person, text=NEEDS)
    services.end(membership=person.memberships.get(), reason="Moved on", by=None)
    assert not AccessNeeds.objects.exists()


def test_no_other_member_reads_them_anywhere(meeting: Meeting, person: Any, editor: Client) -> None:
    signed_in(person).post(path(meeting), {"text": NEEDS})
    colleague = make_membership(person.memberships.get().service).person
    answer(meeting=meeting, person=colleague, answer="accepted")
    pages = [reverse("meeting", args=[meeting.pk]), path(meeting), reverse("meeting_join", args=[meeting.pk])]
    for browser in (make_member(), signed_in(colleague), Client()):
        for page in pages:
            assert NEEDS not in browser.get(page, follow=True).content.decode()
    assert NEEDS not in editor.get(pages[0]).content.decode()
    assert not AuditEvent.objects.filter(summary__contains=NEEDS).exists()
    assert not EmailLog.objects.filter(text__contains=NEEDS).exists()
    assert NEEDS not in str(AccessNeeds.objects.get())


def make_over(meeting: Meeting, how: str) -> None:
    hour = timedelta(hours=1)
    changes = {
        "held": {"status": "held"},
        "cancelled": {"status": "cancelled"},
        "over": {"starts_at": timezone.now() - 3 * hour, "ends_at": timezone.now() - hour},
    }
    Meeting.objects.filter(pk=meeting.pk).update(**changes[how])


@pytest.mark.parametrize("how", ["held", "cancelled", "over"])
def test_after_the_meeting_they_are_deleted_once_and_for_all(meeting: Meeting, person: Any, how: str) -> None:
    save_needs(meeting=meeting, person=person, text=NEEDS)
    other = make_meeting()
    answer(meeting=other, person=person, answer="accepted")
    save_needs(meeting=other, person=person, text="A ramp")
    make_over(meeting, how)
    said = []
    for _ in range(2):
        out = StringIO()
        call_command("forget_meeting_data", stdout=out)
        said.append(out.getvalue().splitlines()[0])
    assert said == ["1 access needs deleted.", "0 access needs deleted."]
    assert [needs.text for needs in AccessNeeds.objects.all()] == ["A ramp"]
    assert Registration.objects.filter(meeting=meeting, person=person, answer="accepted").exists()


def test_nothing_is_written_down_once_it_is_over(meeting: Meeting, person: Any) -> None:
    make_over(meeting, "over")
    response = signed_in(person).post(path(meeting), {"text": NEEDS})
    assert response.status_code == 422
    assert not AccessNeeds.objects.exists()
