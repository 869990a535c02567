"""Forms about the steps of a plan and how it goes."""

from collections.abc import Iterable, Iterator
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms import BoundField

from members_area.meetings.forms.as_it_stood import remember_what_stood
from members_area.toolkit.editing import TwoAtOnce
from members_area.toolkit.models import ActionPlan, ActionStatus, PlanAction, ProgressUpdate, Rag, StuckFlag
from members_area.toolkit.services.next_plan import next_year_of, title_of_next
from members_area.toolkit.services.unfinished import CARRY, COMPLETE, STOP, Outcome
from members_area.toolkit.services.updates import LONGEST_ON_ACTION, Row

NO_NAMES = "Please write nothing by which a child, or what somebody's health, faith or background is, could be known."


def text_area(rows: int = 4) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


def day(label: str, required: str, **kwargs: Any) -> forms.DateField:
    """Return a field for a day, with the browser's calendar."""
    widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
    errors = {"required": required, "invalid": "Give a day, for example 2027-03-31."}
    return forms.DateField(label=label, widget=widget, error_messages=errors, **kwargs)


class AgreeForm(forms.Form):
    signed_off_by = forms.CharField(
        label="Signed off by",
        max_length=160,
        help_text="A body or a role, for example “the governing board” or “the head of service”. No names.",
        error_messages={"required": "Say which body or role signed the plan off."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["signed_off_on"] = day("On which day", "Give the day on which it was signed off.")


class NextForm(forms.Form):
    title = forms.CharField(max_length=120, error_messages={"required": "Give the plan a title."})

    def __init__(self, *args: Any, plan: ActionPlan, **kwargs: Any) -> None:
        first, last = next_year_of(plan)
        kwargs["initial"] = {"title": title_of_next(plan), "starts_on": first, "ends_on": last}
        super().__init__(*args, **kwargs)
        self.fields["starts_on"] = day("From", "Give the first day of the plan.")
        self.fields["ends_on"] = day("Until", "Give the last day of the plan.")


class CloseForm(forms.Form):
    """What was learned, and what becomes of each action that is not done."""

    worked = forms.CharField(
        label="What worked?", max_length=1400, widget=text_area(5), error_messages={"required": "Say what worked."}
    )
    did_not = forms.CharField(
        label="What did not work, and what would you do differently?",
        max_length=1400,
        widget=text_area(5),
        help_text=NO_NAMES,
        error_messages={"required": "Say what did not work. “Nothing” is an answer too."},
    )
    choices = ((CARRY, "Carry it over into the next plan"), (COMPLETE, "It is complete"), (STOP, "It stops"))

    def __init__(self, *args: Any, actions: Iterable[PlanAction], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actions = list(actions)
        for action in self.actions:
            self.fields[f"becomes_{action.pk}"] = forms.ChoiceField(
                label="What becomes of it", choices=self.choices, initial=CARRY
            )
            self.fields[f"because_{action.pk}"] = forms.CharField(
                label="Why, where it stops", max_length=400, required=False
            )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for action in self.actions:
            if cleaned.get(f"becomes_{action.pk}") == STOP and not cleaned.get(f"because_{action.pk}"):
                self.add_error(f"because_{action.pk}", "Say why this stops.")
        return cleaned

    def rows(self) -> Iterator[tuple[PlanAction, BoundField, BoundField]]:
        return ((action, self[f"becomes_{action.pk}"], self[f"because_{action.pk}"]) for action in self.actions)

    @property
    def learning(self) -> str:
        held = self.cleaned_data
        return f"What worked: {held['worked']}\n\nWhat did not work: {held['did_not']}"

    @property
    def unfinished(self) -> dict[PlanAction, Outcome]:
        held = self.cleaned_data
        return {one: Outcome(held[f"becomes_{one.pk}"], held[f"because_{one.pk}"]) for one in self.actions}


class UpdateForm(TwoAtOnce):
    """All unfinished actions of a plan on one page. Two people may have it open (editing.py)."""

    plan_note = forms.CharField(
        label="The plan as a whole",
        required=False,
        max_length=ProgressUpdate._meta.get_field("note").max_length,
        help_text=f"What went well, and what is hard? {NO_NAMES}",
        widget=text_area(5),
    )

    def __init__(self, *args: Any, actions: Iterable[PlanAction], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.actions = list(actions)
        for action in self.actions:
            self._add_fields_of(action)
        remember_what_stood(self)

    def _add_fields_of(self, action: PlanAction) -> None:
        self.fields[f"status_{action.pk}"] = forms.ChoiceField(
            label="Status", choices=ActionStatus.choices, initial=action.status
        )
        self.fields[f"rag_{action.pk}"] = forms.ChoiceField(
            label="RAG rating", choices=[("", "Not rated"), *Rag.choices], initial=action.rag, required=False
        )
        self.fields[f"note_{action.pk}"] = forms.CharField(
            label="How it goes",
            max_length=LONGEST_ON_ACTION,
            required=False,
            widget=text_area(2),
            help_text="Needed for amber and red, and where it stopped: say why.",
        )

    def rows(self) -> Iterator[tuple[PlanAction, list[BoundField]]]:
        return (
            (action, [self[f"{name}_{action.pk}"] for name in ("status", "rag", "note")]) for action in self.actions
        )

    def clean(self) -> dict[str, Any]:
        """Keep the words about an action that somebody took out of the plan while this page was open."""
        cleaned = super().clean() or {}
        for words in self._of_actions_that_are_gone():
            self.add_error(None, ValidationError("Somebody took an action out of the plan while you wrote. You wrote "
                                                 "about it: “%(words)s”", params={"words": words}))  # fmt: skip
        return cleaned

    def _of_actions_that_are_gone(self) -> list[str]:
        sent = {
            name: str(self.data[name]).strip()[:LONGEST_ON_ACTION] for name in self.data if name.startswith("note_")
        }
        return [words for name, words in sent.items() if name not in self.fields and words]

    def what_is_new(self) -> list[Row]:
        """Return the rows that update_quarter takes, of what was changed on the page."""
        changed, stood = self.changes(), self.stood()
        return [self._row(action, changed, stood) for action in self.actions]

    def _row(self, action: PlanAction, changed: dict[str, Any], stood: dict[str, Any]) -> Row:
        names = [name for name in ("status", "rag") if f"{name}_{action.pk}" in changed]
        row: Row = {name: changed[f"{name}_{action.pk}"] for name in names}
        as_it_stood = {name: stood[f"{name}_{action.pk}"] for name in names if f"{name}_{action.pk}" in stood}
        return {**row, "action": action, "stood": as_it_stood, "note": self.cleaned_data[f"note_{action.pk}"]}


class StuckForm(forms.Form):
    action = forms.ModelChoiceField(
        label="Which action is it about?",
        queryset=PlanAction.objects.none(),
        required=False,
        empty_label="The plan as a whole",
        error_messages={"invalid_choice": "Choose an action of this plan."},
    )
    message = forms.CharField(
        label="Where are you stuck?",
        max_length=StuckFlag._meta.get_field("message").max_length,
        help_text=f"The team reads what you write here and nothing else of your plan. {NO_NAMES}",
        widget=text_area(6),
        error_messages={"required": "Write where you are stuck."},
    )

    def __init__(self, *args: Any, plan: ActionPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        of_plan = PlanAction.objects.filter(objective__plan=plan)
        field: Any = self.fields["action"]
        field.queryset = of_plan.order_by("objective__position", "position", "pk")
