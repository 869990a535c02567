"""Nothing that fewer than five people without names said is shown, at no moment, nor by the difference of two views.

Whatever happens in whatever order, the member sees only what a plain rule says (`permitted`), written here from the
rule and not from the code: words about an ended group, made from five answers or more, which never change again.
"""

import re
from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from members_area.membership.models import Membership
from members_area.membership.testing import signed_in
from members_area.toolkit.group_results import groups_of
from members_area.toolkit.models import AnswerSheet, RespondentGroup, SelfAssessment, Theme
from members_area.toolkit.services.answers import hand_in, open_sheet, save_answers
from members_area.toolkit.services.respondents import close_group, invite_group, mark_of, new_link, prolong
from members_area.toolkit.testing import make_assessment, make_framework, settle

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
LEAST = 5
ANSWERS = st.sampled_from(["0", "1", "2", "3", "4", "dk", "na", ""])
SHEETS = st.lists(st.tuples(ANSWERS, ANSWERS, st.booleans()), min_size=1, max_size=4)
STEP = st.one_of(SHEETS, st.sampled_from(["close", "run out", "new link", "more time", "ask again", "agree"]))


class Story:
    """One assessment with a theme of two statements, and people without names who answer while things happen."""

    def __init__(self) -> None:
        framework = make_framework(themes=["workforce"], statements=2)
        self.assessment: SelfAssessment = make_assessment(framework=framework)
        self.by = Membership.objects.get(service=self.assessment.service).person
        self.theme = Theme.objects.get(framework=framework)
        self.statements = list(self.theme.statements.all())
        self.browser = signed_in(self.by)
        self.said: dict[int, list[tuple[str, str]]] = {}
        self.ask()

    def ask(self) -> None:
        group, _ = invite_group(assessment=self.assessment, by=self.by, kind="tutors", way="each", days=7)
        self.said[group.pk] = []
        self.group = group

    def take(self, step: Any) -> None:
        """Take a step; what the services refuse does not happen."""
        self.group.refresh_from_db()
        self.group.assessment.refresh_from_db()
        try:
            if isinstance(step, list):
                for sheet in step:
                    self.fill_in(*sheet)
            else:
                self.happen(step)
        except ValidationError:
            pass

    def fill_in(self, first: str, second: str, is_handed_in: bool) -> None:
        sheet, _ = open_sheet(group=self.group, address=f"address-{AnswerSheet.objects.count()}")
        changes = {f"answer_{s.pk}": answer for s, answer in zip(self.statements, (first, second), strict=True)}
        save_answers(sheet=sheet, theme=self.theme, changes=changes, stood={})
        if is_handed_in:
            hand_in(sheet=sheet)
            self.said[self.group.pk].append((first, second))

    def happen(self, step: str) -> None:
        if step == "close":
            close_group(group=self.group, by=self.by)
        if step == "run out":
            past = timezone.now() - timedelta(hours=1)
            RespondentGroup.objects.filter(pk=self.group.pk).update(expires_at=past)
        if step == "new link":
            self.group, _ = new_link(group=self.group, by=self.by, instead_of=mark_of(self.group))
        if step == "more time":
            prolong(group=self.group, by=self.by, days=14)
        if step == "ask again":
            self.ask()
        if step == "agree":
            self.assessment = settle(self.assessment)

    def has_ended(self, group: RespondentGroup) -> bool:
        return bool(group.closed_at or group.expires_at < timezone.now() or not self.assessment.is_open)

    def view(self) -> dict[int, tuple[str, ...]]:
        """Return what a member sees of each group: the words for each statement, and the count."""
        results = groups_of(self.assessment)
        seen = {}
        for at, state in enumerate(results.groups):
            answers = [results.of(statement).answers[at] for statement in self.statements]
            levels = [str(answer.level) for answer in answers if answer.level is not None]
            seen[state.group.pk] = (state.count_in_words, *(answer.words for answer in answers), *levels)
        return seen


def permitted(said: list[str], words: str) -> bool:
    """Say whether words about one statement tell nothing of fewer than five."""
    levels = [answer for answer in said if answer.isdigit()]
    if "On average" in words and len(levels) < LEAST:
        return False
    if "don't know" in words and said.count("dk") < LEAST:
        return False
    return not ("not applicable" in words and said.count("na") < LEAST)


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(STEP, max_size=9))
def test_no_story_shows_what_fewer_than_five_said(steps: list[Any]) -> None:
    story = Story()
    final: dict[int, tuple[str, ...]] = {}
    before = story.view()
    for step in steps:
        story.take(step)
        now = story.view()
        for group in RespondentGroup.objects.filter(assessment=story.assessment):
            said, (count, *words) = story.said[group.pk], now[group.pk]
            shows = any(re.search(r"\d|five or more", each, re.IGNORECASE) for each in words)
            if not story.has_ended(group):
                assert not shows
                assert not re.search(r"\d", count)
                assert count.startswith("Five or more") == (len(said) >= LEAST)
                continue
            assert re.findall(r"\d+", count) == ([str(len(said))] if len(said) >= LEAST else [])
            assert len(said) >= LEAST or not shows
            for column, statement_words in enumerate(words[:2]):
                assert permitted([answers[column] for answers in said], statement_words), (said, statement_words)
            # what is shown once stays: no later view can be subtracted from an earlier one
            assert final.setdefault(group.pk, now[group.pk]) == now[group.pk]
        # between two views of groups that still answer, nothing differs but “fewer than five” and “five or more”
        open_now = [g.pk for g in RespondentGroup.objects.all() if g.pk in before and not story.has_ended(g)]
        for pk in open_now:
            assert before[pk][1:] == now[pk][1:]
        before = now
    shown = [pk for pk, seen in final.items() if any("On average" in words for words in seen)]
    assert len(shown) <= 1  # nor can the same people be asked twice, and one set of answers be subtracted


def test_the_page_of_groups_is_the_same_for_one_sheet_as_for_four() -> None:
    story = Story()
    address = reverse("respondents", args=[story.assessment.pk])

    def page() -> str:
        return re.sub(r'value="\w{64}"', "", story.browser.get(address).content.decode())

    none = page()
    for _ in range(4):
        story.fill_in("0", "4", True)
        assert page() == none
    story.fill_in("0", "4", True)
    five = page()
    assert "Five or more handed in so far" in five
    story.fill_in("1", "1", True)
    assert page() == five
