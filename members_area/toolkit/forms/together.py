"""What members fill in when they share something, take something over, or tell how it went."""

from typing import Any

from django import forms

from members_area.toolkit.models import ActionPlan, AdoptionStory, Objective, SharedIdea

NOBODY = "Write about what you do, not about people: nobody should be recognised."


class ShareForm(forms.Form):
    note = forms.CharField(
        label="What others should know",
        required=False,
        max_length=SharedIdea._meta.get_field("note").max_length,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text=f"What you learned, what it takes, what to watch out for. {NOBODY}",
    )
    is_named = forms.BooleanField(
        label="Show the name of our service",
        required=False,
        initial=True,
        help_text="So that others can ask you. Without it, the idea stands alone.",
    )


class ObjectiveChoice(forms.ModelChoiceField):
    def label_from_instance(self, objective: Any) -> str:
        return objective.title


class BeneathForm(forms.Form):
    """Under which objective of the plan something goes. `plan` is the one that is being written, or None."""

    objective = ObjectiveChoice(
        queryset=Objective.objects.none(),
        label="Under which objective",
        required=False,
        empty_label="A new objective",
    )

    def __init__(self, plan: ActionPlan | None, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if plan is not None:
            self.fields["objective"].queryset = plan.objectives.all()  # type: ignore[attr-defined]  # a choice of rows


class AdoptForm(BeneathForm):
    """For what was written for somebody else: the service says what it will do."""

    what = forms.CharField(
        label="What we do",
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="In your own words. Where it came from is kept beside it.",
        error_messages={"required": "Say what you will do."},
    )

    field_order = ["what", "objective"]


class StoryForm(forms.ModelForm):
    class Meta:
        model = AdoptionStory
        fields = ["outcome", "would_change", "is_named"]
        labels = {"is_named": "Show the name of our service"}
        widgets = {"would_change": forms.Textarea(attrs={"rows": 4})}
        help_texts = {"would_change": NOBODY}
        error_messages = {"outcome": {"required": "Choose how it went."}}
