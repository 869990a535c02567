"""A plan as a PDF that keeps to PDF/UA-1: tagged, titled, in British English."""

from core.file_makers.pdf import make_pdf
from members_area.toolkit.exports.documents import document_of
from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import Content

CONTENT_TYPE = "application/pdf"
EXTENSION = "pdf"


def make(content: Content, *, form: str, sections: list[str], progress: list[Quarter]) -> bytes:
    """Return the file of a plan. Takes what `document_of` takes."""
    return make_pdf(document_of(content, form=form, sections=sections, progress=progress))
