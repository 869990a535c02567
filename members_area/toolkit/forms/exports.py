"""Forms for taking a plan out of the site, and for bringing one in."""

from typing import Any

from django import forms

from members_area.toolkit.exports.choices import Form, Section
from members_area.toolkit.forms.words import Checkboxes, Radios
from members_area.toolkit.imports.checking import check_workbook
from members_area.toolkit.imports.reading import MAX_BYTES


class ExportForm(forms.Form):
    """For whom an export is, and what is in it. Without `form` in the address: full, with all that is written."""

    form = forms.ChoiceField(
        label="For whom",
        choices=Form.choices,
        widget=Radios,
        error_messages={
            "required": "Choose for whom it is.",
            "invalid_choice": "Choose for whom it is: full, for the board, or in plain language.",
        },
    )
    sections = forms.MultipleChoiceField(
        label="Sections",
        choices=Section.choices,
        required=False,
        widget=Checkboxes,
        error_messages={"invalid_choice": "Choose the sections from this list."},
    )

    def __init__(self, data: Any, *, filled: list[str]) -> None:
        """Take the query of an address, and the sections of the plan in which anything is written."""
        asked = "form" in data or "sections" in data
        super().__init__(data if asked else {"form": Form.FULL, "sections": filled})

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("form") in (Form.FULL, Form.PLAIN) and cleaned.get("sections") == []:
            self.add_error("sections", "Choose at least one section.")
        return cleaned


class PlanFileForm(forms.Form):
    """A workbook to check. What is wrong in single cells the dry run says."""

    file = forms.FileField(
        label="Your workbook",
        help_text="An Excel file (.xlsx) of at most 5 MB, made from the empty workbook or from a plan on this site.",
        widget=forms.FileInput(attrs={"accept": ".xlsx"}),
        error_messages={
            "required": "Choose a file.",
            "empty": "This file is empty.",
            "invalid": "Choose a file.",
            "missing": "Choose a file.",
        },
    )

    def clean_file(self) -> Any:
        """Refuse what is no workbook, and keep its content."""
        file = self.cleaned_data["file"]
        self.content = file.read(MAX_BYTES + 1)
        check_workbook(file.name, self.content)
        return file
