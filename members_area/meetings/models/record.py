"""What meetings leave behind: decisions, and actions that follow the group until they are done (brief.md, rule 4)."""

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from wagtail.search import index

from members_area.meetings.models.agenda import AgendaItem
from members_area.meetings.models.groups import Group
from members_area.meetings.models.meetings import Meeting
from members_area.meetings.querysets import ActionQuerySet, DecisionQuerySet
from members_area.meetings.states import HasStates


class Decision(index.Indexed, models.Model):
    reference = models.CharField(max_length=20, unique=True, editable=False, help_text="For example D12.3.")
    meeting = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="decisions")
    item = models.ForeignKey(
        AgendaItem,
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="decisions",
        verbose_name="agenda item",
    )
    text = models.TextField("what was decided", max_length=1000)
    supersedes = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.PROTECT, related_name="superseded_by"
    )
    is_public = models.BooleanField(
        "in the public digest", default=False, help_text="Only where the agenda item is in the public digest too."
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = DecisionQuerySet.as_manager()
    search_fields = [index.SearchField("text"), index.SearchField("reference")]

    class Meta:
        ordering = ["-meeting__starts_at", "pk"]

    def __str__(self) -> str:
        return self.reference


class ActionItem(HasStates, index.Indexed, models.Model):
    """Something that somebody promised. Carrying it forward is a query; overdue is derived."""

    class Status(models.TextChoices):
        OPEN = "open", "Open"
        DONE = "done", "Done"
        DROPPED = "dropped", "Dropped"

    VALID_TRANSITIONS = {
        Status.OPEN: {Status.DONE, Status.DROPPED},
        Status.DONE: {Status.OPEN},  # somebody finds that it was not
        Status.DROPPED: {Status.OPEN},
    }

    reference = models.CharField(max_length=20, unique=True, editable=False, help_text="For example A12.3.")
    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="actions")
    raised_in = models.ForeignKey(Meeting, on_delete=models.PROTECT, related_name="actions_raised")
    item = models.ForeignKey(
        AgendaItem, null=True, blank=True, on_delete=models.PROTECT, related_name="actions", verbose_name="agenda item"
    )
    text = models.TextField("what is to be done", max_length=600)
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="actions")
    due_on = models.DateField("due")
    status = models.CharField("state", max_length=8, choices=Status, default=Status.OPEN)
    closed_in = models.ForeignKey(
        Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="actions_closed"
    )
    closed_on = models.DateField("closed", null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    objects = ActionQuerySet.as_manager()
    search_fields = [index.SearchField("text"), index.SearchField("reference")]

    class Meta:
        ordering = ["due_on", "pk"]
        verbose_name = "action"
        indexes = [models.Index(fields=["owner", "status", "due_on"]), models.Index(fields=["group", "status"])]
        constraints = [
            models.CheckConstraint(
                condition=Q(status="open", closed_on__isnull=True) | (~Q(status="open") & Q(closed_on__isnull=False)),
                name="an_action_is_open_or_closed_on_a_day",
            )
        ]

    def __str__(self) -> str:
        return self.reference

    @property
    def is_overdue(self) -> bool:
        return self.status == self.Status.OPEN and self.due_on < timezone.localdate()


class ActionUpdate(models.Model):
    """One line of an action's history. It is written once."""

    action = models.ForeignKey(ActionItem, on_delete=models.CASCADE, related_name="updates")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    meeting = models.ForeignKey(Meeting, null=True, blank=True, on_delete=models.PROTECT, related_name="+")
    status = models.CharField("state after it", max_length=8, choices=ActionItem.Status)
    note = models.TextField(max_length=600, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["action", "created_at", "pk"]

    def __str__(self) -> str:
        return f"{self.action}, {self.created_at:%d %B %Y}"
