"""Lines of the audit log that carry words of their own."""

from typing import Any

from wagtail.log_actions import LogFormatter


class PublishRefusedFormatter(LogFormatter):
    """Written by publish_scheduled, so that the page's history tells the editor why it did not go live."""

    label = "Refuse to publish"

    def format_message(self, log_entry: Any) -> str:
        return f"Not published on its schedule. {log_entry.data.get('words', '')}"
