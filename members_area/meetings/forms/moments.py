"""Days and times as they are typed on the desk: UK time, in years in which somebody may meet."""

from typing import Any

from django import forms

MOMENT = "%Y-%m-%dT%H:%M"
YEARS = (2015, 2100)
MOMENT_ERRORS = {"required": "Give the day and the time.", "invalid": "Give the day and the time."}


class MomentField(forms.DateTimeField):
    """A day and a time, UK time, in years in which somebody may meet."""

    def clean(self, value: Any) -> Any:
        moment = super().clean(value)
        if moment is not None and not YEARS[0] <= moment.year <= YEARS[1]:
            raise forms.ValidationError(f"Give a year from {YEARS[0]} to {YEARS[1]}.")
        return moment


class DayField(forms.DateField):
    """A day in the same years."""

    def clean(self, value: Any) -> Any:
        day = super().clean(value)
        if day is not None and not YEARS[0] <= day.year <= YEARS[1]:
            raise forms.ValidationError(f"Give a year from {YEARS[0]} to {YEARS[1]}.")
        return day


def moment_input() -> forms.DateTimeInput:
    return forms.DateTimeInput(attrs={"type": "datetime-local"}, format=MOMENT)


def day_input() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")
