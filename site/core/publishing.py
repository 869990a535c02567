"""Refusing to publish what breaks a rule (docs/rules.md, rule 8), in words."""

from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Page


class PublishRefused(ValidationError):
    """Raised when a page is about to go live without something it must have. Carries the page and the words."""

    def __init__(self, problems: dict[str, str], *, page: Page) -> None:
        super().__init__(list(problems.values()))
        self.problems = problems
        self.page = page

    @property
    def words(self) -> str:
        return f"“{self.page.title}” was not published. {' '.join(self.problems.values())}"


class PrivacyKept(ValidationError):
    """Raised when what is private would become public by the way. Carries the words and, for a page, the page."""

    def __init__(self, words: str, *, page: Any = None) -> None:
        super().__init__(words)
        self.words = words
        self.page = page
