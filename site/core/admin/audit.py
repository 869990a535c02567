"""Lines of the audit log that carry words of their own."""

from typing import Any

from wagtail.log_actions import LogFormatter


class PublishRefusedFormatter(LogFormatter):
    """Written by publish_scheduled, so that the page's history tells the editor why it did not go live."""

    label = "Refuse to publish"

    def format_message(self, log_entry: Any) -> str:
        return f"Not published on its schedule. {log_entry.data.get('words', '')}"


class PutInTrashFormatter(LogFormatter):
    """Written when somebody deletes a page: it goes to the trash."""

    label = "Delete to trash"

    def format_message(self, log_entry: Any) -> str:
        place = log_entry.data.get("place") or "the root"
        return f"Put into the trash{_with_pages_below(log_entry)}. It was under {place}."


class PutBackFormatter(LogFormatter):
    label = "Put back"

    def format_message(self, log_entry: Any) -> str:
        return f"Put back from the trash{_with_pages_below(log_entry)}, under {log_entry.data.get('place')}."


def _with_pages_below(log_entry: Any) -> str:
    number = log_entry.data.get("pages_below")
    return f" with {number} page{'s' if number > 1 else ''} below it" if number else ""
