"""What the groups that answered by a link say of each statement, as the members of the service may see it.

    results = groups_of(assessment)
    results.groups            one GroupState for each group, in the order in which they were asked
    results.of(statement)     StatementGroups (or of(statement.pk)): .answers, .differs, .in_words

Of people who answer each for themselves nothing is shown while their group is open, nor of fewer than LEAST_SHOWN of
them, for a whole group or for one statement. An ended group never opens again (services/respondents.py), so that what
is shown never changes: nobody can subtract one state from the next.
"""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from django.db.models import Count, Q
from django.utils import timezone

from members_area.toolkit.many_answers import ENOUGH, FAR_APART, FEW, level_in_words, say_of_many
from members_area.toolkit.models import (
    LEAST_SHOWN,
    Answer,
    RespondentGroup,
    Response,
    SelfAssessment,
    Statement,
    level_of,
)

SETTLING = timedelta(minutes=5)  # after the last moment: a sheet that was being handed in then is in the books by now


@dataclass(frozen=True)
class GroupAnswer:
    """What one group says of one statement. `level` is None where it says none or it may not be shown."""

    group: str
    words: str
    level: float | None = None
    comment: str = ""


@dataclass(frozen=True)
class StatementGroups:
    """What all the groups that were asked say of one statement; `answers` is empty where none was asked."""

    answers: list[GroupAnswer] = field(default_factory=list)

    @property
    def levels(self) -> list[float]:
        return [answer.level for answer in self.answers if answer.level is not None]

    @property
    def differs(self) -> bool:
        """Say whether two groups lie two levels or more apart."""
        return bool(self.levels) and max(self.levels) - min(self.levels) >= FAR_APART

    @property
    def has_comments(self) -> bool:
        return any(answer.comment for answer in self.answers)

    @property
    def in_words(self) -> str:
        """Return in a sentence or two how the groups see it."""
        if not self.levels:
            return "No group has given a level that can be shown."
        said = [answer for answer in self.answers if answer.level is not None]
        low, high = (pick(said, key=lambda answer: answer.level or 0.0) for pick in (min, max))
        if low.level == high.level:
            return f"{_listed([answer.group for answer in said])}: {level_in_words(low.level)}."
        between = f"From {level_in_words(low.level)} ({low.group}) to {level_in_words(high.level)} ({high.group})."
        return f"The groups see this differently. {between}" if self.differs else between


@dataclass(frozen=True)
class GroupState:
    """How far one group is."""

    group: RespondentGroup
    handed_in: int  # for this module only: what may be said of it is in `count_in_words`

    @property
    def name(self) -> str:
        return self.group.get_kind_display()

    @property
    def has_ended(self) -> bool:
        """Say whether no sheet can be handed in any more, for certain."""
        group = self.group
        over = group.closed_at is not None or not group.assessment.is_open
        return over or group.expires_at + SETTLING <= timezone.now()

    @property
    def is_shown(self) -> bool:
        """Say whether anything that the group answered may be shown."""
        if self.group.is_anonymous:
            return self.has_ended and self.handed_in >= LEAST_SHOWN
        return self.handed_in > 0

    @property
    def count_in_words(self) -> str:
        """Say how many have handed in, as exactly as may be said."""
        if not self.group.is_anonymous:
            return "Handed in" if self.handed_in else "Not handed in" if self.has_ended else "Not handed in yet"
        if self.is_shown:
            return f"{self.handed_in} handed in"
        enough = ENOUGH if self.handed_in >= LEAST_SHOWN else FEW
        return f"{enough} handed in" if self.has_ended else f"{enough} handed in so far"

    @property
    def why_hidden(self) -> str:
        """Say why nothing is shown of the group."""
        if not self.group.is_anonymous:
            return "Did not hand in" if self.has_ended else "Not handed in yet"
        return f"{FEW} handed in, so nothing is shown" if self.has_ended else "Shown when the group has ended"

    def asks(self, theme_key: str) -> bool:
        return not self.group.themes or theme_key in self.group.themes


@dataclass(frozen=True)
class GroupResults:
    groups: list[GroupState]
    statements: dict[int, StatementGroups]

    def of(self, statement: Statement | int) -> StatementGroups:
        """Return what the groups say of a statement; it may be given by its key in the database."""
        return self.statements.get(statement if isinstance(statement, int) else statement.pk, StatementGroups())


def states_of(assessment: SelfAssessment) -> list[GroupState]:
    """Return how far each group of an assessment is. One query."""
    in_hand = Count("sheets", filter=Q(sheets__handed_in_at__isnull=False))
    groups = RespondentGroup.objects.filter(assessment=assessment).annotate(in_hand=in_hand)
    groups = groups.order_by("created_at", "pk")  # a query that counts has no order by itself
    states = []
    for group in groups:
        group.assessment = assessment
        states.append(GroupState(group, group.in_hand))
    return states


def groups_of(assessment: SelfAssessment) -> GroupResults:
    """Return what the groups of an assessment say of every statement of its framework. Three queries, or one where
    nobody was asked. Who may read the assessment is the caller's question (policies.own_assessment).
    """
    states = states_of(assessment)
    if not states:
        return GroupResults([], {})
    said, comments = _answers([state.group.pk for state in states if state.is_shown])
    statements = Statement.objects.filter(framework=assessment.framework_id).order_by()
    results = {}
    for statement, theme in statements.values_list("pk", "theme__key"):
        answers = [
            _answer(state, said[state.group.pk, statement], comments.get((state.group.pk, statement), ""))
            for state in states
            if state.asks(theme)
        ]
        results[statement] = StatementGroups(answers)
    return GroupResults(states, results)


def _answers(groups: list[int]) -> tuple[dict[tuple[int, int], Counter[str]], dict[tuple[int, int], str]]:
    """Return how often each answer was given, and the comments, by group and statement; of sheets handed in only."""
    said: dict[tuple[int, int], Counter[str]] = defaultdict(Counter)
    comments = {}
    rows: Any = Response.objects.filter(sheet__group__in=groups, sheet__handed_in_at__isnull=False).order_by()
    for row in rows.values("sheet__group", "statement", "answer", "comment").annotate(times=Count("pk")):
        key = row["sheet__group"], row["statement"]
        said[key][row["answer"]] += row["times"]
        if row["comment"]:
            comments[key] = row["comment"]
    return said, comments


def _answer(state: GroupState, said: Counter[str], comment: str) -> GroupAnswer:
    if not state.is_shown:
        return GroupAnswer(state.name, state.why_hidden)
    if state.group.is_anonymous:
        return GroupAnswer(state.name, *say_of_many(said))
    answer = next(iter(said), "")
    level = level_of(answer)
    words = Answer(answer).label if answer else "No answer"
    return GroupAnswer(state.name, str(words), None if level is None else float(level), comment)


def _listed(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"
