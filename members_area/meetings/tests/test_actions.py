"""Actions follow the group until they are done or dropped, each with an owner, a due date and a history."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import ActionItem, Group, Meeting
from members_area.meetings.services import record
from members_area.meetings.testing import (
    make_action,
    make_group,
    make_item,
    make_meeting,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


@pytest.fixture
def meeting() -> Meeting:
    return make_past_meeting()


@pytest.fixture
def owner() -> Any:
    return make_membership().person


@pytest.fixture
def group() -> Group:
    return make_group("Fees", slug="fees")


def in_a_week() -> Any:
    return timezone.localdate() + timedelta(days=7)


def raised(meeting: Meeting, owner: Any, **fields: Any) -> ActionItem:
    return record.raise_action(
        meeting=meeting, **{"text": "Ask.", "owner": owner, "due_on": in_a_week(), "by": None, **fields}
    )


class TestRaising:
    def test_references_count_within_each_meeting_and_groups_have_their_own(
        self, meeting: Meeting, owner: Any, group: Group
    ) -> None:
        put_in_group(group, owner)
        later, of_group = make_past_meeting(days=5), make_past_meeting(group)
        meetings = (meeting, meeting, later, of_group)
        references = [raised(one, owner, text=f"Ask {at}.").reference for at, one in enumerate(meetings)]
        assert references == ["A1.1", "A1.2", "A2.1", "fees-A1.1"]

    def test_it_begins_with_a_line_of_history_and_of_the_audit_trail(self, meeting: Meeting, owner: Any) -> None:
        action = raised(meeting, owner)
        assert [(line.status, line.note) for line in action.updates.all()] == [("open", "Raised.")]
        assert AuditEvent.objects.filter(action="action.raised", record_id=action.pk).exists()

    def test_only_somebody_with_a_seat_owns_one(self, meeting: Meeting) -> None:
        with pytest.raises(ValidationError, match="seat"):
            raised(meeting, make_user())

    def test_an_action_of_a_group_is_for_its_own_people(self, group: Group, owner: Any) -> None:
        with pytest.raises(ValidationError, match="Fees"):
            raised(make_past_meeting(group), owner)

    @pytest.mark.parametrize("status", ["draft", "cancelled"])
    def test_none_is_raised_at_a_meeting_that_was_not(self, owner: Any, status: str) -> None:
        with pytest.raises(ValidationError):
            raised(make_meeting(status=status), owner)

    def test_an_item_of_another_meeting_is_refused(self, meeting: Meeting, owner: Any) -> None:
        with pytest.raises(ValidationError, match="another meeting"):
            raised(meeting, owner, item=make_item(make_past_meeting()))


class TestTheOwnersPage:
    def test_the_owner_notes_progress_says_done_and_opens_it_again(self, meeting: Meeting, owner: Any) -> None:
        action, browser = make_action(meeting, owner), signed_in(owner)
        for note, status in (("Half way.", "open"), ("Sent out.", "done"), ("It came back.", "open")):
            answer = browser.post(f"/members/actions/{action.pk}/", {"note": note, "status": status}, follow=True)
            assert note in answer.content.decode()
            action.refresh_from_db()
            assert (action.status, action.closed_on is None) == (status, status == "open")
        assert [line.by for line in action.updates.all()] == [owner] * 3

    def test_saying_nothing_is_refused(self, meeting: Meeting, owner: Any) -> None:
        action = make_action(meeting, owner)
        answer = signed_in(owner).post(f"/members/actions/{action.pk}/", {"note": " ", "status": "open"})
        assert answer.status_code == 422
        assert "Nothing has changed" in answer.content.decode()

    def test_what_was_typed_stays_when_something_is_wrong(self, meeting: Meeting, owner: Any) -> None:
        action = make_action(meeting, owner)
        answer = signed_in(owner).post(f"/members/actions/{action.pk}/", {"note": "My words", "status": "dropped"})
        assert answer.status_code == 422
        assert "My words" in answer.content.decode()
        action.refresh_from_db()
        assert action.status == "open"

    def test_the_owner_changes_neither_due_date_nor_owner(self, meeting: Meeting, owner: Any) -> None:
        action, other = make_action(meeting, owner), make_membership().person
        data = {"note": "Later.", "status": "open", "due_on": "2031-01-01", "owner": other.pk}
        signed_in(owner).post(f"/members/actions/{action.pk}/", data)
        before = action.due_on
        action.refresh_from_db()
        assert (action.due_on, action.owner) == (before, owner)


class TestWhoeverRunsTheGroup:
    @pytest.mark.parametrize("runner", ["chair", "secretary", "editor"])
    def test_they_change_due_date_and_owner_and_drop_it(self, group: Group, runner: str) -> None:
        person = make_user(groups=("Editors",)) if runner == "editor" else put_in_group(group, role=runner).person
        action, heir = make_action(make_past_meeting(group), put_in_group(group).person), put_in_group(group).person
        data = {"note": "", "status": "dropped", "due_on": in_a_week().isoformat(), "owner": heir.pk}
        assert signed_in(person).post(f"/members/actions/{action.pk}/", data).status_code == 302
        action.refresh_from_db()
        assert (action.status, action.due_on, action.owner) == ("dropped", in_a_week(), heir)
        note = action.updates.get().note
        assert "instead of" in note
        assert "Passed on" in note
        assert heir.last_name not in note
        assert AuditEvent.objects.filter(action="action.dropped", record_id=action.pk, actor=person).exists()

    def test_nobody_outside_the_group_is_offered_or_taken_as_owner(self, group: Group) -> None:
        chair, outsider = put_in_group(group, role="chair").person, make_membership().person
        action, browser = make_action(make_past_meeting(group), chair), signed_in(chair)
        assert outsider.last_name not in browser.get(f"/members/actions/{action.pk}/").content.decode()
        data = {"status": "open", "due_on": action.due_on.isoformat(), "owner": outsider.pk}
        assert browser.post(f"/members/actions/{action.pk}/", data).status_code == 422

    def test_a_day_that_is_none_is_refused_beside_its_field(self, meeting: Meeting, owner: Any) -> None:
        action, editor = make_action(meeting, owner), signed_in(make_user(groups=("Editors",)))
        answer = editor.post(f"/members/actions/{action.pk}/", {"note": "Kept", "status": "open", "due_on": "never"})
        assert answer.status_code == 422
        assert "Give a day" in answer.content.decode()
        assert "Kept" in answer.content.decode()


def test_another_member_reads_an_action_and_does_not_change_it(meeting: Meeting, owner: Any) -> None:
    action, browser = make_action(meeting, owner), make_member()
    page = browser.get(f"/members/actions/{action.pk}/")
    assert page.status_code == 200
    assert "Save" not in page.content.decode()
    assert "no-store" in page["Cache-Control"]
    assert browser.post(f"/members/actions/{action.pk}/", {"note": "x", "status": "done"}).status_code == 403


def test_actions_of_a_group_are_not_there_for_others(group: Group) -> None:
    action, browser = make_action(make_past_meeting(group), text="Quokka fees"), make_member()
    assert browser.get(f"/members/actions/{action.pk}/").status_code == 404
    said = browser.get("/members/actions/?state=all").content.decode()
    assert "Quokka" not in said
    assert "Fees" not in said


def test_ones_own_stand_first_and_what_is_overdue_says_so(meeting: Meeting, owner: Any) -> None:
    make_action(meeting, text="Of somebody else", days=-30)
    make_action(meeting, owner, text="Of mine", days=-3)
    said = signed_in(owner).get("/members/actions/").content.decode()
    assert said.index("Of mine") < said.index("Of somebody else")
    assert said.count("Overdue</strong>") == 2


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        ("", {"late", "soon"}),
        ("open", {"late", "soon"}),
        ("overdue", {"late"}),
        ("done", {"finished"}),
        ("dropped", set()),
        ("all", {"late", "soon", "finished"}),
        ("\x00nonsense", {"late", "soon"}),
    ],
)
def test_the_list_is_filtered_by_state(meeting: Meeting, state: str, expected: set[str]) -> None:
    make_action(meeting, text="late", days=-3)
    make_action(meeting, text="soon")
    make_action(meeting, text="finished", status="done", closed_on=timezone.localdate())
    answer = make_member().get("/members/actions/", {"state": state, "page": "x"})
    assert {action.text for action in answer.context["items"]} == expected


def test_the_list_is_filtered_by_group(meeting: Meeting, group: Group) -> None:
    person = put_in_group(group).person
    make_action(meeting, text="of all")
    make_action(make_past_meeting(group), text="of few")
    answer = signed_in(person).get("/members/actions/?group=fees")
    assert [action.text for action in answer.context["items"]] == ["of few"]


def test_the_list_and_the_page_stay_within_twelve_queries(
    meeting: Meeting, owner: Any, django_assert_max_num_queries: Any
) -> None:
    browser = signed_in(owner)
    made = [make_action(meeting, owner if at % 2 else None) for at in range(40)]
    for address in ("/members/actions/", f"/members/actions/{made[1].pk}/"):
        browser.get(address)  # fills what is kept from one request to the next
        with django_assert_max_num_queries(12):
            assert browser.get(address).status_code == 200


def test_an_action_whose_owner_has_left_says_that_it_needs_another(meeting: Meeting, owner: Any) -> None:
    from members_area.membership import services

    make_action(meeting, owner)
    services.end(membership=owner.memberships.get(), reason="Moved on", by=None)
    assert "needs a new owner" in make_member().get("/members/actions/").content.decode()


@pytest.mark.parametrize("path", ["/members/actions/", "/members/decisions/", "/members/groups/"])
def test_visitors_are_sent_to_sign_in_and_others_are_refused(path: str) -> None:
    assert Client().get(path).status_code == 302
    assert signed_in(make_user()).get(path).status_code == 403
