"""Sending a paper in, and a newer version of it."""

from typing import Any

from django import forms
from django.utils.text import format_lazy

from members_area.meetings.models import AgendaItem, Meeting, Paper
from members_area.meetings.services.papers import KINDS, MAX_SIZE

ABOUT_FILES = format_lazy(
    "PDF, Word, PowerPoint, Excel, OpenDocument or plain text, at most {} MB. Word and PDF can be searched.",
    MAX_SIZE // (1024 * 1024),
)


def paper_file() -> forms.FileField:
    """Return the field that takes the file of a paper."""
    return forms.FileField(
        label="The file",
        help_text=ABOUT_FILES,
        widget=forms.FileInput(attrs={"accept": ",".join(f".{kind}" for kind in KINDS)}),
        error_messages={"required": "Choose the file.", "empty": "This file is empty."},
    )


class PaperForm(forms.Form):
    item = forms.ModelChoiceField(
        label="For which item of the agenda",
        queryset=AgendaItem.objects.none(),
        empty_label="Choose one",
        error_messages={"required": "Choose an item.", "invalid_choice": "Choose an item of this agenda."},
    )
    title = forms.CharField(max_length=160, error_messages={"required": "Give the paper a title."})
    kind = forms.ChoiceField(
        label="What it is", choices=Paper.Kind.choices, error_messages={"required": "Choose what it is."}
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"].queryset = meeting.agenda.all()  # type: ignore[attr-defined]
        self.fields["file"] = paper_file()


class PaperVersionForm(forms.Form):
    note = forms.CharField(label="What changed", max_length=200, required=False, help_text="In a few words.")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["file"] = paper_file()
