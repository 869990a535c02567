"""The dashboard: what waits for whoever has signed in, and what happens by itself soon.

Apps add to "Waiting for you" by the hook "register_waiting_work": a function of the request that returns Work or None.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from itertools import chain
from typing import Any

from django.db.models import CharField, Exists, OuterRef
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import Component
from wagtail.models import Page, Revision, TaskState, WorkflowState
from wagtail.permissions import policy_registry

from core.trash.place import outside_trash

OLD_DRAFT = timedelta(days=14)
AHEAD = timedelta(days=60)
MOST = 5


@dataclass(frozen=True)
class Line:
    """One thing on the dashboard: a link, a few words, and when."""

    title: str
    url: str
    note: str = ""
    when: date | datetime | None = None


@dataclass(frozen=True)
class Work:
    """Lines of one sort under a heading, with a link to all of them."""

    heading: str
    lines: Sequence[Line]
    more_url: str = ""
    more_label: str = "See all"


@dataclass(frozen=True)
class Parts:
    """What a panel shows: either plain lines, or work under headings."""

    lines: Sequence[Line] = ()
    works: Sequence[Work] = field(default=())
    more_url: str = ""
    more_label: str = ""


class ListPanel(Component):
    """A panel of links. Subclasses say what is in it; a panel with nothing in it says so in words."""

    template_name = "core/admin/list_panel.html"
    name = ""
    heading = ""
    nothing = ""
    order = 100

    def get_parts(self, request: HttpRequest) -> Parts:
        raise NotImplementedError

    def get_context_data(self, parent_context: Mapping[str, Any]) -> dict[str, Any]:
        return {"panel": self, "parts": self.get_parts(parent_context["request"])}


class WaitingPanel(ListPanel):
    name = "waiting"
    heading = "Waiting for you"
    nothing = "Nothing waits for you."
    order = 10

    def get_parts(self, request: HttpRequest) -> Parts:
        found = (ask(request) for ask in hooks.get_hooks("register_waiting_work"))
        return Parts(works=[work for work in found if work and work.lines])


class ScheduledPanel(ListPanel):
    name = "scheduled"
    heading = "What is scheduled"
    nothing = "Nothing goes live or comes down in the next 60 days."
    order = 20

    def get_parts(self, request: HttpRequest) -> Parts:
        soon = (timezone.now(), timezone.now() + AHEAD)
        mine = policy_registry.get_by_type(Page).explorable_instances(request.user)
        ids = mine.annotate(text_pk=Cast("pk", CharField())).values("text_pk")
        going_up = Revision.page_revisions.filter(approved_go_live_at__range=soon, object_id__in=ids)
        coming_down = mine.filter(live=True, expire_at__range=soon)
        lines = chain(
            (Line(r.object_str, _edit(r.object_id), "goes live", r.approved_go_live_at) for r in going_up),
            (Line(page.title, _edit(page.pk), "comes down", page.expire_at) for page in coming_down),
        )
        return Parts(lines=sorted(lines, key=lambda line: str(line.when)))


def reviews_that_wait(request: HttpRequest) -> Work:
    """Pages and texts in moderation that this person may approve."""
    states = (
        TaskState.objects.reviewable_by(request.user)
        .select_related("revision", "revision__base_content_type", "workflow_state__requested_by")
        .order_by("started_at")
    )
    finder = AdminURLFinder(request.user)
    lines = [
        Line(
            title=state.revision.object_str,
            url=_address(state.revision, finder),
            note=f"from {state.workflow_state.requested_by}" if state.workflow_state.requested_by else "",
            when=state.started_at,
        )
        for state in states
    ]
    return Work("To approve", lines, reverse("wagtailadmin_reports:workflow"), "Everything in moderation")


def drafts_that_wait(request: HttpRequest) -> Work:
    """My own drafts that nobody has touched for two weeks, unless they are scheduled or in moderation."""
    page_key = Cast(OuterRef("pk"), CharField())
    scheduled = Revision.page_revisions.filter(object_id=page_key, approved_go_live_at__isnull=False)
    in_review = WorkflowState.objects.active().filter(object_id=page_key)
    drafts = (
        outside_trash(Page.objects.filter(owner=request.user, has_unpublished_changes=True))
        .filter(latest_revision_created_at__lt=timezone.now() - OLD_DRAFT)
        .exclude(Exists(scheduled))
        .exclude(Exists(in_review))
        .order_by("latest_revision_created_at")
    )
    lines = [
        Line(page.draft_title, _edit(page.pk), "last edited", page.latest_revision_created_at) for page in drafts[:MOST]
    ]
    return Work("Your drafts from more than two weeks ago", lines)


def _edit(pk: Any) -> str:
    return reverse("wagtailadmin_pages:edit", args=[pk])


def _address(revision: Revision, finder: AdminURLFinder) -> str:
    if revision.base_content_type.model_class() is Page:
        return _edit(revision.object_id)
    return finder.get_edit_url(revision.content_object) or ""
