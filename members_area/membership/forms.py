"""Forms of people who ask for a seat, take one, or give one away."""

from typing import Any

from django import forms
from django.contrib.auth.password_validation import password_validators_help_text_html, validate_password
from django.core.exceptions import ValidationError

from core.models import MusicService
from core.spam import SpamDefences
from members_area.membership.models import MembershipApplication, RoleInService

EMAIL_ERRORS = {
    "required": "Give an e-mail address.",
    "invalid": "Give an e-mail address with an @, for example name@example.org.",
}


class ApplicationForm(SpamDefences, forms.ModelForm):
    """Only services that agreed to be named are offered: the list of members is not public."""

    free_text = "statement"

    class Meta:
        model = MembershipApplication
        fields = ["service", "service_name", "first_name", "last_name", "email", "job_title", "role", "statement"]
        labels = {
            "service": "Your music service",
            "service_name": "Its name, if it is not in the list",
            "email": "Your work e-mail address",
            "job_title": "Your job title",
            "role": "Your role in the service",
            "statement": "Why would you like to join?",
        }
        help_texts = {
            "service": "Not there? Leave this and write the name below.",
            "email": "We send a link to it, to see that it is yours.",
            "statement": "Two or three sentences: what you work on, and what you hope for. Please write nothing about "
            "your own or anyone's health, faith, background or other personal characteristics.",
        }
        widgets = {
            "service_name": forms.TextInput(attrs={"autocomplete": "organization"}),
            "first_name": forms.TextInput(attrs={"autocomplete": "given-name"}),
            "last_name": forms.TextInput(attrs={"autocomplete": "family-name"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
            "job_title": forms.TextInput(attrs={"autocomplete": "organization-title"}),
            "statement": forms.Textarea(attrs={"rows": 6}),
        }
        error_messages = {
            "first_name": {"required": "Give your first name."},
            "last_name": {"required": "Give your last name."},
            "email": EMAIL_ERRORS,
            "job_title": {"required": "Give your job title."},
            "role": {"required": "Choose your role in the service."},
            "statement": {
                "required": "Write why you would like to join.",
                "max_length": "Shorten this to 2,000 characters. It has %(show_value)s.",
            },
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        services: Any = self.fields["service"]
        services.queryset = MusicService.objects.listed()
        services.empty_label = "Not in this list"
        name: Any = self.fields["service_name"]
        services.is_one_of_two = name.is_one_of_two = True  # neither may be called optional: one of them is needed
        self.fields["role"].choices = [("", "Choose one"), *RoleInService.choices]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        named, written = cleaned.get("service"), cleaned.get("service_name")
        if "service" in cleaned and not named and not written:
            self.add_error("service_name", "Choose your music service in the list, or write its name here.")
        if named and written:
            self.add_error("service_name", "Leave this empty, or choose “Not in this list” above.")
        return cleaned


class PasswordForm(forms.Form):
    """A password for a new account. The rules are the site's own: length, and not a common one."""

    password = forms.CharField(
        strip=False,
        max_length=256,
        help_text=password_validators_help_text_html,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        error_messages={"required": "Choose a password."},
    )

    def clean_password(self) -> str:
        validate_password(self.cleaned_data["password"])
        return self.cleaned_data["password"]


class NewMemberForm(PasswordForm):
    """What an invitation asks of somebody who has no account yet."""

    first_name = forms.CharField(
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "given-name"}),
        error_messages={"required": "Give your first name."},
    )
    last_name = forms.CharField(
        max_length=80,
        widget=forms.TextInput(attrs={"autocomplete": "family-name"}),
        error_messages={"required": "Give your last name."},
    )
    field_order = ["first_name", "last_name", "password"]


class InvitationForm(forms.Form):
    """To whom a seat is offered."""

    email = forms.EmailField(
        label="Their e-mail address",
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages=EMAIL_ERRORS,
    )
    role = forms.ChoiceField(
        label="Their role in the service",
        choices=[("", "Choose one"), *RoleInService.choices],
        error_messages={"required": "Choose their role in the service."},
    )


class HandOverForm(InvitationForm):
    """Giving one's own seat away ends one's membership, so it is asked twice."""

    is_sure = forms.BooleanField(
        label="I understand that I am signed out at once and no longer a member",
        error_messages={"required": "Tick this to show that you mean it. You lose access at once."},
    )


class LeaveForm(forms.Form):
    is_sure = forms.BooleanField(
        label="I understand that I am signed out at once and that my seat is free",
        error_messages={"required": "Tick this to show that you mean it. You lose access at once."},
    )


class AnswerForm(forms.Form):
    """The applicant's answer to a question of the membership secretary."""

    answer = forms.CharField(
        label="Your answer",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        error_messages={"required": "Write your answer."},
    )


def accepted(form: forms.BaseForm, act: Any) -> bool:
    """Call `act` with what a valid form holds; put a refusal of the service beside the form.

    Return whether it was done. `act` takes the cleaned data as keyword arguments.
    """
    if not form.is_valid():
        return False
    try:
        act(**form.cleaned_data)
    except ValidationError as refusal:
        form.add_error(None, refusal)
        return False
    return True
