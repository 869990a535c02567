"""Minutes: begun, written, circulated, corrected and approved."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Meeting, Minutes, MinutesCorrection, MinutesVersion
from members_area.meetings.models.minutes import hash_of_content
from members_area.meetings.services import minutes as services
from members_area.meetings.testing import (
    make_action,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.membership.testing import make_membership

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
WORDS = "We heard about the glockenspiel library."


@pytest.fixture
def meeting() -> Meeting:
    return make_past_meeting(title="Autumn meeting")


@pytest.fixture
def minutes(meeting: Meeting) -> Minutes:
    return make_minutes(meeting, WORDS)


@pytest.fixture
def circulated(minutes: Minutes) -> Minutes:
    services.circulate(minutes=minutes, by=None)
    return Minutes.objects.get(pk=minutes.pk)


def later_meeting(**fields: Any) -> Meeting:
    return make_past_meeting(**{"days": 2, "title": "Winter meeting", **fields})


def change(minutes: Minutes, text: str, by: Any = None) -> Minutes:
    section = minutes.sections.get()
    return services.write(minutes=minutes, texts={section.pk: text}, by=by)


def test_minutes_are_begun_once_with_a_part_for_each_item(meeting: Meeting) -> None:
    make_item(meeting, "Welcome")
    make_item(meeting, "Fees")
    minutes = services.begin(meeting=meeting, by=None)
    assert [section.title for section in minutes.sections.all()] == ["Welcome", "Fees"]
    assert services.begin(meeting=meeting, by=None) == minutes
    assert minutes.sections.count() == 2


def test_an_item_added_later_gets_its_part(meeting: Meeting) -> None:
    services.begin(meeting=meeting, by=None)
    make_item(meeting, "Any other business")
    assert [section.title for section in services.begin(meeting=meeting, by=None).sections.all()] == [
        "Any other business"
    ]


@pytest.mark.parametrize("status", ["draft", "scheduled", "postponed", "cancelled"])
def test_no_minutes_of_a_meeting_that_was_not_held(status: str) -> None:
    with pytest.raises(ValidationError, match="once the meeting was held"):
        services.begin(meeting=make_meeting(status=status), by=None)


def test_typed_words_become_paragraphs_and_a_revision_of_their_writer(minutes: Minutes) -> None:
    writer = make_user()
    section = minutes.sections.get()
    services.write(minutes=minutes, texts={section.pk: "One <b>& all</b>.\n\n- first\n- second\x00"}, by=writer)
    section.refresh_from_db()
    assert section.text == "<p>One &lt;b&gt;&amp; all&lt;/b&gt;.</p><ul><li>first</li><li>second</li></ul>"
    assert Minutes.objects.get(pk=minutes.pk).latest_revision.user == writer


def test_a_part_whose_words_stay_keeps_its_bold_type(minutes: Minutes) -> None:
    section = minutes.sections.get()
    section.text = "<p>We <b>agreed</b>.</p><ul><li>one</li></ul>"
    section.save()
    change(minutes, "We agreed.\n\n- one")
    section.refresh_from_db()
    assert section.text == "<p>We <b>agreed</b>.</p><ul><li>one</li></ul>"


def test_a_paragraph_that_stays_keeps_its_bold_type_beside_one_that_changes(minutes: Minutes) -> None:
    section = minutes.sections.get()
    section.text = "<p>We <b>agreed</b>.</p><ol><li>one</li></ol><p>Then<br/>we left.</p>"
    section.save()
    change(minutes, "We agreed.\r\n\r\n- one\r\n\r\nThen\r\nwe went.")
    section.refresh_from_db()
    assert section.text == "<p>We <b>agreed</b>.</p><ol><li>one</li></ol><p>Then<br/>we went.</p>"


def test_markup_that_is_typed_is_cleaned(minutes: Minutes) -> None:
    change(minutes, '<p onclick="x()">We <b>agreed</b>.<script>alert(1)</script></p>')
    text = minutes.sections.get().text
    assert "script" not in text
    assert "onclick" not in text
    assert "<b>agreed</b>" in text


def test_minutes_that_somebody_locked_are_not_written_by_another(minutes: Minutes) -> None:
    Minutes.objects.filter(pk=minutes.pk).update(locked=True, locked_by=make_user())
    with pytest.raises(ValidationError, match="locked"):
        change(minutes, "Other words.", make_user())


def test_circulating_tells_the_group_once_and_keeps_what_was_said(minutes: Minutes) -> None:
    member = make_membership().person
    version = services.circulate(minutes=minutes, by=None)
    assert [message.to for message in mail.outbox if "Minutes to read" in message.subject].count([member.email]) == 1
    assert (version.number, version.is_approved) == (1, False)
    assert version.content_hash == hash_of_content(version.content)
    minutes.refresh_from_db()
    assert minutes.status == "circulated"
    assert minutes.corrections_close_at - minutes.circulated_at == timedelta(days=14)


def test_minutes_of_a_task_and_finish_group_go_to_the_group_alone() -> None:
    group = make_group()
    inside, outside = put_in_group(group).person, make_membership().person
    services.circulate(minutes=make_minutes(make_past_meeting(group)), by=None)
    told = {message.to[0] for message in mail.outbox if "Minutes to read" in message.subject}
    assert inside.email in told
    assert outside.email not in told


def test_circulating_what_members_have_already_is_refused(circulated: Minutes) -> None:
    with pytest.raises(ValidationError, match="nothing has changed"):
        services.circulate(minutes=circulated, by=None)
    assert circulated.versions.count() == 1


def test_empty_minutes_are_not_circulated(meeting: Meeting) -> None:
    make_item(meeting)
    with pytest.raises(ValidationError, match="Nothing is written"):
        services.circulate(minutes=services.begin(meeting=meeting, by=None), by=None)


def test_a_corrected_text_is_the_next_version(circulated: Minutes) -> None:
    change(circulated, "We heard about two glockenspiels.")
    assert services.circulate(minutes=circulated, by=None).number == 2


def test_a_member_proposes_and_hears_what_became_of_it(circulated: Minutes) -> None:
    author = make_membership().person
    correction = services.propose(minutes=circulated, author=author, text=" Two, not one. ")
    mail.outbox.clear()
    services.decide(correction=correction, outcome="accepted", reply="Thank you.", by=None)
    correction.refresh_from_db()
    assert (correction.text, correction.outcome) == ("Two, not one.", "accepted")
    assert [message.to for message in mail.outbox] == [[author.email]]
    assert "> Thank you." in mail.outbox[0].body


def test_corrections_are_refused_from_outside_and_after_their_time(circulated: Minutes) -> None:
    with pytest.raises(PermissionDenied):
        services.propose(minutes=circulated, author=make_user(), text="No.")
    Minutes.objects.filter(pk=circulated.pk).update(corrections_close_at=timezone.now())
    with pytest.raises(ValidationError, match="closed"):
        services.propose(minutes=circulated, author=make_membership().person, text="Too late.")


def test_the_same_correction_is_not_taken_twice(circulated: Minutes) -> None:
    author = make_membership().person
    services.propose(minutes=circulated, author=author, text="Two.")
    with pytest.raises(ValidationError, match="already"):
        services.propose(minutes=circulated, author=author, text="Two.")


@pytest.mark.parametrize(("outcome", "reply"), [("declined", " "), ("open", "Hm."), ("maybe", "Hm.")])
def test_an_answer_is_yes_or_no_with_a_reason(circulated: Minutes, outcome: str, reply: str) -> None:
    correction = services.propose(minutes=circulated, author=make_membership().person, text="Two.")
    with pytest.raises(ValidationError):
        services.decide(correction=correction, outcome=outcome, reply=reply, by=None)
    assert MinutesCorrection.objects.get().outcome == "open"


def test_approval_freezes_what_members_read_and_lists_the_corrections(circulated: Minutes) -> None:
    author = make_membership().person
    correction = services.propose(minutes=circulated, author=author, text="Say two.", item=None)
    services.decide(correction=correction, outcome="declined", reply="It was one.", by=None)
    version = services.approve(minutes=circulated, at=later_meeting(), by=None)
    approved = Minutes.objects.get(pk=circulated.pk)
    assert approved.status == "approved"
    assert approved.locked
    assert approved.content_hash == version.content_hash == hash_of_content(version.content)
    assert version.content["corrections"] == [
        {
            "part": "",
            "author": author.get_full_name(),
            "text": "Say two.",
            "outcome": "Not taken over",
            "reply": "It was one.",
        }
    ]
    assert version.content["approved"]["title"] == "Winter meeting"
    stored = MinutesVersion.objects.get(pk=version.pk)
    assert hash_of_content(stored.content) == stored.content_hash


REFUSED = {
    "the meeting itself": lambda minutes: minutes.meeting,
    "an earlier meeting": lambda minutes: make_past_meeting(days=90),
    "another group's": lambda minutes: make_past_meeting(make_group(), days=2),
    "one that is to come": lambda minutes: make_meeting(),
    "one that was cancelled": lambda minutes: make_past_meeting(days=2, status="cancelled"),
}


@pytest.mark.parametrize("case", REFUSED)
def test_only_a_later_meeting_of_the_group_approves(circulated: Minutes, case: str) -> None:
    with pytest.raises(ValidationError, match="Minutes are approved at"):
        services.approve(minutes=circulated, at=REFUSED[case](circulated), by=None)


def test_a_meeting_that_is_going_on_approves(circulated: Minutes) -> None:
    at = make_meeting(starts_at=timezone.now() - timedelta(minutes=10))
    assert services.approve(minutes=circulated, at=at, by=None).is_approved


def test_a_draft_is_not_approved(minutes: Minutes) -> None:
    with pytest.raises(ValidationError, match="circulate them first"):
        services.approve(minutes=minutes, at=later_meeting(), by=None)


def test_an_open_correction_stands_in_the_way(circulated: Minutes) -> None:
    services.propose(minutes=circulated, author=make_membership().person, text="Two.")
    with pytest.raises(ValidationError, match="1 not looked at yet"):
        services.approve(minutes=circulated, at=later_meeting(), by=None)


def test_what_members_have_not_read_is_not_approved(circulated: Minutes) -> None:
    change(circulated, "Something else.")
    with pytest.raises(ValidationError, match="circulate them again"):
        services.approve(minutes=circulated, at=later_meeting(), by=None)


def test_an_action_that_was_handed_on_does_not_stand_in_the_way(meeting: Meeting, minutes: Minutes) -> None:
    action = make_action(meeting)
    services.circulate(minutes=minutes, by=None)
    first = action.owner.get_full_name()
    action.owner = make_membership().person
    action.save()
    version = services.approve(minutes=minutes, at=later_meeting(), by=None)
    assert version.content["actions"][0]["owner"] == first
