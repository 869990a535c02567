"""The contact form."""

from typing import Any

from django import forms

from core.spam import SpamDefences
from home.models import ContactMessage


class ContactForm(SpamDefences, forms.ModelForm):
    free_text = "message"

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

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].help_text = "Only used to answer you."
