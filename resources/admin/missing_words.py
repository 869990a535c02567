"""The report "Missing words": pictures that nobody has described, videos nobody can read, items nobody can find."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import chain
from typing import Any

import django_filters
from django.db.models import Q
from django.urls import reverse
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.reports import ReportView
from wagtail.models import Page
from wagtail.permissions import policy_registry

from core.admin.columns import DayColumn
from core.admin.exports import SafeExportMixin
from core.models import SiteImage
from resources.models import LibraryPage, VideoPage

KINDS = [("picture", "Pictures"), ("video", "Videos"), ("item", "Library items")]


@dataclass(frozen=True)
class Gap:
    """One thing that lacks words, with the address where they can be written."""

    pk: int
    title: str
    sort: str
    missing: str
    edit_url: str
    changed_at: datetime | None


def pictures(user: Any) -> Iterator[Gap]:
    """Pictures without alternative text. Several uploaded at once are there before anyone describes them."""
    mine = policy_registry.get_by_type(SiteImage).instances_user_has_any_permission_for(user, ["change", "delete"])
    for image in mine.filter(description="").order_by("-created_at"):
        address = reverse("wagtailimages:edit", args=[image.pk])
        yield Gap(image.pk, image.title, "Picture", "Alternative text", address, image.created_at)


def may_edit(user: Any) -> Any:
    return policy_registry.get_by_type(Page).instances_user_has_permission_for(user, "change").values("pk")


def videos(user: Any) -> Iterator[Gap]:
    """Drafts of videos with neither captions nor a transcript: they cannot be published."""
    silent = VideoPage.objects.filter(pk__in=may_edit(user), captions=None, has_hosted_captions=False, transcript="")
    for video in silent.filter(live=False).defer_streamfields():
        yield _gap(video, "Video", "Captions or a transcript")


def items(user: Any) -> Iterator[Gap]:
    """Items that search and topics do not lead to."""
    without = Q(topic_items__isnull=True) | Q(summary="")
    found = LibraryPage.objects.filter(without, pk__in=may_edit(user)).distinct()
    with_topics = set(found.filter(topic_items__isnull=False).values_list("pk", flat=True))
    for item in found.defer("plain_text", "body"):
        missing = [
            word for word, lacks in (("summary", not item.summary), ("topics", item.pk not in with_topics)) if lacks
        ]
        yield _gap(item, item.get_kind_display(), " and ".join(missing).capitalize())


def _gap(page: Page, sort: str, missing: str) -> Gap:
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    return Gap(page.pk, page.draft_title, sort, missing, address, page.latest_revision_created_at)


def in_one_row(gaps: Iterable[Gap]) -> list[Gap]:
    """Put what is missing from the same thing together."""
    rows: dict[str, Gap] = {}
    for gap in gaps:
        before = rows.get(gap.edit_url)
        rows[gap.edit_url] = replace(before, missing=f"{before.missing}; {gap.missing.lower()}") if before else gap
    return list(rows.values())


FINDERS: dict[str, Callable[[Any], Iterator[Gap]]] = {"picture": pictures, "video": videos, "item": items}


class GapFilterSet(WagtailFilterSet):
    kind = django_filters.ChoiceFilter(label="Kind", choices=KINDS, empty_label="All")

    class Meta:
        model = LibraryPage
        fields: list[str] = []


class MissingWordsView(SafeExportMixin, ReportView):
    page_title = "Missing words"
    header_icon = "warning"
    model = Page
    filterset_class = GapFilterSet
    index_url_name = "missing_words"
    index_results_url_name = "missing_words_results"
    any_permission_required = ("add", "change", "publish")
    columns = (
        TitleColumn("title", label="Title", get_url=lambda gap: gap.edit_url),
        Column("sort", label="Kind"),
        Column("missing", label="What is missing"),
        DayColumn("changed_at", label="Changed"),
    )
    list_export = ("title", "sort", "missing", "changed_at")
    export_headings = {"title": "Title", "sort": "Kind", "missing": "What is missing", "changed_at": "Changed"}
    export_filename = "missing-words"

    def get_filtered_queryset(self) -> list[Gap]:
        """Return rows of three tables. They are few: what is published has its words."""
        wanted = self.filters.form.cleaned_data.get("kind") if self.filters.is_valid() else None
        finders = [FINDERS[wanted]] if wanted else FINDERS.values()
        return in_one_row(chain.from_iterable(find(self.request.user) for find in finders))
