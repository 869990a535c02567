"""Makes Wagtail's import of redirects safe: it believes any file, and trips over forms without fields."""

import csv
from io import StringIO
from typing import Any

from django import forms
from django.core.files.base import ContentFile
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.forms import ConfirmImportForm, ConfirmImportManagementForm, ImportForm

from core.uploads.tables import MAX_BYTES, MAX_ROWS, read_table


class CheckedImportForm(ImportForm):
    """Hands on, in the place of what was uploaded, a CSV file of our own with the same rows."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["import_file"]
        field.help_text = f"{field.help_text} At most {MAX_BYTES // (1024 * 1024)} MB and {MAX_ROWS:,} rows."
        field.error_messages |= {"required": "Choose a file.", "empty": "This file is empty."}

    def clean_import_file(self) -> ContentFile:
        file = self.cleaned_data["import_file"]
        written = StringIO()
        csv.writer(written).writerows(read_table(file.name, file.read(MAX_BYTES + 1)))
        return ContentFile(written.getvalue().encode(), name="redirects.csv")


class Signed(ConfirmImportManagementForm):
    """What says which file is meant. Wagtail's view answers 400 where it is not valid."""

    def clean(self) -> dict[str, Any]:
        try:
            return super().clean()
        except (KeyError, AttributeError):  # a field is missing, or its signature is wrong
            raise forms.ValidationError("This form is not complete. Choose the file again.") from None


class SignedConfirmation(Signed, ConfirmImportForm):
    """The second step, with the same mend."""


def check_imports() -> None:
    """Use these forms in the place of Wagtail's. Called once, when the CMS is set up."""
    views.ImportForm = CheckedImportForm
    views.ConfirmImportManagementForm = Signed
    views.ConfirmImportForm = SignedConfirmation
