"""An objective, and an action beneath it, with all that a good plan says about them (toolkit-content.md)."""

from typing import Any

from django import forms
from django.core.validators import MaxValueValidator
from django.db.models import Q

from members_area.toolkit.editing import TwoAtOnce
from members_area.toolkit.forms.words import NOBODY_IN_PARTICULAR, InGroups, day_input, long_words, sentence_input
from members_area.toolkit.imports.columns import LARGEST_NUMBER
from members_area.toolkit.models import ActionStatus, Objective, PlanAction, PsedAim, Rag, Theme

A_DAY = {"invalid": "Give a day, for example 2027-03-31."}


class ObjectiveForm(TwoAtOnce, InGroups, forms.ModelForm):
    GROUPS = (
        ("What will be different", ("title", "theme", "why", "outcome", "who_benefits")),
        ("How you will know", ("baseline", "target", "success_measure", "psed_aim")),
    )
    why = long_words("Why", most=1500, help_text=f"The evidence you have. {NOBODY_IN_PARTICULAR}")
    outcome = long_words("Outcome", most=1000, help_text="What young people, families or staff will notice.")

    class Meta:
        model = Objective
        fields = [
            "title", "theme", "why", "outcome", "who_benefits", "baseline", "target", "success_measure", "psed_aim",
        ]  # fmt: skip
        labels = {
            "who_benefits": "Who benefits",
            "baseline": "Where you are now (baseline)",
            "target": "Where you want to be (target)",
            "success_measure": "Success measure",
        }
        help_texts = {
            "title": "What will be different, and by when. One sentence.",
            "who_benefits": "Groups, for example pupils in alternative provision.",
            "baseline": "A figure, for example 30%. “We don't know yet” is an honest answer.",
            "target": "A figure with a date, for example 45% by July.",
            "success_measure": "What you count or ask, and where the figure comes from.",
        }
        widgets = {"title": sentence_input()}
        error_messages = {"title": {"required": "Say what will be different."}}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        theme: Any = self.fields["theme"]
        theme.queryset = themes_for(self.instance)
        theme.empty_label = "No theme in particular"
        aim: Any = self.fields["psed_aim"]
        aim.choices = [("", "None in particular"), *PsedAim.choices]


class ActionForm(TwoAtOnce, InGroups, forms.ModelForm):
    GROUPS = (
        ("What you do", ("what", "is_stop_doing")),
        ("Who", ("lead", "accountable")),
        ("When, and what it takes", ("starts_on", "due_on", "hours", "resources")),
        ("How it stands", ("status", "stopped_because", "rag", "rag_note")),
    )

    class Meta:
        model = PlanAction
        fields = [
            "what", "is_stop_doing", "lead", "accountable", "starts_on", "due_on", "hours", "resources", "status",
            "stopped_because", "rag", "rag_note",
        ]  # fmt: skip
        labels = {
            "what": "What you do",
            "is_stop_doing": "This is something that you stop doing",
            "hours": "Hours of staff time",
            "status": "State",
            "rag_note": "What is behind the rating",
        }
        help_texts = {
            "is_stop_doing": "Making room counts as an action.",
            "lead": "Who does it, or sees to it. A name or a role.",
            "accountable": "Who answers for it: somebody other than who leads it.",
            "due_on": "A day, never “ongoing”.",
            "hours": "Roughly.",
            "resources": "Money, rooms, instruments, people from elsewhere.",
            "rag": "How confident the lead is that it will be done in time.",
            "rag_note": "Needed where the rating is amber or red.",
            "stopped_because": "Needed where the action is stopped.",
        }
        widgets = {"what": sentence_input(), "starts_on": day_input(), "due_on": day_input()}
        error_messages = {
            "what": {"required": "Say what you do."},
            "starts_on": A_DAY,
            "due_on": A_DAY,
            "hours": {"invalid": "Give the hours as a whole number, for example 6."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["hours"].validators.append(MaxValueValidator(LARGEST_NUMBER))
        self.fields["rag"].choices = [("", "Not rated yet"), *Rag.choices]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        starts_on, due_on = cleaned.get("starts_on"), cleaned.get("due_on")
        if starts_on and due_on and due_on < starts_on:
            self.add_error("due_on", "An action cannot be due before it starts.")
        if cleaned.get("rag") in (Rag.AMBER, Rag.RED) and not cleaned.get("rag_note"):
            self.add_error("rag_note", "Say what is behind an amber or red rating.")
        if cleaned.get("status") == ActionStatus.STOPPED and not cleaned.get("stopped_because"):
            self.add_error("stopped_because", "Say why this stopped.")
        return cleaned


def themes_for(objective: Objective) -> Any:
    """Return the themes of the framework in use; an objective keeps the theme that it has, of whichever version."""
    in_use = Q(framework__status="published")
    if objective.theme is None:
        return Theme.objects.filter(in_use)
    return Theme.objects.filter(in_use & ~Q(key=objective.theme.key) | Q(pk=objective.theme_id))
