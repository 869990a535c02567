"""A theme of any version as members see it: the same forms, with nothing to save."""

from typing import Any

from members_area.toolkit.admin.framework_parts import OfTheme
from members_area.toolkit.admin.pages import ToolkitPage
from members_area.toolkit.forms.assessments import JudgementForm


class ThemePreviewPage(OfTheme, ToolkitPage):
    template_name = "toolkit/admin/theme_preview.html"
    page_title = "Preview"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        statements = self.theme.statements.order_by("position", "pk").prefetch_related("levels")
        return {
            **super().get_context_data(**kwargs),
            "framework": self.framework,
            "theme": self.theme,
            "rows": [JudgementForm(statement=statement, judgement=None) for statement in statements],
            "back_url": f"{self.framework_url}#theme-{self.theme.pk}",
        }
