"""Two people write the same objective, action or plan: the second sees the first's words, and chooses. Nothing is lost."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from members_area.membership.testing import make_service, signed_in
from members_area.toolkit.models import ActionPlan, Objective
from members_area.toolkit.testing import make_action, make_objective, make_plan, member_of

pytestmark = pytest.mark.django_db
NAMES = ("title", "theme", "why", "outcome", "who_benefits", "baseline", "target", "success_measure", "psed_aim")


class Two:
    """Two members of a service who have opened the same objective at the same time."""

    def __init__(self) -> None:
        self.plan = make_plan(make_service())
        self.objective = make_objective(self.plan, "As it was", why="Old why", target="40%")
        self.first, self.second = (signed_in(member_of(self.plan).person) for _ in range(2))
        self.address = reverse("objective", args=[self.plan.pk, self.objective.pk])
        self.opened = {name: getattr(self.objective, name) or "" for name in NAMES}

    def send(self, member: Client, stood: dict[str, Any] | None = None, **said: Any) -> Any:
        """Send the page as a browser does: what each field holds, and what it held when the page was made."""
        held = {f"initial-{name}": value for name, value in (stood or self.opened).items()}
        choices = {name: said.pop(name) for name in list(said) if name.startswith("choose_")}
        return member.post(self.address, {**held, **self.opened, **said, **choices})

    def saved(self) -> Objective:
        return Objective.objects.get(pk=self.objective.pk)


def page(answer: Any) -> str:
    return answer.content.decode()


def stood_on(answer: Any) -> dict[str, str]:
    """Return what the fields held by the time that a page was shown again."""
    found = re.findall(r'<input type="hidden" name="initial-(\w+)"(?: value="([^"]*)")?', page(answer))
    return {name: unescape(value) for name, value in found}


@pytest.fixture
def two() -> Two:
    return Two()


def test_the_page_carries_how_things_stood(two: Two) -> None:
    answer = two.first.get(two.address)
    stood = stood_on(answer)
    assert {name: stood[name] for name in ("title", "why", "target")} == {
        "title": "As it was",
        "why": "Old why",
        "target": "40%",
    }


def test_other_fields_of_one_objective_are_both_kept(two: Two) -> None:
    assert two.send(two.first, title="The first's title").status_code == 302
    assert two.send(two.second, why="The second's why").status_code == 302
    assert (two.saved().title, two.saved().why) == ("The first's title", "The second's why")


def test_the_second_sees_the_firsts_words_beside_their_own(two: Two) -> None:
    two.send(two.first, title="The first one wrote this")
    answer = two.send(two.second, title="The second one wrote that", why="And this besides")
    assert answer.status_code == 422
    for words in ("The first one wrote this", "The second one wrote that", "And this besides", "choose_title"):
        assert words in page(answer)
    assert "Somebody else changed this while you were writing." in page(answer)
    assert (two.saved().title, two.saved().why) == ("The first one wrote this", "Old why")


@pytest.mark.parametrize(("choice", "title"), [("mine", "Second's"), ("theirs", "First's")])
def test_the_second_chooses_and_loses_nothing_else(two: Two, choice: str, title: str) -> None:
    two.send(two.first, title="First's")
    answer = two.send(two.second, title="Second's", why="Second's why")
    answer = two.send(two.second, stood_on(answer), title="Second's", why="Second's why", choose_title=choice)
    assert answer.status_code == 302
    assert (two.saved().title, two.saved().why) == (title, "Second's why")


def test_a_third_change_between_seeing_and_choosing_is_shown_once_more(two: Two) -> None:
    two.send(two.first, title="First's")
    shown = two.send(two.second, title="Second's")
    two.send(two.first, {**two.opened, "title": "First's"}, title="First's second thought")
    answer = two.send(two.second, stood_on(shown), title="Second's", choose_title="mine")
    assert answer.status_code == 422
    assert "First&#x27;s second thought" in page(answer)
    assert two.saved().title == "First's second thought"


def test_the_same_words_twice_are_no_quarrel(two: Two) -> None:
    two.send(two.first, title="The same")
    assert two.send(two.second, title="The same").status_code == 302


def test_what_the_second_has_not_touched_overwrites_nothing(two: Two) -> None:
    two.send(two.first, title="First's", target="50%")
    assert two.send(two.second, outcome="Second's outcome").status_code == 302
    saved = two.saved()
    assert (saved.title, saved.target, saved.outcome) == ("First's", "50%", "Second's outcome")


def test_lines_that_end_in_another_way_are_the_same_words(two: Two) -> None:
    Objective.objects.filter(pk=two.objective.pk).update(why="One\nTwo")
    two.opened["why"] = "One\r\nTwo"  # as a browser sends it
    assert two.send(two.first, why="One\r\nTwo\r\nThree").status_code == 302
    assert two.saved().why == "One\nTwo\nThree"


def test_an_objective_that_was_removed_meanwhile_is_not_found(two: Two) -> None:
    two.first.post(reverse("objective_remove", args=[two.plan.pk, two.objective.pk]))
    assert two.send(two.second, title="Second's").status_code == 404


def test_an_action_and_a_plan_are_written_by_two_as_well() -> None:
    plan = make_plan(make_service(), title="As it was")
    action = make_action(make_objective(plan), "As it was", lead="Anna")
    first, second = (signed_in(member_of(plan).person) for _ in range(2))
    period = {"starts_on": plan.starts_on, "ends_on": plan.ends_on}
    of_action = {"initial-what": "As it was", "initial-status": "not-started", "status": "not-started"}
    for address, name, rest in (
        (reverse("plan_action", args=[plan.pk, action.pk]), "what", of_action),
        (reverse("plan_details", args=[plan.pk]), "title", {"initial-title": "As it was", **period}),
    ):
        assert first.post(address, {**rest, name: "First's words"}).status_code == 302
        answer = second.post(address, {**rest, name: "Second's words"})
        assert answer.status_code == 422
        assert "First&#x27;s words" in page(answer)
        assert "Second&#x27;s words" in page(answer)
        chosen = {**rest, f"initial-{name}": "First's words", name: "Second's words", f"choose_{name}": "mine"}
        assert second.post(address, chosen).status_code == 302
    action.refresh_from_db()
    assert (action.what, ActionPlan.objects.get().title) == ("Second's words", "Second's words")
