"""What a dry run says of the rows of a file, and what an import did with them."""

from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Problem:
    row: int
    column: str
    words: str


@dataclass(frozen=True)
class Planned:
    """One right row: the service it names, what to put into the register where it is new, and who is invited."""

    row: int
    service_name: str
    new_service: dict[str, Any] | None
    email: str
    role: str


@dataclass
class Plan:
    rows: list[Planned] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)

    @property
    def new_services(self) -> list[Planned]:
        return [planned for planned in self.rows if planned.new_service is not None]

    @property
    def invitations(self) -> list[Planned]:
        return [planned for planned in self.rows if planned.email]

    @property
    def wrong_rows(self) -> int:
        return len({problem.row for problem in self.problems})


@dataclass
class Made:
    """What an import did. `skipped` are the problems of the rows that it left alone."""

    services: int = 0
    invitations: int = 0
    skipped: list[Problem] = field(default_factory=list)
