"""A meeting with one of everything, and the address of each thing of it: for tests of who reads what."""

from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Attendance, Group, Meeting, Minutes, MinutesCorrection
from members_area.meetings.services.minutes import circulate
from members_area.meetings.testing import (
    make_action,
    make_decision,
    make_item,
    make_meeting,
    make_minutes,
    make_paper,
)
from members_area.meetings.urls.desk import PAGES


def make_whole_meeting(group: Group | None = None, *, word: str = "Quokka") -> Meeting:
    """Return a meeting held yesterday with one of everything, each of which has `word` in it.

    For tests of who reads what: the word can be looked for in every answer.
    """
    begins = timezone.now() - timedelta(days=1)
    meeting = make_meeting(
        group,
        title=f"{word} meeting",
        status=Meeting.Status.HELD,
        starts_at=begins,
        ends_at=begins + timedelta(hours=2),
        passcode=f"{word}-passcode",
        recording=ContentFile(b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40, name="film.mp4"),
        captions=ContentFile(b"WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n", name="words.vtt"),
        transcript=f"{word} was said.",
        recording_until=timezone.localdate() + timedelta(days=30),
    )
    item = make_item(meeting, f"{word} item")
    make_paper(item, f"{word} paper")
    author = make_user(f"{word}-author@example.org".lower())
    Attendance.objects.create(meeting=meeting, name=f"{word} Present", standing=Attendance.Standing.PRESENT)
    make_decision(meeting, f"{word} is decided.", item=item)
    make_action(meeting, author, text=f"{word} is promised.", item=item)
    minutes = make_minutes(meeting, f"{word} was discussed.")
    circulate(minutes=minutes, by=None)
    minutes.sections.update(text=f"<p>{word} was discussed at length.</p>")
    circulate(minutes=Minutes.objects.get(pk=minutes.pk), by=None)  # so that there are two versions to compare
    MinutesCorrection.objects.create(minutes=minutes, author=author, text=f"{word} is spelt so.")
    return meeting


def addresses_of(meeting: Meeting) -> dict[str, dict[str, Any]]:
    """Return by URL name what the address of each thing of a whole meeting is made with."""
    item = meeting.agenda.get()
    paper = item.papers.get()
    own = {"pk": meeting.pk}
    named = {
        "meeting": own,
        "meeting_ics": own,
        "meeting_join": own,
        "meeting_answer": own,
        "meeting_access_needs": own,
        "meeting_substitute": own,
        "meeting_substitute_end": own,
        "meeting_was_there": own,
        "meeting_recording": own,
        "meeting_recording_file": own,
        "meeting_captions": own,
        "paper_submit": own,
        "paper": {"pk": paper.pk},
        "paper_file": {"pk": paper.pk, "number": 1},
        "paper_version_add": {"pk": paper.pk},
        "paper_withdraw": {"pk": paper.pk},
        "minutes": own,
        "minutes_version": {**own, "number": 1},
        "minutes_compare": own,
        "minutes_pdf": own,
        "minutes_word": own,
        "minutes_correct": own,
        "action": {"pk": meeting.actions_raised.get().pk},
    }
    with_more = {
        "desk_item": {"item": item.pk},
        "desk_item_move": {"item": item.pk},
        "desk_item_remove": {"item": item.pk},
        "desk_paper_approve": {"paper": paper.pk},
        "desk_paper_withdraw": {"paper": paper.pk},
        "desk_minutes_approve": {"minutes": meeting.minutes.pk},
        "desk_correction": {"correction": meeting.minutes.corrections.get().pk},
    }
    desk = {page.name: {**own, **with_more.get(page.name, {})} for page in PAGES}
    return named | desk
