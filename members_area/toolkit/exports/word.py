"""A plan as a Word file with real headings and tables whose header rows repeat."""

from core.file_makers.word import make_docx
from members_area.toolkit.exports.documents import document_of
from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import Content

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXTENSION = "docx"


def make(content: Content, *, form: str, sections: list[str], progress: list[Quarter]) -> bytes:
    """Return the file of a plan. Takes what `document_of` takes."""
    return make_docx(document_of(content, form=form, sections=sections, progress=progress))
