"""The register of decisions: searched, filtered, with what replaces what; and read by those who read the meeting."""

from typing import Any

import pytest
from django.core.exceptions import ValidationError

from members_area.meetings.models import Decision, Meeting
from members_area.meetings.services import record
from members_area.meetings.testing import make_decision, make_group, make_item, make_meeting, make_past_meeting
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


@pytest.fixture
def meeting() -> Meeting:
    return make_past_meeting()


def found(**asked: Any) -> list[str]:
    answer = make_member().get("/members/decisions/", asked)
    assert answer.status_code == 200
    return [decision.text for decision in answer.context["items"]]


def decide(meeting: Meeting, text: str = "Yes.", **fields: Any) -> Decision:
    return record.decide(meeting=meeting, text=text, by=None, **fields)


class TestDeciding:
    def test_references_count_within_each_meeting(self, meeting: Meeting) -> None:
        later = make_past_meeting(days=3)
        references = [decide(one, text=f"So {at}.").reference for at, one in enumerate((meeting, meeting, later))]
        assert references == ["D1.1", "D1.2", "D2.1"]

    def test_it_is_noted_in_the_audit_trail(self, meeting: Meeting) -> None:
        decision = decide(meeting)
        assert AuditEvent.objects.filter(action="decision.made", record_id=decision.pk).exists()

    @pytest.mark.parametrize("confidentiality", ["members", "chatham-house"])
    def test_it_is_public_only_on_a_public_item(self, meeting: Meeting, confidentiality: str) -> None:
        item = make_item(meeting, confidentiality=confidentiality)
        with pytest.raises(ValidationError, match="public digest"):
            decide(meeting, item=item, is_public=True)
        assert decide(meeting, item=make_item(meeting, confidentiality="public"), is_public=True).is_public

    def test_a_decision_is_replaced_once(self, meeting: Meeting) -> None:
        first = decide(meeting)
        decide(make_past_meeting(days=3), supersedes=first)
        with pytest.raises(ValidationError, match="still in force"):
            decide(make_past_meeting(days=1), supersedes=first)

    def test_a_decision_of_another_group_is_not_replaced(self, meeting: Meeting) -> None:
        with pytest.raises(ValidationError, match="of this group"):
            decide(make_past_meeting(make_group()), supersedes=decide(meeting))

    def test_nothing_is_decided_at_a_meeting_that_was_not(self) -> None:
        for status in ("draft", "cancelled"):
            with pytest.raises(ValidationError):
                decide(make_meeting(status=status))

    @pytest.mark.parametrize("text", ["", "  ", "x" * 1001])
    def test_without_words_or_with_too_many_it_is_refused(self, meeting: Meeting, text: str) -> None:
        with pytest.raises(ValidationError):
            decide(meeting, text)


class TestTheRegister:
    def test_it_finds_words_and_references(self, meeting: Meeting) -> None:
        make_decision(meeting, "Buy drums for all", reference="D9.1")
        make_decision(meeting, "Sell the piano", reference="D9.2")
        assert found(q="drums ALL") == ["Buy drums for all"]
        assert found(q="d9.2") == ["Sell the piano"]
        assert found(q="drums piano") == []
        assert found(q="\x00%_\\'") == []

    def test_it_says_what_replaces_what_and_filters_by_it(self, meeting: Meeting) -> None:
        old = make_decision(meeting, "Four meetings", reference="D9.1")
        make_decision(make_past_meeting(days=2), "Five meetings", reference="D10.1", supersedes=old)
        assert found(state="in-force") == ["Five meetings"]
        assert found(state="superseded") == ["Four meetings"]
        assert found(state="anything") == ["Five meetings", "Four meetings"]
        said = make_member().get("/members/decisions/").content.decode()
        assert "Replaced" in said
        assert 'href="/members/decisions/?q=D10.1"' in said
        assert 'href="/members/decisions/?q=D9.1"' in said

    def test_nothing_of_a_group_is_listed_counted_or_found_for_others(self) -> None:
        make_decision(make_past_meeting(make_group("Quokka group")), "Quokka")
        answer = make_member().get("/members/decisions/?q=Quokka")
        assert answer.context["items"].paginator.count == 0
        assert "Quokka group" not in answer.content.decode()

    def test_it_goes_on_over_pages_within_twelve_queries(
        self, meeting: Meeting, django_assert_max_num_queries: Any
    ) -> None:
        for at in range(45):
            make_decision(meeting, f"Decision {at}", supersedes=Decision.objects.last() if at % 2 else None)
        browser = make_member()
        browser.get("/members/decisions/?page=2")  # fills what is kept from one request to the next
        with django_assert_max_num_queries(12):
            answer = browser.get("/members/decisions/?page=2")
        assert answer.context["items"].paginator.num_pages == 3
