"""What the meetings add to "Waiting for you" on the dashboard."""

from collections.abc import Callable
from typing import Any

from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone

from core.admin.panels import MOST, Line, Work
from members_area.meetings.admin.pages import ALL, ATTENDANCE, READS_ATTENDANCE, desk_of
from members_area.meetings.desk_steps import AGENDA_BEFORE
from members_area.meetings.models import Meeting, Minutes, MinutesCorrection, Paper
from members_area.meetings.policies import RUNS_MEETINGS
from members_area.meetings.reports.to_call import services_to_call

Status = Meeting.Status


def papers_that_wait(request: HttpRequest) -> Work | None:
    """Papers that members sent in and nobody has approved, the oldest first."""
    if not request.user.has_perm(RUNS_MEETINGS):
        return None
    waiting = Paper.objects.visible_to(request.user).filter(status=Paper.Status.SUBMITTED)
    waiting = waiting.filter(item__meeting__status__in=Meeting.OPEN).select_related("item__meeting")
    return _work(
        "Papers to approve",
        waiting.order_by("created_at"),
        lambda paper: Line(
            paper.title,
            desk_of(paper.item.meeting, "desk_papers"),
            f"{paper.item.meeting.title}, sent in",
            paper.created_at,
        ),
    )


def agendas_that_are_due(request: HttpRequest) -> Work | None:
    """Meetings to come whose agenda should be out by now, and is not."""
    if not request.user.has_perm(RUNS_MEETINGS):
        return None
    soon = Meeting.objects.visible_to(request.user).going_ahead()
    soon = soon.filter(agenda_sent_at__isnull=True, starts_at__lte=timezone.now() + AGENDA_BEFORE)
    return _work(
        "Agendas to send",
        soon.select_related("group"),
        lambda meeting: Line(meeting.title, desk_of(meeting), f"{meeting.group}, meets", meeting.starts_at),
    )


def minutes_that_are_due(request: HttpRequest) -> Work | None:
    """Meetings that are over and whose minutes nobody can read yet, the oldest first."""
    if not request.user.has_perm(RUNS_MEETINGS):
        return None
    over = Q(status=Status.HELD) | Q(status=Status.SCHEDULED, ends_at__lt=timezone.now())
    unread = Q(minutes__isnull=True) | Q(minutes__status=Minutes.Status.DRAFT)
    meetings = Meeting.objects.visible_to(request.user).filter(over, unread).order_by("starts_at")
    return _work(
        "Minutes to circulate",
        meetings.select_related("group"),
        lambda meeting: Line(meeting.title, desk_of(meeting), f"{meeting.group}, met", meeting.starts_at),
    )


def corrections_that_wait(request: HttpRequest) -> Work | None:
    """Corrections that members propose and nobody has decided, the oldest first."""
    if not request.user.has_perm(RUNS_MEETINGS):
        return None
    minutes = Minutes.objects.visible_to(request.user).filter(status=Minutes.Status.CIRCULATED)
    waiting = MinutesCorrection.objects.filter(minutes__in=minutes, outcome=MinutesCorrection.Outcome.OPEN)
    return _work(
        "Corrections to decide",
        waiting.select_related("minutes__meeting", "item").order_by("created_at"),
        lambda found: Line(
            str(found.minutes),
            desk_of(found.minutes.meeting, "desk_minutes"),
            f"{found.item or 'all of it'}, sent in",
            found.created_at,
        ),
    )


def services_to_ring(request: HttpRequest) -> Work | None:
    """Services that missed the last two meetings of the NWG."""
    if not request.user.has_perm(READS_ATTENDANCE):
        return None
    found = services_to_call()
    address = f"{reverse(ATTENDANCE)}#to-call"
    lines = [Line(row.service.name, address, "missed the last two meetings") for row in found[:MOST]]
    return Work(_heading("Services to call", len(found)), lines, address, "All services to call")


def _work(heading: str, rows: QuerySet[Any], line: Callable[[Any], Line]) -> Work:
    """Return the first rows as lines. More than fit are counted; otherwise one query is enough."""
    first = list(rows[: MOST + 1])
    count = rows.count() if len(first) > MOST else len(first)
    return Work(_heading(heading, count), [line(row) for row in first[:MOST]], reverse(ALL), "All meetings")


def _heading(heading: str, count: int) -> str:
    return f"{heading} ({count})" if count else heading
