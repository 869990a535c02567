"""Addresses of our own screens, under /admin/toolkit/. The lists of templates and of questions bring their own."""

from django.urls import path, register_converter

from members_area.toolkit.admin import framework_parts, frameworks, template_pages, template_versions
from members_area.toolkit.admin.guidance import GuidancePageOfSteps
from members_area.toolkit.admin.preview import ThemePreviewPage
from members_area.toolkit.admin.report import ReportPage
from members_area.toolkit.admin.stuck import AnswerPage
from members_area.toolkit.admin.support import SupportPage


class Either:
    """One of a few words in an address."""

    def to_python(self, value: str) -> str:
        return value

    to_url = to_python


class UpOrDown(Either):
    regex = "up|down"


class RetireOrOffer(Either):
    regex = "retire|offer"


register_converter(UpOrDown, "up_or_down")
register_converter(RetireOrOffer, "retire_or_offer")
app_name = "toolkit_admin"
urlpatterns = [
    path("templates/add/", template_pages.AddTemplatePage.as_view(), name="template_add"),
    path("templates/<int:pk>/", template_pages.TemplatePage.as_view(), name="template"),
    path("templates/<int:pk>/edit/", template_pages.EditTemplatePage.as_view(), name="template_edit"),
    path("templates/<int:pk>/<retire_or_offer:to>/", template_pages.MoveTemplatePage.as_view(), name="template_move"),
    path("templates/<int:pk>/next/", template_versions.BeginVersionPage.as_view(), name="version_begin"),
    path("templates/files/<int:pk>/", template_pages.TemplateFileDownload.as_view(), name="template_file"),
    path("versions/<int:pk>/", template_versions.VersionPage.as_view(), name="version"),
    path("versions/<int:pk>/publish/", template_versions.PublishVersionPage.as_view(), name="version_publish"),
    path("versions/<int:pk>/give-up/", template_versions.GiveUpVersionPage.as_view(), name="version_give_up"),
    path("framework/", frameworks.FrameworksPage.as_view(), name="frameworks"),
    path("framework/begin/", frameworks.BeginFrameworkPage.as_view(), name="framework_begin"),
    path("framework/<int:pk>/", frameworks.FrameworkPage.as_view(), name="framework"),
    path("framework/<int:pk>/words/", frameworks.FrameworkWordsPage.as_view(), name="framework_words"),
    path("framework/<int:pk>/publish/", frameworks.PublishFrameworkPage.as_view(), name="framework_publish"),
    path("framework/<int:pk>/give-up/", frameworks.GiveUpFrameworkPage.as_view(), name="framework_give_up"),
    path("framework/<int:pk>/add-theme/", framework_parts.AddThemePage.as_view(), name="theme_add"),
    path("themes/<int:pk>/", framework_parts.ThemePage.as_view(), name="theme"),
    path("themes/<int:pk>/preview/", ThemePreviewPage.as_view(), name="theme_preview"),
    path("themes/<int:pk>/<up_or_down:to>/", framework_parts.MoveThemePage.as_view(), name="theme_move"),
    path("themes/<int:pk>/remove/", framework_parts.RemoveThemePage.as_view(), name="theme_remove"),
    path("themes/<int:pk>/add-statement/", framework_parts.AddStatementPage.as_view(), name="statement_add"),
    path("statements/<int:pk>/", framework_parts.StatementPage.as_view(), name="statement"),
    path("statements/<int:pk>/<up_or_down:to>/", framework_parts.MoveStatementPage.as_view(), name="statement_move"),
    path("statements/<int:pk>/remove/", framework_parts.RemoveStatementPage.as_view(), name="statement_remove"),
    path("guidance/", GuidancePageOfSteps.as_view(), name="guidance"),
    path("how-it-goes/", ReportPage.as_view(), name="report"),
    path("stuck/<int:pk>/", AnswerPage.as_view(), name="answer"),
    path("support/", SupportPage.as_view(), name="support"),
]
