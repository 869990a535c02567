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
)
SECRET = re.compile(rf"({'|'.join(map(re.escape, DOORS))})[^/\s?]+")


class HideSecrets(logging.Filter):
    def filter(self, record: logging.LogRecord) -> bool:
        """Put a star in the place of the secret, in the finished message. Every record passes."""
        message = record.getMessage()
        hidden = SECRET.sub(r"\1*", message)
        if hidden != message:
            record.msg, record.args = hidden, ()
        return True
