"""Guests answer a self-assessment by a link: without an account, as long as the link lives, and with nothing kept."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from core.tests.built_once import Built, built_once
from home.testing import make_home
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_member, make_service, signed_in
from members_area.toolkit.models import AnswerSheet, RespondentGroup, Response, SelfAssessment, Statement, Theme
from members_area.toolkit.services.answers import MOST_SHEETS, open_sheet
from members_area.toolkit.services.respondents import close_group, mark_of, new_link
from members_area.toolkit.testing import make_assessment, make_framework, make_respondents, settle

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
PLANTED = "planted-comment-7731"
METHODS = ["get", "head", "post", "put", "patch", "delete", "options"]


def make_asked_service() -> SelfAssessment:
    make_home()
    return make_assessment()


built = built_once(make_asked_service)


@pytest.fixture
def assessment(built: Built[SelfAssessment]) -> SelfAssessment:
    return built.as_it_was()


@pytest.fixture
def statements(assessment: SelfAssessment) -> list[Statement]:
    return list(assessment.framework.statements.filter(theme__key="workforce"))


def own(assessment: SelfAssessment) -> Any:
    return Membership.objects.get(service=assessment.service).person


def start(token: str) -> str:
    return reverse("answer_start", args=[token])


def begin(token: str, guest: Client | None = None) -> str:
    """Begin as a guest; return the address of the sheet."""
    answer = (guest or Client()).post(start(token))
    assert answer.status_code == 302, answer.content.decode()
    return answer.headers["Location"]


def theme_of(sheet: str, key: str = "workforce") -> str:
    return f"{sheet}themes/{key}/"


def held(page: Any) -> dict[str, Any]:
    """Return what the form of a page would send if nothing were touched."""
    form = page.context["form"]
    sent = {}
    for name in form.fields:
        value = form[name].value() or ""
        sent[form[name].html_initial_name] = value
        if value or name.startswith("comment"):
            sent[name] = value
    return sent


def save(sheet: str, *, key: str = "workforce", guest: Client | None = None, **answers: str) -> Any:
    guest = guest or Client()
    address = theme_of(sheet, key)
    return guest.post(address, {**held(guest.get(address)), **answers})


def answered(sheet: str, statement: Statement, answer: str = "2", **more: str) -> Any:
    return save(sheet, **{f"answer_{statement.pk}": answer, **more})


# What is there before, on the way, and after


def test_nothing_is_written_before_a_guest_begins(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment)
    guest = Client()
    for _ in range(2):
        page = guest.get(start(token))
        assert page.status_code == 200
    guest.head(start(token))
    assert not AnswerSheet.objects.exists()
    assert not Session.objects.exists()


@pytest.mark.parametrize("kind", RespondentGroup.Kind.values)
@pytest.mark.parametrize("way", RespondentGroup.Way.values)
def test_the_first_page_says_who_sees_the_answers_and_how_long_it_takes(
    assessment: SelfAssessment, kind: str, way: str
) -> None:
    _, token = make_respondents(assessment, kind=kind, way=way, themes=["workforce"])
    page = Client().get(start(token)).content.decode()
    assert str(assessment.service) in page
    assert "minutes" in page
    assert "2 statements" in page
    assert ("Who sees what you say" if kind == "young-people" else "Who sees the answers") in page
    assert ("five" in page) is (way == "each")
    assert "Workforce" in page
    assert "Youth voice" not in page


def test_pages_of_guests_are_kept_out_of_caches_and_search_engines(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    for address in (start(token), sheet, theme_of(sheet), start("unknown")):
        response = Client().get(address)
        assert "no-store" in response.headers["Cache-Control"]
        assert response.headers["X-Robots-Tag"] == "noindex"
        assert response.headers["Referrer-Policy"] == "same-origin"
        page = response.content.decode()
        assert 'content="noindex"' in page
        assert 'rel="canonical"' not in page
        assert "Member area" not in page


def test_a_guest_answers_comes_back_and_hands_in(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment, way="each")
    sheet = begin(token)
    overview = Client().get(sheet).content.decode()
    assert "Save this address" in overview
    assert f"{sheet}</textarea>" in overview
    assert "0 of 6 statements answered" in " ".join(overview.split())
    themes = assessment.framework.themes.order_by("position").values_list("key", flat=True)
    assert re.findall(r"/themes/([\w-]+)/", overview.partition("answer-themes")[2]) == list(themes)
    first, second = statements
    kept = answered(sheet, first, "2", then="next")
    assert kept.headers["Location"] == theme_of(sheet, "youth-voice")
    kept = answered(sheet, second, "dk", then="overview")
    assert kept.headers["Location"] == f"{sheet}?saved=1"
    back = Client().get(f"{sheet}?saved=1").content.decode()  # another browser, the next day
    assert "2 of 6 statements answered" in " ".join(back.split())
    assert "Your answers are saved" in back
    assert "All 2 answered" in " ".join(back.split())
    assert Client().post(f"{sheet}hand-in/").status_code == 302
    assert "Thank you" in Client().get(sheet).content.decode()
    assert AnswerSheet.objects.get().handed_in_at
    assert sorted(Response.objects.values_list("answer", flat=True)) == ["2", "dk"]


def test_the_page_of_a_theme_shows_levels_guidance_and_what_was_chosen(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    _, token = make_respondents(assessment, way="each")
    sheet = begin(token)
    answered(sheet, statements[0], "3")
    page = Client().get(theme_of(sheet)).content.decode()
    assert "Workforce 1 at level 4." in page
    assert "Not applicable" in page
    assert page.count('type="radio"') == 7 + 8  # the answered one can be taken out again
    assert page.count(" checked") == 1
    assert "<textarea" not in page
    assert "Leadership statement" not in page


def test_an_answer_can_be_taken_out_again(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment, way="each")
    sheet = begin(token)
    answered(sheet, statements[0], "3")
    answered(sheet, statements[0], "")
    assert not Response.objects.exists()


def test_a_page_that_is_saved_untouched_changes_nothing(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    answered(sheet, statements[0], "3", **{f"comment_{statements[1].pk}": "Two\r\nlines"})
    before = list(Response.objects.order_by("pk").values())
    assert save(sheet).status_code == 302
    assert list(Response.objects.order_by("pk").values()) == before


@pytest.mark.parametrize("answer", ["5", "-1", "x", "None"])
def test_an_answer_that_is_none_is_refused(
    assessment: SelfAssessment, statements: list[Statement], answer: str
) -> None:
    _, token = make_respondents(assessment)
    refused = answered(begin(token), statements[0], answer, **{f"comment_{statements[0].pk}": "Typed words"})
    assert refused.status_code == 422
    assert "Typed words" in refused.content.decode()
    assert not Response.objects.exists()


def test_a_comment_that_is_too_long_is_refused_and_kept_on_the_page(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    _, token = make_respondents(assessment)
    long = "word " * 130
    refused = answered(begin(token), statements[0], "2", **{f"comment_{statements[0].pk}": long})
    assert refused.status_code == 422
    assert long.strip() in refused.content.decode()
    assert f'id="id_answer_{statements[0].pk}_2" checked' in " ".join(refused.content.decode().split())


def test_comments_are_kept_of_a_group_that_answers_together_only(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    comment = {f"comment_{statements[0].pk}": PLANTED}
    for way in ("together", "each"):
        _, token = make_respondents(assessment, way=way)
        assert answered(begin(token), statements[0], "2", **comment).status_code == 302
    assert list(Response.objects.order_by("pk").values_list("comment", flat=True)) == [PLANTED, ""]


def test_a_comment_asks_for_nothing_about_persons(assessment: SelfAssessment, statements: list[Statement]) -> None:
    """brief.md, rule 5."""
    _, token = make_respondents(assessment)
    assert "personal characteristics" in Client().get(theme_of(begin(token))).content.decode()


def test_an_empty_sheet_is_not_handed_in(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    save(sheet, **{f"comment_{statements[0].pk}": "Words without an answer"})
    refused = Client().post(f"{sheet}hand-in/")
    assert refused.status_code == 422
    assert "no answer to hand in yet" in refused.content.decode()
    assert Response.objects.get().comment == "Words without an answer"
    assert AnswerSheet.objects.get().handed_in_at is None


def test_what_is_handed_in_does_not_change(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment, way="each")
    sheet = begin(token)
    page = held(Client().get(theme_of(sheet)))
    answered(sheet, statements[0], "2")
    Client().post(f"{sheet}hand-in/")
    at = AnswerSheet.objects.get().handed_in_at
    late = Client().post(theme_of(sheet), {**page, f"answer_{statements[1].pk}": "4"})
    assert late.status_code == 422
    assert "handed in" in late.content.decode()
    assert Client().get(theme_of(sheet)).status_code == 302
    assert Client().post(f"{sheet}hand-in/").status_code == 422
    assert Response.objects.get().answer == "2"
    assert AnswerSheet.objects.get().handed_in_at == at


# One sheet for a group, or one for each


def test_the_link_of_a_group_that_answers_together_leads_to_its_one_sheet(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    assert begin(token) == sheet
    assert AnswerSheet.objects.count() == 1
    assert sheet in Client().get(start(token)).content.decode()


def test_each_guest_without_a_name_has_a_sheet_of_their_own(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment, way="each")
    one, other = begin(token), begin(token)
    assert one != other
    assert one not in Client().get(start(token)).content.decode()
    assert AnswerSheet.objects.count() == 2


def test_two_of_a_group_at_once_lose_nothing(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    first, second = statements
    page = held(Client().get(theme_of(sheet)))
    mine, comment = f"answer_{first.pk}", f"comment_{second.pk}"
    assert Client().post(theme_of(sheet), {**page, mine: "1", comment: "Theirs, written first"}).status_code == 302
    answer = Client().post(theme_of(sheet), {**page, mine: "4", comment: "Mine, written second"})
    assert answer.status_code == 422
    words = answer.content.decode()
    assert "1 Emerging" in words.split("two-at-once__theirs")[1]
    assert "Theirs, written first" in words
    assert "Mine, written second" in words
    assert Response.objects.get(statement=first).answer == "1"
    again = {
        **page,
        mine: "4",
        f"initial-{mine}": "1",
        f"choose_{mine}": "mine",
        comment: "Mine, written second",
        f"initial-{comment}": "Theirs, written first",
        f"choose_{comment}": "theirs",
    }
    assert Client().post(theme_of(sheet), again).status_code == 302
    assert Response.objects.get(statement=first).answer == "4"
    assert Response.objects.get(statement=second).comment == "Theirs, written first"


def test_what_two_of_a_group_write_in_different_places_is_all_kept(
    assessment: SelfAssessment, statements: list[Statement]
) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    page = held(Client().get(theme_of(sheet)))
    for statement, answer in zip(statements, "14", strict=True):
        assert Client().post(theme_of(sheet), {**page, f"answer_{statement.pk}": answer}).status_code == 302
    assert list(Response.objects.values_list("answer", flat=True)) == ["1", "4"]


def test_a_group_is_asked_its_own_themes_only(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment, themes=["workforce"])
    sheet = begin(token)
    other = assessment.framework.statements.filter(theme__key="leadership").first()
    for method in ("get", "post"):
        answer = getattr(Client(), method)(theme_of(sheet, "leadership"), {f"answer_{other.pk}": "2"})
        assert answer.status_code == 404
    answered(sheet, statements[0], "2", **{f"answer_{other.pk}": "2"})  # slipped into another page's form
    assert list(Response.objects.values_list("statement", flat=True)) == [statements[0].pk]


# When a link is dead


def closed(group: RespondentGroup) -> None:
    close_group(group=group, by=own(group.assessment))


def renewed(group: RespondentGroup) -> None:
    new_link(group=group, by=own(group.assessment), instead_of=mark_of(group))


def run_out(group: RespondentGroup) -> None:
    RespondentGroup.objects.filter(pk=group.pk).update(expires_at=timezone.now() - timedelta(seconds=1))


def without_members(group: RespondentGroup) -> None:
    Membership.objects.filter(service=group.assessment.service).update(status="suspended")


def left(group: RespondentGroup) -> None:
    service = group.assessment.service
    service.left_on = timezone.localdate()
    service.save()


ENDS: list[Callable[[RespondentGroup], Any]] = [
    closed,
    renewed,
    run_out,
    without_members,
    left,
    lambda group: settle(group.assessment),
    lambda group: settle(group.assessment, "archived"),
    lambda group: group.assessment.delete(),
]


@pytest.mark.parametrize("way", RespondentGroup.Way.values)
@pytest.mark.parametrize("end", ENDS)
def test_a_link_that_has_ended_is_not_there_by_any_method(
    assessment: SelfAssessment, end: Callable[[RespondentGroup], Any], way: str
) -> None:
    group, token = make_respondents(assessment, way=way)
    sheet = begin(token)
    guest = Client()
    for address in (start(token), sheet, theme_of(sheet)):
        assert guest.get(address).status_code == 200
    end(group)
    sheets = AnswerSheet.objects.count()
    for address in (start(token), sheet, theme_of(sheet), f"{sheet}hand-in/"):
        for method in METHODS:
            assert getattr(guest, method)(address).status_code == 404, (method, address)
    page = guest.get(sheet).content.decode()
    assert "This link does not work" in page
    assert str(assessment.service) not in page
    assert AnswerSheet.objects.count() == sheets
    assert not Response.objects.exists()


def test_what_is_sent_after_the_end_is_not_saved(assessment: SelfAssessment, statements: list[Statement]) -> None:
    """The link ends between the question whether it lives and the saving: the service asks again, under lock."""
    from django.core.exceptions import ValidationError

    from members_area.toolkit.services.answers import hand_in, save_answers

    for end in (closed, renewed, run_out, without_members, left):
        group, _ = make_respondents(make_assessment())
        sheet, _ = open_sheet(group=group)
        theme = Theme.objects.get(framework=group.assessment.framework, key="workforce")
        end(group)
        with pytest.raises(ValidationError, match="ended"):
            save_answers(sheet=sheet, theme=theme, changes={f"answer_{theme.statements.first().pk}": "2"}, stood={})
        with pytest.raises(ValidationError, match="ended"):
            hand_in(sheet=sheet)
        with pytest.raises(ValidationError, match="ended"):
            open_sheet(group=group)
    assert not Response.objects.exists()


def test_a_sheet_is_not_reached_by_the_link_of_another_group(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment, way="each")
    _, other = make_respondents(make_assessment(), way="each")
    sheet = begin(token)
    key = sheet.split("/")[4]
    for wrong in (f"{start(other)}{key}/", f"{start(token)}nothing/", f"{start('nothing')}{key}/"):
        assert Client().get(wrong).status_code == 404
        assert Client().post(f"{wrong}hand-in/").status_code == 404


# Who reads it, and what is kept


def test_planted_words_reach_no_other_service_nor_the_team_nor_another_group(
    assessment: SelfAssessment, statements: list[Statement], editor: Client
) -> None:
    _, token = make_respondents(assessment, kind="board")
    sheet = begin(token)
    answered(sheet, statements[0], "2", **{f"comment_{statements[0].pk}": PLANTED})
    assert PLANTED in Client().get(theme_of(sheet)).content.decode()
    _, tutors = make_respondents(assessment, kind="tutors")
    others = make_assessment(make_service())
    guest = begin(tutors)
    Client().post(f"{sheet}hand-in/")
    pages = [
        (Client(), [start(token), sheet, theme_of(sheet), start(tutors), guest, theme_of(guest)]),
        (editor, [reverse("respondents", args=[assessment.pk]), "/admin/"]),
        (make_member(others.service), [reverse("respondents", args=[pk]) for pk in (assessment.pk, others.pk)]),
        (signed_in(own(assessment)), [reverse("respondents", args=[assessment.pk])]),
    ]
    for browser, addresses in pages:
        for address in addresses:
            assert PLANTED not in browser.get(address).content.decode(), address
    assert PLANTED not in str(list(AuditEvent.objects.values()))


def test_nothing_says_who_answered(assessment: SelfAssessment, statements: list[Statement]) -> None:
    """Neither an account nor a network address stands with a sheet, and no line of the record counts the sheets."""
    _, token = make_respondents(assessment, way="each")
    guest = signed_in(own(assessment))
    lines = AuditEvent.objects.count()
    answer = guest.post(start(token), REMOTE_ADDR="203.0.113.77")
    sheet = answer.headers["Location"]
    save(sheet, guest=guest, **{f"answer_{statements[0].pk}": "2"})
    guest.post(f"{sheet}hand-in/", REMOTE_ADDR="203.0.113.77")
    assert AnswerSheet.objects.get().handed_in_at
    assert AuditEvent.objects.count() == lines
    kept = {field.name for field in AnswerSheet._meta.fields} | {field.name for field in Response._meta.fields}
    assert kept == {"id", "group", "key_hash", "handed_in_at", "created_on", "sheet", "statement", "answer", "comment"}
    assert "203.0.113.77" not in str([*AnswerSheet.objects.values(), *Response.objects.values()])


def test_the_address_of_a_sheet_is_not_in_the_database(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment, way="each")
    key = begin(token).split("/")[4]
    assert key not in str(list(AnswerSheet.objects.values()))


# Abuse


def test_a_link_takes_so_many_sheets_and_no_more(assessment: SelfAssessment) -> None:
    group, token = make_respondents(assessment, way="each")
    AnswerSheet.objects.bulk_create(AnswerSheet(group=group, key_hash=str(n)) for n in range(MOST_SHEETS))
    refused = Client().post(start(token))
    assert refused.status_code == 422
    assert "used very often" in refused.content.decode()
    assert AnswerSheet.objects.count() == MOST_SHEETS


def test_one_address_begins_so_many_sheets_an_hour(assessment: SelfAssessment, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("members_area.toolkit.services.answers.SHEETS_BY_ADDRESS", 3)
    _, token = make_respondents(assessment, way="each")
    guest = Client(REMOTE_ADDR="203.0.113.9")
    assert [guest.post(start(token)).status_code for _ in range(4)] == [302, 302, 302, 422]
    assert Client(REMOTE_ADDR="203.0.113.10").post(start(token)).status_code == 302


def test_one_sheet_is_saved_so_often_an_hour_and_keeps_what_was_typed(
    assessment: SelfAssessment, statements: list[Statement], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("members_area.toolkit.services.answers.SAVES", 2)
    _, token = make_respondents(assessment)
    sheet = begin(token)
    comment = f"comment_{statements[0].pk}"
    assert [save(sheet, **{comment: words}).status_code for words in ("a", "b")] == [302, 302]
    refused = save(sheet, **{comment: "The third"})
    assert refused.status_code == 422
    assert "The third" in refused.content.decode()
    assert Response.objects.get().comment == "b"


def test_forms_of_guests_are_defended_against_forgery(assessment: SelfAssessment) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    guarded = Client(enforce_csrf_checks=True)
    for address in (start(token), theme_of(sheet), f"{sheet}hand-in/"):
        assert guarded.post(address).status_code == 403


def test_looking_hands_nothing_in(assessment: SelfAssessment, statements: list[Statement]) -> None:
    _, token = make_respondents(assessment)
    sheet = begin(token)
    answered(sheet, statements[0])
    assert Client().get(f"{sheet}hand-in/").status_code == 405
    assert AnswerSheet.objects.get().handed_in_at is None


@pytest.mark.parametrize("way", RespondentGroup.Way.values)
def test_guests_pages_cost_little_and_the_same_for_twelve_themes(way: str) -> None:
    def costs(framework: Any) -> list[int]:
        _, token = make_respondents(make_assessment(framework=framework), way=way)
        sheet = begin(token)
        found = []
        for address in (start(token), sheet, theme_of(sheet)):
            Client().get(address)
            Client().get(address)
            with CaptureQueriesContext(connection) as queries:
                assert Client().get(address).status_code == 200
            found.append(len(queries))
        return found

    few = costs(make_framework(statements=1))
    many = costs(make_framework(themes=["workforce", *(f"theme-{n}" for n in range(11))], statements=4))
    assert few == many
    assert max(many) <= 8
