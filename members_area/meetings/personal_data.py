"""What meetings hold about one person: what, why, and for how long ("Your data" shows it, and the copy has it)."""

from typing import Any

from django.db.models import Q, QuerySet

from members_area.meetings.models import (
    AccessNeeds,
    ActionItem,
    Attendance,
    CalendarToken,
    GroupMembership,
    LastVisit,
    MinutesCorrection,
    Paper,
    Registration,
)
from members_area.membership.personal_data import UNTIL_CLOSED, Kind

Row = dict[str, Any]
AS_RECORD = "For as long as the group exists, as its record."
TAKEN_OUT = "Your name is taken out when you close your account; it stays in minutes, which do not change."


def answers(person: Any) -> list[Row]:
    return [
        {
            "Meeting": str(registration.meeting),
            "Answer": registration.get_answer_display(),
            "Answered": registration.answered_at,
            "Waiting since": registration.queued_at,
            "Sent instead": _substitute_of(registration),
        }
        for registration in _answers_of(person).select_related("meeting", "substitute")
    ]


def _answers_of(person: Any) -> QuerySet[Registration]:
    return Registration.objects.filter(person=person).order_by("-meeting__starts_at")


def _substitute_of(registration: Registration) -> str:
    substitute = getattr(registration, "substitute", None)
    return f"{substitute.name}, {substitute.email}" if substitute else ""


def access_needs(person: Any) -> list[Row]:
    kept = AccessNeeds.objects.filter(registration__person=person).select_related("registration__meeting")
    return [{"Meeting": str(needs.registration.meeting), "What you need": needs.text} for needs in kept]


def attendance(person: Any) -> list[Row]:
    rows = Attendance.objects.filter(person=person).select_related("meeting", "service").order_by("-meeting__starts_at")
    return [
        {
            "Meeting": str(row.meeting),
            "Name": row.name,
            "For": str(row.service) if row.service else "",
            "How": row.get_standing_display(),
            "Known from": row.get_source_display(),
            "Noted": row.noted_at,
        }
        for row in rows
    ]


def papers(person: Any) -> list[Row]:
    """Return papers that a person sent in, and those of others to which they added a version."""
    theirs = Paper.objects.filter(Q(submitted_by=person) | Q(versions__uploaded_by=person)).distinct()
    return [
        {
            "Paper": paper.title,
            "Meeting": str(paper.item.meeting),
            "State": paper.get_status_display(),
            "Sent in": paper.created_at,
            "Files": ", ".join(version.filename for version in paper.versions.all()),
        }
        for paper in theirs.select_related("item__meeting").prefetch_related("versions").order_by("-created_at")
    ]


def actions(person: Any) -> list[Row]:
    """Return the actions that a person owns, and those of others to whose history they added."""
    theirs = ActionItem.objects.filter(Q(owner=person) | Q(updates__by=person)).distinct()
    return [
        {
            "Action": action.reference,
            "What is to be done": action.text,
            "Yours": "Yes" if action.owner_id == person.pk else "No",
            "Due": action.due_on,
            "State": action.get_status_display(),
            "What you wrote": "\n".join(line.note for line in action.updates.all() if line.by_id == person.pk),
        }
        for action in theirs.prefetch_related("updates").order_by("-created_at")
    ]


def corrections(person: Any) -> list[Row]:
    theirs = MinutesCorrection.objects.filter(author=person).select_related("minutes__meeting")
    return [
        {
            "Minutes": str(correction.minutes),
            "What you proposed": correction.text,
            "Outcome": correction.get_outcome_display(),
            "Reply": correction.reply,
            "Written": correction.created_at,
        }
        for correction in theirs.order_by("-created_at")
    ]


def groups(person: Any) -> list[Row]:
    times = GroupMembership.objects.filter(person=person).select_related("group").order_by("-start_on")
    return [
        {"Group": str(time.group), "Role": time.get_role_display(), "Since": time.start_on, "Until": time.end_on}
        for time in times
    ]


def visits(person: Any) -> list[Row]:
    """Return when a person last opened their home, and when their calendar was last asked for."""
    homes = LastVisit.objects.filter(membership__person=person)
    calendars = CalendarToken.objects.filter(membership__person=person)
    opened = [{"What": "Your home", "Last opened": visit.at, "Before that": visit.before} for visit in homes]
    asked = [
        {"What": "Your calendar address", "Made": token.created_at, "Last used": token.last_used_on}
        for token in calendars
    ]
    return opened + asked


KINDS = (
    Kind(
        "Your answers to meetings",
        "Whether you come, when you said so, and whom you sent instead.",
        "To know who comes, and to give places fairly. Legitimate interests: running the group.",
        lambda: f"{UNTIL_CLOSED} Whom you sent: until 30 days after the meeting.",
        answers,
    ),
    Kind(
        "What you need to take part",
        "What you told the organisers for a meeting. Only they read it.",
        "So that you can take part. Your consent: you write it only if you want to.",
        lambda: "Until the meeting is over.",
        access_needs,
    ),
    Kind(
        "Meetings that you were at",
        "Whether you were there, sent apologies or sent somebody, and for which service.",
        "Minutes say who was there. Legitimate interests: the record of the group.",
        lambda: AS_RECORD,
        attendance,
    ),
    Kind(
        "Papers that you sent in",
        "The papers, their files, and when you sent them.",
        "So that the group reads them. Legitimate interests: the work of the group.",
        lambda: f"{AS_RECORD} {TAKEN_OUT}",
        papers,
    ),
    Kind(
        "Your actions",
        "What you promised at meetings, and what you wrote about how it goes.",
        "So that nothing that was promised is forgotten. Legitimate interests: the work of the group.",
        lambda: (
            f"{AS_RECORD} What is still open goes to a colleague or the chair when you close your account. {TAKEN_OUT}"
        ),
        actions,
    ),
    Kind(
        "Corrections that you proposed",
        "What you said should be corrected in minutes, and the reply.",
        "So that minutes are right. Legitimate interests: the record of the group.",
        lambda: f"{AS_RECORD} {TAKEN_OUT}",
        corrections,
    ),
    Kind(
        "Your groups",
        "In which groups you are or were, in which role, from when until when.",
        "To know who reads and runs what. Legitimate interests: running the group.",
        lambda: f"{AS_RECORD} {TAKEN_OUT}",
        groups,
    ),
    Kind(
        "Your last visit",
        "When you last opened your home, and when a calendar program last used your calendar address.",
        "To show what is new since, and to let you see whether somebody else uses your address. Legitimate interests.",
        lambda: UNTIL_CLOSED,
        visits,
    ),
)
