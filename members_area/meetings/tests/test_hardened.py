"""What must hold whoever asks and whatever they send: nothing leaks, nothing is lost, no request makes a 500."""

import re
from collections.abc import Iterator
from datetime import timedelta
from io import StringIO
from itertools import product
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import URLResolver, get_resolver, reverse
from django.utils import timezone

from core.testing import make_user
from core.tests.built_once import built_once
from core.tests.short_error_pages import shorten_error_pages
from core.tests.typed_badly import ODD_SEED, odd_values_for
from home.testing import make_home
from members_area.meetings.models import (
    AccessNeeds,
    ActionItem,
    Attendance,
    Decision,
    Meeting,
    Minutes,
    PublicDigest,
    Registration,
    Substitute,
)
from members_area.meetings.services import agenda, digests, groups, planning, record
from members_area.meetings.services.access_needs import forget_needs_of_past_meetings, save_needs
from members_area.meetings.services.attendance import claim, note_joined, save_sheet
from members_area.meetings.services.coming import answer
from members_area.meetings.services.minutes import approve, begin, circulate, write
from members_area.meetings.services.substitutes import send_substitute
from members_area.meetings.testing import (
    make_decision,
    make_group,
    make_item,
    make_meeting,
    make_minutes,
    make_past_meeting,
    put_in_group,
)
from members_area.meetings.tests.team import EDITOR, SECRETARY, team
from members_area.meetings.tests.whole_meeting import addresses_of, make_whole_meeting
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import EmailLog
from members_area.membership.testing import make_member, make_membership, signed_in
from resources.testing import make_library

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
WORD, DRAFT = "Quokka", "Bandicoot"


# The site itself: its home page, its library and the roles of the team.
built = built_once(lambda: make_library(make_home()))


def desk(meeting: Meeting, page: str = "") -> str:
    return f"/members/meetings/{meeting.pk}/desk/{page}"


def fields_of(browser: Client, address: str) -> dict[str, Any]:
    """Return what a browser would send if somebody opened a page and pressed its button at once."""
    return sent_by(browser.get(address).content.decode())


def sent_by(page: str) -> dict[str, Any]:
    form = BeautifulSoup(page, "html.parser").select("main form[method=post]")[-1]
    sent: dict[str, Any] = {}
    for field in form.select("input[name], textarea[name], select[name]"):
        chosen = field.select_one("option[selected]") or field.select_one("option") if field.name == "select" else None
        value = chosen["value"] if chosen else field.get("value", field.get_text().removeprefix("\n"))
        sent.setdefault(str(field["name"]), []).append(value)
    sent.pop("csrfmiddlewaretoken", None)
    return sent


# What nobody sees.


def _addresses(patterns: Any, path: str = "") -> Iterator[str]:
    for pattern in patterns:
        here = path + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from _addresses(pattern.url_patterns, here)
        else:
            yield here


def _of_the_cms(minutes: Minutes, revision: int) -> list[str]:
    """Return every address of the CMS that can be made with the keys of minutes."""
    keys = {"app_label": "meetings", "content_type_app_name": "meetings"}
    keys |= {"model_name": "minutes", "content_type_model_name": "minutes"}
    given = re.compile(r"<(?:\w+:)?(\w+)>")

    def key(match: re.Match[str]) -> str:
        name = match.group(1)
        return keys.get(name, str(revision if name.startswith("revision") else minutes.pk))

    made = (f"/{given.sub(key, path)}" for path in _addresses(get_resolver().url_patterns) if path.startswith("admin/"))
    skipped = re.compile(r"[\^$(\\]|logout|failwhale")  # the last two sign out, and break on purpose
    return [address for address in made if not skipped.search(address)]


def test_no_screen_of_the_cms_shows_minutes_to_the_membership_secretary(monkeypatch: pytest.MonkeyPatch) -> None:
    shorten_error_pages(monkeypatch)
    setup_member_area()
    minutes = make_whole_meeting(make_group("Closed group"), word=WORD).minutes
    minutes.sections.update(text=f"<p>{DRAFT}</p>")
    revision = Minutes.objects.get(pk=minutes.pk).save_revision()
    seen = {}
    for role in (SECRETARY, EDITOR):
        browser = team(role)
        seen[role] = set()
        for address in _of_the_cms(minutes, revision.pk):
            response = browser.get(address)
            body = b"".join(response) if response.streaming else response.content  # type: ignore[arg-type]
            if WORD.encode() in body or DRAFT.encode() in body:
                seen[role].add(address)
    assert seen[SECRETARY] == set()
    assert f"/admin/snippets/meetings/minutes/edit/{minutes.pk}/" in seen[EDITOR]  # the crawl does see what there is


def test_what_is_not_public_any_more_when_minutes_are_approved_is_not_in_their_digest() -> None:
    meeting = make_past_meeting(days=40)
    item = make_item(meeting, "Fees", confidentiality="public")
    minutes = make_minutes(meeting, "Secret after all.")
    circulate(minutes=minutes, by=None)
    agenda.change_item(item=item, by=None, confidentiality="members")
    later = make_past_meeting(days=2)
    with pytest.raises(ValidationError, match="circulate them again"):
        approve(minutes=minutes, at=later, by=None)
    circulate(minutes=minutes, by=None)
    approve(minutes=minutes, at=later, by=None)
    with pytest.raises(ValidationError, match="No item of this meeting"):
        digests.publish_digest(minutes=minutes, by=None)


def test_letters_keep_neither_the_way_in_nor_what_somebody_needs() -> None:
    person = make_membership().person
    meeting = make_meeting(join_url="https://meet.example.org/quokka", passcode="bandicoot")
    make_item(meeting)
    answer(meeting=meeting, person=person, answer="accepted")
    save_needs(meeting=meeting, person=person, text="A numbat")
    send_substitute(meeting=meeting, person=person, name="Sam", email="sam@example.org")
    meeting = planning.change(meeting=meeting, by=None, title="Another title", passcode="wallaby")
    meeting = planning.postpone(meeting=meeting, by=None, words="The room is flooded.")
    meeting = planning.schedule(meeting=meeting, by=None, starts_at=timezone.now() + timedelta(days=30))
    planning.cancel(meeting=meeting, by=None, words="Nobody can come.")
    kept = "".join(f"{log.subject}{log.text}{log.html}" for log in EmailLog.objects.all())
    assert EmailLog.objects.count() > 3
    assert not re.search("quokka|bandicoot|wallaby|numbat", kept)


# Whoever goes leaves nothing behind.


def test_who_is_taken_out_of_a_group_leaves_their_places_at_its_meetings_and_at_no_other() -> None:
    group = make_group()
    seat, waiting = put_in_group(group), put_in_group(group).person
    own, nwg = make_meeting(group, capacity=1), make_meeting()
    second = make_meeting(group)
    for meeting in (own, second, nwg):
        answer(meeting=meeting, person=seat.person, answer="accepted")
    save_needs(meeting=own, person=seat.person, text="A ramp")
    answer(meeting=own, person=waiting, answer="accepted")
    page = reverse("wagtailsnippets_meetings_group:people", args=[group.pk])
    assert team(EDITOR).post(page, {"act": "take-out", "take-out-membership": seat.pk}).status_code == 302
    answers = {r.meeting_id: r.answer for r in Registration.objects.filter(person=seat.person)}
    assert answers == {own.pk: "declined", second.pk: "declined", nwg.pk: "accepted"}
    assert own.registrations.get(person=waiting).answer == "accepted"
    assert not AccessNeeds.objects.exists()


def test_a_place_at_the_nwg_is_kept_by_who_is_its_chair_no_more() -> None:
    from members_area.meetings.models import working_group

    seat = put_in_group(working_group(), role="chair")
    meeting = make_meeting()
    answer(meeting=meeting, person=seat.person, answer="accepted")
    groups.take_out(membership=seat, by=None)
    assert meeting.registrations.get().answer == "accepted"


@pytest.mark.parametrize(("days", "is_kept"), [(29, True), (31, False)])
def test_who_was_sent_is_forgotten_thirty_days_after_the_meeting(days: int, is_kept: bool) -> None:
    person, meeting = make_membership().person, make_meeting()
    substitute = send_substitute(meeting=meeting, person=person, name="Sam Colleague", email="sam@example.org")
    note_joined(meeting=meeting, person=None, substitute=substitute)
    ended = timezone.now() - timedelta(days=days)
    Meeting.objects.filter(pk=meeting.pk).update(starts_at=ended - timedelta(hours=2), ends_at=ended)
    out = StringIO()
    call_command("forget_meeting_data", stdout=out)
    call_command("forget_meeting_data", stdout=out)
    assert Substitute.objects.exists() is is_kept
    assert f"{0 if is_kept else 1} substitutes deleted." in out.getvalue()
    assert meeting.attendance.get().name == "Sam Colleague"


def test_what_is_put_off_is_still_to_come() -> None:
    group = make_group()
    person, meeting = put_in_group(group).person, make_meeting(group)
    answer(meeting=meeting, person=person, answer="accepted")
    save_needs(meeting=meeting, person=person, text="A ramp")
    send_substitute(meeting=meeting, person=person, name="Sam", email="sam@example.org")
    ended = timezone.now() - timedelta(days=40)
    past = {"starts_at": ended - timedelta(hours=2), "ends_at": ended, "status": "postponed"}
    Meeting.objects.filter(pk=meeting.pk).update(**past)
    call_command("forget_meeting_data", stdout=StringIO())
    assert forget_needs_of_past_meetings() == 0
    assert AccessNeeds.objects.exists()
    assert Substitute.objects.exists()
    with pytest.raises(ValidationError, match="still planned"):
        groups.conclude(group=group, outcome="Done.", by=None)


def test_a_digest_is_taken_off_the_site_and_published_again() -> None:
    meeting = make_past_meeting(days=40)
    make_item(meeting, "Fees", confidentiality="public")
    minutes = make_minutes(meeting, "We talked in public.")
    circulate(minutes=minutes, by=None)
    approve(minutes=minutes, at=make_past_meeting(days=2), by=None)
    digests.publish_digest(minutes=minutes, by=None)
    address = reverse("digest", args=[PublicDigest.objects.get().pk])
    assert Client().get(address).status_code == 200
    assert make_member().post(desk(meeting, "minutes/digest/"), {"act": "withdraw"}).status_code == 403
    browser = team(EDITOR)
    assert "Take it off the site" in browser.get(desk(meeting, "minutes/digest/")).content.decode()
    said = browser.post(desk(meeting, "minutes/digest/"), {"act": "withdraw"}, follow=True).content.decode()
    assert "is off the site" in said
    assert Client().get(address).status_code == 404
    again = browser.post(desk(meeting, "minutes/digest/"), {"act": "withdraw"}, follow=True).content.decode()
    assert "off the site already" in again
    assert not PublicDigest.objects.exists()
    browser.post(desk(meeting, "minutes/digest/"))
    assert PublicDigest.objects.count() == 1


# Nothing that somebody wrote is overwritten unseen.


def held_meeting(**fields: Any) -> Meeting:
    begins = timezone.now() - timedelta(days=1)
    meeting = make_meeting(starts_at=begins, ends_at=begins + timedelta(hours=2), **fields)
    make_item(meeting, "Fees")
    make_item(meeting, "Venues")
    return planning.hold(meeting=meeting, by=None)


def test_an_old_sheet_takes_nothing_back_that_came_since() -> None:
    late, other = make_membership().person, make_membership().person
    answer(meeting=(coming := make_meeting()), person=late, answer="accepted")
    substitute = send_substitute(meeting=coming, person=late, name="Sam Substitute", email="sam@example.org")
    meeting, browser = held_meeting(), team(EDITOR)
    save_sheet(meeting=meeting, rows=[("Ida Guest", None, "guest"), ("Otto Guest", None, "guest")], by=None)
    sent = fields_of(browser, desk(meeting, "attendance/"))
    claim(meeting=meeting, person=late)
    note_joined(meeting=meeting, person=None, substitute=substitute)
    newcomer = make_membership().person
    note_joined(meeting=meeting, person=newcomer)
    sent[f"line_{meeting.attendance.get(person=other).pk}"] = "apologies"
    sent["other-1-name"] = ""
    assert browser.post(desk(meeting, "attendance/"), sent).status_code == 302
    standings = {row.name: row.standing for row in meeting.attendance.exclude(person=newcomer)}
    assert standings == {
        late.get_full_name(): "present",
        other.get_full_name(): "apologies",
        "Ida Guest": "guest",
        "Sam Substitute": "substitute",
    }
    assert meeting.attendance.get(person=newcomer).standing == "present"
    assert meeting.attendance.get(person=late).source == Attendance.Source.CLAIMED


def test_two_guests_of_one_name_stay_two_and_one_of_them_may_join() -> None:
    person, meeting = make_membership().person, make_meeting()
    substitute = send_substitute(meeting=meeting, person=person, name="Sam", email="sam@example.org")
    service = person.memberships.get().service
    meeting.starts_at = timezone.now() - timedelta(minutes=1)
    meeting.save()
    rows: list[Any] = [("Sam", service, "substitute")] * 2
    for _ in range(3):
        save_sheet(meeting=meeting, rows=rows, by=None)
    assert meeting.attendance.count() == 2
    note_joined(meeting=meeting, person=None, substitute=substitute)
    assert meeting.attendance.count() == 2


def test_two_who_write_the_minutes_see_what_the_other_wrote() -> None:
    meeting, first, second = held_meeting(), team(EDITOR), team(EDITOR)
    minutes = begin(meeting=meeting, by=None)
    fees, venues = (section.pk for section in minutes.sections.order_by("sort_order"))
    old = fields_of(second, desk(meeting, "minutes/"))
    first.post(desk(meeting, "minutes/"), {**old, f"text_{fees}": "Fees rise."})
    assert second.post(desk(meeting, "minutes/"), {**old, f"text_{venues}": "We move."}).status_code == 302
    texts = lambda: list(minutes.sections.order_by("sort_order").values_list("text", flat=True))  # noqa: E731
    assert texts() == ["<p>Fees rise.</p>", "<p>We move.</p>"]
    refused = second.post(desk(meeting, "minutes/"), {**old, f"text_{fees}": "Fees fall."})
    body = refused.content.decode()
    assert (refused.status_code, "Fees fall." in body, "It says: Fees rise." in body) == (422, True, True)
    assert texts()[0] == "<p>Fees rise.</p>"
    again = sent_by(body)
    assert again[f"initial-text_{fees}"] == ["Fees rise."]
    again[f"text_{fees}"] = ["Fees rise, then fall."]  # the other part is as old as the page
    assert second.post(desk(meeting, "minutes/"), again).status_code == 302
    assert texts() == ["<p>Fees rise, then fall.</p>", "<p>We move.</p>"]


def test_two_who_change_different_things_both_keep_their_change() -> None:
    meeting, browser = make_meeting(venue="Hall"), team(EDITOR)
    item = make_item(meeting, "Fees")
    details, words = (
        fields_of(browser, desk(meeting, "details/")),
        fields_of(browser, desk(meeting, f"agenda/{item.pk}/")),
    )
    planning.change(meeting=meeting, by=None, venue="Library")
    agenda.change_item(item=item, by=None, notes="Read the paper.")
    assert browser.post(desk(meeting, "details/"), {**details, "title": "Spring"}).status_code == 302
    assert browser.post(desk(meeting, f"agenda/{item.pk}/"), {**words, "title": "Fees and families"}).status_code == 302
    meeting.refresh_from_db()
    item.refresh_from_db()
    assert (meeting.title, meeting.venue) == ("Spring", "Library")
    assert (item.title, item.notes) == ("Fees and families", "Read the paper.")


# Pressed twice.


def test_what_is_noted_twice_stands_once() -> None:
    meeting, owner = held_meeting(), make_membership().person
    browser, due_on = team(EDITOR), timezone.localdate() + timedelta(days=9)
    for _ in range(2):
        decided = browser.post(desk(meeting, "record/decision/"), {"text": "Agreed."})
        raised = browser.post(
            desk(meeting, "record/action/"), {"text": "Write.", "owner": owner.pk, "due_on": f"{due_on}"}
        )
    assert (decided.status_code, raised.status_code) == (422, 422)
    assert "This is noted already" in decided.content.decode()
    assert (Decision.objects.count(), ActionItem.objects.count()) == (1, 1)


def test_an_item_that_somebody_else_took_away_is_refused_in_words() -> None:
    meeting = held_meeting()
    item = meeting.agenda.first()
    agenda.remove_item(item=meeting.agenda.get(pk=item.pk), by=None)
    gone = "not on the agenda"
    with pytest.raises(ValidationError, match=gone):
        agenda.remove_item(item=item, by=None)
    with pytest.raises(ValidationError, match=gone):
        agenda.move_item(item=item, up=True, by=None)
    with pytest.raises(ValidationError, match=gone):
        agenda.change_item(item=item, by=None, title="Again")
    with pytest.raises(ValidationError, match=gone):
        record.decide(meeting=meeting, text="Agreed.", item=item, by=None)


@pytest.mark.parametrize("step", ["schedule", "call", "agenda", "hold", "begin", "close", "reminders", "\x00", ""])
def test_a_step_that_is_pressed_twice_is_taken_once(step: str) -> None:
    make_membership()
    meeting, browser = make_meeting(status="draft" if step == "schedule" else "scheduled"), team(EDITOR)
    make_item(meeting)
    for _ in range(2):
        assert browser.post(desk(meeting, "step/"), {"step": step}).status_code == 302
    expected = 1 if step in ("schedule", "call", "agenda") else 0
    assert EmailLog.objects.filter(key__contains=f"meeting-{meeting.pk}-").count() == expected


# Whatever is sent.

NUMBERS = ("", "-1", "1000000000000000", "1" * 5000, "½")
DATES = ("0001-01-01", "9999-12-31T23:59", "2027-13-01T25:00")
WORDS = ("a\x00b", "\x01\x0b\ufeff\u202e\U0001f3b5", "<p>" * 400, "{{ 7 }}{% now %}", "x" * 30000)
OWN_WORDS = "Words that somebody typed"
FORMS: dict[str, dict[str, Any]] = {
    "desk_step": {"step": ""},
    "desk_details": {
        "title": OWN_WORDS, "attendance_mode": "", "starts_at": "", "ends_at": "", "introduction": "", "venue": "",
        "access_information": "", "join_url": "", "passcode": "", "opens_before": "", "capacity": "",
        "registration_closes_at": "",
    },
    "desk_new_date": {"starts_at": "", "ends_at": ""},
    "desk_postpone": {"words": ""},
    "desk_cancel": {"words": ""},
    "desk_item_add": {
        "title": OWN_WORDS, "purpose": "", "minutes_allotted": "", "presenter": "", "notes": "", "confidentiality": "",
        "continues": "",
    },
    "desk_item_move": {"way": ""},
    "desk_attendance": {
        "other-TOTAL_FORMS": "", "other-INITIAL_FORMS": "", "other-0-name": "", "other-0-service": "",
        "other-0-standing": "", "seen": "",
    },
    "desk_circulate": {"corrections_close_at": ""},
    "desk_correction": {"outcome": "", "reply": ""},
    "desk_digest": {"act": ""},
    "desk_decision_add": {"text": OWN_WORDS, "item": "", "supersedes": "", "is_public": ""},
    "desk_action_add": {"text": OWN_WORDS, "item": "", "owner": "", "due_on": ""},
    "desk_recording": {"transcript": "", "recording_until": "", "recording": "", "captions": ""},
    "paper_submit": {"item": "", "title": OWN_WORDS, "kind": "", "file": ""},
    "paper_version_add": {"note": OWN_WORDS, "file": ""},
    "minutes_correct": {"text": OWN_WORDS, "item": ""},
    "action": {"note": OWN_WORDS, "status": "", "due_on": "", "owner": ""},
    "meeting_answer": {"answer": ""},
    "meeting_substitute": {"name": OWN_WORDS, "email": ""},
    "meeting_access_needs": {"text": ""},
}  # fmt: skip
AFTERWARDS = {"desk_attendance", "desk_circulate", "desk_correction", "desk_digest", "desk_recording"}
KEEPS = {name for name, fields in FORMS.items() if OWN_WORDS in fields.values()}


@pytest.fixture
def runner() -> Any:
    """Return the chair of a group, who may send every form there is."""
    return put_in_group(make_group("Fees"), role="chair")


def meeting_for(name: str, runner: Any) -> Meeting:
    """Return a whole meeting in a state in which a form is taken."""
    meeting = make_whole_meeting(runner.group)
    if name not in AFTERWARDS:
        begins = timezone.now() + timedelta(days=20)
        status = "postponed" if name == "desk_new_date" else "scheduled"
        ahead = {"status": status, "starts_at": begins, "ends_at": begins + timedelta(hours=2)}
        Meeting.objects.filter(pk=meeting.pk).update(**ahead)
    return meeting


@pytest.mark.parametrize("name", FORMS)
def test_a_form_answers_whatever_is_sent_and_keeps_what_was_typed(name: str, runner: Any) -> None:
    meeting = meeting_for(name, runner)
    browser, addresses = signed_in(runner.person), addresses_of(meeting)
    wrong = []
    tries = [
        (field, value)
        for field in FORMS[name]
        for kind, number in ((NUMBERS, 1), (DATES, 2), (WORDS, 1))
        for value in odd_values_for(f"{name} {field}", kind, number)
    ]
    for field, value in tries:
        response = browser.post(reverse(name, kwargs=addresses[name]), {**FORMS[name], field: value})
        is_kept = name not in KEEPS or FORMS[name][field] == OWN_WORDS or OWN_WORDS in response.content.decode()
        if response.status_code not in (302, 403, 422) or (response.status_code == 422 and not is_kept):
            wrong.append((field, value[:20], response.status_code))
    assert wrong == [], f"ODD_SEED={ODD_SEED}"
    for page in ("meeting", "desk", "desk_agenda", "minutes", "minutes_word", "minutes_pdf", "meeting_ics", "action"):
        assert browser.get(reverse(page, kwargs=addresses[page])).status_code == 200, page


@pytest.mark.parametrize("name", FORMS)
def test_a_form_answers_whatever_kind_of_content_is_sent(name: str, runner: Any) -> None:
    address = reverse(name, kwargs=addresses_of(meeting_for(name, runner))[name])
    browser = signed_in(runner.person)
    kinds = ("application/json", "text/plain", "multipart/form-data; boundary=x", "odd")
    tries = list(product(kinds, (b"", b'{"step": [1]}', b"\xff\xfe--x--")))
    for kind, body in odd_values_for(name, tries, 4):
        response = browser.generic("POST", address, body, content_type=kind)
        assert response.status_code in (302, 400, 403, 422), (kind, body, f"ODD_SEED={ODD_SEED}")


@pytest.mark.parametrize("field", ["file", "recording", "captions"])
@pytest.mark.parametrize(
    "filename", ["a.pdf", "a.mp4", "a.vtt", "a.txt", f"{'x' * 300}.txt", "../../etc/passwd.txt", ".txt"]
)
def test_an_odd_file_is_taken_or_refused_in_words(field: str, filename: str, runner: Any) -> None:
    meeting = make_whole_meeting(runner.group)
    name = "paper_submit" if field == "file" else "desk_recording"
    contents = (b"", b"\x00" * 64, b"<html><script>", b"WEBVTT\n\n", b"%PDF-1.7 broken")
    browser = signed_in(runner.person)
    for content in odd_values_for(f"{field} {filename}", contents, 3):
        sent = {field: SimpleUploadedFile(filename, content), "title": OWN_WORDS, "kind": "paper"}
        sent |= {"item": meeting.agenda.get().pk, "recording_until": "2027-01-01", "transcript": "Said."}
        response = browser.post(reverse(name, args=[meeting.pk]), sent)
        assert response.status_code in (302, 422), (content, f"ODD_SEED={ODD_SEED}")


@pytest.mark.parametrize("value", ["1000000000000000", "121", "-1"])
def test_a_door_that_no_clock_can_open_is_refused(value: str) -> None:
    meeting, browser = make_meeting(), team(EDITOR)
    sent = {**fields_of(browser, desk(meeting, "details/")), "opens_before": value}
    assert browser.post(desk(meeting, "details/"), sent).status_code == 422
    assert make_member().get(reverse("meeting", args=[meeting.pk])).status_code == 200


@pytest.mark.parametrize("url", [f"https://{'ü' * 60}.org/", "ftp://example.org/room", "https://a;b.example.org/"])
def test_an_address_that_leads_nowhere_is_refused(url: str) -> None:
    meeting, browser = make_meeting(), team(EDITOR)
    sent = {**fields_of(browser, desk(meeting, "details/")), "join_url": url}
    assert browser.post(desk(meeting, "details/"), sent).status_code == 422
    with pytest.raises(ValidationError):
        planning.change(meeting=meeting, by=None, join_url=url)


@pytest.mark.parametrize(
    "markup",
    [
        '<p><a data-linktype="page" data-id="abc">Fees</a></p>',
        '<p><a data-linktype="page" data-id="99999999999999999999999">Fees</a></p>',
        '<p><a data-linktype="page" data-id="-1">Fees</a></p>',
        '<p><a data-linktype="odd" data-id="1">Fees</a><embed data-embedtype="image" data-id="x"></p>',
        "<p>Fees<![CDATA[x]]><?php ?><!-- x</p>",
        '<p><a href="javascript:alert(1)" onclick="x">Fees</a><script>x</script></p>',
        "\x01Fees\x0b\x1f",
    ],
)
def test_minutes_can_be_read_whatever_was_typed_into_them(markup: str) -> None:
    meeting = held_meeting()
    minutes = begin(meeting=meeting, by=None)
    section, reader = minutes.sections.first(), make_member()
    write(minutes=minutes, texts={section.pk: markup}, by=make_user())
    circulate(minutes=minutes, by=None)
    for name in ("minutes", "minutes_pdf", "minutes_word"):
        response = reader.get(reverse(name, args=[meeting.pk]))
        assert response.status_code == 200
    body = reader.get(reverse("minutes", args=[meeting.pk])).content.decode()
    assert "Fees" in body
    assert not re.search("javascript:|onclick", body)


def test_markup_without_end_is_refused_in_words() -> None:
    meeting, browser = held_meeting(), team(EDITOR)
    section = begin(meeting=meeting, by=None).sections.first()
    response = browser.post(desk(meeting, "minutes/"), {f"text_{section.pk}": "<p>" * 2000})
    assert response.status_code == 422
    assert "Type them as plain text" in response.content.decode()


@pytest.mark.parametrize(
    "query", ["q=%00", "q=" + "x" * 5000, "page=" + "9" * 50, "year=%C2%BD", "group=%00&state=%FF"]
)
def test_lists_answer_whatever_is_asked(query: str) -> None:
    make_whole_meeting()
    reader = make_member()
    for name in ("meetings_list", "meetings_past", "actions", "decisions", "groups", "digests"):
        assert reader.get(f"{reverse(name)}?{query}").status_code == 200


def test_records_of_people_who_are_gone_can_still_be_read() -> None:
    meeting = make_whole_meeting()
    meeting.agenda.get().papers.update(submitted_by=None)
    correction = meeting.minutes.corrections.get()
    correction.author = None
    correction.save()
    reader, runner = make_member(), team(EDITOR)
    for name in ("meeting", "minutes", "paper", "action", "decisions"):
        given = addresses_of(meeting).get(name, {})
        assert reader.get(reverse(name, kwargs=given)).status_code == 200
    for page in ("", "papers/", "minutes/", "people/", f"minutes/corrections/{correction.pk}/"):
        assert runner.get(desk(meeting, page)).status_code == 200
    answered = {"outcome": "declined", "reply": "It is right."}
    assert runner.post(desk(meeting, f"minutes/corrections/{correction.pk}/"), answered).status_code == 302


def test_files_that_the_storage_has_lost_are_not_found(runner: Any) -> None:
    meeting = make_whole_meeting(runner.group)
    version = meeting.agenda.get().papers.get().versions.get()
    for file in (version.file, meeting.recording, meeting.captions):
        file.storage.delete(file.name)
    browser = signed_in(runner.person)
    for name in ("paper_file", "meeting_recording_file", "meeting_captions"):
        assert browser.get(reverse(name, kwargs=addresses_of(meeting)[name])).status_code == 404
    for name in ("paper", "meeting", "meeting_recording", "desk_papers", "desk_recording"):
        given = addresses_of(meeting).get(name, {"pk": meeting.pk})
        assert browser.get(reverse(name, kwargs=given)).status_code == 200


def test_a_reference_that_is_taken_at_the_same_moment_is_refused_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two groups with the same short name count together; what the other has noted since the count is in the way."""
    meeting = make_meeting(make_group(slug="access-and-fees"))
    taken = make_decision(make_meeting(make_group(slug="access-and-more")), reference="access-and-D1.1")
    monkeypatch.setattr(record, "_next_reference", lambda *of: taken.reference)
    item = make_item(meeting)
    form = {"text": "Agreed.", "item": item.pk, "is_public": ""}
    response = team(EDITOR).post(reverse("desk_decision_add", args=[meeting.pk]), form)
    assert response.status_code == 422
    assert "noted at the same moment" in response.content.decode()
    assert "Agreed." in response.content.decode()
