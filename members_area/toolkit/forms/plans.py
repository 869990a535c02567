"""What starts a plan, and what a plan says as a whole."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.utils import timezone

from members_area.toolkit.editing import TwoAtOnce
from members_area.toolkit.forms.words import NOBODY_IN_PARTICULAR, Checkboxes, InGroups, day_input, long_words
from members_area.toolkit.models import ActionPlan, Framework, Judgement, SuggestedAction, Theme
from members_area.toolkit.models.plans import YEARS, is_in_our_time
from members_area.toolkit.plan_sources import suggestions_for

START = ("title", "starts_on", "ends_on")
DATE_ERRORS = {"required": "Give a day.", "invalid": "Give a day, for example 2027-03-31."}
WRONG_ORDER = "The plan has to end after it starts."


class StartForm(forms.Form):
    """A name and a period: all that a plan needs to begin. Where there is a draft to add to, it has both."""

    title = forms.CharField(
        label="Name of the plan",
        max_length=120,
        error_messages={"required": "Give the plan a name."},
    )
    starts_on = forms.DateField(label="From", widget=day_input(), error_messages=DATE_ERRORS)
    ends_on = forms.DateField(
        label="Until", widget=day_input(), error_messages=DATE_ERRORS, help_text="A year is usual."
    )

    def __init__(self, *args: Any, draft: ActionPlan | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.draft = draft
        if draft is not None:
            for name in START:
                del self.fields[name]

    def period(self) -> dict[str, Any]:
        """Return name and period of the plan: those that were typed, or those of the draft."""
        return {name: getattr(self.draft, name) if self.draft else self.cleaned_data[name] for name in START}

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        check_period(self, cleaned.get("starts_on"), cleaned.get("ends_on"))
        return cleaned


class ThemesForm(StartForm):
    """The themes whose model objectives begin the plan."""

    themes = forms.ModelMultipleChoiceField(
        label="Themes",
        queryset=Theme.objects.none(),
        widget=Checkboxes,
        error_messages={"required": "Choose at least one theme."},
    )

    def __init__(self, framework: Framework | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        themes: Any = self.fields["themes"]
        themes.queryset = Theme.objects.filter(framework=framework) if framework else Theme.objects.none()


class PrioritiesForm(StartForm):
    """The priorities of a self-assessment, and for each what the framework suggests at its level."""

    def __init__(self, judgements: list[Judgement], *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.judgements = judgements
        for judgement in judgements:
            self.fields[f"take_{judgement.pk}"] = forms.BooleanField(
                label="Take this up in the plan", required=False, initial=True
            )
            self.fields[f"actions_{judgement.pk}"] = _suggestions_field(suggestions_for(judgement))

    @property
    def priorities(self) -> list[dict[str, Any]]:
        """Return each judgement with its two fields, and the model objective that the first of a theme takes."""
        first = {one.statement.theme_id: one for one in reversed(self.judgements)}
        return [
            {
                "judgement": one,
                "take": self[f"take_{one.pk}"],
                "actions": self[f"actions_{one.pk}"],
                "model": one.statement.theme.objective if first[one.statement.theme_id] is one else "",
            }
            for one in self.judgements
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        if not any(cleaned.get(f"take_{one.pk}") for one in self.judgements):
            self.add_error(None, "Choose at least one priority.")
        return cleaned

    def chosen(self) -> dict[Judgement, list[SuggestedAction]]:
        """Return what was ticked on a valid form."""
        return {
            one: _picked(one, self.cleaned_data[f"actions_{one.pk}"])
            for one in self.judgements
            if self.cleaned_data[f"take_{one.pk}"]
        }


class DetailsForm(TwoAtOnce, InGroups, forms.ModelForm):
    """What a plan says as a whole."""

    GROUPS = (
        ("The plan", ("title", "starts_on", "ends_on", "vision")),
        ("Who answers for it", ("accountable_lead", "governing_body")),
    )
    vision = long_words(
        "Vision",
        most=1500,
        rows=5,
        help_text=f"What young people will notice when the plan has worked. {NOBODY_IN_PARTICULAR}",
    )

    class Meta:
        model = ActionPlan
        fields = ["title", "starts_on", "ends_on", "vision", "accountable_lead", "governing_body"]
        labels = {
            "title": "Name of the plan",
            "accountable_lead": "Who is accountable for the plan",
            "governing_body": "Who oversees it",
        }
        help_texts = {
            "accountable_lead": "A role is enough, for example head of service.",
            "governing_body": "For example the board, or the hub's governance group.",
        }
        widgets = {"starts_on": day_input(), "ends_on": day_input()}
        error_messages = {
            "title": {"required": "Give the plan a name."},
            "starts_on": DATE_ERRORS,
            "ends_on": DATE_ERRORS,
        }

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        check_period(self, cleaned.get("starts_on"), cleaned.get("ends_on"))
        return cleaned


def start_of_plan(today: date | None = None) -> dict[str, Any]:
    """Return what a form that starts a plan holds at first: a year from today."""
    today = today or timezone.localdate()
    last = today + timedelta(days=364)
    return {"title": f"Action plan {today:%Y} to {last:%Y}", "starts_on": today, "ends_on": last}


def check_period(form: forms.BaseForm, starts_on: date | None, ends_on: date | None) -> None:
    """Put an error beside a day out of all time, and beside the last where a plan would end before it starts."""
    for name, day in (("starts_on", starts_on), ("ends_on", ends_on)):
        if day and not is_in_our_time(day):
            form.add_error(name, YEARS)
            return
    if starts_on and ends_on and ends_on <= starts_on:
        form.add_error("ends_on", WRONG_ORDER)


def _suggestions_field(suggestions: list[SuggestedAction]) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label="Actions to begin with",
        required=False,
        choices=[(str(one.pk), f"{one.text.rstrip('.')}: about {one.hours} hours") for one in suggestions],
        widget=Checkboxes,
    )


def _picked(judgement: Judgement, keys: list[str]) -> list[SuggestedAction]:
    return [one for one in suggestions_for(judgement) if str(one.pk) in keys]
