"""What the "Checks" of a page look for, in the editor's preview and in the bar on the site itself.

Rules are axe's (https://github.com/dequelabs/axe-core); the three checks that are ours are written in
static/js/admin-content-checks.js and registered with `registerCheck`, Wagtail's way for that.
"""

from typing import Any, ClassVar

from django.forms import Media
from django.http import HttpRequest
from wagtail.admin.userbar import AccessibilityItem, ContentCheckerItem

MAX_PARAGRAPH = 110  # words
VAGUE = r"^(click )?(here|this|link|this link|more|read more|find out more|see more|learn more|details|download)\W*$"

OUR_RULES = [
    {
        "id": "nwg-link-text",
        "impact": "serious",
        "selector": "main a[href]",
        "tags": ["best-practice"],
        "any": ["nwg-check-link-text"],
        "enabled": True,
    },
    {
        "id": "nwg-table-header",
        "impact": "serious",
        "selector": "main table",
        "tags": ["best-practice"],
        "any": ["nwg-check-table-header"],
        "enabled": True,
    },
    {
        "id": "nwg-video-captions",
        "impact": "critical",
        "selector": "main video",
        "tags": ["best-practice"],
        "any": ["nwg-check-video-captions"],
        "enabled": True,
    },
    {
        "id": "nwg-long-paragraph",
        "impact": "moderate",
        "selector": "main p",
        "tags": ["best-practice"],
        "any": ["nwg-check-paragraph-length"],
        "enabled": True,
    },
]
OUR_CHECKS = [
    {"id": "nwg-check-link-text", "options": {"pattern": VAGUE}},
    {"id": "nwg-check-table-header", "options": {"selector": "th"}},
    {"id": "nwg-check-video-captions", "options": {"selector": 'track[kind="captions"], track[kind="subtitles"]'}},
    {"id": "nwg-check-paragraph-length", "options": {"words": MAX_PARAGRAPH}},
]
OUR_MESSAGES = {
    "nwg-link-text": {
        "error_name": "The link does not say where it goes",
        "help_text": "Name what people will find: “Read the fee form”, not “Click here”.",
    },
    "nwg-table-header": {
        "error_name": "The table has no header cells",
        "help_text": "Give every column a heading, or use a list if it is not a table.",
    },
    "nwg-video-captions": {
        "error_name": "The video has no captions",
        "help_text": "Add a captions file, or write a transcript.",
    },
    "nwg-long-paragraph": {
        "error_name": "A long paragraph",
        "help_text": f"Break it up: more than {MAX_PARAGRAPH} words are hard to read on a phone.",
    },
    "image-alt": {
        "error_name": "A picture has no alternative text",
        "help_text": "Describe it, or mark it as decoration.",
    },
    "image-redundant-alt": {
        "error_name": "The alternative text repeats the words beside the picture",
        "help_text": "Mark the picture as decoration, so that nobody hears it twice.",
    },
    "identical-links-same-purpose": {
        "error_name": "Links with the same words lead to different places",
        "help_text": "Say in each what is behind it.",
    },
    "table-duplicate-name": {
        "error_name": "The caption of the table says the same as its summary",
        "help_text": "Say what the table shows once.",
    },
    "td-headers-attr": {
        "error_name": "A table cell names a header that is not there",
        "help_text": "Make the table again with the table block.",
    },
    "page-has-heading-one": {"error_name": "The page has no title", "help_text": "Give it a title."},
}


class SiteContentChecks(ContentCheckerItem):
    axe_run_only: ClassVar[list[str]] = [
        *ContentCheckerItem.axe_run_only,
        "image-alt",
        "image-redundant-alt",
        "identical-links-same-purpose",
        "page-has-heading-one",
        "table-duplicate-name",
        "td-headers-attr",
        *(str(rule["id"]) for rule in OUR_RULES),
    ]
    axe_custom_rules: ClassVar[list[dict[str, Any]]] = [*ContentCheckerItem.axe_custom_rules, *OUR_RULES]
    axe_custom_checks: ClassVar[list[dict[str, Any]]] = [*ContentCheckerItem.axe_custom_checks, *OUR_CHECKS]
    axe_messages: ClassVar[dict[str, Any]] = {**ContentCheckerItem.axe_messages, **OUR_MESSAGES}

    @property
    def media(self) -> Media:
        return Media(js=["js/admin-content-checks.js"])


def use_our_checks(request: HttpRequest, items: list[Any], page: Any) -> None:
    """Put our checks where Wagtail has its own; none where there is no page of the CMS in which to mend anything."""
    checks = [item for item in items if isinstance(item, AccessibilityItem)]
    others = [item for item in items if item not in checks]
    is_of_cms = page or getattr(request, "in_preview_panel", False)
    ours = [SiteContentChecks(in_editor=item.in_editor) for item in checks if is_of_cms or item.in_editor]
    items[:] = [*others, *ours]
