"""Reminders: a week and a day before a meeting, each once, to those who have not said that they do not come.

A run that was missed is made good by the next one. Who wants reminders is asked when a letter is delivered.
"""

from datetime import timedelta

from django.utils import timezone

from members_area.meetings.emails.meetings import reminder
from members_area.meetings.emails.sending import people_of
from members_area.meetings.models import Meeting, Registration, Substitute

WEEK, DAY = timedelta(days=7), timedelta(days=1)
TOO_LATE_FOR_WEEK = timedelta(days=2)  # the other reminder is near: two within a day would be a nuisance
NO_ANSWER, SUBSTITUTE = "", "substitute"


def remind_of_meetings() -> int:
    """Write the reminders that are due now; return how many. It may run as often as one likes, and be broken off."""
    horizon = timezone.now() + WEEK + DAY
    ahead = Meeting.objects.going_ahead().filter(starts_at__gt=timezone.now(), starts_at__lt=horizon)
    due = [(meeting, which_is_due(meeting)) for meeting in ahead.select_related("group")]
    return sum(_remind(meeting, which) for meeting, which in due if which)


def which_is_due(meeting: Meeting) -> str:
    """Return "week" or "day" for the reminder whose time it is by the days of the calendar, or "" for neither."""
    days = timezone.localdate(meeting.starts_at) - timezone.localdate()
    if days <= DAY:
        return "day"
    is_near = meeting.starts_at - timezone.now() < TOO_LATE_FOR_WEEK
    return "week" if days <= WEEK and not is_near else ""


def _remind(meeting: Meeting, which: str) -> int:
    """Remind all but those who do not come, each in the words for their answer; return how many letters that made."""
    answers = _answers_to(meeting)
    letters = 0
    for answer in {*answers.values(), NO_ANSWER} - {Registration.Answer.DECLINED}:
        gave_it = [person for person, given in answers.items() if given == answer]
        people = people_of(meeting)
        people = people.exclude(pk__in=answers) if answer == NO_ANSWER else people.filter(pk__in=gave_it)
        letters += reminder(meeting, people, which=which, answer=answer)
    return letters


def _answers_to(meeting: Meeting) -> dict[int, str]:
    """Return what each person has said, by their key; "substitute" where somebody comes in their place."""
    sent = Substitute.objects.current().filter(registration__meeting=meeting)
    instead = sent.values_list("registration__person", flat=True)
    return dict(meeting.registrations.values_list("person", "answer")) | dict.fromkeys(instead, SUBSTITUTE)
