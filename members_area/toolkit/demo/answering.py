"""Lets groups answer a self-assessment by a link: leadership together, tutors and young people each for themselves."""

from random import Random
from typing import Any

from members_area.toolkit.demo.described import DemoService
from members_area.toolkit.demo.world import World
from members_area.toolkit.models import RespondentGroup, SelfAssessment, Statement, Theme
from members_area.toolkit.services import answers, respondents

Kind, Way = RespondentGroup.Kind, RespondentGroup.Way
TUTORS, YOUNG_PEOPLE = 6, 4  # sheets: enough to be shown, and too few
ASKED_OF_TUTORS = ["workforce-recruitment", "learning-reflection", "musical-offer-progression", "wellbeing-nurture"]
ASKED_OF_YOUNG_PEOPLE = ["youth-voice", "wellbeing-nurture", "access-affordability"]
COMMENTS = {
    "board-acts": "We would say that it is better than a year ago. The minutes do not show it yet.",
    "reflection-paid": "We believed that every area has this. Two of us were not sure.",
    "help-with-costs": "The page is good. We have not seen figures by school.",
    "voice-changes-decisions": "We found two examples and argued about the third.",
    "worried-someone-helps": "The training is done. Who looks after tutors, we could not say.",
    "checked-before-change": "Yes for venues. No for fees.",
}
HIGHEST = 4


class Answering:
    """The groups of one self-assessment of a service."""

    def __init__(self, world: World, service: DemoService) -> None:
        self.world, self.content = world, service
        self.by = world.member(service.slug)
        self.groups: dict[str, RespondentGroup] = {}

    def plan(self, since: int, *, board_too: bool) -> None:
        """Note what happens: groups are asked two days after the beginning and closed a fortnight later."""
        world = self.world
        world.on(since - 2, 9, self.ask, Kind.LEADERSHIP, Way.TOGETHER, 14, [])
        world.on(since - 2, 9, self.ask, Kind.TUTORS, Way.EACH, 14, ASKED_OF_TUTORS)
        world.on(since - 2, 10, self.ask, Kind.YOUNG_PEOPLE, Way.EACH, 14, ASKED_OF_YOUNG_PEOPLE)
        world.on(since - 6, 13, self.fill_in, Kind.LEADERSHIP, 1)
        world.on(since - 8, 14, self.fill_in, Kind.TUTORS, TUTORS)
        world.on(since - 9, 15, self.fill_in, Kind.YOUNG_PEOPLE, YOUNG_PEOPLE)
        for kind in (Kind.LEADERSHIP, Kind.TUTORS, Kind.YOUNG_PEOPLE):
            world.on(since - 15, 10, self.close, kind)
        if board_too:
            world.on(since - 22, 9, self.ask_board)

    def ask_board(self) -> None:
        self.ask(Kind.BOARD, Way.TOGETHER, 28, [])

    def ask(self, kind: str, way: str, days: int, themes: list[str]) -> None:
        assessment = SelfAssessment.objects.get(service__slug=self.content.slug, status="open")
        known = set(assessment.framework.themes.values_list("key", flat=True))
        asked = [key for key in themes if key in known]
        group, _ = respondents.invite_group(
            assessment=assessment, by=self.by, kind=kind, way=way, days=days, themes=asked
        )
        self.groups[kind] = group

    def fill_in(self, kind: str, sheets: int) -> None:
        """Hand in so many sheets, each filled in theme by theme."""
        group = self.groups[kind]
        themes = Theme.objects.filter(framework=group.assessment.framework_id).prefetch_related("statements")
        asked = [theme for theme in themes if not group.themes or theme.key in group.themes]
        for number in range(sheets):
            sheet, _ = answers.open_sheet(group=group, address=f"demo-{self.content.slug}-{kind}-{number}")
            for theme in asked:
                answers.save_answers(sheet=sheet, theme=theme, changes=self.said(group, theme, number), stood={})
            answers.hand_in(sheet=sheet)

    def close(self, kind: str) -> None:
        respondents.close_group(group=self.groups[kind], by=self.by)

    def said(self, group: RespondentGroup, theme: Theme, number: int) -> dict[str, Any]:
        """Return what one sheet says of a theme. Leaders see it a level higher than those who teach, in weak themes."""
        changes = {}
        for statement in theme.statements.all():
            changes[answers.field_name("answer", statement)] = self.level(group, theme, statement, number)
            if not group.is_anonymous and statement.key in COMMENTS:
                changes[answers.field_name("comment", statement)] = COMMENTS[statement.key]
        return changes

    def level(self, group: RespondentGroup, theme: Theme, statement: Statement, number: int) -> str:
        one = self.content
        chance = Random(f"{one.slug}/{group.kind}/{statement.key}/{number}")
        if chance.random() < 0.06:
            return "dk"
        leans = 1 if group.kind == Kind.LEADERSHIP else -1 if group.kind == Kind.TUTORS else 0
        level = one.level + 1 + (theme.key in one.strong) + leans + (0 if leans > 0 else chance.choice((-1, 0, 0, 1)))
        return str(max(0, min(level, HIGHEST)))
