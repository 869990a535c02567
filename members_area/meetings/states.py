"""What every record with states shares: the diagram is data (docs/states.md), and a wrong step is refused in words."""

from typing import Any, ClassVar

from django.core.exceptions import ValidationError


class HasStates:
    """A model with `status`, `Status` and VALID_TRANSITIONS."""

    VALID_TRANSITIONS: ClassVar[dict[Any, set[Any]]]

    def may_become(self, status: Any) -> bool:
        return status in self.VALID_TRANSITIONS[self.Status(self.status)]  # type: ignore[attr-defined]  # the model's

    def move_to(self, status: Any) -> None:
        """Change the status; raise ValidationError where the state it is in does not allow that."""
        if not self.may_become(status):
            now = self.get_status_display().lower()  # type: ignore[attr-defined]  # the model's
            raise ValidationError(f"This is {now} already: it cannot become “{status.label.lower()}” now.")
        self.status = status
