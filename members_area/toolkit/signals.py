"""What happens in the toolkit when a membership ends, a seat is handed over or an account closes.

The work stays with the service (brief.md, rule 5): assessments, plans, comments and shares hang on it, so whoever takes
a seat over reads and edits all of it, and nothing has to be passed on (`seat_handed_over` moves nothing here).
Everything here runs in the transaction of the change that it follows.
"""

from typing import Any

from django.dispatch import receiver

from members_area.membership.models import Membership
from members_area.membership.signals import account_closing, membership_ended
from members_area.toolkit.models import TemplateWatch
from members_area.toolkit.services.comments import forget_author


@receiver(membership_ended)
def watches_end_with_the_membership(membership: Membership, **kwargs: Any) -> None:
    """Nobody is told of templates that they cannot open any more."""
    TemplateWatch.objects.filter(membership=membership).delete()


@receiver(account_closing)
def names_go(person: Any, **kwargs: Any) -> None:
    """What somebody said of plans stays, without their name."""
    forget_author(person)
