"""E-mails on their way out, and which of them a person wants."""

from django.conf import settings
from django.db import models
from django.utils import timezone

from members_area.membership.querysets import EmailQuerySet


class MailKind(models.TextChoices):
    ACCOUNT = "account", "Your account: how you sign in"
    INVITATION = "invitation", "An invitation to a seat"
    APPLICATION = "application", "Your application for a seat"
    MEMBERSHIP = "membership", "Your membership: when it begins, pauses or ends"
    SECRETARY = "secretary", "Work for the membership secretary"
    ANNOUNCEMENTS = "announcements", "Announcements from the team"
    MONTHLY_NOTE = "monthly_note", "New in the member area, once a month"
    MEETING_CHANGES = "meeting_changes", "Meetings: a new date, a cancellation, your place"
    MEETINGS = "meetings", "Meetings: agendas, papers and minutes"
    REMINDERS = "reminders", "Reminders of meetings and of your actions"
    TOOLKIT = "toolkit", "Toolkit: templates that change, and your plan"
    PLAN = "plan", "An action plan that somebody shared with you"


# These can be switched off; each is named like its column of EmailPreference.
OPTIONAL = (
    MailKind.ANNOUNCEMENTS,
    MailKind.MONTHLY_NOTE,
    MailKind.MEETINGS,
    MailKind.REMINDERS,
    MailKind.TOOLKIT,
)
# These go to whoever is a member at the moment of sending: they tell of what only members read.
FOR_MEMBERS = (*OPTIONAL, MailKind.MEETING_CHANGES)


class EmailLog(models.Model):
    """One e-mail to one address. Its key names the record and the event that it tells of, so that it is sent once.

    The words are held only until they are sent.
    """

    class Status(models.TextChoices):
        WAITING = "waiting", "Waiting to be sent"
        SENDING = "sending", "Being sent"
        SENT = "sent", "Sent"
        FAILED = "failed", "Given up after several attempts"
        UNCLEAR = "unclear", "Broken off: it may have been sent"
        NOT_WANTED = "not-wanted", "Not sent: the person has switched this kind off, or is no longer a member"

    key = models.CharField(max_length=120, unique=True)
    kind = models.CharField(max_length=20, choices=MailKind)
    recipient = models.EmailField("to")
    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.CASCADE, related_name="emails"
    )
    subject = models.CharField(max_length=200)
    text = models.TextField(blank=True)
    html = models.TextField(blank=True)
    status = models.CharField(max_length=10, choices=Status, default=Status.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    last_error = models.CharField(max_length=80, blank=True, help_text="What kind of error it was, without its words.")
    created_at = models.DateTimeField(auto_now_add=True)
    due_at = models.DateTimeField("next attempt", default=timezone.now)
    claimed_at = models.DateTimeField("last attempt", null=True, blank=True)
    sent_at = models.DateTimeField(null=True, blank=True)

    objects = EmailQuerySet.as_manager()

    class Meta:
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["status", "due_at"])]
        verbose_name = "e-mail"

    def __str__(self) -> str:
        return f"{self.subject} ({self.get_status_display().lower()})"

    @property
    def is_optional(self) -> bool:
        return self.kind in OPTIONAL


class EmailPreference(models.Model):
    """Which e-mails a person wants, beside those that have to be sent. Without a row, all of them."""

    person = models.OneToOneField(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="email_preference", primary_key=True
    )
    announcements = models.BooleanField(
        MailKind.ANNOUNCEMENTS.label, default=True, help_text="News that cannot wait for the next meeting."
    )
    monthly_note = models.BooleanField(
        MailKind.MONTHLY_NOTE.label,
        default=True,
        help_text="Guidance, findings and library items, in one short list.",
    )

    meetings = models.BooleanField(
        MailKind.MEETINGS.label, default=True, help_text="When an agenda is out, and when minutes are circulated."
    )
    reminders = models.BooleanField(
        MailKind.REMINDERS.label, default=True, help_text="A week and a day before a meeting; when an action is due."
    )
    toolkit = models.BooleanField(
        MailKind.TOOLKIT.label,
        default=True,
        help_text="When a template changes that you watch; before a meeting, when your plan waits for an update.",
    )

    def __str__(self) -> str:
        return f"E-mails that {self.person} wants"
