"""The starter's templates and guidance: every file opens, is accessible and says who it is for; every page is whole."""

from io import BytesIO
from re import findall, sub
from typing import Any

import docx
import openpyxl
import pytest
from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from pypdf import PdfReader

from core.blocks import BodyBlock
from core.file_makers import make_pdf
from members_area.membership.demo.files import FILES
from members_area.membership.demo.loader import GUIDANCE
from members_area.membership.models import GuidancePage
from members_area.toolkit.models import Answer, Stage, TemplateVersion, ToolkitTemplate
from members_area.toolkit.starter.framework import THEMES
from members_area.toolkit.starter.guidance import STEPS
from members_area.toolkit.starter.templates import STAGES, TEMPLATES, TemplateFile, TemplateSpec, file_of, templates_for
from resources.demo.blogs import BLOGS
from resources.demo.library import RESOURCES
from resources.demo.videos import VIDEOS

ALL = templates_for(THEMES)
SHEET, PLAN, VOICE = (
    next(one for one in ALL if one.slug == slug) for slug in ("self-assessment-sheet", "action-plan", "you-said-we-did")
)
STATEMENTS = [statement for theme in THEMES for statement in theme.statements]


def files(file_format: str) -> list[Any]:
    """Every file of a format, of earlier versions too, with the name by which a failing test is found."""
    versions = [(one.slug, one.files) for one in ALL]
    versions += [(f"{one.slug}-1", one.earlier.files) for one in ALL if one.earlier]
    return [pytest.param(file, id=slug) for slug, group in versions for file in group if file[0] == file_format]


MADE: dict[int, bytes] = {}


def made(file: TemplateFile) -> BytesIO:
    """The file itself, made once for all tests that open it."""
    if id(file) not in MADE:
        MADE[id(file)] = file_of(file)
    return BytesIO(MADE[id(file)])


def word(file: TemplateFile) -> WordDocument:
    return docx.Document(made(file))


def styles(document: WordDocument) -> list[str]:
    return [paragraph.style.name for paragraph in document.paragraphs if paragraph.style]


# What a template says of itself


def test_stages_are_the_steps_of_the_cycle_and_themes_those_of_the_framework() -> None:
    assert tuple(Stage.values) == STAGES
    assert {one.stage for one in ALL} <= set(STAGES)
    assert {one.theme for one in ALL} <= {theme.key for theme in THEMES} | {""}


@pytest.mark.django_db
@pytest.mark.parametrize("one", ALL, ids=lambda one: one.slug)
def test_what_a_template_says_fits_into_its_fields(one: TemplateSpec) -> None:
    row = ToolkitTemplate(title=one.title, slug=one.slug, purpose=one.purpose, audience=one.audience)
    row.time_needed, row.stage, row.theme_key = one.time_needed, one.stage, one.theme
    row.full_clean()
    for changed in (one.what_changed, one.earlier.what_changed if one.earlier else "First version."):
        TemplateVersion(number=1, what_changed=changed).clean_fields(exclude=["template"])
    assert row.time_needed
    assert 1 <= len(findall(r"[.?!](?=\s|$)", one.purpose)) <= 3


def test_no_two_templates_share_a_title_an_address_or_a_file_and_a_version_has_one_file_a_format() -> None:
    names = [name for one in ALL for _, name, _ in one.files]
    for values in ([one.title for one in ALL], [one.slug for one in ALL], names):
        assert len(set(values)) == len(values)
    for one in ALL:
        formats = [file_format for file_format, name, _ in one.files if name.endswith(f".{file_format}")]
        assert len(set(formats)) == len(one.files)


def test_the_formats_are_those_that_services_ask_for() -> None:
    assert {one.slug: {file_format for file_format, _, _ in one.files} for one in ALL} == {
        "self-assessment-sheet": {"xlsx"},
        "nurture-check-in": {"docx", "pdf"},
        "you-said-we-did": {"docx", "xlsx"},
        "working-group-terms": {"docx"},
        "action-plan": {"docx", "pdf"},
        "inclusive-recruitment-checklist": {"docx"},
        "equality-impact-assessment": {"docx", "pdf"},
        "board-report": {"docx"},
    }


def test_two_templates_have_an_earlier_version_with_fewer_parts() -> None:
    assert [one.slug for one in ALL if one.earlier] == ["you-said-we-did", "action-plan"]
    for one in (PLAN, VOICE):
        assert one.earlier
        assert one.number == 2
        assert one.earlier.what_changed == "First version." != one.what_changed
        assert len(one.earlier.files[0][2]["blocks"]) < len(one.files[0][2]["blocks"])
    assert {one.number for one in ALL if not one.earlier} == {1}


# Word


@pytest.mark.parametrize("file", files("docx"))
def test_a_word_file_has_a_title_headings_a_language_and_real_lists(file: TemplateFile) -> None:
    document = word(file)
    used = styles(document)
    assert used[0] == "Title"
    assert used.count("Heading 1") >= 1
    assert "List Bullet" in used
    headings = [style for style in used if style.startswith(("Title", "Heading"))]
    assert "Heading 2" not in headings or headings.index("Heading 1") < headings.index("Heading 2")
    assert document.core_properties.language == "en-GB"
    assert document.core_properties.title == document.paragraphs[0].text


@pytest.mark.parametrize("file", files("docx"))
def test_every_table_of_a_word_file_has_a_caption_and_repeats_its_header_row(file: TemplateFile) -> None:
    tables = word(file).tables
    assert tables
    for table in tables:
        assert table._tbl.tblPr.find(qn("w:tblCaption")).get(qn("w:val"))
        header, *others = table.rows
        assert header._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(cell.text for cell in header.cells)
        assert not any(row._tr.trPr.find(qn("w:tblHeader")) is not None for row in others)


@pytest.mark.parametrize("file", files("docx"))
def test_a_word_file_begins_with_who_fills_it_in_and_ends_with_who_may_see_it(file: TemplateFile) -> None:
    paragraphs = word(file).paragraphs
    begins = ["Who fills it in: ", "How long it takes: ", "Have ready: "]
    assert [line.text[: len(begin)] for line, begin in zip(paragraphs[1:4], begins, strict=True)] == begins
    assert paragraphs[-1].text.startswith("Who may see this: ")
    assert paragraphs[-1].style is not None
    assert paragraphs[-1].style.name == "Note"


@pytest.mark.parametrize("slug", [one.slug for one in TEMPLATES])
def test_a_template_shows_an_example_of_what_to_write(slug: str) -> None:
    one = next(one for one in TEMPLATES if one.slug == slug)
    assert "example" in str(one.files[0][2]).casefold()


def test_the_board_report_fits_on_one_page() -> None:
    report = next(one for one in ALL if one.slug == "board-report").files[0][2]
    assert len(PdfReader(BytesIO(make_pdf({**report, "format": "pdf"}))).pages) == 1


def test_the_nurture_check_in_asks_for_nothing_that_describes_a_child() -> None:
    document = word(next(one for one in ALL if one.slug == "nurture-check-in").files[0])
    asked = " ".join(cell.text for table in document.tables for row in table.rows for cell in row.cells).casefold()
    for word_for_it in ("name", "age", "sex", "gender", "ethnic", "race", "relig", "disab", "diagnos", "birth"):
        assert not findall(rf"\b{word_for_it}", asked), word_for_it
    assert "my words" in asked
    assert asked.count("very much") == 2  # the same scales, before and after


# PDF


@pytest.mark.parametrize("file", files("pdf"))
def test_a_pdf_is_tagged_and_says_its_title_and_language(file: TemplateFile) -> None:
    reader = PdfReader(made(file))
    root: Any = reader.trailer["/Root"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == file[2]["title"]


@pytest.mark.parametrize("file", files("pdf"))
def test_a_pdf_says_who_fills_it_in_first_and_who_may_see_it_last(file: TemplateFile) -> None:
    pages = PdfReader(made(file)).pages
    assert "Who fills it in" in pages[0].extract_text()
    assert "Who may see this" in pages[-1].extract_text()


# Excel


@pytest.mark.parametrize("file", files("xlsx"))
def test_a_workbook_keeps_its_headers_in_view_and_is_one_table_a_sheet(file: TemplateFile) -> None:
    book = openpyxl.load_workbook(made(file))
    visible = [sheet for sheet in book.worksheets if sheet.sheet_state == "visible"]
    assert len(visible) == len(file[2]["sheets"])
    for sheet in visible:
        assert str(sheet.freeze_panes).endswith("4")
        assert sheet.print_title_rows == "$3:$3"
        assert len(sheet.tables) == 1
    assert any(sheet.data_validations.dataValidation for sheet in visible)
    assert "Who fills it in: " in visible[0]["A2"].value
    assert "Who may see it: " in visible[0]["A2"].value


def test_every_statement_is_scored_by_a_list_that_has_all_answers() -> None:
    book = openpyxl.load_workbook(made(SHEET.files[0]))
    scoring = book["Self-assessment"]
    assert [row[2].value for row in scoring.iter_rows(min_row=4)] == [statement.text for statement in STATEMENTS]
    duties = [row[3].value == "Yes" for row in scoring.iter_rows(min_row=4)]
    assert duties == [statement.is_legal_duty for statement in STATEMENTS]
    rules = {rule.promptTitle: rule for rule in scoring.data_validations.dataValidation}
    assert set(rules) == {"Level", "Target in a year", "Priority"}
    assert str(rules["Level"].sqref) == f"E4:E{3 + len(STATEMENTS)}"
    offered = [cell.value for cell in book["Lists"]["A"][1:] if cell.value]
    assert offered == list(Answer.labels)


def test_the_levels_stand_under_the_number_of_their_statement() -> None:
    book = openpyxl.load_workbook(made(SHEET.files[0]))
    levels = list(book["Levels"].iter_rows(min_row=4, values_only=True))
    assert [row[1:] for row in levels] == [(one.text, one.guidance, *one.levels) for one in STATEMENTS]
    numbers = [cell.value for cell in book["Self-assessment"]["A"][3:]]
    assert [row[0] for row in levels] == numbers
    assert numbers[:4] == ["1.1", "1.2", "1.3", "2.1"]


# Guidance

PAGES = {one["slug"] for one in (*STEPS.values(), *GUIDANCE, *RESOURCES, *VIDEOS, *BLOGS)} | {"events"}
each_step = pytest.mark.parametrize("stage", STAGES)


def words(value: Any) -> str:
    return sub(r"<[^>]+>", " ", str(value))


@pytest.mark.django_db
@each_step
def test_a_step_has_a_page_that_fits_its_fields_and_is_short(stage: str) -> None:
    content = STEPS[stage]
    assert content["slug"] == f"plan-step-{stage}"
    assert content["title"].startswith(f"Step {STAGES.index(stage) + 1}: ")
    fields = {name: content[name] for name in ("title", "slug", "summary")}
    GuidancePage(**fields).clean_fields(exclude=["path", "depth", "content_type", "draft_title", "body"])
    assert len(content["summary"]) <= 260
    assert 300 <= len(words(content["body"]).split()) <= 500


@each_step
def test_a_step_says_how_long_it_takes_what_to_have_ready_and_which_trap_to_avoid(stage: str) -> None:
    body = STEPS[stage]["body"]
    said = words(body)
    assert "How long it takes:" in said
    assert "Have ready:" in said
    assert "How it went at Ashcombe" in [value for kind, value in body if kind == "heading"]
    assert [value["title"] for kind, value in body if kind == "callout" and value["tone"] == "caution"] == [
        "The trap to avoid"
    ]


@each_step
def test_a_step_is_made_of_blocks_that_exist_and_links_only_to_what_is_there(stage: str) -> None:
    body = STEPS[stage]["body"]
    assert {kind for kind, _ in body} <= {*BodyBlock().child_blocks, "cards"}
    links = set(findall(r'href="page:([\w-]+)"', str(body)))
    links |= {slug for kind, value in body if kind == "cards" for slug in value}
    links |= {value for kind, value in body if kind == "video"}
    assert links <= PAGES
    assert {value for kind, value in body if kind == "download"} <= {file["key"] for file in FILES}


@each_step
def test_a_step_leads_to_the_next_and_the_last_one_to_the_first(stage: str) -> None:
    following = STAGES[(STAGES.index(stage) + 1) % len(STAGES)]
    kind, value = STEPS[stage]["body"][-1]
    assert (kind, value["page"]) == ("button", f"plan-step-{following}")


def test_the_guidance_counts_and_quotes_the_statements_as_they_are() -> None:
    said = words(STEPS["score"]["body"])
    assert "twelve themes with three statements" in said
    assert "thirty-six statements" in said
    assert (len(THEMES), {len(theme.statements) for theme in THEMES}) == (12, {3})
    texts = {statement.text.rstrip(".") for statement in STATEMENTS}
    table = next(value for kind, value in STEPS["score"]["body"] if kind == "table")
    assert {row[0] for row in table["rows"]} <= texts
