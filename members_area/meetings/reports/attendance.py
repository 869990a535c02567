"""Who came to the meetings of the NWG in a year, by music service.

It is read to keep in touch, not to compare: services stand by their name, and nothing is ranked (brief.md, rule 6).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import ExtractYear
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.models import Attendance, Meeting
from members_area.meetings.querysets import NWG, MeetingQuerySet
from members_area.membership.models import Membership

Standing = Attendance.Standing
CAME = (Standing.PRESENT, Standing.SUBSTITUTE)  # a guest sits on nobody's seat
TOLD_FIRST = (*CAME, Standing.APOLOGIES, Standing.ABSENT)  # what is said of a service where its two people differ
NO_SEAT, NOT_NOTED = "No member then", "Not on the sheet"
Notes = dict[tuple[int, int], set[str]]  # by service and meeting, how its people are noted


@dataclass(frozen=True)
class ServiceYear:
    """One service in one year: a word for each meeting, and at how many of those that were its own it was there."""

    service: MusicService
    words: tuple[str, ...]
    came: int
    out_of: int

    @property
    def summary(self) -> str:
        return f"{self.came} of {self.out_of}"


def with_a_sheet() -> MeetingQuerySet:
    """Return the NWG's meetings that took place and whose sheet says who was there."""
    noted = Attendance.objects.filter(meeting=OuterRef("pk"), standing__in=CAME)
    return Meeting.objects.took_place().filter(Exists(noted), group__classification=NWG)


def years() -> list[int]:
    """Return the years in which the NWG has met, the latest first."""
    found = with_a_sheet().order_by().annotate(year=ExtractYear("starts_at")).values_list("year", flat=True)
    return sorted(set(found), reverse=True)


def without_a_sheet(year: int) -> MeetingQuerySet:
    """Return the NWG's meetings of a year of which nobody has noted yet who was there."""
    of_year = Meeting.objects.took_place().filter(group__classification=NWG, starts_at__year=year)
    return of_year.exclude(pk__in=with_a_sheet().order_by().values("pk")).order_by("starts_at")


def meetings_of(year: int) -> list[Meeting]:
    return list(with_a_sheet().filter(starts_at__year=year).order_by("starts_at"))


def year_by_service(meetings: Sequence[Meeting]) -> list[ServiceYear]:
    """Return a row for each service that had a member, or came, at one of the meetings; by name."""
    if not meetings:
        return []
    seated = services_seated(meetings)
    notes = notes_of(meetings)
    concerned = set().union(*seated.values()) | {service for service, _ in notes}
    services = MusicService.objects.filter(pk__in=concerned).order_by("name")
    return [_row(service, meetings, seated, notes) for service in services]


def notes_of(meetings: Iterable[Meeting]) -> Notes:
    """Return how the people of each service stand on the sheets of meetings."""
    rows = Attendance.objects.filter(meeting__in=[meeting.pk for meeting in meetings], service__isnull=False)
    notes: Notes = defaultdict(set)
    for service, meeting, standing in rows.order_by().values_list("service_id", "meeting_id", "standing"):
        notes[service, meeting].add(standing)
    return notes


def services_seated(meetings: Sequence[Meeting]) -> dict[int, set[int]]:
    """Return for the key of each meeting those of the services of which somebody held a seat on its day."""
    days = {meeting.pk: day_of(meeting) for meeting in meetings}
    until = Q(end_on__isnull=True) | Q(end_on__gte=min(days.values()))
    held = Membership.objects.filter(until, person__isnull=False, start_on__lte=max(days.values())).order_by()
    times = list(held.values_list("service_id", "start_on", "end_on"))
    return {
        meeting: {service for service, start, end in times if start and start <= day and (end is None or end >= day)}
        for meeting, day in days.items()
    }


def day_of(meeting: Any) -> date:
    return timezone.localtime(meeting.starts_at).date()


def _row(service: MusicService, meetings: Sequence[Meeting], seated: dict[int, set[int]], notes: Notes) -> ServiceYear:
    its_own = [m.pk for m in meetings if service.pk in seated[m.pk] or notes.get((service.pk, m.pk))]
    came = [pk for pk in its_own if notes.get((service.pk, pk), set()) & set(CAME)]
    words = tuple(_word(notes.get((service.pk, m.pk), set()), service.pk in seated[m.pk]) for m in meetings)
    return ServiceYear(service, words, len(came), len(its_own))


def _word(standings: set[str], had_a_seat: bool) -> str:
    told = next((standing.label for standing in TOLD_FIRST if standing in standings), "")
    if told:
        return str(told)
    return NOT_NOTED if had_a_seat else NO_SEAT
