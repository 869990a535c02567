"""What a self-assessment came to, per theme and statement, and what has changed since the last one: plain data.

“Don't know” and “Not applicable” are counted and never averaged. Only what is comparable is compared: a statement that
is worded as it was, with a level both times.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

from members_area.toolkit.assessment_wording import keys_worded_alike
from members_area.toolkit.models import Answer, Judgement, Level, SelfAssessment, Statement, level_of


@dataclass(frozen=True)
class StatementResult:
    """One statement. `last_level` and `change` are None where there is nothing to compare with."""

    key: str
    text: str
    is_legal_duty: bool
    answer: str = ""
    reason: str = ""
    target: int | None = None
    is_priority: bool = False
    is_carried_over: bool = False
    last_level: int | None = None
    is_new: bool = False  # last time it was worded otherwise, or nobody judged it

    @property
    def answer_words(self) -> str:
        return str(Answer(self.answer).label) if self.answer else "No answer yet"

    @property
    def target_words(self) -> str:
        return "" if self.target is None else f"{self.target} {Level(self.target).label}"

    @property
    def level(self) -> int | None:
        return level_of(self.answer)

    @property
    def change(self) -> int | None:
        return None if self.level is None or self.last_level is None else self.level - self.last_level

    @property
    def change_words(self) -> str:
        if self.is_new:
            return "New or reworded"
        return in_signs(self.change)

    @property
    def gap(self) -> int | None:
        """How far it is from here to the target."""
        return None if self.level is None or self.target is None else self.target - self.level


class Counted:
    """Figures about a number of statements."""

    statements: Sequence[StatementResult]

    @property
    def total(self) -> int:
        return len(self.statements)

    @property
    def answered(self) -> int:
        return sum(1 for one in self.statements if one.answer)

    @property
    def unanswered(self) -> int:
        return self.total - self.answered

    @property
    def dont_know(self) -> int:
        return sum(1 for one in self.statements if one.answer == Answer.DONT_KNOW)

    @property
    def not_applicable(self) -> int:
        return sum(1 for one in self.statements if one.answer == Answer.NOT_APPLICABLE)

    @property
    def carried_over(self) -> int:
        """How many answers are from the last assessment, and nobody has looked at them since."""
        return sum(1 for one in self.statements if one.is_carried_over)

    @property
    def priorities(self) -> int:
        return sum(1 for one in self.statements if one.is_priority)

    @property
    def average(self) -> Decimal | None:
        """The average of the levels, to one decimal; None where no statement has a level."""
        return average_of(one.level for one in self.statements)

    @property
    def compared(self) -> list[StatementResult]:
        return [one for one in self.statements if one.change is not None]

    @property
    def last_average(self) -> Decimal | None:
        """The average of last time over the statements that can be compared."""
        return average_of(one.last_level for one in self.compared)

    @property
    def change(self) -> Decimal | None:
        """The change over the statements that can be compared: the others would only look like one."""
        now = average_of(one.level for one in self.compared)
        return None if now is None or self.last_average is None else now - self.last_average

    @property
    def change_words(self) -> str:
        return in_signs(self.change)


@dataclass(frozen=True)
class ThemeResult(Counted):
    key: str
    name: str
    statements: tuple[StatementResult, ...]


@dataclass(frozen=True)
class Results(Counted):
    """All of it; `last` is the assessment that it is compared with."""

    themes: tuple[ThemeResult, ...]
    last: SelfAssessment | None

    @property
    def statements(self) -> tuple[StatementResult, ...]:  # type: ignore[override]  # gathered, not kept
        return tuple(one for theme in self.themes for one in theme.statements)


def average_of(levels: Iterable[int | None]) -> Decimal | None:
    """Return the average of the levels that are there, to one decimal; None where there is none."""
    known = [level for level in levels if level is not None]
    if not known:
        return None
    return (Decimal(sum(known)) / len(known)).quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def in_signs(change: Decimal | int | None) -> str:
    """Return a change as people write it: with its sign, and a minus that is one."""
    if change is None:
        return ""
    if change == 0:
        return "No change"
    return f"+{change}" if change > 0 else f"\N{MINUS SIGN}{abs(change)}"


def results_of(assessment: SelfAssessment, last: SelfAssessment | None = None) -> Results:
    """Return the results of an assessment, compared with `last`, or else with the one that it follows, if any.

    Asks two queries, one more with a last one, and two more again where that was of another version.
    """
    last = last or assessment.follows
    return _gathered(assessment, last, _levels_then(assessment, last) if last else None)


def progress_of(assessment: SelfAssessment) -> Results:
    """Return the results of an assessment without comparing them. Asks two queries."""
    return _gathered(assessment, None, None)


def _gathered(assessment: SelfAssessment, last: SelfAssessment | None, then: dict[str, int | None] | None) -> Results:
    statements = list(Statement.objects.filter(framework=assessment.framework_id).select_related("theme"))
    judgements = {one.statement_id: one for one in assessment.judgements.all()}
    by_theme: dict[Any, list[StatementResult]] = {}
    for one in statements:
        by_theme.setdefault(one.theme, []).append(_result(one, judgements.get(one.pk), then))
    themes = tuple(ThemeResult(theme.key, theme.name, tuple(rows)) for theme, rows in by_theme.items())
    return Results(themes, last)


def _levels_then(assessment: SelfAssessment, last: SelfAssessment) -> dict[str, int | None]:
    """Return the last level of every statement that was worded as it is now, by its key."""
    judged = last.judgements.select_related("statement")
    levels = {one.statement.key: one.level for one in judged}
    if last.framework_id == assessment.framework_id:
        return levels
    alike = keys_worded_alike(assessment.framework_id, last.framework_id)
    return {key: level for key, level in levels.items() if key in alike}


def _result(statement: Statement, judgement: Judgement | None, then: dict[str, int | None] | None) -> StatementResult:
    judgement = judgement or Judgement()
    return StatementResult(
        key=statement.key,
        text=statement.text,
        is_legal_duty=statement.is_legal_duty,
        answer=judgement.answer,
        reason=judgement.reason,
        target=judgement.target,
        is_priority=judgement.is_priority,
        is_carried_over=judgement.is_carried_over,
        last_level=(then or {}).get(statement.key),
        is_new=then is not None and statement.key not in then,
    )
