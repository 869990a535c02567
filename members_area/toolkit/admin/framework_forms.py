"""What is asked about a version of the framework that is being written. Two people may have the same page open."""

from typing import Any

from django import forms

from core.models import HeardPrinciple, IdeaPillar
from members_area.toolkit.editing import Overtaken, TwoAtOnce
from members_area.toolkit.forms.words import LongWords
from members_area.toolkit.models import Framework, Level, LevelDescriptor, PsedAim, Statement, SuggestedAction, Theme
from members_area.toolkit.services.framework_drafts import LEVELS, with_levels

TOO_LONG = "Shorten this to %(limit_value)s characters. It has %(show_value)s."


def words(model: Any, name: str, label: str, *, rows: int = 0, required: str = "", help_text: str = "") -> LongWords:
    """Return a field for the words of a column, as long as it holds; `required` is what to say where it is empty."""
    return LongWords(
        label=label,
        required=bool(required),
        max_length=model._meta.get_field(name).max_length,
        widget=forms.Textarea(attrs={"rows": rows}) if rows else forms.TextInput(),
        help_text=help_text,
        error_messages={"required": required, "max_length": TOO_LONG},
    )


def looks_like(level: Level) -> LongWords:
    """Return the field for what a level of a statement looks like. A draft may lack some; publishing asks for all."""
    return LongWords(
        label=f"{level.value} {level.label}",
        required=False,
        max_length=LevelDescriptor._meta.get_field("text").max_length,
        widget=forms.Textarea(attrs={"rows": 2}),
        error_messages={"max_length": TOO_LONG},
    )


class WordsForm(TwoAtOnce):
    """What stands around the themes."""

    introduction = words(
        Framework, "introduction", "Introduction", rows=8, help_text="Members read it before they begin."
    )
    what_changed = words(
        Framework,
        "what_changed",
        "What changed since the last version",
        rows=4,
        help_text="In a sentence or two, for those who know the last one. Publishing asks for it.",
    )


class ThemeForm(TwoAtOnce):
    name = words(Theme, "name", "Name", required="Give the theme a name.")
    about = words(Theme, "about", "What it is about", rows=3)
    objective = words(
        Theme,
        "objective",
        "A model objective",
        rows=2,
        help_text="A service may begin its plan with it, and replaces the figures by its own.",
    )
    why = words(Theme, "why", "Evidence to look for", rows=2)
    success_measure = words(Theme, "success_measure", "Success measure", rows=2)
    psed_aim = forms.ChoiceField(
        label="Aim of the Public Sector Equality Duty", required=False, choices=[("", "None"), *PsedAim.choices]
    )


class InOneLine(forms.HiddenInput):
    """Says in one hidden field which boxes were ticked: also that none was, which several fields could not."""

    def format_value(self, value: Any) -> str:
        return value if isinstance(value, str) else ",".join(value or ())

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return [slug for slug in data.get(name, "").split(",") if slug]


class Ticks(forms.MultipleChoiceField):
    """Several of the words of a fixed vocabulary, kept by their slugs."""

    widget = forms.CheckboxSelectMultiple
    hidden_widget = InOneLine


class StatementForm(TwoAtOnce):
    text = words(
        Statement,
        "text",
        "Statement",
        rows=2,
        required="Write the statement.",
        help_text="Something that is true of a service to some level, for example “Tutors have paid time to reflect”.",
    )
    guidance = words(
        Statement, "guidance", "Guidance", rows=5, help_text="How to judge it, and what people often get wrong."
    )
    is_legal_duty = forms.BooleanField(label="The law asks for this", required=False)
    duty = words(
        Statement, "duty", "Which duty", rows=2, help_text="Only where the law asks for it: which act, in plain words."
    )
    level_0, level_1, level_2, level_3, level_4 = (looks_like(level) for level in LEVELS.values())
    heard = Ticks(label="HEARD principles", required=False)
    pillars = Ticks(label="IDEA pillars", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, model in (("heard", HeardPrinciple), ("pillars", IdeaPillar)):
            field: Any = self.fields[name]
            known = list(model.objects.values_list("slug", "name"))
            gone = [slug for slug in self.initial.get(name) or () if slug not in dict(known)]
            field.choices = [*known, *((slug, f"{slug} (no longer used)") for slug in gone)]

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("is_legal_duty") and not cleaned.get("duty") and "duty" not in self.errors:
            self.add_error("duty", "Say which duty it is.")
        return cleaned

    def show(self, overtaken: Overtaken) -> None:
        """Show lists of ticks as their words."""
        super().show(overtaken)
        for name in ("heard", "pillars"):
            if name in overtaken.theirs:
                field: Any = self.fields[name]
                kept = overtaken.theirs[name]
                self.theirs[name] = ", ".join(label for slug, label in field.choices if slug in kept) or "Nothing"
                self.data[self[name].html_initial_name] = ",".join(kept)  # type: ignore[index]  # a QueryDict


def initial_of(record: Any, form_class: type[forms.Form]) -> dict[str, Any]:
    """Return what a form about a record begins with."""
    record = with_levels(record) if isinstance(record, Statement) else record
    return {name: getattr(record, name) for name in form_class.base_fields}


class SuggestionForm(forms.ModelForm):
    class Meta:
        model = SuggestedAction
        fields = ["text", "lowest", "highest", "hours", "resources", "is_small"]
        labels = {"text": "What to do", "hours": "Hours of staff time", "is_small": "Fits a small start"}
        widgets = {"text": forms.Textarea(attrs={"rows": 2})}
        error_messages = {
            "text": {"required": "Say what to do, or take this suggestion out."},
            "hours": {"required": "Say how many hours it takes, roughly.", "invalid": "Give a whole number of hours."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("lowest", "highest"):
            levels: Any = self.fields[name]
            levels.choices = [(level.value, f"{level.value} {level.label}") for level in Level]
        self.fields["hours"].widget.attrs |= {"min": 0, "max": 999}
        self.fields["hours"].help_text = ""

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        lowest, highest = cleaned.get("lowest"), cleaned.get("highest")
        if lowest is not None and highest is not None and lowest > highest:
            self.add_error("highest", "This has to be the same level as “From level” or a higher one.")
        return cleaned

    def _post_clean(self) -> None:
        """Leave the record as it is: the service writes it."""


def _is_taken_out(form: Any) -> bool:
    return bool(form.cleaned_data.get("DELETE"))


class Suggestions(forms.BaseModelFormSet):
    """The suggested actions of a statement, or the first actions of a theme, with two empty ones to fill in."""

    def add_fields(self, form: Any, index: Any) -> None:
        super().add_fields(form, index)
        form.fields["DELETE"].label = "Take this suggestion out"

    def rows(self) -> list[dict[str, Any]]:
        """Return what the service takes: only what was changed on the page."""
        changed = [form for form in self.forms if form.has_changed()]
        return [self._row(form) for form in changed if form.instance.pk or not _is_taken_out(form)]

    def _row(self, form: Any) -> dict[str, Any]:
        names = form.Meta.fields if form.instance.pk is None else form.changed_data
        fields = {name: form.cleaned_data[name] for name in names if name in form.Meta.fields}
        return {"pk": form.instance.pk, "is_removed": _is_taken_out(form), "fields": fields}


SuggestionFormSet = forms.modelformset_factory(
    SuggestedAction, form=SuggestionForm, formset=Suggestions, extra=2, can_delete=True
)
