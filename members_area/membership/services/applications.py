"""From the form on the public site to the secretary's answer."""

from typing import Any

from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from accounts.services import make_account
from core.models import MusicService
from members_area.membership import emails
from members_area.membership.models import AuditEvent, Membership, MembershipApplication
from members_area.membership.services.limits import may_send_to
from members_area.membership.services.seats import lock_service, take_seat
from members_area.membership.tokens import new_token

Status = MembershipApplication.Status


@transaction.atomic
def apply(*, email: str, **answers: Any) -> MembershipApplication:
    """Keep an application and send the link that proves the address.

    Whether the address is known changes neither what the person sees nor how long they wait: one row, one e-mail.
    """
    token, token_hash = new_token()
    application = MembershipApplication.objects.create(email=email.strip().lower(), token_hash=token_hash, **answers)
    AuditEvent.note(action="application.received", record=application)
    if not may_send_to(application.email):
        return application
    if Membership.objects.open().filter(person__email__iexact=application.email).exists():
        emails.application_of_a_member(application)
    else:
        emails.application_to_confirm(application, token)
    return application


@transaction.atomic
def confirm_application(*, application: MembershipApplication, password: str = "") -> MembershipApplication:
    """Note that the address is the applicant's, and make their account where they have none.

    Raises ValidationError where it was confirmed before, or where another application of theirs is being looked at.
    """
    application = _locked(application)
    application.move_to(Status.SUBMITTED)
    user = get_user_model().objects.filter(email__iexact=application.email).first()
    try:
        with transaction.atomic():
            application.person = user or make_account(
                email=application.email,
                first_name=application.first_name,
                last_name=application.last_name,
                password=password,
            )
            application.verified_at = timezone.now()
            application.save()
    except IntegrityError as error:
        raise ValidationError("We are already looking at an application of yours.") from error
    AuditEvent.note(action="application.confirmed", record=application, by=application.person)
    emails.application_received(application)
    return application


@transaction.atomic
def ask_for_more(*, application: MembershipApplication, question: str, by: Any) -> MembershipApplication:
    """Ask the applicant something. Raises ValidationError where it is decided, or the question empty."""
    application = _locked(application)
    application.move_to(Status.ASKED)
    application.question, application.answer = _words(question, "Write what you would like to know."), ""
    application.save()
    AuditEvent.note(action="application.asked", record=application, by=by)
    emails.application_question(application)
    return application


@transaction.atomic
def answer_question(*, application: MembershipApplication, answer: str) -> MembershipApplication:
    """Keep the applicant's answer and put the application back into the queue. Raises ValidationError."""
    application = _locked(application)
    application.move_to(Status.SUBMITTED)
    application.answer = _words(answer, "Write your answer.")
    application.save()
    AuditEvent.note(action="application.answered", record=application, by=application.person)
    return application


@transaction.atomic
def approve(
    *, application: MembershipApplication, by: Any, words: str = "", service: MusicService | None = None
) -> Membership:
    """Fill a seat of the service with the applicant and tell them.

    `service` is the one in the register where the applicant wrote a name that was not listed. Raises NoFreeSeat, or
    ValidationError where it is decided already, no service is chosen, or the person has a seat.
    """
    chosen = service or application.service
    if chosen is None:
        raise ValidationError("Choose the service in the register, or add it there first.")
    held = lock_service(chosen)
    application = _locked(application)
    application.move_to(Status.APPROVED)
    membership = take_seat(
        service=held,
        person=application.person,
        role=application.role,
        status=Membership.Status.ACTIVE,
        start_on=timezone.localdate(),
    )
    application.service, application.membership = held, membership
    _decide(application, words, by)
    AuditEvent.note(action="application.approved", record=application, by=by, summary=f"Seat {membership.seat}")
    emails.application_approved(application)
    return membership


@transaction.atomic
def decline(*, application: MembershipApplication, words: str, by: Any) -> MembershipApplication:
    """Decline with words that are sent. Raises ValidationError where it is decided, or the words are missing."""
    application = _locked(application)
    application.move_to(Status.DECLINED)
    _decide(application, _words(words, "Write a few words to the applicant: they are sent with the decision."), by)
    AuditEvent.note(action="application.declined", record=application, by=by)
    emails.application_declined(application)
    return application


@transaction.atomic
def withdraw(*, application: MembershipApplication) -> MembershipApplication:
    """Take an application back, as the applicant. Raises ValidationError where it is decided."""
    application = _locked(application)
    application.move_to(Status.WITHDRAWN)
    application.decided_at = timezone.now()
    application.save()
    AuditEvent.note(action="application.withdrawn", record=application, by=application.person)
    return application


def _decide(application: MembershipApplication, words: str, by: Any) -> None:
    application.decision_words, application.decided_by = words.strip(), by
    application.decided_at = timezone.now()
    application.save()


def _words(words: str, missing: str) -> str:
    if not words.strip():
        raise ValidationError(missing)
    return words.strip()


def _locked(application: MembershipApplication) -> MembershipApplication:
    held = MembershipApplication.objects.select_for_update(of=("self",)).select_related("service", "person")
    return held.get(pk=application.pk)
