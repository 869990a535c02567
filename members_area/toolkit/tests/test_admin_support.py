"""Administrators read a service's plan or results for support: with a reason, and each time it is written down."""

import pytest
from django.test import Client

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_service
from members_area.toolkit.testing import make_action, make_assessment, make_objective, make_plan
from members_area.toolkit.tests.admin_team import ADMINISTRATOR, EDITOR, MODERATOR, SECRETARY, team, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
REASON = "They asked on the phone for help"


@pytest.fixture
def service() -> MusicService:
    service = make_service("Larkmoor Music Service")
    plan = make_plan(service, status="active", title="Plantedplan")
    make_action(make_objective(plan, "Plantedobjective"), "Plantedaction")
    assessment = make_assessment(service, answers="12")
    assessment.judgements.update(reason="Plantedreason")
    make_plan(make_service(), status="active", title="Foreignplan")
    return service


def asked(client: Client, service: MusicService, what: str = "plan", reason: str = REASON) -> object:
    return client.post(to("support"), {"service": service.pk, "what": what, "reason": reason})


def readings() -> list[tuple[int, str, str]]:
    events = AuditEvent.objects.filter(action="toolkit.read_for_support").order_by("pk")
    return [(event.record_id, event.record_type.model, event.summary) for event in events]


def test_each_reading_is_written_down_with_its_reason(service: MusicService) -> None:
    browser = team(ADMINISTRATOR)
    html = text_of(asked(browser, service))
    assert ["Plantedplan" in html, "Plantedobjective" in html, "Plantedaction" in html] == [True] * 3
    assert ["Plantedreason" in html, "Foreignplan" in html] == [False, False]
    html = text_of(asked(browser, service, "assessment"))
    assert ["Plantedreason" in html, "Plantedplan" in html] == [True, False]
    asked(browser, service)
    plan, results = "Its action plans. ", "The results of its newest self-assessment. "
    assert readings() == [(service.pk, "musicservice", words + REASON) for words in (plan, results, plan)]


@pytest.mark.parametrize("reason", ["", "  ", "short"])
def test_without_a_reason_nothing_is_shown(service: MusicService, reason: str) -> None:
    answer = asked(team(ADMINISTRATOR), service, reason=reason)
    assert answer.status_code == 422
    assert "reason" in answer.context["form"].errors
    assert "Plantedplan" not in text_of(answer)
    assert readings() == []


def test_nothing_opens_by_a_link(service: MusicService) -> None:
    address = f"{to('support')}?service={service.pk}&what=plan&reason={REASON}"
    assert "Plantedplan" not in text_of(team(ADMINISTRATOR).get(address))
    assert readings() == []


@pytest.mark.parametrize("role", [EDITOR, MODERATOR, SECRETARY])
def test_the_rest_of_the_team_is_refused(service: MusicService, role: str) -> None:
    browser = team(role)
    for answer in (browser.get(to("support")), asked(browser, service)):
        assert answer.status_code == 403
        assert "Planted" not in text_of(answer)
        assert "no-store" in answer["Cache-Control"]
    assert readings() == []


def test_a_service_without_anything_says_so() -> None:
    browser, service = team(ADMINISTRATOR), make_service()
    assert "has no action plan yet" in text_of(asked(browser, service))
    assert "has not begun a self-assessment yet" in text_of(asked(browser, service, "assessment"))


def test_what_is_read_is_kept_by_no_cache(service: MusicService) -> None:
    assert "no-store" in asked(team(ADMINISTRATOR), service)["Cache-Control"]
