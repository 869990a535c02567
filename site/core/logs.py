"""Keeps secrets that stand in addresses out of the log: whoever reads it must not be able to use them."""

import logging
import re

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


class HideSecrets(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Put a star in the place of each secret, in the finished message. Every record passes."""
        message = record.getMessage()
        hidden = SECRET.sub(r"\1*", SECOND_SECRET.sub(r"\1*", message))
        if hidden != message:
            record.msg, record.args = hidden, ()
        return True
