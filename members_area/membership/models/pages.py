"""The pages that only members and the team read: the member area's front page and the guidance beneath it."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import Resolver404, resolve
from wagtail.admin.panels import FieldPanel
from wagtail.models import BaseViewRestriction, PageViewRestriction

from core.models import BasePage
from core.previews import AS_MEMBER, AS_VISITOR, PreviewedByReaders
from members_area.membership.privacy import readers

NOT_PRIVATE = "This page is for members. It can only be published where the member area keeps it private."
TAKEN = "A part of the member area has this address already. Choose another."


class MemberPage(PreviewedByReaders, BasePage):
    """A page that is never public. Abstract."""

    preview_modes = [(AS_MEMBER, "As a member"), (AS_VISITOR, "As a visitor")]

    class Meta:
        abstract = True

    def publishing_problems(self) -> dict[str, str]:
        problems = super().publishing_problems()
        above = [self.path[:end] for end in range(self.steplen, len(self.path) + 1, self.steplen)]
        if above and not PageViewRestriction.objects.filter(page__path__in=above).exists():
            problems["title"] = NOT_PRIVATE
        return problems

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        if mode_name == AS_VISITOR:
            return render(request, "membership/preview_as_visitor.html")
        return super().serve_preview(request, mode_name)


class MembersHomePage(MemberPage):
    """The front page of the member area: what is next for me, my service, what is new."""

    template = "membership/home.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["membership.GuidancePage"]
    max_count = 1
    # Nobody changes who reads it: `setup_member_area` says who does (privacy.py).
    private_page_options: list[str] = []

    class Meta:
        verbose_name = "members' home"

    def publishing_problems(self) -> dict[str, str]:
        # The restriction is made with the page (signals.py), so there is none to look for before.
        return super().publishing_problems() if self.pk else {}

    def get_default_privacy_setting(self, request: HttpRequest) -> dict[str, Any]:
        """Say to the CMS what a new page gets. One that is saved has its restriction already."""
        if self.pk:
            return {"type": BaseViewRestriction.NONE}
        return {"type": BaseViewRestriction.GROUPS, "groups": readers()}

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        from members_area.membership.front_page import what_is_shown

        return {**super().get_context(request, *args, **kwargs), **what_is_shown(self, request)}


class GuidancePage(MemberPage):
    """Words for members: how the group works, advice, drafts to comment on."""

    template = "membership/guidance_page.html"
    parent_page_types = ["membership.MembersHomePage", "membership.GuidancePage"]
    subpage_types = ["membership.GuidancePage"]
    # It is read by whoever reads the member area; a page may be kept for fewer groups, never opened to more.
    private_page_options = [BaseViewRestriction.GROUPS]

    last_reviewed_on = models.DateField(
        "last checked", null=True, blank=True, help_text="The day somebody last read it through."
    )

    content_panels = [*BasePage.content_panels, FieldPanel("last_reviewed_on")]

    class Meta:
        verbose_name = "guidance page"

    def clean(self) -> None:
        """Raise ValidationError for an address at which one of our own views answers, and never the page."""
        super().clean()
        try:
            name = resolve(f"/members/{self.slug}/").url_name
        except Resolver404:
            return
        if name != "wagtail_serve":
            raise ValidationError({"slug": TAKEN})

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        below = GuidancePage.objects.child_of(self).visible_to(request.user)
        context["children"] = below.only("title", "summary", "url_path", "path", "depth")
        return context
