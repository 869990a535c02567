"""allauth's forms in the site's words: labels and help instead of placeholders, and errors that say what to do."""

from collections.abc import Iterator
from contextlib import contextmanager
from struct import error as StructError
from typing import Any

from allauth.account import forms as account
from allauth.mfa import app_settings
from allauth.mfa.adapter import get_adapter
from allauth.mfa.base import forms as mfa
from allauth.mfa.models import Authenticator
from allauth.mfa.totp import forms as totp
from allauth.mfa.webauthn import forms as webauthn
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.utils.functional import cached_property

LABELS = {
    "login": "E-mail address",
    "email": "E-mail address",
    "password": "Password",
    "oldpassword": "Your present password",
    "password1": "New password",
    "password2": "New password, once more",
    "code": "Code",
    "name": "Name of this passkey",
    "passwordless": "Sign in with this passkey alone",
}
HELP = {
    "password1": "At least 12 characters. Three or four words that only you would put together are easy to remember.",
    "name": "Something that tells you which device it is, for example “Work laptop”.",
    "passwordless": "No password is needed then: the device asks for your fingerprint, your face or its PIN. "
    "Untick this for a plain security key without a PIN.",
}
ASK = {
    "login": "Give your e-mail address.",
    "email": "Give an e-mail address.",
    "password": "Give your password.",
    "oldpassword": "Give your present password.",
    "password1": "Choose a new password.",
    "password2": "Type the new password once more.",
    "code": "Type the code.",
    "name": "Give it a name.",
    "credential": "Nothing came from your device. Press the button and follow what your device asks.",
}
# What a reply that no device has made can raise on its way through the passkey library.
MALFORMED = (AttributeError, IndexError, KeyError, StructError, TypeError, ValueError)


@contextmanager
def _passkey_words() -> Iterator[None]:
    """Turn every way in which a reply can be wrong into one refusal."""
    try:
        yield
    except ValidationError as refusal:
        if refusal.code != "incorrect_code":
            raise
        raise get_adapter().validation_error("incorrect_passkey") from refusal
    except MALFORMED as error:
        raise get_adapter().validation_error("incorrect_passkey") from error


class OurWords:
    """Gives a form's fields the site's labels, help and errors, and takes placeholders away."""

    fields: dict[str, Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            field.label = LABELS.get(name, field.label)
            field.help_text = HELP.get(name, field.help_text)
            field.error_messages["required"] = ASK.get(name, field.error_messages["required"])
            field.widget.attrs.pop("placeholder", None)


class SignInForm(OurWords, account.LoginForm):
    pass


class ResetPasswordForm(OurWords, account.ResetPasswordForm):
    pass


class ResetPasswordKeyForm(OurWords, account.ResetPasswordKeyForm):
    pass


class ChangeEmailForm(OurWords, account.AddEmailForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["email"].label = "New e-mail address"


class ChangePasswordForm(OurWords, account.ChangePasswordForm):
    pass


class SetPasswordForm(OurWords, account.SetPasswordForm):
    pass


class ReauthenticateForm(OurWords, account.ReauthenticateForm):
    pass


class CodeHelp(OurWords):
    """A code field that brings up digits on a phone."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].widget.attrs["inputmode"] = "numeric"


class OnceOnly(CodeHelp):
    """Takes each code of an app once.

    allauth forgets that a code was used after half a minute, but a code of the half minute before or after is good too.
    """

    authenticator: Any

    def clean_code(self) -> str:
        code: str = super().clean_code()  # type: ignore[misc]  # of the form that this is mixed into
        used = f"code-used:{self.authenticator.user_id}:{''.join(filter(str.isdigit, code))}"
        good_for = app_settings.TOTP_PERIOD * (2 * app_settings.TOTP_TOLERANCE + 1)
        if self.authenticator.type == Authenticator.Type.TOTP and not cache.add(used, True, good_for):
            raise get_adapter().validation_error("incorrect_code")
        return code


class AuthenticateForm(OnceOnly, mfa.AuthenticateForm):
    @cached_property
    def _kinds(self) -> set[str]:
        return set(Authenticator.objects.filter(user=self.user).values_list("type", flat=True))

    @property
    def has_app(self) -> bool:
        return Authenticator.Type.TOTP in self._kinds

    @property
    def has_passkey(self) -> bool:
        return Authenticator.Type.WEBAUTHN in self._kinds


class ReauthenticateByCodeForm(OnceOnly, mfa.ReauthenticateForm):
    pass


class ActivateAppForm(CodeHelp, totp.ActivateTOTPForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["code"].label = "Code that the app shows"

    @property
    def secret_in_fours(self) -> str:
        return " ".join(self.secret[start : start + 4] for start in range(0, len(self.secret), 4))


class ReplyGuard(OurWords):
    """Answers a reply that no passkey has made with words instead of an error of the server."""

    def clean_credential(self) -> Any:
        with _passkey_words():
            return super().clean_credential()  # type: ignore[misc]  # of the form that this is mixed into


class AuthenticateByPasskeyForm(ReplyGuard, webauthn.AuthenticateWebAuthnForm):
    pass


class SignInByPasskeyForm(ReplyGuard, webauthn.LoginWebAuthnForm):
    pass


class ReauthenticateByPasskeyForm(ReplyGuard, webauthn.ReauthenticateWebAuthnForm):
    pass


class AddPasskeyForm(OurWords, webauthn.AddWebAuthnForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["passwordless"].initial = True
        self.fields["name"].widget.attrs["autocomplete"] = "off"

    def clean(self) -> Any:
        with _passkey_words():
            return super().clean()


class RenamePasskeyForm(OurWords, webauthn.EditWebAuthnForm):
    pass
