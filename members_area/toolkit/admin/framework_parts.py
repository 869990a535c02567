"""The screens on which themes and statements of a draft are written, put in order and taken out."""

from typing import Any

from django import forms
from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect

from members_area.toolkit.admin.framework_forms import StatementForm, SuggestionFormSet, ThemeForm, initial_of
from members_area.toolkit.admin.frameworks import OfDraft, OfFramework
from members_area.toolkit.admin.pages import ToolkitFormPage, ToolkitPage
from members_area.toolkit.models import Statement, SuggestedAction, Theme
from members_area.toolkit.services import framework_drafts

PREFIX = "suggestions"


class OfTheme(OfFramework):
    theme: Theme

    def find(self, pk: int) -> None:
        self.theme = get_object_or_404(Theme.objects.select_related("framework"), pk=pk)
        self.framework = self.theme.framework

    def get_page_subtitle(self) -> str:
        return self.theme.name


class OfStatement(OfFramework):
    statement: Statement

    def find(self, pk: int) -> None:
        found = Statement.objects.select_related("theme", "framework").prefetch_related("levels")
        self.statement = get_object_or_404(found, pk=pk)
        self.theme, self.framework = self.statement.theme, self.statement.framework

    def get_page_subtitle(self) -> str:
        return self.theme.name


class PartPage(OfDraft, ToolkitFormPage):
    """A screen with the words of a theme or a statement, and with the suggested actions beneath it."""

    template_name = "toolkit/admin/framework_part.html"
    suggestions_heading = "Suggested actions"
    suggestions_words = "A service whose level is in the range sees them beside its priorities."
    suggestions: Any = None

    def kept_suggestions(self) -> Any:
        return SuggestedAction.objects.none()

    def make_form(self, data: Any = None, files: Any = None) -> forms.Form:
        kept = self.kept_suggestions().order_by("position", "pk")
        self.suggestions = SuggestionFormSet(data, queryset=kept, prefix=PREFIX)
        return self.form_class(data, initial=self.get_initial())

    def get_initial(self) -> dict[str, Any]:
        return {}

    def is_done(self, form: Any) -> bool:
        """Save words and suggestions together, or neither: what is wrong stands beside its field."""
        are_right = self.suggestions.is_valid()
        return form.is_valid() and are_right and super().is_done(form)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        more = {
            "suggestions": self.suggestions,
            "suggestions_heading": self.suggestions_heading,
            "suggestions_words": self.suggestions_words,
            "has_errors": bool(kwargs["form"].errors) or not _are_right(self.suggestions),
        }
        return super().get_context_data(**{**more, **kwargs})

    def get_done(self) -> str:
        return "Saved."


def _are_right(suggestions: Any) -> bool:
    return not suggestions.is_bound or suggestions.is_valid()


class AddThemePage(PartPage):
    page_title = "Add a theme"
    form_class = ThemeForm
    suggestions_heading = "First actions"
    suggestions_words = "For a service that makes a plan for the theme without a self-assessment."

    def act(self, **data: Any) -> None:
        rows = self.suggestions.rows()
        framework_drafts.add_theme(
            framework=self.framework, by=self.request.user, fields=data["changes"], suggestions=rows
        )

    def get_done(self) -> str:
        return "The theme is added. Now add two to four statements to it."


class ThemePage(OfTheme, PartPage):
    page_title = "Theme"
    form_class = ThemeForm
    suggestions_heading, suggestions_words = AddThemePage.suggestions_heading, AddThemePage.suggestions_words

    def kept_suggestions(self) -> Any:
        return SuggestedAction.objects.filter(theme=self.theme, statement=None)

    def get_initial(self) -> dict[str, Any]:
        return initial_of(self.theme, ThemeForm)

    def act(self, **data: Any) -> None:
        rows = self.suggestions.rows()
        framework_drafts.save_theme(theme=self.theme, by=self.request.user, suggestions=rows, **data)


class AddStatementPage(OfTheme, PartPage):
    page_title = "Add a statement"
    form_class = StatementForm

    def act(self, **data: Any) -> None:
        rows = self.suggestions.rows()
        framework_drafts.add_statement(theme=self.theme, by=self.request.user, fields=data["changes"], suggestions=rows)

    def get_done(self) -> str:
        return "The statement is added at the end of its theme."


class StatementPage(OfStatement, PartPage):
    page_title = "Statement"
    form_class = StatementForm

    def kept_suggestions(self) -> Any:
        return SuggestedAction.objects.filter(statement=self.statement)

    def get_initial(self) -> dict[str, Any]:
        return initial_of(self.statement, StatementForm)

    def act(self, **data: Any) -> None:
        rows = self.suggestions.rows()
        framework_drafts.save_statement(statement=self.statement, by=self.request.user, suggestions=rows, **data)


class RemoveThemePage(OfTheme, OfDraft, ToolkitFormPage):
    page_title = button = "Remove this theme"
    is_serious = True

    def get_consequences(self) -> list[str]:
        count = self.theme.statements.count()
        return [
            f"“{self.theme}” and its {count} statements leave this draft, with their levels and suggested actions.",
            "Published versions keep the theme, and so do the self-assessments that follow them.",
        ]

    def act(self, **data: Any) -> None:
        framework_drafts.remove_theme(theme=self.theme, by=self.request.user)

    def get_done(self) -> str:
        return f"“{self.theme}” is removed from this draft."


class RemoveStatementPage(OfStatement, OfDraft, ToolkitFormPage):
    page_title = button = "Remove this statement"
    is_serious = True

    def get_consequences(self) -> list[str]:
        return [
            f"“{self.statement}” leaves this draft, with its levels and suggested actions.",
            "Published versions keep it, and so do the self-assessments that follow them.",
        ]

    def act(self, **data: Any) -> None:
        framework_drafts.remove_statement(statement=self.statement, by=self.request.user)

    def get_done(self) -> str:
        return "The statement is removed from this draft."


class MovePage(OfFramework, ToolkitPage):
    """Moves a part up or down by a button, and leads back to where it stands now."""

    http_method_names = ["post", "options"]

    def move(self, *, up: bool) -> str:
        """Do it; return the place on the page of the version to which the answer leads."""
        raise NotImplementedError

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            place = self.move(up=kwargs["to"] == "up")
        except ValidationError as refusal:
            messages.error(request, " ".join(refusal.messages))
            place = ""
        return redirect(f"{self.framework_url}{place}")


class MoveThemePage(OfTheme, MovePage):
    def move(self, *, up: bool) -> str:
        framework_drafts.move_theme(theme=self.theme, by=self.request.user, up=up)
        return f"#theme-{self.theme.pk}"


class MoveStatementPage(OfStatement, MovePage):
    def move(self, *, up: bool) -> str:
        framework_drafts.move_statement(statement=self.statement, by=self.request.user, up=up)
        return f"#statement-{self.statement.pk}"
