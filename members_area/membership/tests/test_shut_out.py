"""Who is suspended or leaves is out at the next request, everywhere: pages, files, pictures, search, the directory."""

from collections.abc import Callable

import pytest
from django.test import Client
from wagtail.models import Collection

from core.testing import make_document
from members_area.membership import services
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import GuidancePage, Membership, MembersHomePage
from members_area.membership.testing import make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library", "roles")]
WORD = "wrynecking"


@pytest.fixture
def addresses() -> list[str]:
    """What a member opens: a page, a file, search, directory, own service, profile."""
    setup_member_area()
    page = MembersHomePage.objects.get().add_child(instance=GuidancePage(title=f"{WORD} guidance", slug="guidance"))
    page.save_revision().publish()
    document = make_document("paper.txt", WORD.encode(), collection=Collection.objects.get(name="Members"))
    pages = ["/members/", "/members/guidance/", f"/members/search/?q={WORD}", "/members/directory/"]
    return [*pages, "/members/my-service/", "/members/profile/", document.url]


def hand_over(membership: Membership) -> None:
    services.hand_over(membership=membership, email="newcomer@example.org", role="head", by=None)


@pytest.mark.parametrize(
    "shut_out",
    [
        lambda membership: services.suspend(membership=membership, reason="A pause", by=None),
        lambda membership: services.end(membership=membership, reason="New job", by=None),
        lambda membership: services.close_service(service=membership.service, reason="Merged", by=None),
        hand_over,
    ],
    ids=["suspended", "ended", "service closed", "handed over"],
)
def test_somebody_signed_in_is_out_at_the_next_request(
    addresses: list[str], shut_out: Callable[[Membership], object]
) -> None:
    membership = make_membership()
    browser = signed_in(membership.person)
    assert {browser.get(address).status_code for address in addresses} == {200}
    shut_out(membership)
    signed_in_again = signed_in(membership.person)
    for address in addresses:
        refused, still_refused = browser.get(address), signed_in_again.get(address)
        assert refused.status_code in {302, 404}, address  # signed out: to the sign-in page, or there is no such file
        assert still_refused.status_code in {403, 404}, address
        for answer in (refused, still_refused):
            assert WORD not in answer.content.decode().replace(address, "")
    assert WORD not in signed_in_again.get(f"/library/?q={WORD}").content.decode().replace(
        f'value="{WORD}"', ""
    ).replace(f"“{WORD}”", "").replace(f"q={WORD}", "")


def test_reinstated_they_are_in_again(addresses: list[str]) -> None:
    membership = make_membership()
    services.suspend(membership=membership, reason="A pause", by=None)
    services.reinstate(membership=membership, by=None)
    browser: Client = signed_in(membership.person)
    assert {browser.get(address).status_code for address in addresses} == {200}
