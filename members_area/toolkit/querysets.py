"""Reads, in the words of the domain. Whatever a person may not read is taken out here, before anything is counted."""

from typing import Any

from django.db import models
from django.db.models import Case, Count, Exists, OuterRef, Q, When
from django.utils import timezone

from members_area.membership.models import Membership


def own_service(user: Any) -> Any:
    """Return the key of the service whose seat `user` holds today, for use inside a query. None holds no seat."""
    return Membership.objects.of(user).current().values("service")


class FrameworkQuerySet(models.QuerySet[Any]):
    def in_use(self) -> Any:
        """Return the version with which new self-assessments begin, or None."""
        return self.filter(status="published").first()

    def being_written(self) -> Any:
        return self.filter(status="draft").first()


class TemplateQuerySet(models.QuerySet[Any]):
    def offered(self) -> "TemplateQuerySet":
        """Those that members find on the site."""
        return self.filter(status="published")


class TemplateVersionQuerySet(models.QuerySet[Any]):
    def published(self) -> "TemplateVersionQuerySet":
        return self.filter(published_at__isnull=False)

    def readable_by(self, service: Any) -> "TemplateVersionQuerySet":
        """The newest published version of each template, and every older one whose files `service` has taken.

        `service` is None for the team, who read them all.
        """
        published = self.published()
        if service is None:
            return published
        from members_area.toolkit.models import TemplateUse, TemplateVersion

        newer = TemplateVersion.objects.published().filter(template=OuterRef("template"), number__gt=OuterRef("number"))
        used = TemplateUse.objects.filter(file__version=OuterRef("pk"), service=service)
        return published.filter(~Exists(newer) & Q(template__status="published") | Exists(used))


class AssessmentQuerySet(models.QuerySet[Any]):
    def visible_to(self, user: Any) -> "AssessmentQuerySet":
        """A self-assessment is read by the members of its service, and by nobody else (brief.md, rule 5)."""
        return self.filter(service__in=own_service(user))

    def of(self, service: Any) -> "AssessmentQuerySet":
        return self.filter(service=service)

    def settled(self) -> "AssessmentQuerySet":
        """Those whose judgements are agreed, also where a newer one has followed."""
        return self.filter(status__in=("agreed", "archived"))


class RespondentGroupQuerySet(models.QuerySet[Any]):
    def open(self) -> "RespondentGroupQuerySet":
        """Those whose link works now."""
        return self.filter(closed_at__isnull=True, expires_at__gt=timezone.now(), assessment__status="open")


class SheetQuerySet(models.QuerySet[Any]):
    def handed_in(self) -> "SheetQuerySet":
        return self.filter(handed_in_at__isnull=False)


class ShareQuerySet(models.QuerySet[Any]):
    def current(self) -> "ShareQuerySet":
        """Those that hold now: not ended, not run out, and the plan's service has not left the NWG."""
        in_time = self.filter(revoked_at__isnull=True, expires_at__gt=timezone.now())
        return in_time.filter(plan__service__left_on__isnull=True)


class PlanQuerySet(models.QuerySet[Any]):
    def of(self, service: Any) -> "PlanQuerySet":
        return self.filter(service=service)

    def editable_by(self, user: Any) -> "PlanQuerySet":
        """A plan is written by the two members of its service (brief.md, rule 5)."""
        return self.filter(service__in=own_service(user))

    def visible_to(self, user: Any) -> "PlanQuerySet":
        """Its own service reads a plan, and a service with which it is shared, as long as that lasts."""
        from members_area.toolkit.models import PlanShare

        shared = PlanShare.objects.current().filter(plan=OuterRef("pk"), service__in=own_service(user))
        return self.filter(Q(service__in=own_service(user)) | Exists(shared))

    def in_force(self) -> "PlanQuerySet":
        return self.filter(status__in=("agreed", "active"))


class PlanActionQuerySet(models.QuerySet[Any]):
    def unfinished(self) -> "PlanActionQuerySet":
        from members_area.toolkit.models import UNFINISHED

        return self.filter(status__in=UNFINISHED)

    def overdue(self) -> "PlanActionQuerySet":
        return self.unfinished().filter(due_on__lt=timezone.localdate())


class IdeaQuerySet(models.QuerySet[Any]):
    def shared(self) -> "IdeaQuerySet":
        """Those that members find: not withdrawn by the service that shared them."""
        return self.filter(withdrawn_at__isnull=True)

    def with_adopters(self) -> "IdeaQuerySet":
        """Add `adopters`: how many services have taken an idea into a plan."""
        of_objectives = Count("objectives__plan__service", distinct=True)
        of_actions = Count("planactions__objective__plan__service", distinct=True)
        # The actions of an objective that was adopted come from the idea as well: they are not counted once more.
        return self.annotate(adopters=Case(When(kind="objective", then=of_objectives), default=of_actions))
