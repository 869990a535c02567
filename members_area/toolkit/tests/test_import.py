"""The way back into the site: a workbook is checked, shown, and made into a draft by a button."""

from datetime import date
from io import BytesIO
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from openpyxl import Workbook, load_workbook

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.exports.excel import action_plan_sheet
from members_area.toolkit.models import ActionPlan
from members_area.toolkit.testing import make_framework, make_plan
from members_area.toolkit.tests.workbooks import action, objective, right_workbook, with_cell

pytestmark = pytest.mark.django_db
ADDRESS = "/members/toolkit/plans/import/"


@pytest.fixture
def service() -> MusicService:
    return make_membership().service


@pytest.fixture
def browser(service: MusicService) -> Client:
    return signed_in(make_membership(service).person)


def uploaded(browser: Client, data: bytes, name: str = "plan.xlsx") -> str:
    answer = browser.post(ADDRESS, {"file": SimpleUploadedFile(name, data)})
    assert answer.status_code == 302
    return answer["Location"]


def test_a_file_is_shown_first_and_made_by_the_button(browser: Client, service: MusicService) -> None:
    review = uploaded(browser, right_workbook())
    page = browser.get(review).content.decode()
    for words in (
        "Plan for a year",
        "1 September 2026",
        "2 objectives and 2 actions",
        "Youth voice grows",
        "Form a panel",
    ):
        assert words in page
    assert not ActionPlan.objects.exists()
    answer = browser.post(review)
    plan = ActionPlan.objects.get()
    assert answer["Location"] == f"/members/toolkit/plans/{plan.pk}/"
    assert (plan.service, plan.status, plan.title) == (service, "draft", "Plan for a year")
    assert [objective.actions.count() for objective in plan.objectives.all()] == [1, 1]
    assert AuditEvent.objects.filter(action="plan.imported", record_id=plan.pk).count() == 1


def test_a_button_that_is_pressed_twice_makes_one_plan_and_leads_to_it(browser: Client) -> None:
    review = uploaded(browser, right_workbook())
    first, second = browser.post(review), browser.post(review)
    assert first["Location"] == second["Location"] == browser.get(review)["Location"]
    assert ActionPlan.objects.count() == 1


def test_a_draft_that_is_there_keeps_the_file_until_it_is_gone(browser: Client, service: MusicService) -> None:
    draft = make_plan(service, title="The draft before")
    assert "Your service has a draft already" in browser.get(ADDRESS).content.decode()
    review = uploaded(browser, right_workbook())
    page = browser.get(review).content.decode()
    assert "The draft before" in page
    assert "Make this plan" not in page
    refused = browser.post(review)
    assert refused.status_code == 422
    assert "draft of a plan already" in refused.content.decode()
    draft.delete()
    assert browser.post(review).status_code == 302
    assert ActionPlan.objects.get().title == "Plan for a year"


def test_another_person_never_sees_the_file(browser: Client, service: MusicService) -> None:
    review = uploaded(browser, right_workbook(title="Planted-marmalade plan"))
    for other in (make_membership().person, service.memberships.exclude(person__isnull=True).first().person):
        stranger = signed_in(other)
        for answer in (stranger.get(review), stranger.post(review)):
            assert answer.status_code == 302
            assert answer["Location"] == ADDRESS
        assert "marmalade" not in stranger.get(ADDRESS).content.decode()
    assert not ActionPlan.objects.exists()


def test_a_file_whose_hour_is_over_is_asked_for_again(browser: Client) -> None:
    review = uploaded(browser, right_workbook())
    cache.clear()
    answer = browser.get(review, follow=True)
    assert answer.redirect_chain == [(ADDRESS, 302)]
    assert "This file is not kept any more" in answer.content.decode()


def test_what_is_not_part_of_a_plan_is_left_out_and_said(browser: Client) -> None:
    def change(book: Workbook) -> None:
        book["Actions"]["P3"] = "Our own notes"
        book["Actions"]["P4"] = "Ask the hall"
        book.create_sheet("Budget")["A1"] = "=SUM(B1:B9)"

    page = browser.get(uploaded(browser, right_workbook(change))).content.decode()
    assert "Actions!P3: the column “Our own notes” is not part of a plan." in page
    assert "Make this plan" in page


@pytest.mark.parametrize(
    ("sheet", "place", "typed", "field", "value"),
    [
        ("Actions", "G4", "31/03/2027", "due_on", date(2027, 3, 31)),
        ("Actions", "G4", "Wednesday, 31 March 2027", "due_on", date(2027, 3, 31)),
        ("Actions", "G4", date(2027, 3, 31), "due_on", date(2027, 3, 31)),
        ("Actions", "L4", "green", "rag", "green"),
        ("Actions", "J4", "in PROGRESS", "status", "in-progress"),
        ("Actions", "C4", True, "is_stop_doing", True),
        ("Actions", "H4", "12", "hours", 12),
        ("Actions", "I4", 250, "resources", "250"),
        ("Actions", "I4", " rooms\r\nand  time ", "resources", "rooms\nand  time"),
    ],
)
def test_cells_are_understood_as_people_write_them(
    browser: Client, sheet: str, place: str, typed: Any, field: str, value: Any
) -> None:
    browser.post(uploaded(browser, right_workbook(with_cell(sheet, place, typed))))
    action = ActionPlan.objects.get().objectives.first().actions.get()
    assert getattr(action, field) == value


def test_a_share_of_hundred_stays_one(browser: Client) -> None:
    def change(book: Workbook) -> None:
        book["Objectives"]["H4"] = 0.45
        book["Objectives"]["H4"].number_format = "0%"

    browser.post(uploaded(browser, right_workbook(change)))
    assert ActionPlan.objects.get().objectives.first().target == "45%"


def test_objectives_come_in_the_order_of_their_numbers(browser: Client) -> None:
    def change(book: Workbook) -> None:
        book["Objectives"]["A4"], book["Objectives"]["A5"] = 7, 3
        book["Actions"]["A4"], book["Actions"]["A5"] = 7, 3

    browser.post(uploaded(browser, right_workbook(change)))
    assert [one.title for one in ActionPlan.objects.get().objectives.all()] == ["Fees", "Youth voice grows"]


def test_the_empty_workbook_filled_in_makes_a_plan(browser: Client) -> None:
    make_framework(themes=("leadership",))
    book = load_workbook(BytesIO(browser.get("/members/toolkit/plans/empty.xlsx").content))
    book["Plan"]["B4"], book["Plan"]["B5"], book["Plan"]["B6"] = "Our year", date(2026, 9, 1), "31/8/2027"
    book["Objectives"]["A4"], book["Objectives"]["B4"], book["Objectives"]["C4"] = 1, "Be heard", "Leadership"
    book["Actions"]["A4"], book["Actions"]["B4"] = 1, "Ask"
    target = BytesIO()
    book.save(target)
    browser.post(uploaded(browser, target.getvalue(), "UNSER PLAN.XLSX"))
    objective = ActionPlan.objects.get().objectives.get()
    assert (objective.theme.key, objective.actions.get().what) == ("leadership", "Ask")


def test_the_empty_workbook_alone_says_what_is_needed(browser: Client) -> None:
    problems = browser.get(uploaded(browser, action_plan_sheet())).context["checked"].problems
    assert [problem.place for problem in problems] == ["Plan!B4", "Plan!B5", "Plan!B6", "Objectives!B4"]


def test_without_a_file_or_a_seat_nothing_happens(browser: Client) -> None:
    answer = browser.post(ADDRESS)
    assert answer.status_code == 422
    assert "Choose a file." in answer.content.decode()
    assert Client().get(ADDRESS)["Location"].startswith("/account/")
    assert Client().post(f"{ADDRESS}some-key/").status_code == 302


def test_the_review_asks_no_more_for_a_large_plan(browser: Client, django_assert_max_num_queries: Any) -> None:
    browser.get(ADDRESS)
    large = [objective(f"Objective {at}", [action(f"Do {at}.{more}") for more in range(5)]) for at in range(12)]
    for data in (right_workbook(), right_workbook(objectives=large)):
        review = uploaded(browser, data)
        with django_assert_max_num_queries(12):
            assert browser.get(review).status_code == 200
