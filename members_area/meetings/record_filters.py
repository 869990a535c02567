"""What a reader asks of the lists of actions and decisions, out of whatever stands in the address."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Q

from core.search import MAX_LENGTH
from members_area.meetings.models import ActionItem

OPEN, OVERDUE, DONE, DROPPED, EVERY = "open", "overdue", "done", "dropped", "all"
IN_FORCE, SUPERSEDED = "in-force", "superseded"


def typed_in(query: Mapping[str, Any], name: str) -> str:
    """Return what was typed, without what no database takes, and not longer than a field for searching."""
    return str(query.get(name, "")).replace("\x00", "").strip()[:MAX_LENGTH]


def _one_of(query: Mapping[str, Any], name: str, choices: tuple[tuple[str, str], ...]) -> str:
    given = typed_in(query, name)
    return given if given in dict(choices) else choices[0][0]


@dataclass(frozen=True)
class AskedActions:
    """Which actions: by state, without a choice the open ones, and of which group."""

    state: str
    group: str

    STATES = (
        (OPEN, "Open"),
        (OVERDUE, "Overdue"),
        (DONE, "Done"),
        (DROPPED, "Dropped"),
        (EVERY, "In any state"),
    )

    @classmethod
    def of(cls, query: Mapping[str, Any]) -> "AskedActions":
        return cls(_one_of(query, "state", cls.STATES), typed_in(query, "group"))

    def narrow(self, actions: Any) -> Any:
        """Return those asked for: what is open by its due date, what is closed the latest first."""
        if self.group:
            actions = actions.filter(group__slug=self.group)
        if self.state == OVERDUE:
            return actions.overdue()
        if self.state == EVERY:
            return actions.order_by("-created_at", "-pk")
        if self.state == OPEN:
            return actions.open()
        return actions.filter(status=ActionItem.Status(self.state)).order_by("-closed_on", "-pk")


@dataclass(frozen=True)
class AskedDecisions:
    """Which decisions: with which words, in force or not, and of which group."""

    text: str
    state: str
    group: str

    STATES = ((EVERY, "All"), (IN_FORCE, "In force"), (SUPERSEDED, "Replaced by a later one"))

    @classmethod
    def of(cls, query: Mapping[str, Any]) -> "AskedDecisions":
        return cls(typed_in(query, "q"), _one_of(query, "state", cls.STATES), typed_in(query, "group"))

    def narrow(self, decisions: Any) -> Any:
        """Return those in which every word stands, in the text or as the reference."""
        for word in self.text.split()[:20]:
            decisions = decisions.filter(Q(text__icontains=word) | Q(reference__icontains=word))
        if self.group:
            decisions = decisions.filter(meeting__group__slug=self.group)
        if self.state == IN_FORCE:
            return decisions.in_force()
        return decisions.filter(superseded_by__isnull=False) if self.state == SUPERSEDED else decisions
