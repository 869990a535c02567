"""What membership holds about one person, as rows that they can read (personal_data.py says why we hold it)."""

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Q, QuerySet

from members_area.membership.models import (
    AuditEvent,
    EmailLog,
    EmailPreference,
    Invitation,
    MemberProfile,
    Membership,
    MembershipApplication,
)
from members_area.membership.models.mail import OPTIONAL
from members_area.membership.models.profiles import SHOWN, SeenBy

Row = dict[str, Any]


def account(person: Any) -> list[Row]:
    return [
        {
            "First name": person.first_name,
            "Last name": person.last_name,
            "E-mail address": person.email,
            "Account made": person.date_joined,
            "Last signed in": person.last_login,
        }
    ]


def memberships(person: Any) -> list[Row]:
    return [
        {
            "Music service": str(membership.service),
            "Seat": membership.seat,
            "Role": membership.get_role_display(),
            "State": membership.get_status_display(),
            "Since": membership.start_on,
            "Until": membership.end_on,
            "Why it ended": membership.end_reason,
            "Why it is suspended": membership.suspended_reason,
        }
        for membership in Membership.objects.filter(person=person).select_related("service")
    ]


def applications_of(person: Any) -> QuerySet[MembershipApplication]:
    """Return a person's applications, and those that were made with their address and never confirmed."""
    unconfirmed = Q(person__isnull=True, email__iexact=person.email)
    return MembershipApplication.objects.filter(Q(person=person) | unconfirmed)


def applications(person: Any) -> list[Row]:
    return [
        {
            "Name": application.name,
            "E-mail address": application.email,
            "Music service": application.service_label,
            "Job title": application.job_title,
            "Role": application.get_role_display(),
            "Why you would like to join": application.statement,
            "State": application.get_status_display(),
            "What we asked": application.question,
            "What you answered": application.answer,
            "What we wrote with the decision": application.decision_words,
            "Received": application.created_at,
            "Address confirmed": application.verified_at,
            "Decided": application.decided_at,
        }
        for application in applications_of(person).select_related("service")
    ]


def invitations_to(person: Any) -> QuerySet[Invitation]:
    return Invitation.objects.filter(Q(email__iexact=person.email) | Q(membership__person=person))


def invitations(person: Any) -> list[Row]:
    sent = Invitation.objects.filter(invited_by=person).count()
    received = invitations_to(person).count()
    return [{"Invitations that you sent": sent, "Invitations that you received": received}] if sent or received else []


def profile(person: Any) -> list[Row]:
    kept = MemberProfile.objects.filter(person=person).first()
    if kept is None:
        return []
    return [
        {
            "Field": field.replace("_", " ").capitalize(),
            "What it says": _as_text(field, kept.value_of(field)),
            "Who may see it": SeenBy(getattr(kept, f"{field}_seen_by")).label,
        }
        for field in SHOWN
    ]


def _as_text(field: str, value: Any) -> str:
    if field == "photo":
        return "photo.webp in this file" if value else ""
    return value if isinstance(value, str) else ", ".join(topic.name for topic in value)


def emails(person: Any) -> list[Row]:
    sent = EmailLog.objects.filter(Q(person=person) | Q(recipient__iexact=person.email))
    return [
        {
            "Kind": message.get_kind_display(),
            "Subject": message.subject,
            "To": message.recipient,
            "Written": message.created_at,
            "Sent": message.sent_at,
            "State": message.get_status_display(),
        }
        for message in sent
    ]


def email_choices(person: Any) -> list[Row]:
    kept = EmailPreference.objects.filter(person=person).first()
    return [{kind.label: "Yes" if getattr(kept, kind) else "No" for kind in OPTIONAL}] if kept else []


def audit_lines(person: Any) -> list[Row]:
    """What a person did, and what happened to their membership, applications and profile. It names nobody else."""
    kinds = ContentType.objects.get_for_models(Membership, MembershipApplication)
    memberships = Membership.objects.filter(person=person).values("pk")
    about = Q(record_type=kinds[Membership], record_id__in=memberships)
    about |= Q(record_type=kinds[MembershipApplication], record_id__in=applications_of(person).values("pk"))
    events = AuditEvent.objects.filter(Q(actor=person) | about)
    return [
        {
            "When": event.happened_at,
            "What": event.action,
            "Details": event.summary,
            "By": "You" if event.actor_id == person.pk else "Somebody else, or by itself",
        }
        for event in events
    ]
