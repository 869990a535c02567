"""What services give to each other: shared ideas, what became of them, and the picture of the sector."""

from django.conf import settings
from django.core.serializers.json import DjangoJSONEncoder
from django.db import models
from django.db.models import Q

from core.models import MusicService
from members_area.toolkit.models.plans import Objective, PlanAction
from members_area.toolkit.querysets import IdeaQuerySet


class SharedIdea(models.Model):
    """An objective or an action that a service shares with the NWG: a copy of its words, not the plan itself."""

    class Kind(models.TextChoices):
        OBJECTIVE = "objective", "Objective"
        ACTION = "action", "Action"

    kind = models.CharField(max_length=10, choices=Kind)
    service = models.ForeignKey(MusicService, on_delete=models.PROTECT, related_name="shared_ideas")
    is_named = models.BooleanField("with the name of our service", default=True)
    objective = models.ForeignKey(
        Objective, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="shared_as"
    )
    action = models.ForeignKey(
        PlanAction, null=True, blank=True, editable=False, on_delete=models.SET_NULL, related_name="shared_as"
    )
    theme_key = models.SlugField(max_length=40, blank=True)
    theme_name = models.CharField(max_length=80, blank=True)
    title = models.CharField(max_length=300)
    words = models.JSONField("fields", encoder=DjangoJSONEncoder, default=dict, help_text="Label → what it said.")
    note = models.TextField("what others should know", max_length=800, blank=True)
    shared_at = models.DateTimeField(auto_now_add=True)
    shared_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True, editable=False)

    objects = IdeaQuerySet.as_manager()

    class Meta:
        ordering = ["-shared_at", "-pk"]

    def __str__(self) -> str:
        return self.title


class AdoptionStory(models.Model):
    """What became of a shared idea in another service."""

    class Outcome(models.TextChoices):
        TRYING = "trying", "Still trying"
        WORKED = "worked", "It worked"
        PARTLY = "partly", "It worked in part"
        DID_NOT = "did-not", "It did not work for us"

    idea = models.ForeignKey(SharedIdea, on_delete=models.CASCADE, related_name="stories")
    service = models.ForeignKey(MusicService, on_delete=models.CASCADE, related_name="+")
    outcome = models.CharField("how it went", max_length=8, choices=Outcome)
    would_change = models.TextField("what we would change", max_length=800, blank=True)
    is_named = models.BooleanField("with the name of our service", default=True)
    told_at = models.DateTimeField(auto_now=True)
    told_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")

    class Meta:
        ordering = ["-told_at"]
        verbose_name_plural = "adoption stories"
        constraints = [models.UniqueConstraint(fields=["idea", "service"], name="a_service_tells_of_an_idea_once")]

    def __str__(self) -> str:
        return f"{self.get_outcome_display()}: {self.idea}"


class BenchmarkConsent(models.Model):
    """A service agrees that its agreed self-assessment counts in the sector picture, until it withdraws that."""

    service = models.ForeignKey(MusicService, on_delete=models.CASCADE, related_name="benchmark_consents")
    given_at = models.DateTimeField(auto_now_add=True)
    given_by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+")
    withdrawn_at = models.DateTimeField(null=True, blank=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["service", "-given_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["service"], condition=Q(withdrawn_at__isnull=True), name="a_service_consents_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.service}: {'withdrawn' if self.withdrawn_at else 'agrees'}"


class SectorPicture(models.Model):
    """The picture of the sector in one quarter: figures of groups of five and more services (brief.md, rule 6).

    `members` keeps which services stand behind each figure, so that the next picture cannot be subtracted from this
    one. It is never shown.
    """

    quarter = models.DateField(unique=True, help_text="The first day of the quarter.")
    figures = models.JSONField(encoder=DjangoJSONEncoder)
    members = models.JSONField(encoder=DjangoJSONEncoder, editable=False)
    made_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-quarter"]

    def __str__(self) -> str:
        return f"Sector picture, {self.quarter:%B %Y}"
