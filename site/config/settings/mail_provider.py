"""E-mail by a provider's interface instead of SMTP: docs/operations.md, "E-mail"."""

from typing import Any

from .environment import env


def anymail() -> dict[str, Any]:
    """Return the settings of the provider that EMAIL_PROVIDER names, for example "mailgun"; nothing where none is.

    Every variable ANYMAIL_… is handed on, as django-anymail names it: ANYMAIL_MAILGUN_API_KEY, for example.
    """
    provider = env.str("EMAIL_PROVIDER", default="")
    if not provider:
        return {}
    told = {name.removeprefix("ANYMAIL_"): value for name, value in env.ENVIRON.items() if name.startswith("ANYMAIL_")}
    return {"EMAIL_BACKEND": f"anymail.backends.{provider}.EmailBackend", "ANYMAIL": {"REQUESTS_TIMEOUT": 15, **told}}
