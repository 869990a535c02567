"""Announcements and the monthly note: to every member who wants them, once, and to nobody else."""

from datetime import date, timedelta

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from members_area.membership import services
from members_area.membership.mail.preferences import choose_emails
from members_area.membership.mail.team_letters import send_announcements, send_monthly_note
from members_area.membership.models import MemberAnnouncement
from members_area.membership.testing import make_application, make_membership
from resources.testing import make_blog_post

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library")]


def make_announcement(**fields: object) -> MemberAnnouncement:
    return MemberAnnouncement.objects.create(
        **{"title": "A new date", "text": "We meet on the 4th.", "by_email": True, **fields}
    )


def test_an_announcement_goes_once_to_every_member_who_wants_it_and_to_nobody_else() -> None:
    member, not_wanting, suspended = make_membership(), make_membership(), make_membership()
    make_application()
    choose_emails(person=not_wanting.person, announcements=False)
    services.suspend(membership=suspended, reason="A pause", by=None)
    mail.outbox.clear()
    make_announcement()
    for _ in range(2):
        call_command("send_team_letters", verbosity=0)
    assert [letter.to for letter in mail.outbox if letter.subject == "A new date"] == [[member.person.email]]
    assert "We meet on the 4th." in mail.outbox[-1].body
    assert "List-Unsubscribe" in mail.outbox[-1].extra_headers


@pytest.mark.parametrize(
    "fields",
    [
        {"by_email": False},
        {"show_from": timezone.now() + timedelta(days=1)},
        {"show_from": timezone.now() - timedelta(days=10)},
    ],
)
def test_one_that_is_not_due_or_not_for_e_mail_is_not_sent(fields: dict[str, object]) -> None:
    make_membership()
    make_announcement(**fields)
    assert send_announcements() == 0


def test_the_note_lists_what_appeared_in_the_month_and_goes_once() -> None:
    make_membership()
    inside = make_blog_post("Of the month", published_on=date(2026, 10, 31))
    make_blog_post("Of the next", published_on=date(2026, 11, 1))
    assert (send_monthly_note(month=date(2026, 10, 15)), send_monthly_note(month=date(2026, 10, 20))) == (1, 0)
    letter = mail.outbox[-1].body
    assert inside.full_url in letter
    assert "Of the next" not in letter


def test_a_month_without_anything_new_has_no_note() -> None:
    make_membership()
    assert send_monthly_note(month=date(2019, 1, 1)) == 0
