"""What was said of a plan in each quarter, as plain data."""

from itertools import groupby
from typing import Any

from django.utils import timezone

from members_area.toolkit.models import ActionPlan
from members_area.toolkit.quarters import words_of_quarter

Quarter = dict[str, Any]


def progress_of(plan: ActionPlan) -> list[Quarter]:
    """Return the quarters that a plan was updated in, the newest first, in one query.

    Each holds `quarter` in words, `notes` on the whole plan, and `actions`: what, status, rag, note and on (a day), in
    the order in which they were written.
    """
    updates = plan.updates.select_related("action").order_by("-quarter", "created_at", "pk")
    return [_quarter(first_day, list(group)) for first_day, group in groupby(updates, key=lambda one: one.quarter)]


def _quarter(first_day: Any, updates: list[Any]) -> Quarter:
    return {
        "quarter": words_of_quarter(first_day),
        "notes": [update.note for update in updates if update.action is None and update.note],
        "actions": [
            {
                "what": update.action.what,
                "status": update.status,
                "rag": update.rag,
                "note": update.note,
                "on": timezone.localdate(update.created_at),
            }
            for update in updates
            if update.action is not None
        ],
    }
