"""What a member says about coming: who comes instead, and what they need."""

from django import forms

from members_area.meetings.models import AccessNeeds, Substitute

EMAIL_ERRORS = {
    "required": "Give their e-mail address.",
    "invalid": "Give an e-mail address with an @, for example name@example.org.",
}


class SubstituteForm(forms.Form):
    """Who comes in the member's place."""

    name = forms.CharField(
        label="Their name",
        max_length=Substitute._meta.get_field("name").max_length,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        error_messages={"required": "Give their name."},
    )
    email = forms.EmailField(
        label="Their e-mail address",
        widget=forms.EmailInput(attrs={"autocomplete": "off"}),
        error_messages=EMAIL_ERRORS,
    )


class AccessNeedsForm(forms.Form):
    """What the member needs; empty where they need nothing any more."""

    text = forms.CharField(
        label="What you need",
        required=False,
        max_length=AccessNeeds._meta.get_field("text").max_length,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="For example: step-free access, a sign-language interpreter, large print, captions, a quiet room.",
    )
