"""What a file or a page of a plan says, for the form and the sections that were chosen (core.file_makers.spec)."""

from typing import Any

from django.utils import timezone
from django.utils.text import slugify

from members_area.toolkit.exports.board import board_document
from members_area.toolkit.exports.choices import Form, Section
from members_area.toolkit.exports.full import full_blocks
from members_area.toolkit.exports.plain import plain_blocks
from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import Content

LONGEST_NAME = 60
WAYS = {Form.FULL: ("Action plan", full_blocks), Form.PLAIN: ("Our plan in plain words", plain_blocks)}


def document_of(content: Content, *, form: str, sections: list[str], progress: list[Quarter]) -> dict[str, Any]:
    """Return the description of a document: its title, language, date and blocks.

    Takes `content_of(plan)`, a value of Form, values of Section (the board's page has its own) and `progress_of(plan)`.
    """
    if form == Form.BOARD:
        return board_document(content)
    kind, blocks = WAYS[Form(form)]
    return {
        "title": f"{kind}: {content['title']}",
        "subject": f"{kind} of {content['service']}",
        "language": "en-GB",
        "landscape": form == Form.FULL and bool({Section.ACTIONS, Section.EVIDENCE} & set(sections)),
        "made_on": timezone.now(),
        "blocks": list(blocks(content, sections, progress)),
    }


def filename_of(content: Content, *, form: str, extension: str) -> str:
    """Return a name made of the service, the plan and the form: "north-music_action-plan-2026_board.pdf"."""
    parts = [slugify(content["service"])[:LONGEST_NAME], slugify(content["title"])[:LONGEST_NAME], form]
    return f"{'_'.join(part.strip('-') for part in parts if part) or 'plan'}.{extension}"
