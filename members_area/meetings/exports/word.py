"""Minutes as a Word file with real headings, lists and tables whose header rows repeat."""

from core.file_makers.word import make_docx
from members_area.meetings.exports.blocks import document_of
from members_area.meetings.models import MinutesVersion

CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
EXTENSION = "docx"


def make(version: MinutesVersion) -> bytes:
    """Return the file of a version of minutes."""
    return make_docx(document_of(version))
