"""What is for members stays so, whichever corner of the CMS somebody tries."""

from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core import mail
from django.test import Client
from wagtail.models import BaseViewRestriction, Collection, PageViewRestriction

from core.testing import make_document, make_image, make_user
from home.testing import make_home, make_standard_page
from members_area.membership.mail.team_letters import send_announcements, send_monthly_note
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import GuidancePage, MemberAnnouncement, MembersHomePage
from members_area.membership.testing import make_membership, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def collection(roles: None, home: object) -> Collection:
    setup_member_area()
    return Collection.objects.get(name="Members")


@pytest.fixture
def kept_for_fewer(collection: Collection) -> GuidancePage:
    """A guidance page that only administrators read."""
    parent = MembersHomePage.objects.get()
    page = parent.add_child(instance=GuidancePage(title="Quillwort plans", slug="quillwort"))
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=BaseViewRestriction.GROUPS)
    restriction.groups.set(Group.objects.filter(name="Administrators"))
    page.save_revision().publish()
    page.refresh_from_db()
    return page


def test_the_collection_of_members_keeps_its_name_and_place(administrator: Client, collection: Collection) -> None:
    elsewhere = Collection.get_first_root_node().add_child(instance=Collection(name="Elsewhere"))
    address = f"/admin/collections/{collection.pk}/"
    for change in ({"name": "Renamed"}, {"name": "Members", "parent": elsewhere.pk}):
        answer = administrator.post(address, {"parent": Collection.get_first_root_node().pk, **change}, follow=True)
        assert "keeps its name and its place" in answer.content.decode()
    collection.refresh_from_db()
    assert (collection.name, collection.depth) == ("Members", 2)


@pytest.mark.parametrize("road", ["form", "in bulk"])
def test_a_file_for_members_does_not_become_public_by_a_move(editor: Client, collection: Collection, road: str) -> None:
    document = make_document("zyxfile.txt", collection=collection)
    root = Collection.get_first_root_node().pk
    if road == "form":
        editor.post(f"/admin/documents/edit/{document.pk}/", {"title": "Moved", "collection": root})
    else:
        address = f"/admin/bulk/core/sitedocument/add_to_collection/?id={document.pk}"
        editor.post(address, {"collection": root})
    document.refresh_from_db()
    assert document.collection == collection
    assert Client().get(document.url).status_code == 404


def test_a_picture_for_members_does_not_become_public_by_a_move(editor: Client, collection: Collection) -> None:
    image = make_image()
    image.collection = collection
    image.save()
    address = f"/admin/bulk/core/siteimage/add_to_collection/?id={image.pk}"
    editor.post(address, {"collection": Collection.get_first_root_node().pk})
    image.refresh_from_db()
    assert image.collection == collection


def test_a_page_that_not_every_member_reads_is_in_no_letter_and_not_on_the_home(kept_for_fewer: GuidancePage) -> None:
    membership = make_membership()
    MemberAnnouncement.objects.create(title="News", text="Words.", link=kept_for_fewer, by_email=True)
    send_announcements()
    send_monthly_note(month=kept_for_fewer.first_published_at.date())
    everything = "".join(str(letter.body) + str(letter.alternatives) for letter in mail.outbox)
    home = signed_in(membership.person).get("/members/").content.decode()
    for told in (everything, home):
        assert "News" in told
        assert "Quillwort" not in told
        assert "quillwort" not in told


@pytest.mark.parametrize(
    "address",
    [
        "/members/photos/9223372036854775808/",
        "/members/directory/people/9223372036854775808/",
        "/documents/9223372036854775808/x.txt",
        "/calendar/events/9223372036854775808.ics",
    ],
)
def test_a_number_that_is_too_large_names_nothing(home: object, address: str) -> None:
    browser = signed_in(make_membership().person)
    browser.raise_request_exception = False
    assert browser.get(address).status_code == 404


def test_a_topic_with_a_number_that_is_too_large_is_no_error(home: object) -> None:
    browser = signed_in(make_membership().person)
    browser.raise_request_exception = False
    assert browser.post("/members/profile/", {"offers": "9" * 20}).status_code in {400, 422}


def test_the_choosers_of_the_cms_show_nothing_to_who_writes_no_pages(roles: None) -> None:
    make_home()
    make_standard_page("Zyxdraft", live=False)
    secretary = signed_in(make_user(groups=("Membership secretaries",)))
    for address in ("/admin/choose-page/", "/admin/choose-page/search/?q=zyx", "/admin/api/main/documents/"):
        assert secretary.get(address).status_code == 403


def test_a_control_character_in_a_name_breaks_no_download(administrator: Client, home: object) -> None:
    person: Any = make_membership().person
    person.first_name = "Jess\x0b"
    person.save()
    assert administrator.get("/admin/members/register/?export=xlsx").status_code == 200


def test_one_member_does_not_send_letters_without_end(home: object) -> None:
    membership = make_membership()
    browser = signed_in(membership.person)
    statuses = []
    for number in range(15):
        answer = browser.post("/members/my-service/invite/", {"email": f"a{number}@example.org", "role": "head"})
        statuses.append(answer.status_code)
        if answer.status_code == 302:
            invitation = membership.service.memberships.get(status="invited").invitation
            browser.post(f"/members/my-service/invitations/{invitation.pk}/withdraw/")
    assert statuses == [302] * 12 + [422] * 3
