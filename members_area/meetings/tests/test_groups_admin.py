"""Groups in the CMS: editors write what they are for, put people in and out, start and conclude them."""

import pytest
from django.test import Client

from core.testing import make_user
from members_area.meetings.models import Group
from members_area.meetings.testing import make_group, put_in_group
from members_area.membership.testing import make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
LIST = "/admin/snippets/meetings/group/"


@pytest.fixture
def group() -> Group:
    return make_group("Fees and families", status="proposed")


@pytest.fixture
def browser() -> Client:
    return signed_in(make_user(groups=("Editors",)))


def people(group: Group) -> str:
    return f"{LIST}people/{group.pk}/"


def test_the_list_leads_to_the_people_of_each_group(group: Group, browser: Client) -> None:
    put_in_group(group)
    said = browser.get(LIST).content.decode()
    assert "Fees and families" in said
    assert people(group) in said
    assert "1 person" in said


def test_a_group_is_written_and_its_revision_kept(browser: Client) -> None:
    data = {"name": "Workforce", "slug": "workforce", "purpose": "Who teaches.", "terms_of_reference": "null"}
    assert browser.post(f"{LIST}add/", data).status_code == 302
    group = Group.objects.get(slug="workforce")
    assert group.status == "proposed"
    assert group.revisions.count() == 1


def test_people_are_put_in_and_taken_out(group: Group, browser: Client) -> None:
    person = make_membership().person
    browser.post(people(group), {"act": "put-in", "put-in-person": person.pk, "put-in-role": "chair"})
    row = group.memberships.get()
    assert (row.person, row.role) == (person, "chair")
    assert person.get_full_name() in browser.get(people(group)).content.decode()
    browser.post(people(group), {"act": "take-out", "take-out-membership": row.pk})
    row.refresh_from_db()
    assert row.end_on is not None


def test_it_starts_and_concludes(group: Group, browser: Client) -> None:
    browser.post(people(group), {"act": "start"})
    answer = browser.post(people(group), {"act": "conclude", "conclude-outcome": ""})
    assert answer.status_code == 422
    browser.post(people(group), {"act": "conclude", "conclude-outcome": "A guide."})
    group.refresh_from_db()
    assert (group.status, group.outcome) == ("concluded", "A guide.")
    assert "Put somebody in" not in browser.get(people(group)).content.decode()


def test_somebody_without_a_seat_is_not_taken(group: Group, browser: Client) -> None:
    data = {"act": "put-in", "put-in-person": make_user().pk, "put-in-role": "member"}
    assert browser.post(people(group), data).status_code == 422


def test_odd_requests_are_not_found(group: Group, browser: Client) -> None:
    assert browser.post(people(group), {"act": "\x00"}).status_code == 404
    assert browser.get(f"{LIST}people/999999/").status_code == 404


def test_nobody_deletes_a_group(group: Group, browser: Client, administrator: Client) -> None:
    for one in (browser, administrator):
        one.post(f"{LIST}delete/{group.pk}/")
        assert Group.objects.filter(pk=group.pk).exists()


def test_the_membership_secretary_has_no_part_in_it(group: Group) -> None:
    browser = signed_in(make_user(groups=("Membership secretaries",)))
    assert "Fees" not in browser.get(people(group), follow=True).content.decode()
