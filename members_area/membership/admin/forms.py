"""What the secretary is asked. Refusals of the services stand above these forms."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from core.models import MusicService
from members_area.membership.forms import EMAIL_ERRORS
from members_area.membership.models import MembershipApplication, RoleInService

CHOOSE = [("", "Choose one")]


def words_field(label: str, *, required: str = "", help_text: str = "") -> forms.CharField:
    """Return a field for a few sentences; `required` is what to say where it is empty."""
    return forms.CharField(
        label=label,
        required=bool(required),
        max_length=2000,
        help_text=help_text,
        widget=forms.Textarea(attrs={"rows": 4}),
        error_messages={"required": required},
    )


def service_field(label: str, *, required: bool = True) -> forms.ModelChoiceField:
    return forms.ModelChoiceField(
        MusicService.objects.taking_part(),
        label=label,
        required=required,
        empty_label="Choose one",
        error_messages={"required": "Choose a service in the register."},
    )


class ReasonForm(forms.Form):
    reason = forms.CharField(
        max_length=200,
        help_text="A few words. You and administrators read them, and the person in their own data.",
        error_messages={"required": "Say why, in a few words. The reason is kept with the membership."},
    )


class MoveForm(forms.Form):
    service = service_field("To which service")


class InviteForm(forms.Form):
    email = forms.EmailField(
        label="Their e-mail address", help_text="The invitation is sent to it.", error_messages=EMAIL_ERRORS
    )
    role = forms.ChoiceField(
        label="Their role in the service",
        choices=[*CHOOSE, *RoleInService.choices],
        error_messages={"required": "Choose their role in the service."},
    )


class ApproveForm(forms.Form):
    """Asks for the service where the applicant wrote the name of one that is not listed."""

    service = service_field("The service in the register")
    words = words_field("Words of welcome", help_text="You may leave this empty. They are sent with the decision.")

    def __init__(self, application: MembershipApplication, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if application.service:
            del self.fields["service"]


class ApproveAtNewServiceForm(forms.Form):
    """What the register needs to know of a service that the applicant named."""

    name = forms.CharField(label="Name of the service", max_length=160, error_messages={"required": "Give its name."})
    region = forms.ChoiceField(
        choices=[*CHOOSE, *MusicService.Region.choices], error_messages={"required": "Choose its region."}
    )
    host_type = forms.ChoiceField(
        label="What kind of body runs it",
        choices=[*CHOOSE, *MusicService.HostType.choices],
        error_messages={"required": "Choose what kind of body runs it."},
    )
    words = words_field("Words of welcome", help_text="You may leave this empty. They are sent with the decision.")

    def __init__(self, application: MembershipApplication, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].initial = application.service_name

    def clean_name(self) -> str:
        name = " ".join(self.cleaned_data["name"].split())
        if MusicService.objects.filter(name__iexact=name).exists():
            raise ValidationError(f"{name} is in the register already. Choose it there, in the form above.")
        return name


class AskForm(forms.Form):
    question = words_field(
        "What would you like to know?",
        required="Write what you would like to know.",
        help_text="It is sent to them, with a link to a page where they answer.",
    )

    def __init__(self, application: MembershipApplication, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class DeclineForm(forms.Form):
    words = words_field(
        "Words to the applicant",
        required="Write a few words to the applicant: they are sent with the decision.",
        help_text="They are sent with the decision. Say why, and what else the NWG can offer them.",
    )

    def __init__(self, application: MembershipApplication, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
