"""A plan out of the site: who may take it, as what, and what the files say."""

from datetime import date, timedelta
from io import BytesIO
from typing import Any

import docx
import pytest
from django.test import Client
from django.utils import timezone
from docx.oxml.ns import qn
from openpyxl import load_workbook
from pypdf import PdfReader

from core.models import MusicService
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_membership, make_service, signed_in
from members_area.toolkit.models import ActionPlan, Evidence, PlanShare, ProgressUpdate
from members_area.toolkit.testing import make_action, make_framework, make_objective, make_plan

pytestmark = pytest.mark.django_db
ALL = "&".join(f"sections={name}" for name in ("vision", "objectives", "actions", "evidence", "progress", "learning"))
FILES = ("plan.docx", "plan.pdf", "plan.xlsx")
SECRET = "planted-tangerine"


@pytest.fixture
def service() -> MusicService:
    return make_service("North Music")


@pytest.fixture
def plan(service: MusicService) -> ActionPlan:
    theme = make_framework(themes=("youth-voice",)).themes.get()
    plan = make_plan(service, status="active", title=f"Plan {SECRET}", vision="All are heard.", accountable_lead="Head")
    objective = make_objective(plan, "More voices", theme=theme, why="They said so.", target="=6", psed_aim="relations")
    due = timezone.localdate() - timedelta(days=3)
    action = make_action(
        objective, "Form a panel of the PRU", lead="Ada", due_on=due, rag="red", rag_note="Nobody came.", hours=4
    )
    make_action(objective, "Surveys of 90 questions", is_stop_doing=True)
    Evidence.objects.create(action=action, title="Minutes of the panel", link="https://example.org/panel")
    ProgressUpdate.objects.create(
        plan=plan, action=action, quarter=date(2026, 10, 1), status="in-progress", rag="red", note="We asked again."
    )
    return plan


@pytest.fixture
def browser(plan: ActionPlan) -> Client:
    return signed_in(make_membership(plan.service).person)


def address(plan: ActionPlan, end: str = "") -> str:
    return f"/members/toolkit/plans/{plan.pk}/export/{end}"


def words_of_word(data: bytes) -> str:
    file = docx.Document(BytesIO(data))
    cells = [cell.text for table in file.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(line.text for line in file.paragraphs), *cells])


def words_of_pdf(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(BytesIO(data)).pages).split())


def test_the_page_offers_every_kind_by_its_name(browser: Client, plan: ActionPlan) -> None:
    page = browser.get(address(plan)).content.decode()
    for words in ("Word file (DOCX)", "PDF", "Page to print", "Excel workbook (XLSX)", "For the board: one page"):
        assert words in page
    assert page.count("(nothing there yet)") == 1  # learning, of a plan that goes on


@pytest.mark.parametrize("end", FILES)
def test_a_file_is_named_like_service_and_plan_and_kept_by_no_cache(
    browser: Client, plan: ActionPlan, end: str
) -> None:
    answer = browser.get(address(plan, end))
    extension = end.rpartition(".")[2]
    form = "" if extension == "xlsx" else "_full"
    assert answer["Content-Disposition"] == f'attachment; filename="north-music_plan-{SECRET}{form}.{extension}"'
    assert "no-store" in answer["Cache-Control"]
    line = AuditEvent.objects.get(action="plan.exported")
    assert line.record_id == plan.pk
    assert SECRET not in line.summary
    browser.head(address(plan, end))
    assert AuditEvent.objects.filter(action="plan.exported").count() == 1


def test_the_word_file_has_real_headings_and_header_rows_that_repeat(browser: Client, plan: ActionPlan) -> None:
    file = docx.Document(BytesIO(browser.get(address(plan, f"plan.docx?form=full&{ALL}")).content))
    headings = [line.text for line in file.paragraphs if line.style and line.style.name == "Heading 1"]
    assert headings == ["Period and vision", "Objectives and actions", "Evidence", "Progress", "What we learned"]
    assert file.core_properties.title == f"Action plan: Plan {SECRET}"
    assert file.core_properties.language == "en-GB"
    assert len(file.tables) == 4
    for table in file.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None


def test_the_pdf_is_tagged_titled_and_in_british_english(browser: Client, plan: ActionPlan) -> None:
    for form in ("full", "board", "plain"):
        reader = PdfReader(BytesIO(browser.get(address(plan, f"plan.pdf?form={form}&{ALL}")).content))
        root: Any = reader.trailer["/Root"]
        assert root["/Lang"] == "en-GB"
        assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
        assert reader.metadata is not None
        assert SECRET in str(reader.metadata.title)


@pytest.mark.parametrize("end", ["plan.docx", "plan.pdf", "print/"])
def test_all_ways_say_the_same_and_only_what_was_chosen(browser: Client, plan: ActionPlan, end: str) -> None:
    said = {
        "vision": "All are heard.",
        "objectives": "They said so.",
        "actions": "Nobody came.",
        "evidence": "Minutes of the panel",
        "progress": "We asked again.",
        "learning": "This is written when the plan is closed.",
    }
    read = {"plan.docx": words_of_word, "plan.pdf": words_of_pdf, "print/": bytes.decode}[end]
    for section, words in said.items():
        text = read(browser.get(address(plan, f"{end}?form=full&sections={section}")).content)
        assert [name for name, other in said.items() if other in text] == [section], words
    whole = read(browser.get(address(plan, f"{end}?form=full&{ALL}")).content)
    assert all(words in whole for words in said.values())


def test_plain_language_has_no_terms_of_the_trade(browser: Client, plan: ActionPlan) -> None:
    text = words_of_word(browser.get(address(plan, f"plan.docx?form=plain&{ALL}")).content)
    for words in ("What we want to change", "Why", "What we will do", "Who", "By when", "How we will know", "Off course",
                  "It is late", "We stop this: Surveys of 90 questions", "PRU: pupil referral unit"):  # fmt: skip
        assert words in text
    for words in ("RAG", "PSED", "Red", "equality duty", "relations", "Accountable", "Success measure", "Baseline"):
        assert words not in text


def test_the_page_to_print_has_headings_in_order_and_captioned_tables(browser: Client, plan: ActionPlan) -> None:
    page = browser.get(address(plan, f"print/?form=full&{ALL}")).content.decode()
    assert page.count("<h1") == 1
    assert page.count("<table") == page.count("<caption") == 4
    assert page.index("<h1") < page.index("<h2>Period and vision") < page.index("<h3>1. More voices")
    assert '<th scope="col">RAG rating</th>' in page
    assert "style=" not in page.partition("<main")[2].partition("</main")[0]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("form=secret", "Choose for whom it is"),
        ("form=full", "Choose at least one section."),
        ("sections=vision", "Choose for whom it is."),
        ("form=plain&sections=budget", "Choose the sections from this list."),
    ],
)
@pytest.mark.parametrize("end", ["", "plan.docx", "plan.pdf", "print/"])
def test_a_wrong_choice_is_answered_with_the_form(
    browser: Client, plan: ActionPlan, end: str, query: str, words: str
) -> None:
    answer = browser.get(address(plan, f"{end}?{query}"))
    assert answer.status_code == 422
    assert words in answer.content.decode()
    assert not AuditEvent.objects.filter(action="plan.exported").exists()


@pytest.mark.parametrize("end", ["", "print/", *FILES])
def test_a_service_that_a_plan_is_shared_with_takes_it_away_and_nobody_else(plan: ActionPlan, end: str) -> None:
    reader = make_membership()
    other = signed_in(make_membership().person)
    share = PlanShare.objects.create(
        plan=plan, role="reader", service=reader.service, expires_at=timezone.now() + timedelta(days=3)
    )
    browser = signed_in(reader.person)
    assert browser.get(address(plan, end)).status_code == 200
    for method in ("get", "head", "post", "put", "delete", "options"):
        answer = getattr(other, method)(address(plan, end))
        assert answer.status_code in (404, 405)
        assert SECRET.encode() not in answer.content
    PlanShare.objects.filter(pk=share.pk).update(revoked_at=timezone.now())
    assert browser.get(address(plan, end)).status_code == 404
    assert Client().get(address(plan, end)).status_code == 302


def test_the_workbook_has_choices_frozen_headers_and_no_formula(browser: Client, plan: ActionPlan) -> None:
    book = load_workbook(BytesIO(browser.get(address(plan, "plan.xlsx")).content))
    assert book.sheetnames[:4] == ["Plan", "Objectives", "Actions", "Evidence"]
    assert [book[name].freeze_panes for name in ("Plan", "Objectives", "Actions")] == ["A4", "C4", "C4"]
    assert [len(book[name].data_validations.dataValidation) for name in ("Objectives", "Actions")] == [2, 3]
    target = book["Objectives"]["H4"]
    assert (target.value, target.data_type, target.quotePrefix) == ("=6", "s", True)
    assert [book["Actions"][f"A{row}"].value for row in (4, 5)] == [1, 1]
    assert book["Actions"]["G4"].is_date
    assert book["Actions"]["C5"].value == "Yes"


def test_the_empty_workbook_offers_the_themes_in_use(browser: Client) -> None:
    answer = browser.get("/members/toolkit/plans/empty.xlsx")
    assert answer["Content-Disposition"] == 'attachment; filename="action-plan.xlsx"'
    book = load_workbook(BytesIO(answer.content))
    assert [cell.value for cell in book["Lists"]["A"] if cell.value] == ["Theme", "Youth voice"]
    assert book["Objectives"]["B4"].value is None
    assert Client().get("/members/toolkit/plans/empty.xlsx").status_code == 302


def test_a_plan_with_next_to_nothing_in_it_makes_every_file() -> None:
    plan = make_plan(title="!!!")
    browser = signed_in(make_membership(plan.service).person)
    for form in ("full", "board", "plain"):
        for end in ("plan.docx", "plan.pdf", "print/"):
            assert browser.get(address(plan, f"{end}?form={form}&{ALL}")).status_code == 200
    assert browser.get(address(plan, "plan.xlsx")).status_code == 200


@pytest.mark.parametrize("end", ["", "print/", *FILES])
def test_each_costs_at_most_twelve_queries_however_long_the_plan(
    browser: Client, plan: ActionPlan, end: str, django_assert_max_num_queries: Any
) -> None:
    browser.get(address(plan, end))
    for _ in range(6):
        objective = make_objective(plan)
        for _ in range(3):
            action = make_action(objective)
            Evidence.objects.create(action=action, title="A link", link="https://example.org/")
            ProgressUpdate.objects.create(plan=plan, action=action, quarter=date(2026, 10, 1), note="Well.")
    with django_assert_max_num_queries(12):
        assert browser.get(address(plan, end)).status_code == 200
