"""How urgent an action is, and how an objective stands, for the page of the board."""

from members_area.toolkit.exports.wording import Content, rating
from members_area.toolkit.models import UNFINISHED

URGENCY = {"red": 0, "amber": 1}
OVERDUE_ONLY, IN_HAND = 2, 3


def need(objective: Content) -> tuple[int, int]:
    """Return how urgent an objective is: its worst open action, then how many are as bad (the most first)."""
    urgent = [urgency(action) for action in objective["actions"]]
    worst = min(urgent, default=IN_HAND)
    return worst, -urgent.count(worst)


def urgency(action: Content) -> int:
    """Return 0 for red, 1 for amber, 2 for what is only late, 3 for what is in hand, done or stopped."""
    if action["status"] not in UNFINISHED:
        return IN_HAND
    return URGENCY.get(action["rag"], OVERDUE_ONLY if action["is_overdue"] else IN_HAND)


def state(actions: list[Content]) -> str:
    """Say in a line how an objective stands: the worst rating, what is done, what is late."""
    if not actions:
        return "No actions yet"
    unfinished = [action for action in actions if action["status"] in UNFINISHED]
    done = f"{sum(action['status'] == 'complete' for action in actions)} of {len(actions)} done"
    late = sum(action["is_overdue"] for action in unfinished)
    rated = {action["rag"] for action in unfinished}
    worst = next((value for value in ("red", "amber", "green") if value in rated), "")
    parts = [rating(worst) if unfinished else "Finished", done, f"{late} overdue" if late else ""]
    return ", ".join(part for part in parts if part)
