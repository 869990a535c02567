"""What is asked about templates and their versions."""

from pathlib import PurePath
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.base import File

from members_area.toolkit.editing import TwoAtOnce
from members_area.toolkit.models import Stage, TemplateFile, TemplateVersion, ToolkitTemplate
from members_area.toolkit.template_library import theme_names

Format = TemplateFile.Format
ENDINGS = {Format.WORD: "a Word file (.docx)", Format.EXCEL: "an Excel file (.xlsx)", Format.PDF: "a PDF file"}


class TemplateForm(TwoAtOnce, forms.ModelForm):
    """What a template is for. It says nothing of the files: those are in its versions."""

    class Meta:
        model = ToolkitTemplate
        fields = ["title", "slug", "purpose", "audience", "time_needed", "stage", "theme_key"]
        labels = {"slug": "Web address", "theme_key": "Theme", "purpose": "What it is for"}
        help_texts = {
            "title": "As members read it in the list, for example “Board report on one page”.",
            "slug": "The last part of its web address: small letters, figures and hyphens, for example board-report. "
            "Links to the old address stop working when you change it.",
            "purpose": "Two or three sentences: when a service reaches for it, and what it has afterwards.",
            "audience": "A role is enough, for example “Inclusion lead with two tutors”.",
            "time_needed": "For example “An hour, with your figures at hand”.",
            "stage": "Members find templates by these steps.",
        }
        widgets = {"purpose": forms.Textarea(attrs={"rows": 4})}
        error_messages = {
            "title": {"required": "Give it a title."},
            "slug": {"required": "Give the last part of its web address.", "unique": "Another template has this one."},
            "purpose": {"required": "Say what it is for."},
            "time_needed": {"required": "Say how long it takes, roughly."},
            "stage": {"required": "Choose the step in which it helps."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        known = theme_names()
        now = self.instance.theme_key
        kept = {now: f"{now} (not in the framework in use)"} if now and now not in known else {}
        self.fields["theme_key"] = forms.ChoiceField(
            label="Theme",
            required=False,
            choices=[("", "For every theme"), *(known | kept).items()],
            help_text="The themes of the framework in use.",
            show_hidden_initial=True,
        )
        self.fields["stage"].choices = [("", "Choose one"), *Stage.choices]  # type: ignore[attr-defined]  # a choice

    def _post_clean(self) -> None:
        """Leave the record as it stood: the service compares it with what is saved now, and checks it."""


class BeginForm(forms.Form):
    what_changed = forms.CharField(
        label="What changes in this version",
        max_length=400,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One or two sentences. Members who know the template read them, on its page and in a letter.",
        error_messages={"required": "Say in a sentence what changes, so that members know whether they need it."},
    )


class VersionForm(BeginForm):
    """The words and the files of a version that is being prepared: one file of each sort, in place of the last."""

    word = forms.FileField(label="Word file", required=False, widget=forms.FileInput(attrs={"accept": ".docx"}))
    excel = forms.FileField(label="Excel file", required=False, widget=forms.FileInput(attrs={"accept": ".xlsx"}))
    pdf = forms.FileField(label="PDF file", required=False, widget=forms.FileInput(attrs={"accept": ".pdf"}))
    SORTS = {"word": Format.WORD, "excel": Format.EXCEL, "pdf": Format.PDF}

    def __init__(self, version: TemplateVersion, data: Any = None, files: Any = None) -> None:
        super().__init__(data, files, initial={"what_changed": version.what_changed})
        there = {file.format: file for file in version.files.all()}
        for name, format in self.SORTS.items():
            self.fields[name].error_messages["empty"] = "This file is empty."
            if file := there.get(format):
                self.fields[name].help_text = f"There now: {file.filename}. A new file takes its place."
                self.fields[f"take_{name}"] = forms.BooleanField(
                    label=f"Take the {format.label} file out", required=False
                )
        self.order_fields([name for sort in self.SORTS for name in ("what_changed", sort, f"take_{sort}")])

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        for name, format in self.SORTS.items():
            file = cleaned.get(name)
            if file and PurePath(file.name).suffix.lower() != f".{format}":
                self.add_error(name, f"Choose {ENDINGS[format]} here.")
            elif file:
                self._check(name, file)
        return cleaned

    def _check(self, name: str, file: File) -> None:
        """Ask what the stored file will be asked, so that the answer stands beside its field."""
        try:
            for check in TemplateFile._meta.get_field("file").validators:
                check(file)
        except ValidationError as refusal:
            self.add_error(name, refusal)
