"""Lets services judge themselves: last year with the first version of the framework, this year with the second."""

from random import Random
from typing import Any

from members_area.toolkit.demo.answering import Answering
from members_area.toolkit.demo.described import DemoService
from members_area.toolkit.demo.reasons import NOBODY_KNEW, NOT_OURS, reason_for
from members_area.toolkit.demo.world import World
from members_area.toolkit.models import SelfAssessment, Statement
from members_area.toolkit.services import assessments

TAKES = 21  # days from beginning to agreeing
HIGHEST, PRIORITIES = 4, 4
NOT_APPLICABLE = {"netherfield": "selection-fair", "kelmscott": "hourly-paid-belong"}
LEFT_FOR_LATER = 9  # statements of an open one that nobody has looked at
LOOKED_AT_AGAIN = ("who-joins-who-not", "families-know-why", "adverts-welcome", "times-places-travel")
INTERIM_SINCE = 16
Kind = SelfAssessment.Kind


class Judging:
    """The self-assessments of one service, over two years."""

    def __init__(self, world: World, service: DemoService) -> None:
        self.world, self.content = world, service
        self.service = world.services[service.slug]
        self.by = world.member(service.slug)
        self.answering = Answering(world, service)

    def plan(self) -> None:
        """Note what happens on which day."""
        one, world = self.content, self.world
        world.on(one.first + TAKES, 10, self.begin, Kind.BASELINE)
        world.on(one.first + 6, 11, self.judge, 1)
        world.on(one.first, 15, self.agree)
        since = one.open_since or one.second + TAKES
        world.on(since, 10, self.begin, Kind.ANNUAL)
        world.on(max(since - 15, 2), 11, self.judge, 2)
        if one.asks_groups:
            self.answering.plan(since, board_too=bool(one.open_since))
        if one.second:
            world.on(one.second, 15, self.agree)

    def plan_interim(self) -> None:
        """Let the service look again in between: most of it is carried over, and the board is asked."""
        self.world.on(INTERIM_SINCE, 10, self.begin, Kind.INTERIM)
        self.world.on(INTERIM_SINCE - 4, 11, self.look_again)
        self.world.on(INTERIM_SINCE - 4, 12, self.answering.ask_board)

    def begin(self, kind: str) -> None:
        assessments.begin(service=self.service, kind=kind, by=self.by)

    def judge(self, year: int) -> None:
        """Save a judgement of each statement; of one that stays open, the last ones are left for later."""
        assessment = self.latest()
        statements = list(Statement.objects.filter(framework=assessment.framework_id).select_related("theme"))
        answers = {one.key: self.answer(one, year) for one in statements}
        priorities = self.lowest(statements, answers)
        if year == 2 and self.content.open_since:
            statements = statements[:-LEFT_FOR_LATER]
        rows = [self.row(one, answers[one.key], is_priority=one.key in priorities) for one in statements]
        assessments.save_judgements(assessment=assessment, by=self.by, rows=rows)

    def look_again(self) -> None:
        """Move a few answers one level up."""
        assessment = self.latest()
        rows = []
        for judgement in assessment.judgements.filter(statement__key__in=LOOKED_AT_AGAIN).select_related("statement"):
            level = min((judgement.level or 0) + 1, HIGHEST)
            changes = {"answer": str(level), "reason": reason_for(judgement.statement.key, level)}
            rows.append({"statement": judgement.statement, "changes": changes, "stood": {}})
        assessments.save_judgements(assessment=assessment, by=self.by, rows=rows)

    def agree(self) -> None:
        assessments.agree(assessment=self.latest(), by=self.by)

    def latest(self) -> Any:
        return SelfAssessment.objects.of(self.service).order_by("-pk").select_related("framework").first()

    def answer(self, statement: Statement, year: int) -> str:
        """Return what the service says of a statement in a year; the same at every load."""
        one, chance = self.content, Random(f"{self.content.slug}/{statement.key}")
        if NOT_APPLICABLE.get(one.slug) == statement.key:
            return "na"
        theme = statement.theme.key
        level = one.level + (theme in one.strong) - (theme in one.weak) + chance.choice((-1, 0, 0, 0, 1))
        nobody_knew, moved = chance.random() < 0.05, chance.choice((0, 0, 1, 1, 1))
        if year == 1 and nobody_knew:
            return "dk"
        return str(max(0, min(level + (moved if year == 2 else 0), HIGHEST)))

    def row(self, statement: Statement, answer: str, *, is_priority: bool) -> dict[str, Any]:
        changes: dict[str, Any] = {"answer": answer, "is_priority": is_priority, "is_carried_over": False}
        if answer.isdigit():
            level = int(answer)
            changes |= {"reason": reason_for(statement.key, level), "target": min(level + 1 + is_priority, HIGHEST)}
        else:
            changes |= {"reason": NOBODY_KNEW if answer == "dk" else NOT_OURS, "target": None}
        return {"statement": statement, "changes": changes, "stood": {}}

    def lowest(self, statements: list[Statement], answers: dict[str, str]) -> set[str]:
        """Return the lowest statements of as many themes, what the law asks for first."""
        found: dict[int, str] = {}
        levelled = [one for one in statements if answers[one.key].isdigit()]
        for one in sorted(levelled, key=lambda one: (answers[one.key], not one.is_legal_duty, one.theme.position)):
            if len(found) < PRIORITIES:
                found.setdefault(one.theme_id, one.key)
        return set(found.values())
