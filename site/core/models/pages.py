"""What every page of the site has."""

from typing import Any

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import StreamField
from wagtail.models import BaseViewRestriction, Page, PageManager, PageViewRestriction
from wagtail.query import PageQuerySet
from wagtail.search import index

from core import access
from core.admin.forms import SitePageForm
from core.blocks import BodyBlock
from core.bodies import page_links_in
from core.pictures import bring_renditions
from core.publishing import PublishRefused
from core.reading import open_body
from core.trash.place import is_in_trash

ADDRESS_HELP = "Its last part, for example join-us. It is made from the title."
TITLE_HELP = "You can leave this alone. Without it, the title is shown there."
DESCRIPTION_HELP = "You can leave this alone. Without it, the summary is shown there."


class BasePageQuerySet(PageQuerySet):
    def visible_to(self, user: Any) -> "BasePageQuerySet":
        """Published pages that `user` (or AnonymousUser) may read: the one access question, asked of many pages."""
        return access.visible_pages(self, user)


BasePageManager = PageManager.from_queryset(BasePageQuerySet)


class BasePage(Page):
    """Title, summary and picture: enough for a card, a search result and a shared link. Abstract."""

    summary = models.TextField(
        blank=True,
        max_length=260,
        help_text="One or two sentences. Shown on cards, in search results and where the page is shared.",
    )
    picture = models.ForeignKey(
        "core.SiteImage",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Shown at the top of the page and on its card. Set its focal point under Images.",
    )
    body = StreamField(BodyBlock(), blank=True)

    # What one query brings with the page (core/routing.py). Types add their own.
    fetched_with: tuple[str, ...] = ("picture",)
    # Foreign keys to pages that the page's own template links to.
    page_links: tuple[str, ...] = ()
    # Set by the router once it has asked whether this reader may pass.
    reader_has_passed = False
    base_form_class = SitePageForm
    # Never "whoever is signed in": former members and applicants sign in too.
    private_page_options = [BaseViewRestriction.GROUPS]
    content_panels = [*Page.content_panels, FieldPanel("summary"), FieldPanel("picture"), FieldPanel("body")]
    # Without "Show in menus", which nothing here reads: menus are made in the settings of the site.
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel("slug", heading="Address of this page", help_text=ADDRESS_HELP),
                FieldPanel("seo_title", heading="Title for search engines", help_text=TITLE_HELP),
                FieldPanel("search_description", heading="Description for search engines", help_text=DESCRIPTION_HELP),
            ],
            "Address and search engines",
        )
    ]
    search_fields = [*Page.search_fields, index.SearchField("summary"), index.SearchField("body")]

    objects = BasePageManager()

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.title

    def get_view_restrictions(self) -> models.QuerySet[PageViewRestriction]:
        """Return what restricts this page, by the site's own rule of aliases (core/access.py)."""
        return PageViewRestriction.objects.none() if self.reader_has_passed else access.restrictions_of(self)

    def publishing_problems(self) -> dict[str, str]:
        """Return what must be mended before the page may be published, as {field: words for the editor}."""
        return {}

    def full_clean(self, *args: Any, **kwargs: Any) -> None:
        """Raise PublishRefused where a live page breaks a rule, whichever way it is published."""
        super().full_clean(*args, **kwargs)
        if self.live and not getattr(self, "is_draft_save", False) and (problems := self.publishing_problems()):
            raise PublishRefused(problems, page=self)
        if self.live and is_in_trash(self):
            raise PublishRefused({"title": "It is in the trash. Put it back first."}, page=self)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["breadcrumbs"] = self.get_breadcrumbs()
        links = [getattr(self, f"{field}_id") for field in self.page_links]
        open_body(self.body, page_links_in(list(self.body.raw_data)) | {pk for pk in links if pk}, request)
        bring_renditions((block.value["picture"] for block in self.body if block.block_type == "picture"), "text")
        return context

    def get_breadcrumbs(self) -> list[Page]:
        """Return the published pages above this one, the home page first. On a visit the router has them already."""
        routed = getattr(self, "routed_ancestors", None)
        if routed is not None:
            return [page for page in routed if page.live]
        return list(self.get_ancestors().filter(depth__gt=1).live())

    @property
    def meta_description(self) -> str:
        return self.search_description or self.summary
