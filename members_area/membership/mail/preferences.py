"""Which e-mails somebody wants."""

from typing import Any

from django.db import transaction

from members_area.membership.mail.audiences import is_still_for
from members_area.membership.models import AuditEvent, EmailLog, EmailPreference, MailKind
from members_area.membership.models.mail import FOR_MEMBERS
from members_area.membership.policies import hold_account, is_member


def preference_of(person: Any) -> EmailPreference:
    """Return a person's choices: the saved ones, or those that hold until they choose."""
    return EmailPreference.objects.filter(person=person).first() or EmailPreference(person=person)


def may_get(log: EmailLog) -> bool:
    """Say whether to send an e-mail now: what is for members to members only (brief.md, rule 2), what a group does to
    those who are in it, and if it is wanted.

    An e-mail without a person goes to somebody without an account, a substitute for example, by their address.
    """
    if log.kind not in FOR_MEMBERS or log.person is None:
        return True
    if not (is_member(log.person) and is_still_for(log, log.person)):
        return False
    return not log.is_optional or getattr(preference_of(log.person), log.kind)


@transaction.atomic
def choose_emails(*, person: Any, **wanted: bool) -> EmailPreference:
    """Save which kinds of e-mail a person wants, by the names of the columns.

    Raises PermissionDenied where their account is closed.
    """
    hold_account(person)
    EmailPreference.objects.get_or_create(person=person)
    preference = EmailPreference.objects.select_for_update().get(person=person)
    changed = [kind for kind, is_wanted in wanted.items() if getattr(preference, kind) != is_wanted]
    for kind in changed:
        setattr(preference, kind, wanted[kind])
    if changed:
        preference.save(update_fields=changed)
        summary = ", ".join(f"{kind} {'on' if wanted[kind] else 'off'}" for kind in changed)
        AuditEvent.note(action="emails.chosen", record=preference, by=person, summary=summary)
    return preference


def switch_off(*, person: Any, kind: MailKind) -> EmailPreference:
    """Send somebody no more of one kind."""
    return choose_emails(person=person, **{kind.value: False})
