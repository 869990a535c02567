"""Each kind of data we hold about a person: what, why and for how long. Apps above membership add theirs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from members_area.membership import personal_rows as rows_of
from members_area.membership.retention import kept_for


@dataclass(frozen=True)
class Kind:
    """A kind of data. `rows` takes a person and returns what we hold of them; `kept` is called for its words."""

    title: str
    what: str
    why: str
    kept: Callable[[], str]
    rows: Callable[[Any], list[dict[str, Any]]]


UNTIL_CLOSED = "Until you close your account."
_kinds = [
    Kind(
        "Your account",
        "Your name, e-mail address, password (which nobody can read) and second factor, and where you are signed in.",
        "To let you in and keep others out. Legitimate interests: running a members' area safely.",
        lambda: UNTIL_CLOSED,
        rows_of.account,
    ),
    Kind(
        "Your membership",
        "Whose seat you hold or held, your role, since when and until when, and why it ended or is suspended.",
        "To run the group, in which a service has two seats. Legitimate interests.",
        lambda: "For as long as the group exists, as its record. Your name is taken out when you close your account.",
        rows_of.memberships,
    ),
    Kind(
        "Your applications",
        "What you wrote in the form, what we asked and you answered, and our decision.",
        "To decide who gets a seat. Legitimate interests.",
        lambda: (
            f"Not confirmed: {kept_for('unverified_applications')}. Declined or withdrawn: "
            f"{kept_for('refused_applications')}. Approved: until you close your account."
        ),
        rows_of.applications,
    ),
    Kind(
        "Invitations",
        "Who invited whom to a seat, at which address, and when.",
        "To offer seats to the people that services choose. Legitimate interests.",
        lambda: f"Not accepted: {kept_for('invitations')} after they run out. Accepted: until you close your account.",
        rows_of.invitations,
    ),
    Kind(
        "Your profile",
        "What you tell of yourself, your photo, and who may see each part.",
        "So that members find each other. It is yours to fill in: what you write, you choose to share.",
        lambda: "Until you remove it or close your account.",
        rows_of.profile,
    ),
    Kind(
        "E-mails from us",
        "Kind, subject, address and date. The words are deleted when the e-mail is sent.",
        "So that nothing is sent twice and we can answer when something did not arrive. Legitimate interests.",
        lambda: f"{kept_for('sent_emails')}.",
        rows_of.emails,
    ),
    Kind(
        "Your choice of e-mails",
        "Which of our optional e-mails you want.",
        "To send no more than you want. Legitimate interests.",
        lambda: UNTIL_CLOSED,
        rows_of.email_choices,
    ),
    Kind(
        "What was done",
        "Lines such as “invitation sent” or “profile changed” with the time and who did it.",
        "To be able to explain decisions and trace misuse. Legitimate interests: safety.",
        lambda: (
            "For as long as the group exists, without your name once your account is closed. Notes of downloads of "
            f"personal data: {kept_for('download_notes')}."
        ),
        rows_of.audit_lines,
    ),
]


def add_kind(kind: Kind) -> None:
    """Let "Your data" show another kind and put it into the download. Called by an app in `ready()`."""
    _kinds.append(kind)


def kinds() -> list[Kind]:
    return list(_kinds)
