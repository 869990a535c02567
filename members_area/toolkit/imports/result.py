"""What a dry run says of a workbook: every problem by its cell, what was left out, and the plan that it would make."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    """Something to mend. `place` is a cell, a range or a sheet, as the spreadsheet program writes it."""

    place: str
    words: str


@dataclass
class PlannedObjective:
    row: int
    fields: dict[str, Any]
    actions: list[tuple[int, dict[str, Any]]] = field(default_factory=list)  # the row on the sheet, and the fields


@dataclass
class Checked:
    """`plan` holds the fields of the new plan. It can be made where there is no problem."""

    plan: dict[str, Any]
    objectives: list[PlannedObjective]
    problems: list[Problem]
    notices: list[str]

    @property
    def action_count(self) -> int:
        return sum(len(objective.actions) for objective in self.objectives)
