"""Who may have a letter about a meeting when it is delivered: whoever reads that meeting then."""

from functools import partial
from typing import Any

from members_area.meetings.models import Meeting
from members_area.membership.mail import audiences

# How a letter's key begins, and the way from a meeting to the record that it names.
RECORDS = {
    "meeting": "pk",
    "minutes": "minutes",
    "correction": "minutes__corrections",
    "place": "registrations",
}


def register_ours() -> None:
    for record, lookup in RECORDS.items():
        audiences.register(record, partial(_reads, lookup))


def _reads(lookup: str, key: int, person: Any) -> bool:
    """Say whether a person reads the meeting of a record. Who has left its group does not."""
    return Meeting.objects.visible_to(person).filter(**{lookup: key}).exists()
