"""What meetings put on the member's home: the next one with my answer, what is new to read, what I have promised.

All of it comes in one query, whatever there is, and is asked once a request.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from django.db.models import Case, CharField, DateField, DateTimeField, Exists, F, OuterRef, Q, QuerySet, Subquery, When
from django.db.models import Value as V
from django.db.models.functions import Cast, Coalesce
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format

from members_area.meetings.models import (
    ActionItem,
    LastVisit,
    Meeting,
    Minutes,
    Paper,
    PaperVersion,
    Registration,
)
from members_area.meetings.querysets import NWG, in_group
from members_area.membership.home_panels import Panel
from members_area.membership.models import Membership
from members_area.membership.next_steps import Step

A_VISIT = timedelta(hours=1)  # what was new stays new for as long; and the visit is written down once in it
NEW_AT_FIRST = timedelta(days=30)  # for somebody who was never here
PAPERS, MINUTES, ACTIONS = 6, 3, 10
NO_TEXT = V("", output_field=CharField())
NO_DAY = Cast(V(None), DateField())
NO_MOMENT = Cast(V(None), DateTimeField())
NEXT, PAPER, SAID, PROMISED, VISIT = "next", "paper", "minutes", "action", "visit"
Answer = Registration.Answer


@dataclass
class Home:
    """What the member's home says of meetings."""

    meeting: dict[str, Any] | None = None
    papers: list[dict[str, Any]] = field(default_factory=list)
    minutes: list[dict[str, Any]] = field(default_factory=list)
    actions: list[dict[str, Any]] = field(default_factory=list)

    @property
    def answer(self) -> str:
        """My answer to the next meeting, in words; empty where I have not given one."""
        return Answer(self.meeting["state"]).label if self.meeting and self.meeting["state"] else ""

    @property
    def minutes_to_correct(self) -> list[dict[str, Any]]:
        """Those that take corrections now: they stand among the steps, with the day until when."""
        return [said for said in self.minutes if said["until"]]

    @property
    def minutes_to_read(self) -> list[dict[str, Any]]:
        return [said for said in self.minutes if not said["until"]]


def meetings_at_home(request: HttpRequest, membership: Membership) -> list[Panel]:
    return [Panel("meetings/includes/home.html", _home(request, membership))]


def answer_the_next_meeting(request: HttpRequest, membership: Membership) -> list[Step]:
    meeting = _home(request, membership).meeting
    if meeting is None or meeting["state"] or not meeting["until"] or meeting["until"] <= timezone.now():
        return []
    return [
        Step(
            f"Are you coming to “{meeting['heading']}”?",
            "Say whether you come, perhaps come, or cannot come.",
            reverse("meeting", args=[meeting["key"]]),
            "Answer",
            due=timezone.localdate(meeting["until"]),
        )
    ]


def correct_the_minutes(request: HttpRequest, membership: Membership) -> list[Step]:
    return [
        Step(
            f"Read the minutes of “{said['heading']}”",
            f"Corrections are open until {date_format(timezone.localtime(said['until']), 'j F, H:i')}.",
            reverse("minutes", args=[said["key"]]),
            "Read the minutes",
            due=timezone.localdate(said["until"]),
        )
        for said in _home(request, membership).minutes_to_correct
    ]


def _home(request: HttpRequest, membership: Membership) -> Home:
    if not hasattr(request, "_meetings_at_home"):
        rows = _rows(request.user, membership)
        _note_visit(membership, rows)
        request._meetings_at_home = _sorted(rows)  # type: ignore[attr-defined]
    return request._meetings_at_home  # type: ignore[attr-defined]


def _rows(user: Any, membership: Membership) -> list[dict[str, Any]]:
    since = _since(membership)
    first, *others = [
        _visit(membership),
        _next_meeting(user),
        _new_papers(user, since),
        _minutes_to_read(user, since),
        _promised(user),
    ]
    return list(first.union(*others, all=True))


def _columns(what: str, **given: Any) -> dict[str, Any]:
    return {
        "what": V(what, output_field=CharField()),
        "key": F("pk"),
        "heading": NO_TEXT,
        "said": NO_TEXT,
        "state": NO_TEXT,
        "moment": NO_MOMENT,
        "until": NO_MOMENT,
        "due": NO_DAY,
        **given,
    }


def _only(found: QuerySet[Any], most: int, **columns: Any) -> QuerySet[Any]:
    """Return the first few as a part of the one query: a part of a union cannot be cut off itself."""
    return found.model.objects.filter(pk__in=found.values("pk")[:most]).order_by().values(**columns)


def _since(membership: Membership) -> Coalesce:
    """Return the moment of the visit before this one: the last one, unless that is still going on."""
    is_over = When(at__lt=timezone.now() - A_VISIT, then=F("at"))
    visit = LastVisit.objects.filter(membership=membership).annotate(since=Case(is_over, default=F("before")))
    return Coalesce(Subquery(visit.values("since")), V(timezone.now() - NEW_AT_FIRST))


def _visit(membership: Membership) -> QuerySet[Any]:
    return LastVisit.objects.filter(membership=membership).values(**_columns(VISIT, moment=F("at")))


def _next_meeting(user: Any) -> QuerySet[Any]:
    """Return the next meeting that is mine: somebody on the team reads the meetings of groups that they are not in."""
    mine = Q(group__classification=NWG) | Q(in_group(user, group="group_id"))
    ahead = Meeting.objects.visible_to(user).going_ahead().filter(mine)
    answered = Registration.objects.filter(meeting=OuterRef("pk"), person=user.pk).values("answer")
    closes = Coalesce("registration_closes_at", "starts_at")
    state = Coalesce(Subquery(answered), NO_TEXT)
    columns = _columns(NEXT, heading=F("title"), said=F("venue"), state=state, moment=F("starts_at"), until=closes)
    return _only(ahead, 1, **columns)


def _new_papers(user: Any, since: Coalesce) -> QuerySet[Any]:
    newer = Exists(PaperVersion.objects.filter(paper=OuterRef("pk"), uploaded_at__gt=since))
    seen = Paper.objects.visible_to(user).approved().filter(Q(approved_at__gt=since) | newer)
    columns = _columns(PAPER, heading=F("title"), said=F("item__meeting__title"), moment=F("approved_at"))
    return _only(seen.order_by("-approved_at"), PAPERS, **columns)


def _minutes_to_read(user: Any, since: Coalesce) -> QuerySet[Any]:
    seen = Minutes.objects.visible_to(user).circulated()
    is_open = Q(status=Minutes.Status.CIRCULATED, corrections_close_at__gt=timezone.now())
    new = seen.filter(is_open | Q(circulated_at__gt=since) | Q(approved_at__gt=since)).order_by("-circulated_at")
    columns = _columns(
        SAID,
        key=F("meeting_id"),
        heading=F("meeting__title"),
        state=F("status"),
        moment=F("circulated_at"),
        until=Case(When(is_open, then=F("corrections_close_at"))),
    )
    return _only(new, MINUTES, **columns)


def _promised(user: Any) -> QuerySet[Any]:
    mine = ActionItem.objects.visible_to(user).open().of(user)
    return _only(mine, ACTIONS, **_columns(PROMISED, heading=F("reference"), said=F("text"), due=F("due_on")))


def _sorted(rows: list[dict[str, Any]]) -> Home:
    of = {what: [row for row in rows if row["what"] == what] for what in (NEXT, PAPER, SAID, PROMISED)}
    return Home(
        meeting=next(iter(of[NEXT]), None),
        papers=sorted(of[PAPER], key=lambda row: row["moment"], reverse=True),
        minutes=sorted(of[SAID], key=lambda row: row["moment"], reverse=True),
        actions=[_with_overdue(row) for row in sorted(of[PROMISED], key=lambda row: (row["due"], row["key"]))],
    )


def _with_overdue(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "is_overdue": row["due"] < timezone.localdate()}


def _note_visit(membership: Membership, rows: list[dict[str, Any]]) -> None:
    """Write the visit down, at most once an hour."""
    now = timezone.now()
    last: datetime | None = next((row["moment"] for row in rows if row["what"] == VISIT), None)
    if last is None:
        LastVisit.objects.bulk_create([LastVisit(membership=membership, at=now)], ignore_conflicts=True)
    elif last < now - A_VISIT:
        LastVisit.objects.filter(membership=membership, at=last).update(at=now, before=last)
