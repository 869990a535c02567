"""What the team tells all members at the top of their home."""

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import RevisionMixin

from members_area.membership.querysets import AnnouncementQuerySet


class MemberAnnouncement(RevisionMixin, models.Model):
    title = models.CharField(max_length=100)
    text = models.TextField(max_length=600, help_text="A few sentences. Only members and the team read them.")
    link = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="A page with more, if there is one.",
    )
    show_from = models.DateTimeField("from", default=timezone.now)
    show_until = models.DateTimeField("until", null=True, blank=True, help_text="Empty: until you take it away.")

    by_email = models.BooleanField(
        "send it by e-mail too",
        default=False,
        help_text="Once, on the day it is first shown, to every member who wants announcements.",
    )

    objects = AnnouncementQuerySet.as_manager()

    panels = [
        FieldPanel("title"),
        FieldPanel("text"),
        FieldPanel("link"),
        FieldRowPanel([FieldPanel("show_from"), FieldPanel("show_until")]),
        FieldPanel("by_email"),
    ]

    class Meta:
        ordering = ["-show_from", "-pk"]
        verbose_name = "announcement to members"
        verbose_name_plural = "announcements to members"

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        if self.show_from and self.show_until and self.show_until <= self.show_from:
            raise ValidationError({"show_until": "It would end before it begins."})
