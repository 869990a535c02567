"""The working group itself and its Task & Finish groups: who is in which, in which role, and from when until when."""

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.fields import GenericRelation
from django.db import models
from django.db.models import F, Q
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.fields import RichTextField
from wagtail.models import PreviewableMixin, RevisionMixin

from members_area.meetings.querysets import GroupMembershipQuerySet, GroupQuerySet
from members_area.meetings.states import HasStates


class Group(HasStates, PreviewableMixin, RevisionMixin, models.Model):
    """Its terms of reference are revised text: every version stays readable in the CMS."""

    class Classification(models.TextChoices):
        NWG = "nwg", "Working group"
        TASK_FINISH = "task-finish", "Task & Finish group"

    class Status(models.TextChoices):
        PROPOSED = "proposed", "Proposed"
        ACTIVE = "active", "Active"
        CONCLUDED = "concluded", "Concluded"

    VALID_TRANSITIONS = {
        Status.PROPOSED: {Status.ACTIVE, Status.CONCLUDED},
        Status.ACTIVE: {Status.CONCLUDED},
        Status.CONCLUDED: set(),
    }

    name = models.CharField(max_length=120, unique=True)
    slug = models.SlugField(unique=True, help_text="Used in web addresses.")
    classification = models.CharField("kind", max_length=12, choices=Classification, default=Classification.TASK_FINISH)
    status = models.CharField("state", max_length=10, choices=Status, default=Status.PROPOSED)
    purpose = models.TextField(
        max_length=400, help_text="What the group is for, in two or three sentences. All members of the NWG read it."
    )
    terms_of_reference = RichTextField(
        blank=True, features=["h2", "h3", "bold", "italic", "ol", "ul", "link"], help_text="All members read them."
    )
    set_up_by = models.ForeignKey(
        "meetings.Decision",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="groups_set_up",
        verbose_name="set up by the decision",
    )
    founded_on = models.DateField("began", null=True, blank=True)
    due_on = models.DateField("reports by", null=True, blank=True)
    dissolved_on = models.DateField("concluded", null=True, blank=True)
    reports_at = models.ForeignKey(
        "meetings.Meeting",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="reports",
        verbose_name="reports to the NWG at",
    )
    outcome = models.TextField(blank=True, max_length=1000, help_text="What came of it, once it is concluded.")
    outputs = models.ManyToManyField(
        "resources.LibraryPage",
        blank=True,
        related_name="+",
        help_text="What the group made and the library holds now.",
    )

    revisions = GenericRelation("wagtailcore.Revision", related_query_name="meetings_group")
    objects = GroupQuerySet.as_manager()

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("slug")]),
        FieldPanel("purpose"),
        FieldPanel("terms_of_reference"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("founded_on"), FieldPanel("due_on")]),
                FieldPanel("set_up_by"),
                FieldPanel("reports_at"),
            ],
            heading="Time",
        ),
        MultiFieldPanel([FieldPanel("outcome"), FieldPanel("outputs")], heading="What came of it"),
    ]

    class Meta:
        ordering = ["classification", "name"]
        constraints = [
            models.UniqueConstraint(
                fields=["classification"], condition=Q(classification="nwg"), name="there_is_one_working_group"
            ),
            models.CheckConstraint(
                condition=~Q(status="concluded") | Q(dissolved_on__isnull=False),
                name="a_concluded_group_has_a_last_day",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def is_nwg(self) -> bool:
        return self.classification == self.Classification.NWG

    @property
    def short_name(self) -> str:
        return "NWG" if self.is_nwg else self.name

    def get_preview_template(self, request: HttpRequest, mode_name: str) -> str:
        return "meetings/preview/group.html"


class GroupMembership(models.Model):
    """One person's time in a group, in one role. What ended is the history.

    Every member with a seat belongs to the NWG without a row here; a row in the NWG names its chair or secretary.
    """

    class Role(models.TextChoices):
        CHAIR = "chair", "Chair"
        SECRETARY = "secretary", "Secretary"
        MEMBER = "member", "Member"
        OBSERVER = "observer", "Observer"

    RUNNERS = (Role.CHAIR, Role.SECRETARY)  # these run the group's meetings, on the site

    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="memberships")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="group_memberships")
    role = models.CharField(max_length=10, choices=Role, default=Role.MEMBER)
    start_on = models.DateField("since")
    end_on = models.DateField("until", null=True, blank=True)

    objects = GroupMembershipQuerySet.as_manager()

    class Meta:
        ordering = ["group", "role", "start_on"]
        indexes = [models.Index(fields=["person", "group"])]
        constraints = [
            models.UniqueConstraint(
                fields=["group", "person"],
                condition=Q(end_on__isnull=True),
                name="a_person_is_in_a_group_once",
                violation_error_message="This person is in the group already.",
            ),
            models.CheckConstraint(
                condition=Q(end_on__isnull=True) | Q(end_on__gte=F("start_on")),
                name="a_time_in_a_group_ends_after_it_began",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.get_role_display().lower()} of {self.group}"


def working_group() -> Any:
    """Return the NWG. It is made by the first migration of its data, `setup_member_area`, or the first who asks."""
    return Group.objects.get_or_create(
        classification=Group.Classification.NWG,
        defaults={
            "name": "National Music Services Working Group on Inclusion",
            "slug": "nwg",
            "status": Group.Status.ACTIVE,
            "purpose": "Two people of each music service who steer Changing Tracks and learn from each other.",
        },
    )[0]
