"""Fields that forms about plans share."""

from typing import Any

from django import forms

NOBODY_IN_PARTICULAR = (
    "Write about groups and never about one person: nobody's health, faith, background or other personal "
    "characteristics belong here."
)


class LongWords(forms.CharField):
    """A text of several lines. Browsers and files end lines in two ways; here they are all the same.

    Otherwise a text that was loaded from a file would look, when saved again, as if somebody else had changed it.
    """

    widget = forms.Textarea

    def to_python(self, value: Any) -> str:
        return (super().to_python(value) or "").replace("\r\n", "\n")


def long_words(label: str, *, most: int, rows: int = 3, help_text: str = "") -> LongWords:
    """Return a field for a text that may be left out."""
    return LongWords(
        label=label,
        required=False,
        max_length=most,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": rows}),
        error_messages={"max_length": "Shorten this to %(limit_value)s characters. It has %(show_value)s."},
    )


def sentence_input() -> forms.Textarea:
    """Return a field in which the whole of a long sentence can be seen."""
    return forms.Textarea(attrs={"rows": 2})


def day_input() -> forms.DateInput:
    return forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")


class FirstIsMeant:
    """Lets a link to a group of choices, in the summary of errors, lead to the first of them."""

    def id_for_label(self, id_: str, index: Any = None) -> str:
        return super().id_for_label(id_, 0 if index is None else index)  # type: ignore[misc]


class Radios(FirstIsMeant, forms.RadioSelect):
    pass


class Checkboxes(FirstIsMeant, forms.CheckboxSelectMultiple):
    pass


class InGroups(forms.BaseForm):
    """A form whose fields stand in groups, each with a title. Subclasses name them in `GROUPS`."""

    GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = ()

    @property
    def groups(self) -> list[tuple[str, list[forms.BoundField]]]:
        return [(title, [self[name] for name in names]) for title, names in self.GROUPS]
