"""What an editor is told after a page was saved, where Wagtail's own message leaves open what happened."""

from django.contrib import messages
from django.http import HttpRequest
from django.utils import timezone
from wagtail.models import Page

# What the buttons of the editor send, besides a plain "Save draft".
BUTTONS = (
    "action-publish",
    "action-submit",
    "action-restart-workflow",
    "action-workflow-action",
    "action-cancel-workflow",
)
NOT_SCHEDULED = "A time is set, but the page is not scheduled yet: choose “{button}”."


def say_what_happened(request: HttpRequest, page: Page) -> None:
    """Add a message where a page was published by its approval, or has a time and no schedule.

    For the hooks after a page is made or changed. What is saved by itself while somebody writes says nothing.
    """
    if not request.accepts("text/html"):
        return
    if request.POST.get("workflow-action-name") == "approve" and request.POST.get("action-workflow-action"):
        _say_published(request, Page.objects.get(pk=page.pk))
    elif not any(request.POST.get(button) for button in BUTTONS):
        _say_not_scheduled(request, page)


def _say_published(request: HttpRequest, page: Page) -> None:
    """Say what came of an approval; nothing where another step follows, or it could not be published."""
    if page.current_workflow_state:
        return
    if page.scheduled_revision:
        messages.success(request, f"“{page.get_admin_display_title()}” is approved, and scheduled to be published.")
    elif page.live and not page.has_unpublished_changes:
        messages.success(request, f"“{page.get_admin_display_title()}” is approved and published.")


def _say_not_scheduled(request: HttpRequest, page: Page) -> None:
    is_ahead = bool(page.go_live_at and page.go_live_at > timezone.now())
    if is_ahead and not page.scheduled_revision and not page.workflow_in_progress:
        may_publish = page.permissions_for_user(request.user).can_publish()
        button = "Schedule to publish" if may_publish else "Submit to a moderator"
        messages.warning(request, NOT_SCHEDULED.format(button=button))
