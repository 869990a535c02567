"""Three actions on one page: what, who, how long and by when."""

from collections.abc import Iterable
from itertools import groupby
from typing import Any

from django import forms

from members_area.toolkit.forms.words import day_input
from members_area.toolkit.models import SuggestedAction
from members_area.toolkit.small_start import ROWS, end_of_term

NAMES = ("suggestion", "what", "lead", "hours", "due_on")


class SmallStartForm(forms.Form):
    """Only one thing is asked for: at least one action, in own words or as it is suggested."""

    until = forms.DateField(
        label="End of this small start",
        widget=day_input(),
        help_text="About twelve weeks from today, unless your term ends sooner.",
        error_messages={"required": "Give a day.", "invalid": "Give a day, for example 2027-03-31."},
    )

    def __init__(self, suggestions: Iterable[SuggestedAction], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"initial": {"until": end_of_term()}, **kwargs})
        self.suggested = {str(one.pk): one for one in suggestions}
        choices = _by_theme(self.suggested.values())
        for row in range(1, ROWS + 1):
            self.fields |= {f"{name}_{row}": field for name, field in _fields_of_row(choices).items()}
            self.initial[f"due_on_{row}"] = end_of_term()

    @property
    def rows(self) -> list[list[forms.BoundField]]:
        """Return the fields of each row, for the page."""
        return [[self[f"{name}_{row}"] for name in NAMES] for row in range(1, ROWS + 1)]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and not self.actions():
            self.add_error("what_1", "Write at least one action, or take a suggestion.")
        for row in range(1, ROWS + 1):
            if self._says_who_but_not_what(row):
                self.add_error(f"what_{row}", "Say what is to be done, or leave the whole row empty.")
        return cleaned

    def actions(self) -> list[dict[str, Any]]:
        """Return the rows that say what is done. A suggestion fills in what was left empty beside it."""
        rows = [self._row(row) for row in range(1, ROWS + 1)]
        return [row for row in rows if row["what"]]

    def _row(self, row: int) -> dict[str, Any]:
        given = {name: self.cleaned_data.get(f"{name}_{row}") for name in NAMES}
        suggestion = self.suggested.get(given["suggestion"] or "")
        if suggestion:
            given["what"] = given["what"] or suggestion.text
            given["hours"] = suggestion.hours if given["hours"] is None else given["hours"]
        return {**given, "what": given["what"] or "", "lead": given["lead"] or "", "suggestion": suggestion}

    def _says_who_but_not_what(self, row: int) -> bool:
        given = self._row(row)
        return (
            not given["what"] and (bool(given["lead"]) or given["hours"] is not None) and not self.has_error("what_1")
        )


def _fields_of_row(choices: list[Any]) -> dict[str, forms.Field]:
    return {
        "suggestion": forms.ChoiceField(label="Take a suggestion", required=False, choices=choices),
        "what": forms.CharField(
            label="What we do",
            required=False,
            max_length=300,
            help_text="Your own words. With a suggestion above, you may leave this empty.",
        ),
        "lead": forms.CharField(label="Who leads it", required=False, max_length=160, help_text="A name or a role."),
        "hours": forms.IntegerField(
            label="Hours",
            required=False,
            min_value=0,
            max_value=2000,
            help_text="Of staff time, roughly.",
            error_messages={"invalid": "Give the hours as a whole number, for example 6."},
        ),
        "due_on": forms.DateField(
            label="Due",
            required=False,
            widget=day_input(),
            error_messages={"invalid": "Give a day, for example 2027-03-31."},
        ),
    }


def _by_theme(suggestions: Iterable[SuggestedAction]) -> list[Any]:
    """Return the choices in groups, a theme each. The suggestions come in the order of their themes."""
    grouped = groupby(suggestions, key=lambda one: one.theme.name)
    return [
        ("", "None: I write my own"),
        *((theme, [(str(one.pk), f"{one.text} ({one.hours} hours)") for one in found]) for theme, found in grouped),
    ]
