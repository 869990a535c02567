"""The checklist of a meeting, as data: what there is to do, by when, and what has been done."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from django.utils import timezone

from members_area.meetings.models import Meeting, Minutes

CALL_BEFORE = timedelta(weeks=6)
AGENDA_BEFORE = timedelta(weeks=2)
MINUTES_WITHIN = timedelta(weeks=2)
REMINDERS_BEFORE = (timedelta(weeks=1), timedelta(days=1))
REMINDERS = "reminders"  # the step that nobody takes: they go out by themselves
LETTERS = ("schedule", "call", "agenda")
Status = Meeting.Status


@dataclass(frozen=True)
class Step:
    """One line of the checklist. `page` is the name of the desk's page where it is done; without it a button does it.

    `button` is empty where it cannot be done now.
    """

    key: str
    title: str
    day: date | None = None
    when: str = "Best by"  # the word before the day
    done_on: date | None = None
    is_done: bool = False
    is_past: bool = False  # it was left out, and its time is over
    button: str = ""
    page: str = ""
    page_meeting: int | None = None
    is_next: bool = False

    @property
    def sends_letters(self) -> bool:
        """Whether everybody whom the meeting is for gets an e-mail, which nobody can take back."""
        return self.key in LETTERS

    @property
    def is_late(self) -> bool:
        return bool(self.button and self.day and self.day < timezone.localdate())


def steps_of(meeting: Meeting, later: Meeting | None = None) -> list[Step]:
    """Return the checklist; `later` is the group's next meeting, where the minutes are approved.

    Ask with `minutes` selected along. A cancelled meeting has nothing left to do.
    """
    if meeting.status == Status.CANCELLED:
        return []
    steps = [*_before(meeting), _reminders(meeting), _held(meeting), *_afterwards(meeting, later)]
    first = next((step.key for step in steps if step.button), "")
    return [_as_next(step) if step.key == first else step for step in steps]


def step_to_take(meeting: Meeting, key: str) -> Step | None:
    """Return the step of that name where a button may take it now."""
    return next((step for step in steps_of(meeting) if step.key == key and step.button and not step.page), None)


def _before(meeting: Meeting) -> list[Step]:
    starts, waits = _day(meeting.starts_at), meeting.status == Status.SCHEDULED and not meeting.is_over
    called, sent = meeting.papers_called_at, meeting.agenda_sent_at
    return [
        _announcement(meeting),
        Step(
            "call",
            "Call for papers",
            day=starts - CALL_BEFORE,
            done_on=_day_or_none(called),
            is_done=bool(called),
            is_past=not called and (bool(sent) or meeting.is_over),
            button="Ask members for papers" if waits and not called and not sent else "",
        ),
        Step(
            "agenda",
            "Send the agenda out",
            day=starts - AGENDA_BEFORE,
            done_on=_day_or_none(sent),
            is_done=bool(sent),
            is_past=not sent and meeting.is_over,
            button="Send the agenda to members" if waits and not sent else "",
        ),
    ]


def _announcement(meeting: Meeting) -> Step:
    if meeting.status == Status.POSTPONED:
        return Step("schedule", "Give it a new date", button="Choose the new date", page="desk_new_date")
    is_draft = meeting.status == Status.DRAFT
    button = "Announce it to members" if is_draft and not meeting.is_over else ""
    return Step("schedule", "Announce the meeting", is_done=not is_draft, button=button)


def _reminders(meeting: Meeting) -> Step:
    """They go out by themselves."""
    day = _day(meeting.starts_at) - REMINDERS_BEFORE[0]
    is_done = meeting.status in Meeting.TOOK_PLACE or (
        meeting.status == Status.SCHEDULED and meeting.starts_at - REMINDERS_BEFORE[1] < timezone.now()
    )
    title = "Reminders, by themselves: a week and a day before"
    return Step(REMINDERS, title, day=day, when="The first on", is_done=is_done)


def _held(meeting: Meeting) -> Step:
    day, is_done = _day(meeting.starts_at), meeting.status in Meeting.TOOK_PLACE
    can_be = meeting.status == Status.SCHEDULED and meeting.starts_at <= timezone.now()
    return Step(
        "hold",
        "Hold the meeting",
        day=day,
        when="On",
        done_on=day if is_done else None,
        is_done=is_done,
        button="It took place" if can_be else "",
    )


def _afterwards(meeting: Meeting, later: Meeting | None) -> list[Step]:
    minutes = getattr(meeting, "minutes", None)
    took_place = meeting.status in Meeting.TOOK_PLACE
    by = _day(meeting.ends_at) + MINUTES_WITHIN
    is_written = minutes is not None and minutes.status != Minutes.Status.DRAFT
    return [
        Step(
            "begin",
            "Begin the minutes",
            day=_day(meeting.ends_at),
            is_done=minutes is not None,
            button="Begin the minutes" if took_place and minutes is None else "",
        ),
        Step(
            "circulate",
            "Circulate the minutes",
            day=by,
            done_on=_day_or_none(minutes.circulated_at) if minutes else None,
            is_done=is_written,
            button="Go to the minutes" if minutes and not is_written else "",
            page="desk_minutes",
        ),
        _approval(minutes, later),
        Step(
            "close",
            "Put the meeting on file",
            is_done=meeting.status == Status.CLOSED,
            button="Put it on file" if meeting.status == Status.HELD and _is_approved(minutes) else "",
        ),
    ]


def _approval(minutes: Minutes | None, later: Meeting | None) -> Step:
    """Minutes are approved at a later meeting: the button leads to its desk."""
    is_circulated = minutes is not None and minutes.status == Minutes.Status.CIRCULATED
    return Step(
        "approve",
        "Approve the minutes at the next meeting",
        day=_day(later.starts_at) if later else None,
        when="On",
        done_on=_day_or_none(minutes.approved_at) if minutes else None,
        is_done=_is_approved(minutes),
        button="Go to the desk of that meeting" if is_circulated and later else "",
        page="desk_agenda",
        page_meeting=later.pk if later else None,
    )


def _is_approved(minutes: Minutes | None) -> bool:
    return minutes is not None and minutes.status == Minutes.Status.APPROVED


def _as_next(step: Step) -> Step:
    return replace(step, is_next=True)


def _day(moment: datetime) -> date:
    return timezone.localtime(moment).date()


def _day_or_none(moment: datetime | None) -> date | None:
    return _day(moment) if moment else None
