"""Forms about evidence, comments, and who else may look at a plan."""

from typing import Any

from django import forms
from django.utils import timezone

from core.models import MusicService
from members_area.meetings.forms.papers import paper_file
from members_area.membership.forms import EMAIL_ERRORS
from members_area.toolkit.forms.plan_life import NO_NAMES, day, text_area
from members_area.toolkit.models import ActionPlan, Evidence, Objective, PlanComment, PlanShare
from members_area.toolkit.services.evidence import ONE_OF_TWO
from members_area.toolkit.services.shares import USUAL, services_to_share_with


class EvidenceForm(forms.Form):
    title = forms.CharField(
        label="What it shows",
        max_length=160,
        help_text="For example “Minutes of the board, March” or “Survey of hourly-paid tutors”.",
        error_messages={"required": "Say what it shows."},
    )
    link = forms.URLField(
        label="A link",
        required=False,
        max_length=Evidence._meta.get_field("link").max_length,
        assume_scheme="https",
        error_messages={"invalid": "Give a whole address, for example https://www.example.org/report."},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        file = self.fields["file"] = paper_file()
        file.label, file.required = "Or a file", False
        file.help_text = f"{file.help_text} Only those who may read the plan can open it. {NO_NAMES}"
        link: Any = self.fields["link"]
        link.is_one_of_two = file.is_one_of_two = True  # type: ignore[attr-defined]  # for the template

    def clean_link(self) -> str:
        link = self.cleaned_data["link"]
        if link and not link.startswith(("https://", "http://")):
            raise forms.ValidationError("Give an address that begins with https://.")
        return link

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not self.errors and bool(cleaned.get("link")) == bool(cleaned.get("file")):
            self.add_error("link", ONE_OF_TWO)
        return cleaned


class CommentForm(forms.Form):
    objective = forms.ModelChoiceField(
        label="What is it about?",
        queryset=Objective.objects.none(),
        required=False,
        empty_label="The plan as a whole",
        error_messages={"invalid_choice": "Choose an objective of this plan."},
    )
    text = forms.CharField(
        label="Your comment",
        max_length=PlanComment._meta.get_field("text").max_length,
        help_text=NO_NAMES,
        widget=text_area(5),
        error_messages={"required": "Write your comment."},
    )

    def __init__(self, *args: Any, plan: ActionPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["objective"]
        field.queryset = plan.objectives.order_by("position", "pk")


class ShareForm(forms.Form):
    """What both kinds of shares ask."""

    use_required_attribute = False
    role = forms.ChoiceField(label="They may", choices=[("reader", "Read"), ("commenter", "Read and comment")])

    def __init__(self, *args: Any, plan: ActionPlan, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        until = timezone.localdate() + USUAL
        self.fields["until"] = day("Until", "Give the last day.", initial=until, help_text="A year at most.")


class ServiceShareForm(ShareForm):
    field_order = ["service", "role", "until"]
    service = forms.ModelChoiceField(
        label="Music service",
        queryset=MusicService.objects.none(),
        empty_label="Choose one",
        error_messages={"required": "Choose a music service.", "invalid_choice": "Choose a service of this list."},
    )

    def __init__(self, *args: Any, plan: ActionPlan, **kwargs: Any) -> None:
        super().__init__(*args, plan=plan, **kwargs)
        field: Any = self.fields["service"]
        field.queryset = services_to_share_with(plan)
        self.order_fields(self.field_order)


class GuestShareForm(ShareForm):
    name = forms.CharField(
        label="Their name",
        max_length=PlanShare._meta.get_field("name").max_length,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Give their name."},
    )
    email = forms.EmailField(
        label="Their e-mail address",
        help_text="We send the secret link to it. They need no account.",
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages=EMAIL_ERRORS,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.order_fields(["name", "email", "role", "until"])
