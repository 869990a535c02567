"""The editor guide (docs/editor-guide.md), where editors need it: in the CMS, under Help."""

from functools import cache
from typing import Any
from xml.etree.ElementTree import Element

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest
from django.urls import path, reverse
from django.utils.safestring import SafeString, mark_safe
from django.views.generic import TemplateView
from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from PIL import Image
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

DOCS = settings.BASE_DIR / "docs"
WHOLE = "h1"  # the guide's own title, which the page has already


class InTheCMS(Treeprocessor):
    """Gives pictures their address and size, and headings of tables their scope."""

    def run(self, root: Element) -> None:
        for picture in root.iter("img"):
            name = picture.get("src", "").removeprefix("img/")
            with Image.open(DOCS / "img" / name) as opened:
                width, height = opened.size
            picture.attrib |= {"src": reverse("guide:picture", args=[name]), "loading": "lazy"}
            picture.attrib |= {"width": str(width), "height": str(height)}
        for heading in root.iter("th"):
            heading.set("scope", "col")
        for title in root.findall(WHOLE):
            root.remove(title)


class ForTheCMS(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(InTheCMS(md), "in-the-cms", 0)


@cache
def guide() -> tuple[SafeString, SafeString]:
    """Return the guide as HTML, and its list of contents. It changes with the code, so it is made once a process."""
    markdown = Markdown(extensions=["tables", "toc", ForTheCMS()], extension_configs={"toc": {"toc_depth": "2-2"}})
    text = markdown.convert((DOCS / "editor-guide.md").read_text())
    contents = markdown.toc  # type: ignore[attr-defined]  # the extension adds it
    return mark_safe(text), mark_safe(contents)  # noqa: S308 - our own words


class Guide(WagtailAdminTemplateMixin, TemplateView):
    page_title = "Editor guide"
    header_icon = "help"
    template_name = "core/admin/guide.html"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title, "sublabel": ""}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        text, contents = guide()
        return super().get_context_data(text=text, contents=contents, **kwargs)


def picture(request: HttpRequest, name: str) -> FileResponse:
    """Send a picture of the guide. Raises Http404 for anything else."""
    file = next((file for file in (DOCS / "img").glob("*.png") if file.name == name), None)
    if file is None:
        raise Http404("The guide has no such picture.")
    return FileResponse(file.open("rb"))


app_name = "guide"
urlpatterns = [path("", Guide.as_view(), name="show"), path("<str:name>", picture, name="picture")]


def menu_item() -> MenuItem:
    return MenuItem("Editor guide", reverse("guide:show"), name="our-guide", icon_name="help", order=1)
