"""The page of one template, and the screens that add it, word it, retire it and offer it again."""

from typing import Any

from django.db.models import Prefetch, Sum
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import reverse

from members_area.meetings.private_files import send_file
from members_area.toolkit.admin.pages import (
    TEMPLATE,
    TEMPLATES,
    VERSION_BEGIN,
    ToolkitFormPage,
    ToolkitPage,
)
from members_area.toolkit.admin.template_forms import TemplateForm
from members_area.toolkit.models import TemplateFile, TemplateUse, ToolkitTemplate
from members_area.toolkit.services import template_drafts, templates
from members_area.toolkit.template_library import theme_names

Status = ToolkitTemplate.Status


class AddTemplatePage(ToolkitFormPage):
    page_title = "Add a template"
    button = "Save and go on to its first version"
    explanation = "First say what it is for. Members see it once you have put files into a version and published that."
    form_class = TemplateForm
    header_icon = "doc-full"

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(TEMPLATES), "Templates")]

    def act(self, **data: Any) -> None:
        self.added = template_drafts.add_template(by=self.request.user, **data["changes"])

    def get_back_url(self) -> str:
        added = getattr(self, "added", None)
        return reverse(VERSION_BEGIN, args=[added.pk]) if added else reverse(TEMPLATES)

    def get_done(self) -> str:
        return "The template is saved. Now begin its first version."


class OfTemplate:
    """For screens about one template: it is looked up, and leads back to its page."""

    template: ToolkitTemplate
    request: HttpRequest
    header_icon = "doc-full"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views
        self.find(kwargs["pk"])  # once it is known that this person may

    def find(self, pk: int) -> None:
        self.template = get_object_or_404(ToolkitTemplate, pk=pk)

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(TEMPLATES), "Templates"), (self.get_back_url(), self.template.title)]

    def get_page_subtitle(self) -> str:
        return self.template.title

    def get_back_url(self) -> str:
        return reverse(TEMPLATE, args=[self.template.pk])


class EditTemplatePage(OfTemplate, ToolkitFormPage):
    page_title = "What it is for"
    explanation = "This changes the words around the template. Its versions and their files stay as they are."
    form_class = TemplateForm

    def make_form(self, data: Any = None, files: Any = None) -> Any:
        return TemplateForm(data, instance=self.template)

    def act(self, **data: Any) -> None:
        template_drafts.save_template(template=self.template, by=self.request.user, **data)

    def get_done(self) -> str:
        return "Saved."


class TemplatePage(OfTemplate, ToolkitPage):
    template_name = "toolkit/admin/template.html"

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(TEMPLATES), "Templates")]

    def get_page_title(self) -> str:
        return self.template.title

    def get_page_subtitle(self) -> str:
        return ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        files = TemplateFile.objects.annotate(taken=Sum("uses__downloads")).order_by("version", "format")
        versions = list(self.template.versions.prefetch_related(Prefetch("files", queryset=files)).order_by("-number"))
        return {
            **super().get_context_data(**kwargs),
            "template": self.template,
            "theme": theme_names().get(self.template.theme_key, self.template.theme_key) or "For every theme",
            "versions": versions,
            "draft": next((version for version in versions if not version.published_at), None),
            "uses": uses_of(self.template),
            "watching": self.template.watches.count(),
            "may_retire": self.template.may_become(Status.RETIRED),
            "may_offer": self.template.status == Status.RETIRED,
        }


def uses_of(template: ToolkitTemplate) -> list[Any]:
    """Return how often each service took each version: whose hands it was is not kept."""
    found = TemplateUse.objects.filter(file__version__template=template).order_by()
    rows = found.values("service__name", "file__version__number").annotate(taken=Sum("downloads"))
    return list(rows.order_by("service__name", "-file__version__number"))


class MoveTemplatePage(OfTemplate, ToolkitFormPage):
    """Retires a template, or offers it again: which of the two follows from the state that it is in."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.retires = kwargs["to"] == "retire"
        self.page_title = self.button = "Retire this template" if self.retires else "Offer it again"

    def get_consequences(self) -> list[str]:
        if self.retires:
            return [
                "Members no longer find it in the list of templates.",
                "Services that have used it keep the versions that they took. You can offer it again at any time.",
            ]
        return ["Members find it again, with its newest published version."]

    def act(self, **data: Any) -> None:
        move = templates.retire if self.retires else templates.offer_again
        move(template=self.template, by=self.request.user)

    def get_done(self) -> str:
        return "The template is retired." if self.retires else "Members find the template again."


class TemplateFileDownload(ToolkitPage):
    """A file for the team to look at, also of a version that is being prepared. It is not counted."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        file = TemplateFile.objects.filter(pk=kwargs["pk"]).first()
        if file is None:
            raise Http404("There is no such file.")
        return send_file(request, file.file, filename=file.filename)
