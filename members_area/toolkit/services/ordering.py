"""Putting objectives and actions in order, and what goes with them when they are taken off."""

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.db import transaction


def place_of(record: Any, order: Iterable[Any]) -> int:
    """Return the place of a record in its order, counted from one."""
    return next(place for place, other in enumerate(order, start=1) if other.pk == record.pk)


def put_in_place(order: list[Any], record: Any = None, place: int = 0) -> bool:
    """Put `record` in a place of an order, counted from one, and number all of it. Return whether it has moved.

    A place beyond either end is that end. Without a record the order is only numbered anew. The caller holds the plan.
    """
    moved = False
    if record is not None:
        here, there = place_of(record, order) - 1, max(0, min(len(order), place) - 1)
        moved = here != there
        order.insert(there, order.pop(here))
    for number, one in enumerate(order, start=1):
        if one.position != number:
            type(one).objects.filter(pk=one.pk).update(position=number)
    return moved


def delete_files_of(evidence: Any) -> None:
    """Delete the stored files of pieces of evidence (a queryset) as soon as the transaction is through."""
    for file in [one.file for one in evidence.exclude(file="")]:
        transaction.on_commit(partial(file.storage.delete, file.name))
