"""What becomes of a request whose sender is shut out, or whose findings are closed to them, while it is answered."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from accounts.models import User
from core.models import SiteDocument
from core.testing import make_document, make_user
from core.tests.between_statements import no_second_round, once_it_has_asked  # noqa: F401 - a fixture
from home.models import StandardPage
from home.testing import make_standard_page
from members_area.membership import services
from members_area.membership.mail.preferences import choose_emails
from members_area.membership.models import EmailPreference, Invitation, MemberProfile, Membership
from members_area.membership.models.profiles import SHOWN
from members_area.membership.testing import make_invitation, make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles", "no_second_round")]
SECRET = "quokkanut"
# Parts of the statement after which something happens.
WHO_ASKS, PAGES_FOUND, FILES_FOUND = 'FROM "membership_membership"', "in_title", 'FROM "core_sitedocument"'
ANSWERS = {"first_name": "Asha", "last_name": SECRET, **{f"{field}_seen_by": "members" for field in SHOWN}}


@pytest.fixture
def seat() -> Membership:
    return make_membership()


def close_account(seat: Membership) -> None:
    services.close_account(person=User.objects.get(pk=seat.person_id))


def end(seat: Membership) -> None:
    services.end(membership=Membership.objects.get(pk=seat.pk), reason="Out", by=None)


# What is written


def test_a_closed_account_does_not_get_its_name_and_profile_back(seat: Membership) -> None:
    browser = signed_in(seat.person)
    with once_it_has_asked(WHO_ASKS, lambda: close_account(seat), skip=1):
        assert browser.post(reverse("profile"), ANSWERS).status_code == 403
    seat.person.refresh_from_db()
    assert seat.person.get_full_name() == "Former member"
    assert not MemberProfile.objects.exists()


def test_who_is_no_member_any_more_keeps_no_profile(seat: Membership) -> None:
    end(seat)
    with pytest.raises(PermissionDenied):
        services.save_profile(person=seat.person, biography="Words")
    assert not MemberProfile.objects.exists()


def test_a_closed_account_chooses_no_e_mails(seat: Membership) -> None:
    close_account(seat)
    with pytest.raises(PermissionDenied):
        choose_emails(person=seat.person, meetings=False)
    assert not EmailPreference.objects.exists()


def test_who_has_lost_their_seat_invites_nobody(seat: Membership) -> None:
    browser = signed_in(seat.person)
    with once_it_has_asked(WHO_ASKS, lambda: end(seat)):
        sent = browser.post(reverse("invite_colleague"), {"email": "friend@example.org", "role": "inclusion-lead"})
    assert sent.status_code == 403
    assert not Invitation.objects.exists()


def test_nor_do_they_send_an_invitation_again(seat: Membership) -> None:
    invitation, _ = make_invitation(seat.service)
    browser = signed_in(seat.person)
    with once_it_has_asked(WHO_ASKS, lambda: end(seat)):
        assert browser.post(reverse("resend_invitation", args=[invitation.pk])).status_code == 403


def test_the_secretary_invites_without_a_seat_and_a_member_for_no_other_service(seat: Membership) -> None:
    secretary, other = make_user(groups=("Membership secretaries",)), make_membership()
    about: dict[str, Any] = {"service": seat.service, "email": "friend@example.org", "role": "head"}
    with pytest.raises(PermissionDenied):
        services.invite(by=other.person, **about)
    assert services.invite(by=secretary, **about).state == "open"


# What is found


def close_page(page: Page) -> None:
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.GROUPS)
    assert not restriction.groups.exists()
    StandardPage.objects.filter(pk=page.pk).update(title=SECRET, summary=SECRET)


def delete_page(page: Page) -> None:
    Page.objects.get(pk=page.pk).delete()


@pytest.mark.parametrize("happen", [close_page, delete_page], ids=["closed", "deleted"])
def test_a_page_is_not_shown_that_was_closed_or_deleted_once_it_was_found(happen: Callable[[Page], None]) -> None:
    page, browser = make_standard_page("Wombat words"), make_member()
    make_standard_page("Wombat elsewhere")
    assert "Wombat words" in searched(browser)
    with once_it_has_asked(PAGES_FOUND, lambda: happen(page)):
        shown = searched(browser)
    assert "Wombat elsewhere" in shown
    assert "Wombat words" not in shown
    assert SECRET not in shown


def close_file(document: SiteDocument) -> None:
    closed = Collection.get_first_root_node().add_child(name="Closed")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type=PageViewRestriction.GROUPS)
    SiteDocument.objects.filter(pk=document.pk).update(collection=closed, title=SECRET)


def delete_file(document: SiteDocument) -> None:
    SiteDocument.objects.filter(pk=document.pk).delete()


@pytest.mark.parametrize("happen", [close_file, delete_file], ids=["closed", "deleted"])
def test_nor_is_a_file(happen: Callable[[SiteDocument], None]) -> None:
    for_members = Collection.get_first_root_node().add_child(name="For members")
    CollectionViewRestriction.objects.create(collection=for_members, restriction_type=PageViewRestriction.LOGIN)
    document, browser = make_document(title="Wombat file", collection=for_members), make_member()
    assert "Wombat file" in searched(browser)
    with once_it_has_asked(FILES_FOUND, lambda: happen(document)):
        shown = searched(browser)
    assert "Wombat file" not in shown
    assert SECRET not in shown


def searched(browser: Client) -> str:
    answer = browser.get(reverse("member_search"), {"q": "wombat"})
    assert answer.status_code == 200
    return answer.content.decode()
