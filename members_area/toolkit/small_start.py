"""How much fits a small start: three actions in a term, beside everything else that people do.

The measure is two and a half hours a week. Whoever leads inclusion in a music service mostly does so beside another
job, in about half a day a week, and a part of that half day is taken already. Twelve weeks of it make thirty hours, and
no small start is longer than a term. It is a warning and never a refusal: the service knows its own weeks.
"""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from django.utils import timezone

WEEKS = 12  # of a term
HOURS_A_WEEK = 2.5
MOST_HOURS = int(WEEKS * HOURS_A_WEEK)
ROWS = 3


@dataclass(frozen=True)
class Workload:
    """The hours that actions ask for, how many say nothing about it, and how many hours fit until the end."""

    hours: int
    without: int
    fitting: int

    @property
    def is_too_much(self) -> bool:
        return self.hours > self.fitting

    @property
    def warning(self) -> str:
        """Return what to say where it is too much; "" where it fits."""
        if not self.is_too_much:
            return ""
        return (
            f"These actions ask for {self.hours} hours. Until then about {self.fitting} fit beside other work. "
            "Leave one out, make one smaller, or give it more time: two things done are worth more than three begun."
        )


def end_of_term(today: date | None = None) -> date:
    """Return the day by which a small start that begins today is done: in about twelve weeks, on a Friday."""
    last = (today or timezone.localdate()) + timedelta(weeks=WEEKS)
    return last - timedelta(days=(last.weekday() - 4) % 7)


def hours_that_fit(until: date, today: date | None = None) -> int:
    """Return how many hours fit from today until a day: never more than a term's."""
    weeks = math.ceil(((until - (today or timezone.localdate())).days) / 7)
    return max(0, min(MOST_HOURS, int(weeks * HOURS_A_WEEK)))


def workload_of(hours: Iterable[int | None], until: date, today: date | None = None) -> Workload:
    """Return the workload of actions with these hours (None: not said) that are to be done until a day."""
    said = list(hours)
    total = sum(one for one in said if one)
    return Workload(hours=total, without=said.count(None), fitting=hours_that_fit(until, today))
