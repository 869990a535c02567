"""Where services are stuck: the team reads the words, answers, and sees nothing else of the plan."""

import pytest
from django.core import mail
from django.test import Client

from members_area.membership.testing import make_membership, make_service
from members_area.toolkit.models import StuckFlag
from members_area.toolkit.services.stuck import answer_stuck, raise_flag
from members_area.toolkit.testing import make_action, make_objective, make_plan
from members_area.toolkit.tests.admin_team import EDITOR, SECRETARY, team, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
LIST = "/admin/toolkit/stuck/"
PRIVATE = ("Plantedplan", "Plantedvision", "Plantedobjective", "Plantedaction", "Plantedlead")


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


@pytest.fixture
def flag() -> StuckFlag:
    member = make_membership(make_service("Larkmoor Music Service"))
    plan = make_plan(member.service, status="active", title="Plantedplan", vision="Plantedvision")
    action = make_action(make_objective(plan, "Plantedobjective"), "Plantedaction", lead="Plantedlead")
    return raise_flag(plan=plan, by=member.person, message="We cannot find a tutor.", action=action)


def test_the_list_shows_words_service_and_who_asked_and_nothing_of_the_plan(editor: Client, flag: StuckFlag) -> None:
    for address in (LIST, to("answer", flag.pk), "/admin/"):
        html = text_of(editor.get(address))
        assert "Larkmoor Music Service" in html
        assert [word for word in PRIVATE if word in html] == []
    html = text_of(editor.get(LIST))
    assert "We cannot find a tutor." in html
    assert flag.raised_by.get_full_name() in html
    assert to("answer", flag.pk) in html


def test_an_answer_is_sent_and_the_question_leaves_the_list(editor: Client, flag: StuckFlag) -> None:
    mail.outbox.clear()
    answer = editor.post(to("answer", flag.pk), {"reply": "Ask the Hub next door."})
    assert answer.status_code == 302
    flag.refresh_from_db()
    assert (flag.reply, flag.answered_at is not None) == ("Ask the Hub next door.", True)
    assert [letter.to for letter in mail.outbox] == [[flag.raised_by.email]]
    assert "We cannot find a tutor." not in text_of(editor.get(LIST))
    assert "We cannot find a tutor." in text_of(editor.get(f"{LIST}?state=answered"))
    html = text_of(editor.get(to("answer", flag.pk)))
    assert "Ask the Hub next door." in html
    assert "<textarea" not in html


def test_no_words_are_no_answer(editor: Client, flag: StuckFlag) -> None:
    answer = editor.post(to("answer", flag.pk), {"reply": "  "})
    assert answer.status_code == 422
    assert answer.context["form"].errors == {"reply": ["Write your answer."]}


def test_the_second_to_answer_reads_the_first_and_keeps_their_words(editor: Client, flag: StuckFlag) -> None:
    answer_stuck(flag=flag, by=editor.get("/admin/").wsgi_request.user, reply="The first answer.")
    answer = editor.post(to("answer", flag.pk), {"reply": "My own words"})
    assert answer.status_code == 422
    html = text_of(answer)
    assert ["The first answer." in html, "My own words" in html, "answered this already" in html] == [True] * 3
    flag.refresh_from_db()
    assert flag.reply == "The first answer."


def test_the_dashboard_says_who_waits(editor: Client, flag: StuckFlag) -> None:
    html = text_of(editor.get("/admin/"))
    assert "Services that are stuck (1)" in html
    assert to("answer", flag.pk) in html
    assert "are stuck" not in text_of(team(SECRETARY).get("/admin/"))
    editor.post(to("answer", flag.pk), {"reply": "Ask."})
    assert "are stuck" not in text_of(editor.get("/admin/"))
