"""What the toolkit adds to "Waiting for you" on the dashboard."""

from django.http import HttpRequest
from django.urls import reverse

from core.admin.panels import MOST, Line, Work
from members_area.toolkit.admin.pages import (
    ANSWER,
    ANSWERS_STUCK,
    FRAMEWORK,
    FRAMEWORKS,
    PUBLISHES_FRAMEWORK,
    STUCK,
)
from members_area.toolkit.models import Framework, StuckFlag


def services_that_are_stuck(request: HttpRequest) -> Work | None:
    """Questions of services that nobody has answered, the oldest first."""
    if not request.user.has_perm(ANSWERS_STUCK):
        return None
    waiting = StuckFlag.objects.filter(answered_at__isnull=True).select_related("plan__service").order_by("raised_at")
    first = list(waiting[: MOST + 1])
    count = waiting.count() if len(first) > MOST else len(first)
    lines = [
        Line(flag.plan.service.name, reverse(ANSWER, args=[flag.pk]), "asks for help, since", flag.raised_at)
        for flag in first[:MOST]
    ]
    return Work(f"Services that are stuck ({count})", lines, reverse(STUCK), "All questions")


def framework_that_is_written(request: HttpRequest) -> Work | None:
    """The next version of the framework, for those who publish it."""
    if not request.user.has_perm(PUBLISHES_FRAMEWORK):
        return None
    draft = Framework.objects.being_written()
    lines = [Line(str(draft), reverse(FRAMEWORK, args=[draft.pk]), "begun", draft.created_at)] if draft else []
    return Work("A framework to publish", lines, reverse(FRAMEWORKS), "All versions")
