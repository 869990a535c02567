"""The files of minutes: a PDF that keeps to PDF/UA, and a Word file with real headings and tables."""

from io import BytesIO
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from pypdf import PdfReader
from pypdf.generic import ArrayObject

from members_area.meetings.exports import pdf, word
from members_area.meetings.models import AgendaItem, Attendance, MinutesVersion
from members_area.meetings.services import minutes as services
from members_area.meetings.testing import make_action, make_decision, make_item, make_minutes, make_past_meeting
from members_area.membership.testing import make_member, make_membership

pytestmark = pytest.mark.django_db


@pytest.fixture
def item() -> AgendaItem:
    return make_item(make_past_meeting(title="Autumn meeting"), "Fees and families")


@pytest.fixture
def version(item: AgendaItem) -> MinutesVersion:
    meeting = item.meeting
    minutes = make_minutes(meeting, "We said 3 < 4 & more. See <a href='https://example.org/fees'>fees</a>.")
    section = minutes.sections.get()
    section.text += "<ul><li>First point</li><li>Second point</li></ul>"
    section.save()
    service = make_membership().service
    Attendance.objects.create(meeting=meeting, name="Zoë Okoye", standing="present", service=service)
    Attendance.objects.create(meeting=meeting, name="Guest Speaker", standing="guest")
    make_decision(meeting, "Fees are waived.", item=item)
    make_action(meeting, text="Write to the board.")
    services.circulate(minutes=minutes, by=None)
    correction = services.propose(minutes=minutes, author=make_membership().person, text="A comma #here.")
    services.decide(correction=correction, outcome="declined", reply="No need.", by=None)
    return services.approve(minutes=minutes, at=make_past_meeting(days=2, title="Winter meeting"), by=None)


def tags_of(reader: PdfReader) -> list[str]:
    """Return the tags of a PDF in reading order."""
    found: list[str] = []

    def walk(node: Any) -> None:
        node = node.get_object() if hasattr(node, "get_object") else node
        if isinstance(node, ArrayObject):
            for kid in node:
                walk(kid)
        elif hasattr(node, "get"):
            if "/S" in node:
                found.append(str(node["/S"]).lstrip("/"))
            if "/K" in node:
                walk(node["/K"])

    walk(reader.trailer["/Root"]["/StructTreeRoot"]["/K"])  # type: ignore[index]
    return found


def test_the_pdf_is_tagged_titled_and_in_british_english(version: MinutesVersion) -> None:
    reader = PdfReader(BytesIO(pdf.make(version)))
    root: Any = reader.trailer["/Root"]
    assert root["/Lang"] == "en-GB"
    assert root["/MarkInfo"]["/Marked"] is True or root["/MarkInfo"]["/Marked"].value is True
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root["/Metadata"].get_object().get_data()
    assert reader.metadata is not None
    assert reader.metadata.title == f"Minutes: Autumn meeting, {version.content['held']}"


def test_the_pdf_has_headings_and_tables_with_headers(version: MinutesVersion) -> None:
    tags = tags_of(PdfReader(BytesIO(pdf.make(version))))
    assert tags.count("Table") == 4
    assert tags.count("TH") == 3 + 2 + 4 + 4
    assert any(tag in ("H1", "H2") for tag in tags)
    assert "LI" in tags


def test_the_pdf_says_what_the_page_says(version: MinutesVersion) -> None:
    pages = PdfReader(BytesIO(pdf.make(version))).pages
    text = " ".join(" ".join(page.extract_text() for page in pages).split())
    for words in ("Approved at Winter meeting", "Zoë Okoye", "3 < 4 & more", "Second point", "A comma #here."):
        assert words in text


def test_the_word_file_has_headings_lists_and_repeated_header_rows(version: MinutesVersion) -> None:
    file = docx.Document(BytesIO(word.make(version)))
    headings = [line.text for line in file.paragraphs if line.style and line.style.name == "Heading 1"]
    assert headings == [
        "Who was there",
        "Fees and families",
        "Other decisions and actions",
        "Corrections that were proposed",
    ]
    assert [line.text for line in file.paragraphs if line.style and line.style.name == "List Bullet"] == [
        "First point",
        "Second point",
    ]
    assert len(file.tables) == 4
    for table in file.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    assert file.core_properties.title.startswith("Minutes: Autumn meeting")
    assert file.core_properties.language == "en-GB"
    assert any("fees (https://example.org/fees)" in line.text for line in file.paragraphs)


def test_minutes_with_next_to_nothing_in_them_make_both_files() -> None:
    version = services.circulate(minutes=make_minutes(make_past_meeting(), "Short."), by=None)
    assert pdf.make(version).startswith(b"%PDF")
    assert word.make(version).startswith(b"PK")


@pytest.mark.parametrize(
    ("end", "kind"),
    [("minutes.pdf", pdf.CONTENT_TYPE), ("minutes.docx", word.CONTENT_TYPE)],
)
def test_members_get_the_files_and_no_cache_keeps_them(version: MinutesVersion, end: str, kind: str) -> None:
    meeting = version.minutes.meeting
    answer = make_member().get(f"/members/meetings/{meeting.pk}/minutes/{end}")
    assert answer["Content-Type"] == kind
    assert "attachment" in answer["Content-Disposition"]
    assert answer["Content-Disposition"].endswith(f'-version-2.{end.split(".")[1]}"')
    assert "no-store" in answer["Cache-Control"]
