"""The desk of a meeting: whom it answers, its checklist, and the work on each of its pages."""

from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.desk_steps import steps_of
from members_area.meetings.models import ActionItem, Decision, Meeting, Minutes, Registration
from members_area.meetings.services import papers, planning
from members_area.meetings.services.access_needs import save_needs
from members_area.meetings.services.agenda import add_standing_items
from members_area.meetings.services.coming import answer
from members_area.meetings.services.minutes import begin, circulate, propose, write
from members_area.meetings.services.record import decide, raise_action
from members_area.meetings.testing import make_group, make_item, make_meeting, make_past_meeting, put_in_group
from members_area.meetings.tests.test_papers import notes
from members_area.membership.models import EmailLog
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
PAGES = (
    "",
    "details/",
    "agenda/",
    "agenda/new/",
    "papers/",
    "people/",
    "attendance/",
    "minutes/",
    "record/",
    "record/decision/",
    "record/action/",
    "recording/",
    "postpone/",
    "cancel/",
)


def editor() -> Client:
    return signed_in(make_user(groups=("Editors",)))


def desk(meeting: Meeting, page: str = "") -> str:
    return f"/members/meetings/{meeting.pk}/desk/{page}"


def held_meeting() -> Meeting:
    """Return a meeting that was held yesterday, with its sheet and an item on its agenda."""
    begins = timezone.now() - timedelta(days=1)
    meeting = make_meeting(starts_at=begins, ends_at=begins + timedelta(hours=2))
    make_item(meeting, "Fees")
    return planning.hold(meeting=meeting, by=None)


def circulated(meeting: Meeting) -> Minutes:
    minutes = begin(meeting=meeting, by=None)
    section = minutes.sections.first()
    minutes = write(minutes=minutes, texts={section.pk: "We talked about fees."}, by=make_user())
    return circulate(minutes=minutes, by=make_user()).minutes


@pytest.mark.parametrize("page", PAGES)
def test_the_desk_answers_who_runs_the_meeting(page: str, client: Client) -> None:
    group = make_group()
    meeting = make_meeting(group)
    assert client.get(desk(meeting, page)).status_code == 302
    assert make_member().get(desk(meeting, page)).status_code == 404
    assert signed_in(put_in_group(group).person).get(desk(meeting, page)).status_code == 403
    for role in ("chair", "secretary"):
        assert signed_in(put_in_group(group, role=role).person).get(desk(meeting, page)).status_code == 200
    assert editor().get(desk(meeting, page)).status_code == 200


@pytest.mark.parametrize(
    "page", ["", "agenda/", "papers/", "people/", "attendance/", "minutes/", "record/", "record/action/"]
)
def test_a_page_of_the_desk_stays_within_its_queries(page: str, django_assert_max_num_queries: Any) -> None:
    meeting = a_full_meeting()
    browser = signed_in(put_in_group(meeting.group, role="chair").person)
    browser.get(desk(meeting, page))
    with django_assert_max_num_queries(12):
        browser.get(desk(meeting, page))


def a_full_meeting() -> Meeting:
    """Return a meeting that was held, with several of everything."""
    people = [make_membership().person for _ in range(4)]
    meeting = make_meeting()
    for person in people:
        answer(meeting=meeting, person=person, answer=Registration.Answer.ACCEPTED)
        papers.submit(item=make_item(meeting), by=person, title="On fees", file=notes())
    begins = timezone.now() - timedelta(days=1)
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=begins, ends_at=begins + timedelta(hours=2))
    meeting = planning.hold(meeting=meeting, by=None)
    minutes = circulated(meeting)
    for person in people:
        propose(minutes=minutes, author=person, text=f"Correction {person.pk}", item=meeting.agenda.first())
        decide(meeting=meeting, text=f"Agreed {person.pk}.", item=meeting.agenda.first(), by=None)
        due_on = timezone.localdate() + timedelta(days=9)
        raise_action(meeting=meeting, text="Write.", owner=person, due_on=due_on, item=meeting.agenda.first(), by=None)
    return meeting


def test_the_checklist_of_a_draft_begins_with_announcing_it() -> None:
    meeting = make_meeting(status="draft")
    steps = steps_of(meeting)
    assert [step.key for step in steps if step.button] == ["schedule"]
    call = next(step for step in steps if step.key == "call")
    assert call.day == timezone.localtime(meeting.starts_at).date() - timedelta(weeks=6)


def test_one_step_is_next_and_its_button_takes_it() -> None:
    meeting, browser = make_meeting(), editor()
    make_item(meeting)
    browser.post(desk(meeting, "step/"), {"step": "call"})
    meeting.refresh_from_db()
    assert meeting.papers_called_at
    assert [step.key for step in steps_of(meeting) if step.is_next] == ["agenda"]
    browser.post(desk(meeting, "step/"), {"step": "agenda"})
    meeting.refresh_from_db()
    assert meeting.agenda_sent_at
    assert not [step for step in steps_of(meeting) if step.is_next]


@pytest.mark.parametrize("step", ["schedule", "call", "agenda"])
def test_a_step_that_sends_letters_says_first_to_how_many(step: str) -> None:
    for _ in range(3):
        make_membership()
    meeting, browser = make_meeting(status="draft" if step == "schedule" else "scheduled"), editor()
    make_item(meeting)
    address = desk(meeting, f"step/?step={step}")
    assert address in browser.get(desk(meeting)).content.decode()
    assert "3 people get an e-mail now. This cannot be taken back." in browser.get(address).content.decode()
    assert not EmailLog.objects.exists()
    browser.post(desk(meeting, "step/"), {"step": step})
    assert EmailLog.objects.count() == 3
    assert browser.get(address).status_code == 302  # it is taken


@pytest.mark.parametrize("step", ["hold", "begin", "close", "approve", "", "nonsense\x00"])
def test_a_step_that_cannot_be_taken_now_is_refused_in_words(step: str) -> None:
    meeting = make_meeting()
    response = editor().post(desk(meeting, "step/"), {"step": step}, follow=False)
    assert response.status_code == 302
    meeting.refresh_from_db()
    assert meeting.status == "scheduled"


def test_what_was_left_out_is_not_asked_for_afterwards() -> None:
    steps = {step.key: step for step in steps_of(held_meeting())}
    assert steps["call"].is_past
    assert not steps["call"].button
    assert steps["begin"].is_next


def test_a_cancelled_meeting_has_nothing_left_to_do() -> None:
    meeting = make_meeting(status="cancelled")
    assert steps_of(meeting) == []
    assert "nothing left to do" in editor().get(desk(meeting)).content.decode()


def details(meeting: Meeting, **fields: Any) -> dict[str, Any]:
    starts, ends = (timezone.localtime(moment) for moment in (meeting.starts_at, meeting.ends_at))
    return {
        "title": meeting.title,
        "attendance_mode": "online",
        "starts_at": f"{starts:%Y-%m-%dT%H:%M}",
        "ends_at": f"{ends:%Y-%m-%dT%H:%M}",
        "opens_before": 15,
        **fields,
    }


def test_the_meeting_is_changed_and_what_is_wrong_is_said_beside_the_field() -> None:
    meeting, browser = make_meeting(), editor()
    assert browser.post(desk(meeting, "details/"), details(meeting, title="Autumn meeting")).status_code == 302
    meeting.refresh_from_db()
    assert meeting.title == "Autumn meeting"
    for wrong in ({"title": ""}, {"starts_at": "soon"}, {"starts_at": "0001-01-01T10:00"}, {"ends_at": ""}):
        response = browser.post(desk(meeting, "details/"), details(meeting, venue="Town hall", **wrong))
        assert response.status_code == 422
        assert "Town hall" in response.content.decode()


def test_postponing_and_cancelling_ask_for_a_reason() -> None:
    meeting, browser = make_meeting(), editor()
    assert browser.post(desk(meeting, "postpone/"), {"words": ""}).status_code == 422
    browser.post(desk(meeting, "postpone/"), {"words": "The hall is flooded."})
    meeting.refresh_from_db()
    assert meeting.status == "postponed"
    starts = timezone.localtime() + timedelta(days=40)
    new = {"starts_at": f"{starts:%Y-%m-%dT10:00}", "ends_at": f"{starts:%Y-%m-%dT12:00}"}
    assert browser.get(desk(meeting, "new-date/")).status_code == 200
    browser.post(desk(meeting, "new-date/"), new)
    meeting.refresh_from_db()
    assert meeting.status == "scheduled"
    browser.post(desk(meeting, "cancel/"), {"words": "Too few can come."})
    meeting.refresh_from_db()
    assert meeting.status == "cancelled"
    assert browser.get(desk(meeting, "cancel/")).status_code == 302


def test_items_are_added_changed_moved_and_removed() -> None:
    meeting, browser = make_meeting(), editor()
    sent = {"title": "Fees", "purpose": "decision", "minutes_allotted": 20, "confidentiality": "members"}
    assert browser.post(desk(meeting, "agenda/new/"), {**sent, "minutes_allotted": "many"}).status_code == 422
    browser.post(desk(meeting, "agenda/new/"), sent)
    browser.post(desk(meeting, "agenda/new/"), {**sent, "title": "Tutors"})
    fees, tutors = meeting.agenda.order_by("position")
    browser.post(desk(meeting, f"agenda/{tutors.pk}/move/"), {"way": "up"})
    browser.post(desk(meeting, f"agenda/{fees.pk}/"), {**sent, "title": "Fees and families"})
    assert [item.title for item in meeting.agenda.order_by("position")] == ["Tutors", "Fees and families"]
    browser.post(desk(meeting, f"agenda/{tutors.pk}/remove/"))
    assert [item.title for item in meeting.agenda.all()] == ["Fees and families"]
    assert "Fees and families" in browser.get(desk(meeting, "agenda/")).content.decode()


def test_an_item_of_another_meeting_is_not_found_here() -> None:
    meeting, other = make_meeting(), make_item(make_meeting())
    for page in (f"agenda/{other.pk}/move/", f"agenda/{other.pk}/remove/", f"agenda/{other.pk}/"):
        assert editor().post(desk(meeting, page)).status_code == 404


def test_people_shows_answers_the_queue_and_what_is_needed() -> None:
    meeting = make_meeting(capacity=1)
    first, second = make_membership().person, make_membership().person
    answer(meeting=meeting, person=first, answer=Registration.Answer.ACCEPTED)
    answer(meeting=meeting, person=second, answer=Registration.Answer.ACCEPTED)
    save_needs(meeting=meeting, person=first, text="A hearing loop")
    page = editor().get(desk(meeting, "people/")).content.decode()
    assert "A hearing loop" in page
    assert "On the waiting list: 1" in page
    assert second.get_full_name() in page


def test_papers_are_approved_and_withdrawn_on_the_desk() -> None:
    meeting, browser = make_meeting(), editor()
    sent = papers.submit(item=make_item(meeting), by=make_membership().person, title="On fees", file=notes())
    assert "On fees" in browser.get(desk(meeting, "papers/")).content.decode()
    browser.post(desk(meeting, f"papers/{sent.pk}/approve/"))
    sent.refresh_from_db()
    assert sent.status == "approved"
    browser.post(desk(meeting, f"papers/{sent.pk}/withdraw/"))
    sent.refresh_from_db()
    assert sent.status == "withdrawn"
    browser.post(desk(meeting, f"papers/{sent.pk}/approve/"))
    sent.refresh_from_db()
    assert sent.status == "withdrawn"


def guests(*names: str) -> dict[str, Any]:
    lines = {f"other-{at}-name": name for at, name in enumerate(names)}
    kinds = {f"other-{at}-standing": "guest" for at, _ in enumerate(names)}
    return {"other-TOTAL_FORMS": len(names), "other-INITIAL_FORMS": 0, **lines, **kinds}


def test_the_sheet_is_filled_in_and_put_right() -> None:
    person = make_membership().person
    meeting, browser = held_meeting(), editor()
    line = meeting.attendance.get(person=person)
    assert person.get_full_name() in browser.get(desk(meeting, "attendance/")).content.decode()
    sent = {f"line_{each.pk}": "absent" for each in meeting.attendance.all()}
    response = browser.post(
        desk(meeting, "attendance/"), {**sent, f"line_{line.pk}": "present", **guests("Ida Guest", "")}
    )
    assert response.status_code == 302
    line.refresh_from_db()
    assert line.standing == "present"
    assert meeting.attendance.get(person=None).name == "Ida Guest"
    wrong = browser.post(desk(meeting, "attendance/"), {**sent, f"line_{line.pk}": "asleep", **guests("Otto Guest")})
    assert wrong.status_code == 422
    assert "Otto Guest" in wrong.content.decode()


def test_the_sheet_survives_a_request_without_its_fields() -> None:
    assert editor().post(desk(held_meeting(), "attendance/"), {}).status_code == 422


def test_minutes_from_the_first_line_to_a_corrected_version() -> None:
    make_membership()
    meeting, browser = held_meeting(), editor()
    browser.post(desk(meeting, "minutes/"))
    minutes = Minutes.objects.get(meeting=meeting)
    section = minutes.sections.get()
    typed = {f"text_{section.pk}": "We talked.\n\nThen we agreed."}
    assert browser.post(desk(meeting, "minutes/"), typed).url == desk(meeting, "minutes/")
    # What is typed is saved before anything of it is circulated.
    assert browser.post(desk(meeting, "minutes/"), {**typed, "then": "circulate"}).url.endswith("/circulate/")
    section.refresh_from_db()
    assert section.text == "<p>We talked.</p><p>Then we agreed.</p>"
    assert browser.post(desk(meeting, "minutes/circulate/"), {"corrections_close_at": "never"}).status_code == 422
    until = timezone.localtime() + timedelta(days=7)
    browser.post(desk(meeting, "minutes/circulate/"), {"corrections_close_at": f"{until:%Y-%m-%dT%H:%M}"})
    minutes.refresh_from_db()
    assert minutes.status == "circulated"
    correction = propose(minutes=minutes, author=make_membership().person, text="It was Tuesday.")
    path = desk(meeting, f"minutes/corrections/{correction.pk}/")
    assert "It was Tuesday." in browser.get(path).content.decode()
    assert browser.post(path, {"outcome": "declined", "reply": ""}).status_code == 422
    browser.post(path, {"outcome": "declined", "reply": "The calendar says Monday."})
    correction.refresh_from_db()
    assert correction.outcome == "declined"


def test_minutes_are_approved_beside_their_item_at_the_next_meeting() -> None:
    meeting, browser = held_meeting(), editor()
    minutes = circulated(meeting)
    begins = timezone.now() - timedelta(hours=1)
    later = make_meeting(starts_at=begins)
    add_standing_items(meeting=later)
    page = browser.get(desk(later, "agenda/")).content.decode()
    assert "Approve and freeze" in page
    assert "Go to the desk of that meeting" in browser.get(desk(meeting)).content.decode()
    browser.post(desk(later, f"agenda/minutes/{minutes.pk}/approve/"))
    minutes.refresh_from_db()
    assert (minutes.status, minutes.approved_in) == ("approved", later)
    assert "do not change any more" in browser.get(desk(meeting, "minutes/")).content.decode()
    assert browser.get(desk(meeting, "minutes/digest/")).status_code == 200


def test_minutes_of_another_group_are_not_approved_here() -> None:
    minutes = circulated(held_meeting())
    later = make_meeting(make_group(), starts_at=timezone.now() - timedelta(minutes=5))
    assert editor().post(desk(later, f"agenda/minutes/{minutes.pk}/approve/")).status_code == 404


def test_decisions_and_actions_are_noted_by_item() -> None:
    owner = make_membership().person
    meeting, browser = held_meeting(), editor()
    item = meeting.agenda.get()
    browser.post(desk(meeting, "record/decision/"), {"item": item.pk, "text": "We ask for funds."})
    due = timezone.localdate() + timedelta(days=20)
    promised = {"item": item.pk, "text": "Write to the council.", "owner": owner.pk, "due_on": due.isoformat()}
    assert browser.post(desk(meeting, "record/action/"), {**promised, "owner": ""}).status_code == 422
    browser.post(desk(meeting, "record/action/"), promised)
    assert Decision.objects.get().item == item
    assert ActionItem.objects.get().owner == owner
    page = browser.get(desk(meeting, "record/")).content.decode()
    assert "We ask for funds." in page
    assert "Write to the council." in page


def test_a_public_decision_needs_a_public_item() -> None:
    meeting = held_meeting()
    sent = {"item": meeting.agenda.get().pk, "text": "Not for outsiders.", "is_public": "on"}
    response = editor().post(desk(meeting, "record/decision/"), sent)
    assert response.status_code == 422
    assert "Not for outsiders." in response.content.decode()


@pytest.mark.parametrize("query", ["?item=%00", "?item=x", "?item=99999999999999999999"])
def test_odd_addresses_do_no_harm(query: str) -> None:
    meeting = make_meeting()
    for page in ("record/action/", "agenda/new/"):
        assert editor().get(desk(meeting, page) + query).status_code == 200
    assert make_member().get(f"/members/meetings/{meeting.pk}/papers/new/{query}").status_code == 200


def test_the_desk_of_a_past_meeting_opens_on_every_page() -> None:
    meeting = make_past_meeting()
    for page in PAGES:
        assert editor().get(desk(meeting, page)).status_code in (200, 302)
