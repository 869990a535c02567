"""Minutes in the CMS: written beside what the meeting left behind, and frozen once they are approved."""

import json
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import Revision

from core.testing import make_user
from members_area.meetings.models import Attendance, Minutes, MinutesSection
from members_area.meetings.models.minutes import FROZEN
from members_area.meetings.services import minutes as services
from members_area.meetings.testing import make_action, make_decision, make_item, make_minutes, make_past_meeting
from members_area.membership.testing import make_member, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles", "home")]


def url(name: str, *args: Any) -> str:
    return reverse(f"wagtailsnippets_meetings_minutes:{name}", args=args)


@pytest.fixture
def superuser() -> Client:
    return signed_in(make_user("root@example.org", is_superuser=True, is_staff=True))


@pytest.fixture
def minutes() -> Minutes:
    return make_minutes(make_past_meeting(title="Autumn meeting"), "We met.")


@pytest.fixture
def approved(minutes: Minutes) -> Minutes:
    services.circulate(minutes=minutes, by=None)
    services.approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    return Minutes.objects.get(pk=minutes.pk)


def form_data(minutes: Minutes, text: str) -> dict[str, Any]:
    part = MinutesSection.objects.get(minutes=minutes)
    line = {"key": "a", "type": "unstyled", "text": text, "depth": 0, "inlineStyleRanges": [], "entityRanges": []}
    content = json.dumps({"blocks": [line], "entityMap": {}})
    return {
        "sections-TOTAL_FORMS": "1",
        "sections-INITIAL_FORMS": "1",
        "sections-MIN_NUM_FORMS": "0",
        "sections-MAX_NUM_FORMS": "1000",
        "sections-0-id": str(part.pk),
        "sections-0-ORDER": "1",
        "sections-0-DELETE": "",
        "sections-0-heading": "",
        "sections-0-text": content,
    }


def test_the_editor_sees_the_meeting_beside_the_text(editor: Client, minutes: Minutes) -> None:
    meeting = minutes.meeting
    for number in range(2, 5):
        MinutesSection.objects.create(minutes=minutes, item=make_item(meeting), text="x", sort_order=number)
    Attendance.objects.create(meeting=meeting, name="Ada Okoye", standing="apologies")
    decision = make_decision(meeting, "Fees are waived.")
    actions = [make_action(meeting, text=f"Write to board {number}.") for number in range(3)]
    html = editor.get(url("edit", minutes.pk)).content.decode()
    for words in ("Autumn meeting", "Item 4", "Ada Okoye", decision.reference, *(a.reference for a in actions)):
        assert words in html
    assert f"/members/meetings/{meeting.pk}/desk/" in html


def test_writing_in_the_cms_makes_a_revision_and_changes_nothing_that_members_read(
    editor: Client, minutes: Minutes
) -> None:
    services.circulate(minutes=minutes, by=None)
    answer = editor.post(url("edit", minutes.pk), form_data(minutes, "We met twice."))
    assert answer.status_code == 302
    stored = Minutes.objects.get(pk=minutes.pk)
    part = stored.sections.get()
    assert "We met twice." in part.text
    assert part.item == minutes.meeting.agenda.get()
    assert (stored.status, stored.latest_revision.user.email) == ("circulated", "editor@example.org")
    html = make_member().get(f"/members/meetings/{stored.meeting_id}/minutes/").content.decode()
    assert "We met twice." not in html


def test_an_old_revision_brings_back_the_words_and_not_the_state(editor: Client, minutes: Minutes) -> None:
    old = minutes.save_revision()
    services.circulate(minutes=minutes, by=None)
    editor.post(url("revisions_revert", minutes.pk, old.pk), form_data(minutes, "We met."))
    stored = Minutes.objects.get(pk=minutes.pk)
    assert stored.status == "circulated"
    assert stored.circulated_at is not None


@pytest.mark.parametrize("mode", ["member", "visitor"])
def test_the_preview_shows_what_each_reader_would_see(editor: Client, mode: str) -> None:
    meeting = make_past_meeting()
    make_item(meeting, "Open item", confidentiality="public")
    make_item(meeting, "Closed item")
    minutes = make_minutes(meeting, "For all.", "For members.")
    revision = minutes.save_revision()
    html = editor.get(url("revisions_view", minutes.pk, revision.pk), {"mode": mode}).content.decode()
    assert "For all." in html
    assert ("For members." in html) is (mode == "member")


def test_approved_minutes_say_that_they_are_frozen(editor: Client, approved: Minutes) -> None:
    answer = editor.get(url("edit", approved.pk))
    assert answer.status_code == 200
    html = answer.content.decode()
    assert FROZEN in html
    assert "We met." in html
    assert "<textarea" not in html


@pytest.mark.parametrize("who", ["editor", "moderator", "superuser"])
@pytest.mark.parametrize("name", ["edit", "lock", "unlock", "revert"])
def test_no_view_changes_approved_minutes(
    request: pytest.FixtureRequest, approved: Minutes, who: str, name: str
) -> None:
    browser: Client = request.getfixturevalue(who)
    data = form_data(approved, "We never met.")
    if name == "revert":
        revision = Revision.objects.create(
            content_type=approved.get_content_type(),
            base_content_type=approved.get_base_content_type(),
            object_id=approved.pk,
            content=approved.serializable_data(),
        )
        address = url("revisions_revert", approved.pk, revision.pk)
    else:
        address = url(name, approved.pk)
    answer = browser.post(address, data)
    assert answer.status_code == 409
    assert FROZEN in answer.content.decode()
    stored = Minutes.objects.get(pk=approved.pk)
    assert stored.locked
    assert "We met." in stored.sections.get().text


def test_saving_by_itself_is_refused_in_the_words_of_the_editor(editor: Client, approved: Minutes) -> None:
    answer = editor.post(
        url("edit", approved.pk), form_data(approved, "We never met."), headers={"accept": "application/json"}
    )
    assert answer.status_code == 409
    assert answer.json()["error_message"] == FROZEN


@pytest.mark.parametrize("who", ["editor", "moderator", "superuser"])
def test_nobody_deletes_minutes_alone_or_in_bulk(request: pytest.FixtureRequest, approved: Minutes, who: str) -> None:
    browser: Client = request.getfixturevalue(who)
    bulk = reverse("wagtail_bulk_action", args=["meetings", "minutes", "delete"])
    for address in (url("delete", approved.pk), f"{bulk}?id={approved.pk}"):
        assert browser.post(address).status_code < 500
    assert Minutes.objects.filter(pk=approved.pk).exists()


def test_minutes_are_begun_at_the_desk_and_not_here(superuser: Client, minutes: Minutes) -> None:
    assert superuser.get(url("add")).status_code == 302
    assert url("add") not in superuser.get(url("list")).content.decode()


def test_the_list_names_the_meetings(editor: Client, minutes: Minutes) -> None:
    for days in (60, 90):
        make_minutes(make_past_meeting(days=days, title=f"Meeting {days} days ago"))
    html = editor.get(url("list")).content.decode()
    assert "Autumn meeting" in html
    assert "Meeting 90 days ago" in html


def test_members_and_membership_secretaries_do_not_write_minutes(minutes: Minutes) -> None:
    secretary = signed_in(make_user(groups=("Membership secretaries",)))
    for browser in (make_member(), secretary):
        assert browser.get(url("edit", minutes.pk)).status_code in (302, 403)
        assert browser.post(url("edit", minutes.pk), form_data(minutes, "Mine.")).status_code in (302, 403)
    assert "We met." in MinutesSection.objects.get(minutes=minutes).text
