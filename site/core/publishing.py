"""Refusing to publish what breaks a rule (docs/rules.md, rule 8), in words."""

from django.core.exceptions import ValidationError
from wagtail.models import Page


class PublishRefused(ValidationError):
    """Raised when a page is about to go live without something it must have. Carries the page and the words."""

    def __init__(self, problems: dict[str, str], *, page: Page) -> None:
        super().__init__(list(problems.values()))
        self.problems = problems
        self.page = page
