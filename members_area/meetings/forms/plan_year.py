"""A year of meetings on one screen: what they share, and a row for each day. Empty rows are left out."""

from datetime import date, datetime, time, timedelta
from typing import Any

from django import forms
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils import timezone
from django.utils.dateformat import format as date_words

from members_area.meetings.models import Group, Meeting

ROWS = 6
FURTHEST = timedelta(days=3 * 366)
SHARED = ("attendance_mode", "venue", "join_url", "opens_before", "capacity")
REPEATED = "This day stands in another row already."


def between(asked: str, least: int, most: int) -> dict[str, str]:
    """Return what a field for a number says where it is not one, or not in its range."""
    words = f"{asked} between {least} and {most}."
    return {"invalid": words, "min_value": words, "max_value": words}


class SharedForm(forms.Form):
    """What all the meetings begin with."""

    group = forms.ModelChoiceField(
        Group.objects.none(),
        empty_label="Choose one",
        widget=forms.Select(attrs={"class": "w-w-full"}),  # a long name would run off a phone's edge
        error_messages={
            "required": "Choose whose meetings these are.",
            "invalid_choice": "This group takes no meetings.",
        },
    )
    title = forms.CharField(
        required=False,
        max_length=100,
        help_text="Leave it empty if you are unsure: each is then called by its group and its number. "
        "{number}, {month} and {year} are filled in for each, for example “NWG meeting, {month} {year}”.",
    )
    starts = forms.TimeField(
        label="Begins at",
        initial=time(10),
        help_text="UK time.",
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
        error_messages={"required": "Give the time of day.", "invalid": "Give a time, for example 10:00."},
    )
    lasts = forms.IntegerField(
        label="How long, in minutes",
        initial=120,
        min_value=15,
        max_value=720,
        error_messages={"required": "Say how many minutes it lasts.", **between("Give a length", 15, 720)},
    )
    attendance_mode = forms.ChoiceField(
        label="How people meet", choices=Meeting.Attendance.choices, error_messages={"required": "Say how people meet."}
    )
    venue = forms.CharField(required=False, max_length=200, help_text="Name and address, if people meet in a place.")
    join_url = forms.URLField(
        label="Address to join",
        required=False,
        max_length=500,
        assume_scheme="https",
        help_text="Members never see it: they come in by “Join”.",
        error_messages={"invalid": "Give an address that begins with https://."},
    )
    opens_before = forms.IntegerField(
        label="Opens, minutes before",
        initial=15,
        min_value=0,
        max_value=120,
        error_messages={
            "required": "Say how many minutes before the start people can come in.",
            **between("Give a number of minutes", 0, 120),
        },
    )
    capacity = forms.IntegerField(
        label="Places",
        required=False,
        min_value=1,
        max_value=1000,
        help_text="Empty: no limit.",
        error_messages=between("Give a number of places", 1, 1000),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["group"]
        field.queryset = Group.objects.that_meet()  # type: ignore[attr-defined]  # a choice of rows
        field.initial = Group.objects.filter(classification=Group.Classification.NWG).first()


class RowForm(forms.Form):
    """One meeting: its day, and what sets it apart from the others."""

    day = forms.DateField(
        label="Day",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={
            "required": "Give the day, or empty the row.",
            "invalid": "Give a day, for example 14/10/2026.",
        },
    )
    title = forms.CharField(label="Title, if it has its own", required=False, max_length=120)
    attendance_mode = forms.ChoiceField(
        label="How, if other than above", required=False, choices=[("", "As above"), *Meeting.Attendance.choices]
    )

    def clean_day(self) -> date:
        day: date = self.cleaned_data["day"]
        today = timezone.localdate()
        if not today <= day <= today + FURTHEST:
            raise ValidationError("Give a day that is to come, in the next three years.")
        return day


class YearPlan:
    """The whole screen: `shared`, and the rows. It is asked like a form."""

    def __init__(self, data: Any = None) -> None:
        self.shared = SharedForm(data)
        self.rows = [
            RowForm(data, prefix=f"row-{number}", empty_permitted=True, use_required_attribute=False)
            for number in range(1, ROWS + 1)
        ]

    def is_valid(self) -> bool:
        found = [form.is_valid() for form in (self.shared, *self.rows)]  # each, so that all problems show at once
        return self._days_are_free() and all(found)

    @property
    def filled(self) -> list[RowForm]:
        """The rows with a day, the earliest first."""
        return sorted(
            (row for row in self.rows if row.cleaned_data.get("day")), key=lambda row: row.cleaned_data["day"]
        )

    @property
    def errors(self) -> bool:
        return any(form.errors for form in (self.shared, *self.rows))

    @property
    def problems(self) -> list[tuple[str, str, str]]:
        """What is wrong, for the head of the page: the field's key, whose it is, and the words."""
        return [
            (form[name].id_for_label if name != NON_FIELD_ERRORS else "", _label(form, name), str(words))
            for form in (self.shared, *self.rows)
            for name, all_words in form.errors.items()
            for words in all_words
        ]

    def starts(self) -> list[datetime]:
        at = self.shared.cleaned_data["starts"]
        return [timezone.make_aware(datetime.combine(row.cleaned_data["day"], at)) for row in self.filled]

    @property
    def lasts(self) -> timedelta:
        return timedelta(minutes=self.shared.cleaned_data["lasts"])

    def defaults(self) -> dict[str, Any]:
        """Return what services.planning takes for all of them."""
        return {name: self.shared.cleaned_data[name] for name in SHARED}

    def own_fields(self, row: RowForm, meeting: Meeting) -> dict[str, Any]:
        """Return what a planned meeting has for itself, once its number is known."""
        pattern = row.cleaned_data["title"] or self.shared.cleaned_data["title"]
        own = {"title": filled_in(pattern, meeting), "attendance_mode": row.cleaned_data["attendance_mode"]}
        return {name: value for name, value in own.items() if value}

    def refuse(self, refusal: ValidationError) -> None:
        """Put a refusal of the service beside the field that it is about, or above the form."""
        by_field = refusal.error_dict if hasattr(refusal, "error_dict") else {NON_FIELD_ERRORS: refusal.error_list}
        for name, errors in by_field.items():
            self.shared.add_error(name if name in self.shared.fields else None, errors)

    def check_days_are_free(self) -> None:
        """Raise ValidationError where the group has come to meet on one of the days since the plan was looked at."""
        if self._taken({row.cleaned_data["day"] for row in self.filled}):
            raise ValidationError("The group meets on one of these days already.")

    def _days_are_free(self) -> bool:
        """Refuse a day twice, one on which the group meets already (perhaps by this very button), and none at all."""
        filled = [(row, row.cleaned_data["day"]) for row in self.filled]
        taken = self._taken({day for _, day in filled})
        for at, (row, day) in enumerate(filled):
            if at and filled[at - 1][1] == day:
                row.add_error("day", REPEATED)
            elif day in taken:
                row.add_error("day", "The group meets on this day already.")
        if not filled and not any(row.errors for row in self.rows):
            self.rows[0].add_error("day", "Give the day of one meeting at least.")
        return not any(row.errors for row in self.rows)

    def _taken(self, days: set[date]) -> set[date]:
        group = self.shared.cleaned_data.get("group")
        if group is None:
            return set()
        meetings = Meeting.objects.filter(group=group, starts_at__date__in=days).exclude(
            status=Meeting.Status.CANCELLED
        )
        return {timezone.localtime(starts).date() for starts in meetings.values_list("starts_at", flat=True)}


def filled_in(pattern: str, meeting: Meeting) -> str:
    """Return a title with number, month and year in it. Any other words stay as they are."""
    starts = timezone.localtime(meeting.starts_at)
    words = {"{number}": str(meeting.number), "{month}": date_words(starts, "F"), "{year}": str(starts.year)}
    for place, word in words.items():
        pattern = pattern.replace(place, word)
    return pattern.strip()


def _label(form: forms.Form, name: str) -> str:
    if name == NON_FIELD_ERRORS:
        return ""
    number = f"Meeting {form.prefix.removeprefix('row-')}, " if form.prefix else ""
    return f"{number}{form[name].label}"
