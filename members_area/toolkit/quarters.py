"""Quarters of the year: a plan is updated in each, before the NWG meets."""

from datetime import date

from django.utils import timezone


def quarter_of(day: date | None = None) -> date:
    """Return the first day of the quarter of `day` (today, where none is given)."""
    day = day or timezone.localdate()
    return date(day.year, 3 * ((day.month - 1) // 3) + 1, 1)


def words_of_quarter(first_day: date) -> str:
    """Return a quarter as people say it: "October to December 2026"."""
    last = date(first_day.year, first_day.month + 2, 1)
    return f"{first_day:%B} to {last:%B %Y}"
