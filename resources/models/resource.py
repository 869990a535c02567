from typing import Any

from django.db import models
from django.http import HttpRequest
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable

from core.access import readable_files

from .item import Kind, LibraryPage
from .open_files import open_files


class ResourcePage(LibraryPage):
    """Something to use tomorrow: files and links with what one needs to know before opening them."""

    class Licence(models.TextChoices):
        CC_BY_NC_SA = (
            "cc-by-nc-sa",
            "Creative Commons BY-NC-SA: adapt and share, not for profit, name the source",
        )
        CC_BY = "cc-by", "Creative Commons BY: adapt and share, name the source"
        ALL_RIGHTS = "all-rights-reserved", "All rights reserved: read and use, ask before you share"

    template = "pages/resource_page.html"
    page_kind = Kind.RESOURCE
    read_files = "files__document"
    parent_page_types = ["resources.ResourceIndexPage"]
    subpage_types: list[str] = []

    time_to_use = models.CharField(max_length=40, blank=True, help_text="For example: 20 minutes, or one meeting.")
    licence = models.CharField(max_length=30, choices=Licence, default=Licence.CC_BY_NC_SA)
    version = models.CharField(max_length=12, blank=True, help_text="For example 2.1.")
    what_changed = models.TextField(blank=True, help_text="What is new in this version, in a sentence.")

    content_panels = [
        *LibraryPage.content_panels[:3],
        InlinePanel("files", heading="Files", label="file"),
        InlinePanel("links", heading="Links", label="link"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("time_to_use"), FieldPanel("version")]),
                FieldPanel("what_changed"),
                FieldPanel("licence"),
            ],
            heading="Good to know",
        ),
        *LibraryPage.content_panels[3:],
        *LibraryPage.sorting_panels,
    ]

    class Meta:
        verbose_name = "resource"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        saved = ResourceFile.objects.filter(page=self).select_related("document").order_by("sort_order")
        readable = readable_files(saved, request.user, collection="document__collection")
        context["files"] = self.files.all() if self.is_being_previewed else readable
        return context

    def publishing_problems(self) -> dict[str, str]:
        problems = super().publishing_problems()
        if not self.files.all() and not self.links.all():
            problems["files"] = "Add at least one file or one link: a resource is something to open."
        return problems

    def get_texts(self) -> list[str]:
        files = list(self.files.all())
        found = open_files(file.document_id for file in files)
        opened = [(file, found[file.document_id]) for file in files if file.document_id in found]
        texts = [part for file, document in opened for part in (file.title or document.title, document.extracted_text)]
        return [*super().get_texts(), *texts, *(link.title for link in self.links.all())]


class ResourceFile(Orderable):
    page = ParentalKey(ResourcePage, on_delete=models.CASCADE, related_name="files")
    document = models.ForeignKey("core.SiteDocument", on_delete=models.CASCADE, related_name="+", verbose_name="file")
    title = models.CharField(max_length=120, blank=True, help_text="Empty: the title of the file.")

    panels = [FieldPanel("document"), FieldPanel("title")]

    @property
    def label(self) -> str:
        return self.title or self.document.title


class ResourceLink(Orderable):
    class Kind(models.TextChoices):
        WEBSITE = "website", "Website"
        GUIDE = "guide", "Guide"
        DATASET = "dataset", "Data"

    page = ParentalKey(ResourcePage, on_delete=models.CASCADE, related_name="links")
    title = models.CharField(max_length=120)
    url = models.URLField("address")
    kind = models.CharField(max_length=10, choices=Kind, default=Kind.WEBSITE)

    panels = [FieldPanel("title"), FieldPanel("url"), FieldPanel("kind")]
