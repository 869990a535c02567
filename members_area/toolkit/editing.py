"""Two people at once: who saves second sees what the first has written, and chooses. Nothing is overwritten unseen.

A form carries what each field held when its page was made. The service compares that, under lock, with what is saved by
now: where nobody else changed a field, the new words are taken; where somebody did, `Overtaken` names what they wrote.
"""

from collections.abc import Callable
from copy import copy
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from members_area.meetings.forms.as_it_stood import changed_in, remember_what_stood

MINE, THEIRS = "mine", "theirs"
CHOICE = "choose_"


class Overtaken(Exception):
    """Somebody saved other words in the meantime. `theirs` holds what is saved now, by the names of the fields."""

    def __init__(self, theirs: dict[str, Any]) -> None:
        super().__init__("Somebody else saved this in the meantime.")
        self.theirs = theirs


def merge(record: models.Model, changes: dict[str, Any], stood: dict[str, Any]) -> list[str]:
    """Set what was changed on a record that is held under lock; return the names of the fields that are new.

    `stood` says what each field held when its page was made. Raises Overtaken where somebody else has changed one of
    the same fields since, unless both wrote the same.
    """
    now = {name: getattr(record, name) for name in changes}
    theirs = {
        name: now[name]
        for name in changes
        if name in stood and not _same(now[name], stood[name]) and not _same(now[name], changes[name])
    }
    if theirs:
        raise Overtaken(theirs)
    for name, value in changes.items():
        setattr(record, name, value)
    return [name for name in changes if changes[name] != now[name]]


class TwoAtOnce(forms.Form):
    """A form whose page two people may have open at once. Mix it in before forms.Form or forms.ModelForm."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        remember_what_stood(self)
        self.theirs: dict[str, str] = {}

    def changes(self) -> dict[str, Any]:
        """Return what was changed on the page, less what the person gave up for the words of somebody else."""
        given_up = {name for name in self.fields if self.data.get(f"{CHOICE}{self.add_prefix(name)}") == THEIRS}
        return {name: value for name, value in changed_in(self).items() if name not in given_up}

    def stood(self) -> dict[str, Any]:
        """Return what each field held when the page was made, as far as the page says so."""
        held = {}
        for name, field in self.fields.items():
            bound = self[name]
            if bound.html_initial_name in self.data:
                raw = field.hidden_widget().value_from_datadict(self.data, self.files, bound.html_initial_name)
                held[name] = _clean_or_none(field, raw)
        return held

    def show(self, overtaken: Overtaken) -> None:
        """Show beside each field what somebody else wrote. Who saves once more has seen it, and chooses."""
        data: Any = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
        for name, value in overtaken.theirs.items():
            bound, field = self[name], self.fields[name]
            self.theirs[name] = _in_words(field, value)
            data[bound.html_initial_name] = field.prepare_value(value)
            self.add_error(name, "Somebody else changed this while you were writing. Choose which words stay.")
        self.data = data


def saved(form: TwoAtOnce, act: Callable[..., Any]) -> bool:
    """Call `act(changes=, stood=)` with what a valid form holds. Return whether it was saved.

    A refusal of the service, and what somebody else wrote in the meantime, is put beside the fields.
    """
    if not form.is_valid():
        return False
    try:
        act(changes=form.changes(), stood=form.stood())
    except ValidationError as refusal:
        form.add_error(None, refusal)
        return False
    except Overtaken as overtaken:
        form.show(overtaken)
        return False
    return True


def _same(one: Any, other: Any) -> bool:
    """Say whether two values are the same, however their lines end: browsers and files end them in two ways."""
    if isinstance(one, str) and isinstance(other, str):
        return one.replace("\r\n", "\n") == other.replace("\r\n", "\n")
    return one == other


def _clean_or_none(field: forms.Field, raw: Any) -> Any:
    """Return what a field held as a value; an empty one counts also where the field must be filled in."""
    free = copy(field)
    free.required = False
    try:
        return free.clean(raw)
    except ValidationError:
        return None


def _in_words(field: forms.Field, value: Any) -> str:
    """Return what is saved, as a person reads it."""
    if isinstance(value, bool):
        return "Yes" if value else "No"
    choices = getattr(field, "choices", None)
    if choices is not None:
        key = str(field.prepare_value(value) if value is not None else "")
        return next((str(label) for known, label in choices if str(known) == key), "") or "Nothing"
    return str(value) if value not in (None, "") else "Nothing"
