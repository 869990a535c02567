"""A meeting: when, where, in which state. What is said there stands in the modules beside this one."""

from datetime import datetime, timedelta
from uuid import uuid4

from django.db import models
from django.db.models import F, Q
from django.utils import timezone

from core.models.documents import private_storage
from core.uploads.validators import validate_document
from members_area.meetings.models.groups import Group
from members_area.meetings.querysets import MeetingQuerySet
from members_area.meetings.states import HasStates

CLAIM_WITHIN = timedelta(days=7)  # how long a member may say "I was there"
GUESTS_STAY = timedelta(hours=1)  # how long a substitute's link lives after the end


class Meeting(HasStates, models.Model):
    class Attendance(models.TextChoices):
        ONLINE = "online", "Online"
        IN_PERSON = "in-person", "In person"
        HYBRID = "hybrid", "In person and online"

    class Status(models.TextChoices):
        DRAFT = "draft", "Being planned"
        SCHEDULED = "scheduled", "Going ahead"
        POSTPONED = "postponed", "Postponed"
        CANCELLED = "cancelled", "Cancelled"
        HELD = "held", "Held"
        CLOSED = "closed", "Closed"

    VALID_TRANSITIONS = {
        Status.DRAFT: {Status.SCHEDULED, Status.CANCELLED},
        Status.SCHEDULED: {Status.POSTPONED, Status.CANCELLED, Status.HELD},
        Status.POSTPONED: {Status.SCHEDULED, Status.CANCELLED},
        Status.CANCELLED: set(),
        Status.HELD: {Status.CLOSED},
        Status.CLOSED: set(),
    }
    TOOK_PLACE = (Status.HELD, Status.CLOSED)
    OPEN = (Status.DRAFT, Status.SCHEDULED, Status.POSTPONED)  # its agenda can still change

    group = models.ForeignKey(Group, on_delete=models.PROTECT, related_name="meetings")
    number = models.PositiveSmallIntegerField(help_text="Counted within the group.")
    title = models.CharField(max_length=120)
    status = models.CharField("state", max_length=10, choices=Status, default=Status.DRAFT)
    attendance_mode = models.CharField("how", max_length=10, choices=Attendance, default=Attendance.ONLINE)
    starts_at = models.DateTimeField("starts", help_text="UK time.")
    ends_at = models.DateTimeField("ends", help_text="UK time.")
    introduction = models.TextField(blank=True, max_length=1500, help_text="What the meeting is about, in a few lines.")
    venue = models.CharField(max_length=200, blank=True, help_text="Name and address, if people meet in a place.")
    access_information = models.TextField(
        "access", blank=True, max_length=1000, help_text="Steps, lifts, hearing loop, captions, quiet room, breaks."
    )
    join_url = models.URLField(
        "address to join", max_length=500, blank=True, help_text="Members never see it: they come in by “Join”."
    )
    passcode = models.CharField(max_length=60, blank=True, help_text="Shown on the page “Join” once it is open.")
    opens_before = models.PositiveSmallIntegerField("opens, minutes before", default=15)
    capacity = models.PositiveSmallIntegerField("places", null=True, blank=True, help_text="Empty: no limit.")
    registration_closes_at = models.DateTimeField("answers until", null=True, blank=True)
    uid = models.UUIDField(default=uuid4, unique=True, editable=False)
    calendar_sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(auto_now=True)
    papers_called_at = models.DateTimeField(null=True, blank=True, editable=False)
    agenda_sent_at = models.DateTimeField(null=True, blank=True, editable=False)
    recording = models.FileField(
        storage=private_storage,
        upload_to="recordings",
        blank=True,
        validators=[validate_document],
        help_text="MP4 or WebM.",
    )
    captions = models.FileField(
        storage=private_storage, upload_to="recordings", blank=True, validators=[validate_document], help_text="WebVTT."
    )
    transcript = models.TextField(blank=True, help_text="Every word that is said. A recording needs captions or this.")
    recording_until = models.DateField("recording is there until", null=True, blank=True)

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = ["-starts_at"]
        permissions = [("join_meeting", "Can come in by the page “Join” without a seat")]
        indexes = [models.Index(fields=["group", "starts_at"]), models.Index(fields=["status", "starts_at"])]
        constraints = [
            models.UniqueConstraint(fields=["group", "number"], name="a_meeting_has_its_own_number"),
            models.CheckConstraint(
                condition=Q(ends_at__gt=F("starts_at")),
                name="a_meeting_ends_after_it_began",
                violation_error_message="It would end before it begins.",
            ),
            models.CheckConstraint(  # brief.md, rule 8
                condition=Q(recording="") | (Q(recording_until__isnull=False) & (~Q(captions="") | ~Q(transcript=""))),
                name="a_recording_has_words_and_an_end",
                violation_error_message="A recording needs captions or a transcript, and a day until which it is kept.",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title}, {timezone.localtime(self.starts_at):%-d %B %Y}"

    @property
    def is_over(self) -> bool:
        is_past = self.ends_at < timezone.now() and self.status != self.Status.POSTPONED
        return self.status in self.TOOK_PLACE or is_past

    @property
    def is_online(self) -> bool:
        return self.attendance_mode != self.Attendance.IN_PERSON

    @property
    def opens_at(self) -> datetime:
        return self.starts_at - timedelta(minutes=self.opens_before)

    @property
    def is_open_to_join(self) -> bool:
        going_ahead = self.status in (self.Status.SCHEDULED, self.Status.HELD)
        return bool(self.join_url) and going_ahead and self.opens_at <= timezone.now() <= self.ends_at

    @property
    def takes_answers(self) -> bool:
        closes = self.registration_closes_at or self.starts_at
        return self.status == self.Status.SCHEDULED and timezone.now() < min(closes, self.starts_at)

    @property
    def may_claim(self) -> bool:
        """Say whether a member may still say "I was there"."""
        return self.status in self.TOOK_PLACE and self.starts_at < timezone.now() < self.ends_at + CLAIM_WITHIN

    @property
    def has_recording(self) -> bool:
        return bool(self.recording) and bool(self.recording_until and self.recording_until >= timezone.localdate())
