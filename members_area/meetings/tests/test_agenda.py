"""The agenda: what comes by itself, order, and what cannot be taken off."""

import pytest
from django.core.exceptions import ValidationError

from core.testing import make_user
from members_area.meetings.models import AgendaItem, Meeting, Minutes
from members_area.meetings.services import agenda
from members_area.meetings.testing import make_decision, make_group, make_item, make_meeting, make_past_meeting
from members_area.membership.models import AuditEvent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


def titles(meeting: Meeting) -> list[str]:
    return [item.title for item in meeting.agenda.order_by("position")]


def positions(meeting: Meeting) -> list[int]:
    return list(meeting.agenda.order_by("position").values_list("position", flat=True))


def approve_minutes_of(meeting: Meeting) -> None:
    minutes = Minutes.objects.create(meeting=meeting)
    given = {"approved_at": meeting.ends_at, "approved_in": make_meeting(), "content_hash": "x"}
    Minutes.objects.filter(pk=minutes.pk).update(status="approved", circulated_at=meeting.ends_at, **given)


def test_minutes_and_matters_arising_come_first_by_themselves_and_once() -> None:
    make_past_meeting()
    meeting = make_meeting()
    make_item(meeting, "Fees")
    added = agenda.add_standing_items(meeting=meeting)
    assert [item.kind for item in added] == ["minutes", "matters-arising"]
    assert agenda.add_standing_items(meeting=meeting) == []
    assert titles(meeting) == ["Minutes of the last meeting", "Matters arising", "Fees"]
    assert positions(meeting) == [1, 2, 3]


def test_the_first_meeting_of_a_group_has_no_minutes_to_approve() -> None:
    make_past_meeting()  # of the NWG
    cancelled = make_meeting(make_group(), status="cancelled")
    first = make_meeting(cancelled.group, starts_at=cancelled.ends_at)
    assert agenda.add_standing_items(meeting=first) == []


def test_an_item_is_put_last_and_noted() -> None:
    meeting, editor = make_meeting(), make_user()
    agenda.add_item(meeting=meeting, by=editor, title="One")
    item = agenda.add_item(meeting=meeting, by=editor, title="Two")
    assert item.position == 2
    assert AuditEvent.objects.filter(action="agenda.item_added", record_id=item.pk, actor=editor).exists()


def test_items_change_places_and_stop_at_the_ends() -> None:
    meeting = make_meeting()
    first, second = make_item(meeting, "First"), make_item(meeting, "Second")
    agenda.move_item(item=second, up=True, by=None)
    assert titles(meeting) == ["Second", "First"]
    agenda.move_item(item=second, up=True, by=None)
    agenda.move_item(item=first, up=False, by=None)
    assert titles(meeting) == ["Second", "First"]
    assert positions(meeting) == [1, 2]


def test_what_is_removed_leaves_no_gap() -> None:
    meeting = make_meeting()
    first = make_item(meeting, "First")
    make_item(meeting, "Second")
    agenda.remove_item(item=first, by=None)
    assert titles(meeting) == ["Second"]
    assert positions(meeting) == [1]


def test_an_item_with_a_decision_stays_and_says_why() -> None:
    meeting = make_past_meeting()
    item = make_item(meeting)
    make_decision(meeting, item=item)
    with pytest.raises(ValidationError, match="it has decisions"):
        agenda.remove_item(item=item, by=None)
    assert AgendaItem.objects.filter(pk=item.pk).exists()


def test_what_comes_by_itself_is_not_removed() -> None:
    make_past_meeting()
    meeting = make_meeting()
    item = agenda.add_standing_items(meeting=meeting)[0]
    with pytest.raises(ValidationError, match="stands on every agenda"):
        agenda.remove_item(item=item, by=None)


@pytest.mark.parametrize("state", ["cancelled", "approved"])
def test_a_settled_agenda_does_not_change(state: str) -> None:
    meeting = make_past_meeting()
    item = make_item(meeting)
    if state == "approved":
        approve_minutes_of(meeting)
    else:
        Meeting.objects.filter(pk=meeting.pk).update(status="cancelled")
    for act in (
        lambda: agenda.add_item(meeting=meeting, by=None, title="Late"),
        lambda: agenda.change_item(item=item, by=None, title="Other"),
        lambda: agenda.move_item(item=item, up=True, by=None),
        lambda: agenda.remove_item(item=item, by=None),
    ):
        with pytest.raises(ValidationError, match="does not change any more"):
            act()


def test_an_item_continues_only_what_its_own_group_talked_about() -> None:
    meeting, elsewhere = make_meeting(), make_item(make_past_meeting(make_group()))
    earlier = make_item(make_past_meeting())
    with pytest.raises(ValidationError, match="earlier meeting of this group"):
        agenda.add_item(meeting=meeting, by=None, title="Again", continues=elsewhere)
    assert agenda.add_item(meeting=meeting, by=None, title="Again", continues=earlier).continues == earlier
