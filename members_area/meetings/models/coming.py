"""Who comes, who came, and what somebody needs in order to come."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from core.models import MusicService
from members_area.meetings.models.meetings import Meeting
from members_area.meetings.querysets import RegistrationQuerySet, SubstituteQuerySet


class Registration(models.Model):
    """A member's answer to one meeting. Who accepted has a numbered place; nobody else holds that number."""

    class Answer(models.TextChoices):
        ACCEPTED = "accepted", "Coming"
        TENTATIVE = "tentative", "Perhaps"
        DECLINED = "declined", "Not coming"
        WAITING = "waiting", "On the waiting list"

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="registrations")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="registrations")
    answer = models.CharField(max_length=10, choices=Answer)
    place = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    queued_at = models.DateTimeField("waiting since", null=True, blank=True, editable=False)
    answered_at = models.DateTimeField(auto_now=True)

    objects = RegistrationQuerySet.as_manager()

    class Meta:
        ordering = ["meeting", "place", "queued_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "person"], name="a_person_answers_a_meeting_once"),
            models.UniqueConstraint(
                fields=["meeting", "place"], condition=Q(place__isnull=False), name="a_place_is_given_once"
            ),
            models.CheckConstraint(
                condition=Q(answer="accepted", place__isnull=False) | (~Q(answer="accepted") & Q(place__isnull=True)),
                name="who_comes_has_a_place",
            ),
            models.CheckConstraint(
                condition=Q(answer="waiting", queued_at__isnull=False)
                | (~Q(answer="waiting") & Q(queued_at__isnull=True)),
                name="who_waits_has_waited_since",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}, {self.get_answer_display().lower()}: {self.meeting}"


class AccessNeeds(models.Model):
    """What somebody needs in order to take part. It can reveal health or belief: only the organisers read it, and it is
    deleted after the meeting (brief.md, rule 5).
    """

    registration = models.OneToOneField(Registration, on_delete=models.CASCADE, related_name="access_needs")
    text = models.TextField("what you need", max_length=1000)

    class Meta:
        verbose_name_plural = "access needs"

    def __str__(self) -> str:
        return f"Access needs for registration {self.registration_id}"


class Substitute(models.Model):
    """Somebody of the same service who comes in a member's place to one meeting, by a link and without an account."""

    registration = models.OneToOneField(Registration, on_delete=models.CASCADE, related_name="substitute")
    name = models.CharField(max_length=160)
    email = models.EmailField("e-mail address")
    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    objects = SubstituteQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"Substitute for registration {self.registration_id}"


class Attendance(models.Model):
    """That somebody was there, or was not, and for which service: as it was on that day."""

    class Standing(models.TextChoices):
        PRESENT = "present", "Present"
        APOLOGIES = "apologies", "Apologies"
        ABSENT = "absent", "Absent"
        SUBSTITUTE = "substitute", "Substitute"
        GUEST = "guest", "Guest"

    class Source(models.TextChoices):
        ANSWER = "answer", "From the answers"
        JOINED = "joined", "Came in by “Join”"
        SHEET = "sheet", "Written on the sheet"
        CLAIMED = "claimed", "Said so afterwards"

    WAS_THERE = (Standing.PRESENT, Standing.SUBSTITUTE, Standing.GUEST)

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="attendance")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="attendance"
    )
    name = models.CharField(max_length=160, help_text="As it stands in the minutes.")
    service = models.ForeignKey(
        MusicService, null=True, blank=True, on_delete=models.PROTECT, related_name="attendance"
    )
    standing = models.CharField("how", max_length=10, choices=Standing)
    source = models.CharField(max_length=10, choices=Source, default=Source.SHEET)
    noted_at = models.DateTimeField(auto_now=True)

    class Meta:
        ordering = ["meeting", "name"]
        verbose_name_plural = "attendance"
        constraints = [
            models.UniqueConstraint(
                fields=["meeting", "person"], condition=Q(person__isnull=False), name="a_person_attends_a_meeting_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.get_standing_display().lower()}"
