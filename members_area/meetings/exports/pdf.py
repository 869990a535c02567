"""Minutes as a PDF that keeps to PDF/UA-1: tagged, titled, in British English."""

from core.file_makers.pdf import make_pdf
from members_area.meetings.exports.blocks import document_of
from members_area.meetings.models import MinutesVersion

CONTENT_TYPE = "application/pdf"
EXTENSION = "pdf"


def make(version: MinutesVersion) -> bytes:
    """Return the file of a version of minutes."""
    return make_pdf(document_of(version))
