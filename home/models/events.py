"""Events for everyone. The working group's own meetings, with papers and minutes, are not pages (docs/adr/0002)."""

from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.db import models
from django.db.models import Min
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.models import Page, PageManager
from wagtail.search import index

from core.models import BasePage
from core.models.pages import BasePageQuerySet
from core.pictures import renditions_of

PAST_PER_PAGE = 12


class EventQuerySet(BasePageQuerySet):
    def upcoming(self) -> "EventQuerySet":
        """Events that have not ended, the next one first."""
        return self.filter(ends_at__gte=timezone.now()).order_by("starts_at")

    def for_cards(self) -> "EventQuerySet":
        return self.select_related("picture").prefetch_related(renditions_of("picture", "card"))

    def past(self) -> "EventQuerySet":
        """Events that have ended, the latest first."""
        return self.filter(ends_at__lt=timezone.now()).order_by("-starts_at")


class EventPage(BasePage):
    class Kind(models.TextChoices):
        NWG = "nwg", "NWG meeting"
        PEER_LEARNING = "peer-learning", "Peer learning"
        TRAINING = "training", "Training"
        TASK_FINISH = "task-finish", "Task & Finish group"
        CONFERENCE = "conference", "Conference"

    class Attendance(models.TextChoices):
        ONLINE = "online", "Online"
        IN_PERSON = "in-person", "In person"
        HYBRID = "hybrid", "In person and online"

    class Status(models.TextChoices):
        SCHEDULED = "scheduled", "Going ahead"
        POSTPONED = "postponed", "Postponed"
        CANCELLED = "cancelled", "Cancelled"

    template = "pages/event_page.html"
    page_links = ("recording",)
    parent_page_types = ["home.EventIndexPage"]
    subpage_types: list[str] = []

    kind = models.CharField(max_length=20, choices=Kind, default=Kind.TRAINING)
    starts_at = models.DateTimeField("starts", help_text="UK time.")
    ends_at = models.DateTimeField("ends", help_text="UK time.")
    attendance = models.CharField(max_length=10, choices=Attendance, default=Attendance.ONLINE)
    status = models.CharField(
        max_length=10,
        choices=Status,
        default=Status.SCHEDULED,
        help_text="A cancelled event stays on the site.",
    )
    venue = models.CharField(max_length=200, blank=True, help_text="Name and address, if people meet in a place.")
    access_information = models.TextField(
        blank=True, help_text="Steps, lifts, hearing loop, captions, quiet room, how to ask for support."
    )
    price = models.CharField(max_length=60, blank=True, help_text="For example: Free, or £45.")
    booking_url = models.URLField("booking address", blank=True)
    recording = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The video of the event, once it is published.",
    )
    calendar_sequence = models.PositiveIntegerField(default=0, editable=False)

    content_panels = [
        *Page.content_panels,
        FieldPanel("kind"),
        MultiFieldPanel(
            [
                FieldRowPanel([FieldPanel("starts_at"), FieldPanel("ends_at")]),
                FieldPanel("status"),
                FieldPanel("attendance"),
                FieldPanel("venue"),
                FieldPanel("access_information"),
            ],
            heading="When and where",
        ),
        MultiFieldPanel([FieldPanel("price"), FieldPanel("booking_url")], heading="Booking"),
        FieldPanel("summary"),
        FieldPanel("picture"),
        FieldPanel("body"),
        FieldPanel("recording"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("venue"),
        index.FilterField("kind"),
        index.FilterField("starts_at"),
    ]

    objects = PageManager.from_queryset(EventQuerySet)()

    class Meta:
        verbose_name = "event"
        indexes = [models.Index(fields=["starts_at"]), models.Index(fields=["ends_at"])]

    def clean(self) -> None:
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": "The event would end before it starts."})

    def publishing_problems(self) -> dict[str, str]:
        if self.attendance != self.Attendance.ONLINE and not self.venue:
            return {"venue": "Say where people meet, or change the event to Online."}
        return {}

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Raise the calendar sequence when the entry in people's calendars must move (RFC 5545, SEQUENCE)."""
        shown = ["starts_at", "ends_at", "status", "venue", "title"]
        before = EventPage.objects.filter(pk=self.pk).values(*shown, "calendar_sequence").first() if self.pk else None
        if before:
            changed = any(before[name] != getattr(self, name) for name in shown)
            self.calendar_sequence = before["calendar_sequence"] + changed
        super().save(*args, **kwargs)

    @property
    def is_past(self) -> bool:
        return self.ends_at < timezone.now()

    @property
    def kicker(self) -> str:
        return self.get_kind_display()

    @property
    def card_date(self) -> datetime:
        return timezone.localtime(self.starts_at)

    @property
    def card_note(self) -> str:
        if self.status != self.Status.SCHEDULED:
            return self.get_status_display()
        return self.get_attendance_display()


class EventIndexPage(BasePage):
    template = "pages/event_index_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.EventPage"]
    max_count = 1

    class Meta:
        verbose_name = "events"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context = super().get_context(request, *args, **kwargs)
        events = EventPage.objects.child_of(self).visible_to(request.user).for_cards()
        kind = request.GET.get("kind", "")
        kind = kind if kind in EventPage.Kind.values else ""
        if kind:
            events = events.filter(kind=kind)
        context["kinds"] = EventPage.Kind.choices
        context["chosen_kind"] = kind
        context["upcoming"] = events.upcoming()
        context["past"] = Paginator(events.past(), PAST_PER_PAGE).get_page(request.GET.get("page"))
        return context

    def latest(self, user: Any, count: int) -> models.QuerySet[EventPage]:
        """Return the next events that `user` may see."""
        return EventPage.objects.child_of(self).visible_to(user).upcoming().for_cards()[:count]


def next_end(now: datetime) -> datetime | None:
    """Return when the next event ends, and becomes one of the past; None where none is planned."""
    return EventPage.objects.live().filter(ends_at__gt=now).aggregate(moment=Min("ends_at"))["moment"]
