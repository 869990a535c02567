"""Quiet defences of the public forms against spam: no puzzle, no third party, nothing that keeps people out."""

import time
from typing import Any

from allauth.account.adapter import get_adapter
from django import forms
from django.core import signing
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.http import HttpRequest

SALT = "public-form"
FASTEST = 3  # seconds: no person fills in a form faster
SLOWEST = 60 * 60 * 12
PER_HOUR = 6  # of one form from one address
MOST_LINKS = 3


def address_of_visitor(request: HttpRequest) -> str:
    """Return the network address that a request came from, as sign-in's lock-out sees it: behind our own proxies."""
    return str(get_adapter(request).get_client_ip(request) or "")


class SpamDefences(forms.BaseForm):
    """A trap field that people do not see, a signed time, and a limit for each network address.

    A form names in `free_text` the field that spam would write its links into.
    """

    free_text = ""

    def __init__(self, *args: Any, remote_address: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.remote_address = remote_address
        self.fields["website"] = forms.CharField(required=False, label="Leave this empty", widget=forms.TextInput)
        now = signing.dumps(int(time.time()), salt=SALT)
        self.fields["opened"] = forms.CharField(required=False, widget=forms.HiddenInput, initial=now)

    @property
    def is_spam(self) -> bool:
        """Say whether a machine filled the form in. It is answered like a person, so that it learns nothing."""
        words = self.cleaned_data[self.free_text]
        return bool(self.cleaned_data.get("website")) or words.lower().count("http") > MOST_LINKS

    def clean_opened(self) -> str:
        """Refuse a form that was sent in a blink, or never opened here."""
        try:
            opened = signing.loads(self.cleaned_data["opened"], salt=SALT, max_age=SLOWEST)
        except signing.BadSignature:
            again = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
            again[self.add_prefix("opened")] = self.fields["opened"].initial
            self.data = again
            raise ValidationError("This form was open for a long time. Please send it once more.") from None
        if time.time() - opened < FASTEST:
            raise ValidationError("That was very quick. Please check what you wrote and send it once more.")
        return self.cleaned_data["opened"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if self.errors:
            return cleaned
        key = f"{type(self).__name__}:{self.remote_address}"
        cache.add(key, 0, 60 * 60)
        if cache.incr(key) > PER_HOUR:
            raise ValidationError(
                "We have had this form from you several times within an hour. Please try again later."
            )
        return cleaned

    def answers(self) -> dict[str, Any]:
        """Return what the person wrote, without the defences."""
        return {name: value for name, value in self.cleaned_data.items() if name not in {"website", "opened"}}
