"""Letters about one's place at a meeting, and to those who come in a member's place."""

from datetime import datetime

from members_area.meetings.emails.sending import page, tell
from members_area.meetings.models import Registration, Substitute
from members_area.membership.mail import queue_mail
from members_area.membership.models import MailKind
from members_area.membership.tokens import hash_of


def place_given(registration: Registration, waiting_since: datetime | None) -> None:
    """Tell somebody that they have moved up. Who waits, comes and waits again has a letter for each time."""
    meeting, turn = registration.meeting, f"{waiting_since:%Y%m%d%H%M%S%f}"
    tell(
        [registration.person],
        key=f"place-{registration.pk}-{turn}",
        kind=MailKind.MEETING_CHANGES,
        template="place_given",
        context={"meeting": meeting},
        link=page("meeting", meeting.pk),
    )


def substitute_invited(substitute: Substitute, token: str, service: str) -> None:
    """Send the secret link to somebody who comes in a member's place."""
    link = page("substitute_page", token)
    _to_substitute(substitute, "substitute", key=hash_of(token)[:16], link=link, service=service)


def substitute_not_needed(substitute: Substitute) -> None:
    """Tell somebody that they are not expected, and that their link is dead."""
    _to_substitute(substitute, "substitute_ended", key="ended")


def _to_substitute(substitute: Substitute, template: str, *, key: str, link: str = "", service: str = "") -> None:
    registration = substitute.registration
    queue_mail(
        key=f"substitute-{substitute.pk}-{key}",
        kind=MailKind.MEETING_CHANGES,
        to=substitute.email,
        template=f"meetings/{template}",
        context={"meeting": registration.meeting, "member": registration.person, "service": service, "link": link},
    )
