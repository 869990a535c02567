"""Deleting what has been kept as long as we said."""

from collections.abc import Mapping

from django.db import transaction

from members_area.membership.imports.keeping import forget_files
from members_area.membership.retention import RULES
from members_area.membership.services.seats import expire_invitations


def people_data_to_forget() -> Mapping[str, int]:
    """Return how many rows of each kind are due, and change nothing."""
    return {rule.what: rule.due().count() for rule in RULES}


@transaction.atomic
def forget_people_data() -> Mapping[str, int]:
    """Delete what is due, after seats that run-out invitations still hold are free; return how many of each kind."""
    expire_invitations()
    forget_files()
    forgotten = {}
    for rule in RULES:
        due = rule.due()
        forgotten[rule.what] = due.count()
        due.delete()
    return forgotten
