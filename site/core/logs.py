"""Keeps out of the log what its readers have no use for: secrets in addresses, and people's e-mail addresses."""

import logging
import re
from typing import Any

# What follows one of these in a path opens something without a sign-in, now or once somebody is a member again.
DOORS = (
    "/calendar/members/",
    "/meetings/substitute/",
    "/membership/invitation/",
    "/membership/apply/confirm/",
    "/members/e-mails/unsubscribe/",
    "/account/password/reset/key/",
    "/account/confirm-email/",
    "/toolkit/plan/",
    "/toolkit/answer/",
)
SECRET = re.compile(rf"({'|'.join(map(re.escape, DOORS))})[^/\s?]+")
# The address of a sheet of answers has a second one, after that of its group.
SECOND_SECRET = re.compile(r"(/toolkit/answer/[^/\s?]+/)[^/\s?]+")


SOMEBODY = re.compile(r"[\w.+-]+@(?=[\w-]+\.\w)")


class HideSecrets(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Put a star in the place of each secret, in the finished message and its traceback. Every record passes."""
        message = record.getMessage()
        said = hidden(message)
        if said != message:
            record.msg, record.args = said, ()
        # As JSON every attribute is written, and a request is written with its address.
        record.__dict__.pop("request", None)
        if record.exc_info:
            record.exc_text, record.exc_info = hidden(logging.Formatter().formatException(record.exc_info)), None
        return True


def hidden(text: str) -> str:
    """Return `text` with a star in the place of each secret in an address, and of whose an e-mail address is."""
    return SOMEBODY.sub("*@", SECRET.sub(r"\1*", SECOND_SECRET.sub(r"\1*", text)))


def without_secrets_in_report(event: dict[str, Any], hint: dict[str, Any]) -> dict[str, Any]:
    """Return an error's report without the person, what they sent, and the secrets in what is left."""
    request = event.get("request", {})
    event["request"] = {key: request[key] for key in ("url", "method") if key in request}
    event.pop("user", None)
    event.pop("extra", None)
    return _hidden_in(event)


def _hidden_in(value: Any) -> Any:
    if isinstance(value, str):
        return hidden(value)
    if isinstance(value, dict):
        return {key: _hidden_in(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_hidden_in(part) for part in value]
    return value
