"""How it goes: counts of all services together, none below five and none by name."""

from collections.abc import Iterable

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import MusicService
from members_area.membership.testing import make_service
from members_area.toolkit.models import Judgement, ProgressUpdate, SelfAssessment, StuckFlag
from members_area.toolkit.quarters import quarter_of
from members_area.toolkit.reports import FEWER, how_it_goes
from members_area.toolkit.testing import make_assessment, make_framework, make_objective, make_plan, settle
from members_area.toolkit.tests.admin_team import EDITOR, team, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


def services(count: int, **fields: object) -> list[MusicService]:
    return [make_service(**fields) for _ in range(count)]


def want(service: MusicService, *keys: str, status: str = "agreed") -> SelfAssessment:
    """Return a settled assessment of a service with priorities in some themes."""
    assessment = make_assessment(service)
    for statement in assessment.framework.statements.filter(theme__key__in=keys):
        Judgement.objects.create(assessment=assessment, statement=statement, answer="1", is_priority=True)
    return settle(assessment, status)


def figures() -> dict[str, str]:
    return {figure.label: figure.words for figure in how_it_goes().figures}


def themes() -> list[tuple[str, str, str]]:
    return [(theme.name, theme.priorities, theme.objectives) for theme in how_it_goes().themes]


def plans_of(some: Iterable[MusicService], status: str) -> list[object]:
    return [make_plan(service, status=status) for service in some]


def test_services_are_counted_once_and_from_five_on() -> None:
    make_framework()
    active, agreed, gone = services(6), services(4), services(5)
    plans_of(active, "active")
    plans_of(active, "closed")
    plans_of(agreed, "agreed")
    plans_of(gone, "draft")
    MusicService.objects.filter(pk__in=[one.pk for one in gone]).update(left_on=quarter_of())
    found = figures()
    assert found["Services with an active plan"] == "6"
    assert found["Services that have closed a plan"] == "6"
    assert found["Services with an agreed plan that has not begun"] == FEWER
    assert found["Services with a draft of a plan"] == FEWER
    assert found["Services that have started: a self-assessment or a plan"] == "10"


@pytest.mark.parametrize(("count", "words"), [(0, FEWER), (1, FEWER), (4, FEWER), (5, "5"), (6, "6")])
def test_assessments_and_updates_are_told_from_five_on(count: int, words: str) -> None:
    make_framework()
    for service in services(count):
        make_assessment(service)
        plan = make_plan(service, status="active")
        ProgressUpdate.objects.bulk_create(
            ProgressUpdate(plan=plan, quarter=quarter_of(), note="Planted") for _ in range(2)
        )
    found = figures()
    assert found["Services with an open self-assessment"] == words
    assert found["Plans updated this quarter"] == words


def test_themes_asked_for_most_come_first_and_the_others_tell_nothing() -> None:
    make_framework()
    for service in services(6):
        want(service, "youth-voice")
    for service in services(4):
        want(service, "workforce")
    for service in services(5):
        make_objective(make_plan(service, status="active"), theme=theme_of("workforce"))
    want(make_service(), "leadership")
    assert themes() == [
        ("Youth voice", "6", FEWER),
        ("Workforce", FEWER, "5"),
        ("Leadership", FEWER, FEWER),
    ]


def test_only_what_holds_now_is_asked_for() -> None:
    make_framework()
    for service in services(5):
        want(service, "youth-voice", status="archived")
        make_objective(make_plan(service, status="draft"), theme=theme_of("youth-voice"))
    assert set(themes()) == {(name, FEWER, FEWER) for name in ("Leadership", "Workforce", "Youth voice")}


def theme_of(key: str) -> object:
    from members_area.toolkit.models import Theme

    return Theme.objects.get(key=key, framework__status="published")


def test_the_page_names_no_service_and_counts_questions(editor: Client) -> None:
    make_framework()
    for service in services(5):
        StuckFlag.objects.create(plan=make_plan(service, status="active"), message="Planted")
    html = text_of(editor.get(to("report")))
    assert [one.name for one in MusicService.objects.all() if one.name in html] == []
    assert "Planted" not in html
    assert how_it_goes().waiting == 5


def test_it_asks_no_more_for_two_hundred_services(editor: Client) -> None:
    make_framework()
    want(make_service(), "youth-voice")
    with CaptureQueriesContext(connection) as few:
        how_it_goes()
    made = MusicService.objects.bulk_create(
        MusicService(name=f"Many {n}", slug=f"many-{n}", region="london", host_type="charity") for n in range(200)
    )
    theme = theme_of("workforce")
    for service in made[:60]:
        make_objective(make_plan(service, status="active"), theme=theme)
        make_assessment(service)
    with CaptureQueriesContext(connection) as many:
        how_it_goes()
    assert len(few) == len(many)
    assert len(many) <= 12
