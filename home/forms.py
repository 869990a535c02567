"""The contact form and its quiet defences against spam: no puzzle, no third party, nothing that keeps people out."""

import time
from typing import Any

from django import forms
from django.core import signing
from django.core.cache import cache
from django.core.exceptions import ValidationError

from home.models import ContactMessage

SALT = "contact-form"
FASTEST = 3  # seconds: no person fills in the form faster
SLOWEST = 60 * 60 * 12
PER_HOUR = 6  # messages from one address
MOST_LINKS = 3


class ContactForm(forms.ModelForm):
    """A trap field that people do not see, a signed time, and a limit for each network address."""

    website = forms.CharField(required=False, label="Leave this empty", widget=forms.TextInput)
    opened = forms.CharField(required=False, widget=forms.HiddenInput)

    class Meta:
        model = ContactMessage
        fields = ["name", "email", "organisation", "message"]
        widgets = {
            "name": forms.TextInput(attrs={"autocomplete": "name"}),
            "email": forms.EmailInput(attrs={"autocomplete": "email"}),
            "organisation": forms.TextInput(attrs={"autocomplete": "organization"}),
            "message": forms.Textarea(attrs={"rows": 8}),
        }
        error_messages = {
            "name": {"required": "Tell us your name."},
            "email": {
                "required": "Give an e-mail address, so that we can answer.",
                "invalid": "Give an e-mail address with an @, for example name@example.org.",
            },
            "message": {
                "required": "Write your message.",
                "max_length": "Shorten your message to 4,000 characters. It has %(show_value)s.",
            },
        }

    def __init__(self, *args: Any, remote_address: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.remote_address = remote_address
        self.fields["opened"].initial = signing.dumps(int(time.time()), salt=SALT)
        self.fields["email"].help_text = "Only used to answer you."

    @property
    def is_spam(self) -> bool:
        """Say whether a machine filled the form in. It is answered like a person, so that it learns nothing."""
        data = self.cleaned_data
        return bool(data.get("website")) or data["message"].lower().count("http") > MOST_LINKS

    def clean_opened(self) -> str:
        """Refuse a form that was sent in a blink, or never opened here."""
        try:
            opened = signing.loads(self.cleaned_data["opened"], salt=SALT, max_age=SLOWEST)
        except signing.BadSignature:
            self.data = {**self.data.dict(), self.add_prefix("opened"): self.fields["opened"].initial}  # type: ignore[attr-defined]  # a QueryDict
            raise ValidationError("This form was open for a long time. Please send it once more.") from None
        if time.time() - opened < FASTEST:
            raise ValidationError("That was very quick. Please check what you wrote and send it once more.")
        return self.cleaned_data["opened"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        key = f"contact-form:{self.remote_address}"
        cache.add(key, 0, 60 * 60)
        if cache.incr(key) > PER_HOUR:
            raise ValidationError("We have had several messages from you within an hour. Please try again later.")
        return cleaned

    def cleaned_message(self) -> dict[str, str]:
        return {name: self.cleaned_data[name] for name in self._meta.fields or []}
