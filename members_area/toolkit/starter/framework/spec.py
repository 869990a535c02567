"""The shapes of the starter framework: themes, statements and suggestions, as data that needs no database."""

from dataclasses import dataclass


@dataclass(frozen=True)
class SuggestionSpec:
    """One concrete thing to do.

    `lowest` and `highest` are the levels (0 to 4) of a statement at which it helps; `hours` is staff time. A small one
    fits a "small start": at most eight hours and no budget.
    """

    text: str
    lowest: int
    highest: int
    hours: int
    resources: str = ""
    is_small: bool = False


@dataclass(frozen=True)
class StatementSpec:
    """Something that is true of a service to some level.

    `key` stays the same in every version. `levels` are five descriptors, from 0 (Not started) to 4 (Embedded). `heard`
    and `pillars` are slugs of HEARD principles and IDEA pillars. `duty` names the law where `is_legal_duty`.
    """

    key: str
    text: str
    guidance: str
    levels: tuple[str, str, str, str, str]
    suggestions: tuple[SuggestionSpec, ...]
    heard: tuple[str, ...]
    pillars: tuple[str, ...]
    is_legal_duty: bool = False
    duty: str = ""


@dataclass(frozen=True)
class ThemeSpec:
    """A theme with its statements, a model objective whose figures a service replaces, and three first actions.

    `why` is the evidence to look for. `psed_aim` is "eliminate", "advance", "relations" or, for none in particular, "".
    """

    key: str
    name: str
    about: str
    objective: str
    success_measure: str
    why: str
    psed_aim: str
    first_actions: tuple[SuggestionSpec, ...]
    statements: tuple[StatementSpec, ...]
