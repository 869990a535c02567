"""Takes a deleted page and what hangs on it from the public, and gives it back as it was.

Rows are written as they are, without Wagtail's signals: nothing is published or unpublished by somebody's will, no
redirect comes into being, and drafts, versions and comments stay untouched.
"""

from typing import Any

from django.db.models import CharField, Q, QuerySet
from django.db.models.functions import Cast
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from wagtail.models import Page, Revision, TaskState, WorkflowState

from core.models.trash import TrashedPage

PAUSED = WorkflowState.STATUS_CANCELLED


def subtree(page: Page) -> Any:
    return Page.objects.filter(path__startswith=page.path)


def with_aliases(page: Page) -> QuerySet[Any]:
    """Return a page, everything below it, and what shows any of these under another address."""
    keys = set(subtree(page).values_list("pk", flat=True))
    newest = keys
    while newest:
        newest = set(Page.objects.filter(alias_of__in=newest).values_list("pk", flat=True)) - keys
        keys |= newest
    return Page.objects.filter(pk__in=keys)


def silence(page: Page) -> dict[str, Any]:
    """Take a page, all below it and its aliases from the public. Return what `restore` needs."""
    pages = with_aliases(page)
    live = list(pages.filter(live=True).values_list("pk", flat=True))
    schedules = {str(pk): at.isoformat() for pk, at in _schedules(page).values_list("pk", "approved_go_live_at")}
    workflows = dict(_of(WorkflowState.objects.active(), page).values_list("pk", "status"))
    tasks = dict(
        TaskState.objects.filter(workflow_state__in=workflows, status=TaskState.STATUS_IN_PROGRESS).values_list(
            "pk", "status"
        )
    )
    Page.objects.filter(pk__in=live).update(live=False)
    Revision.objects.filter(pk__in=schedules).update(approved_go_live_at=None)
    WorkflowState.objects.filter(pk__in=workflows).update(status=PAUSED)
    TaskState.objects.filter(pk__in=tasks).update(status=TaskState.STATUS_CANCELLED)
    return {"live": live, "schedules": schedules, "reviews": {"workflows": workflows, "tasks": tasks}}


def restore(entry: TrashedPage, page: Page) -> list[str]:
    """Publish again what was published, and let schedules and workflows go on. Return in words what could not."""
    published = with_aliases(page).filter(pk__in=entry.live)
    over = Q(expire_at__lte=timezone.now())
    published.filter(over).update(expired=True, has_unpublished_changes=True, live_revision=None)
    published.filter(alias_of=None).exclude(over).update(live=True)
    while (shown := published.filter(live=False, alias_of__live=True).exclude(over)).exists():
        Page.objects.filter(pk__in=list(shown.values_list("pk", flat=True))).update(live=True)
    for name, model in (("workflows", WorkflowState), ("tasks", TaskState)):
        for pk, status in entry.reviews.get(name, {}).items():
            model.objects.filter(pk=pk).update(status=status)
    return _schedule_again(entry)


def _schedule_again(entry: TrashedPage) -> list[str]:
    """Plan publications of the future again. One whose time has passed is for a person to decide."""
    missed = []
    for pk, written in entry.schedules.items():
        at = parse_datetime(written)
        if at and at > timezone.now():
            Revision.objects.filter(pk=pk).update(approved_go_live_at=at)
        else:
            missed += Revision.objects.filter(pk=pk).values_list("object_str", flat=True)
    return [
        f"“{title}” was to be published while it was in the trash. Publish it now if it should be." for title in missed
    ]


def _schedules(page: Page) -> QuerySet[Any]:
    return _of(Revision.page_revisions.filter(approved_go_live_at__isnull=False), page)


def _of(rows: Any, page: Page) -> Any:
    """Keep of versions or workflows those of a page and everything below it."""
    keys = subtree(page).annotate(text_pk=Cast("pk", CharField())).values("text_pk")
    return rows.filter(base_content_type__app_label="wagtailcore", base_content_type__model="page", object_id__in=keys)


def rename_in_versions(page: Page, slug: str) -> None:
    """Give the versions that may be published next the new end of the address too."""
    for version in page.revisions.filter(pk__in=[page.latest_revision_id, page.live_revision_id]):
        version.content["slug"] = slug
        version.save(update_fields=["content"])
