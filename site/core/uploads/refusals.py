"""What is said of a file that is not accepted, and how it is said."""

from django.core.exceptions import ValidationError

LOCKED = "This file is locked with a password. Save it without one and try once more."
NOT_WHAT_IT_SAYS = (
    "This file is not what its name says (.{extension}). Open it, save it again in that format and try once more."
)


def refuse_unless(holds: bool, message: str) -> None:
    """Raise ValidationError with these words unless something holds."""
    if not holds:
        raise ValidationError(message)
