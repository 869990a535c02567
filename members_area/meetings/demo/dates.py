"""When the demo's meetings are: on the days of the school year that lie around the day of the load."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from django.utils import timezone

# Month, which such day of the week in it, day of the week (0 is Monday): autumn, the live day, spring, summer.
AUTUMN, LIVE, SPRING, SUMMER = (9, 4, 2), (11, 3, 1), (2, 2, 2), (6, 2, 2)
CALENDAR = (SPRING, SUMMER, AUTUMN, LIVE)
APART = timedelta(weeks=7)  # meetings are not nearer to each other than that


def day_of(year: int, slot: tuple[int, int, int]) -> date:
    """Return for example the fourth Wednesday of September."""
    month, which, weekday = slot
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (which - 1))


def days_before(day: date) -> Iterator[date]:
    """Yield the days of meetings before one, the latest first, and never two within seven weeks."""
    last = day
    for year in range(day.year, day.year - 8, -1):
        for slot in reversed(CALENDAR):
            found = day_of(year, slot)
            if found <= last - APART:
                last = found
                yield found


def day_after(day: date) -> date:
    """Return the day of the meeting that follows one."""
    days = (day_of(year, slot) for year in (day.year, day.year + 1) for slot in CALENDAR)
    return next(found for found in days if found >= day + APART)


def at(day: date, clock: str) -> datetime:
    """Return a time of the clock on a day, in the UK."""
    return timezone.make_aware(datetime.combine(day, time.fromisoformat(clock)))


def working_day(day: date) -> date:
    """Return the day, or the Monday after it where it falls on a weekend."""
    return day + timedelta(days=(7 - day.weekday()) % 7 if day.weekday() > 4 else 0)
