"""Transports that fail, each in its own way."""

from smtplib import SMTPDataError, SMTPServerDisconnected
from typing import Any

from django.core.mail.backends.locmem import EmailBackend


class NobodyThere(EmailBackend):
    def open(self) -> bool | None:
        raise TimeoutError("no answer")


class Refusing(EmailBackend):
    def send_messages(self, messages: Any) -> int:
        raise SMTPDataError(451, b"Try again later, person@example.org")


class HangsUpAfterwards(EmailBackend):
    """Takes the message, and then the line is dead."""

    def send_messages(self, messages: Any) -> int:
        super().send_messages(messages)
        raise SMTPServerDisconnected("gone")


class TakesLeaveRudely(EmailBackend):
    def close(self) -> None:
        raise OSError("no goodbye")


class SendsNothing(EmailBackend):
    def send_messages(self, messages: Any) -> int:
        return 0
