"""What the four roles may do, and that setting them up again changes nothing."""

import pytest
from django.contrib.auth.models import Group
from django.core.management import call_command
from django.http import HttpResponse
from django.test import Client
from wagtail.models import GroupApprovalTask, Page, Workflow

from accounts.models import User
from core import roles
from core.roles import REVIEWERS, WORKFLOW, Role, setup_roles
from core.testing import PASSWORD, make_user

pytestmark = pytest.mark.django_db


def refused(response: HttpResponse) -> None:
    """The CMS refuses by leading back to the dashboard, where a message says so."""
    assert (response.status_code, response["Location"]) == (302, "/admin/")


def state() -> dict[str, object]:
    groups = Group.objects.filter(name__in=Role)
    return {
        group.name: (
            sorted(group.permissions.values_list("content_type__app_label", "codename")),
            sorted(group.page_permissions.values_list("page_id", "permission__codename")),
            sorted(group.collection_permissions.values_list("collection_id", "permission__codename")),
        )
        for group in groups
    } | {"workflows": sorted(Workflow.objects.values_list("name", flat=True))}


def test_twice_is_the_same_as_once() -> None:
    setup_roles()
    once = state()
    call_command("setup_roles", verbosity=0)
    assert state() == once
    assert set(once) == {*Role, "workflows"}


def test_the_workflow_of_the_framework_is_taken_over_not_doubled() -> None:
    setup_roles()
    assert list(Workflow.objects.values_list("name", flat=True)) == [WORKFLOW]
    task = GroupApprovalTask.objects.get()
    assert set(task.groups.values_list("name", flat=True)) == set(REVIEWERS)
    assert Page.get_first_root_node().get_workflow().name == WORKFLOW


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (Role.EDITORS, {"add_page", "change_page"}),
        (Role.MEMBERSHIP_SECRETARIES, set()),
        (Role.MODERATORS, {"add_page", "change_page", "publish_page", "lock_page", "unlock_page"}),
        (
            Role.ADMINISTRATORS,
            {"add_page", "change_page", "publish_page", "lock_page", "unlock_page", "bulk_delete_page"},
        ),
    ],
)
def test_pages(role: Role, expected: set[str]) -> None:
    setup_roles()
    granted = Group.objects.get(name=role).page_permissions.values_list("permission__codename", flat=True)
    assert set(granted) == expected


@pytest.mark.parametrize(
    ("role", "permission", "granted"),
    [
        (Role.EDITORS, "wagtailadmin.access_admin", True),
        (Role.EDITORS, "core.add_person", True),
        (Role.EDITORS, "core.delete_person", False),
        (Role.EDITORS, "core.add_topic", False),
        (Role.EDITORS, "core.view_musicservice", False),
        (Role.EDITORS, "home.change_partner", False),
        (Role.EDITORS, "home.change_contactmessage", True),
        (Role.EDITORS, "home.add_contactmessage", False),
        (Role.EDITORS, "home.delete_contactmessage", False),
        (Role.EDITORS, "core.change_sitesettings", False),
        (Role.EDITORS, "wagtailredirects.add_redirect", False),
        (Role.MODERATORS, "wagtailredirects.add_redirect", True),
        (Role.MODERATORS, "core.delete_topic", True),
        (Role.MODERATORS, "home.change_channel", True),
        (Role.MODERATORS, "core.change_musicservice", False),
        (Role.MODERATORS, "core.change_ideapillar", False),
        (Role.MODERATORS, "home.delete_contactmessage", True),
        (Role.MODERATORS, "accounts.change_user", False),
        (Role.MODERATORS, "core.change_sitesettings", False),
        (Role.MEMBERSHIP_SECRETARIES, "wagtailadmin.access_admin", True),
        (Role.MEMBERSHIP_SECRETARIES, "core.change_musicservice", True),
        (Role.MEMBERSHIP_SECRETARIES, "core.change_person", False),
        (Role.MEMBERSHIP_SECRETARIES, "home.change_contactmessage", False),
        (Role.MEMBERSHIP_SECRETARIES, "accounts.change_user", False),
        (Role.MEMBERSHIP_SECRETARIES, "membership.change_membership", True),
        (Role.MEMBERSHIP_SECRETARIES, "membership.export_membership", False),
        (Role.MEMBERSHIP_SECRETARIES, "membership.view_auditevent", False),
        (Role.EDITORS, "membership.view_membership", False),
        (Role.MODERATORS, "membership.view_membershipapplication", False),
        (Role.ADMINISTRATORS, "membership.export_membership", True),
        (Role.ADMINISTRATORS, "membership.delete_membership", False),
        (Role.ADMINISTRATORS, "core.change_sitesettings", True),
        (Role.ADMINISTRATORS, "accounts.add_user", True),
        (Role.ADMINISTRATORS, "core.change_musicservice", True),
        (Role.ADMINISTRATORS, "home.add_contactmessage", False),
        (Role.ADMINISTRATORS, "auth.change_group", False),
    ],
)
def test_models(role: Role, permission: str, granted: bool) -> None:
    setup_roles()
    assert make_user(groups=(role,)).has_perm(permission) is granted


def test_a_permission_given_by_hand_is_taken_away_again() -> None:
    setup_roles()
    before = state()
    editors = Group.objects.get(name=Role.EDITORS)
    moderators = Group.objects.get(name=Role.MODERATORS)
    editors.permissions.set(moderators.permissions.all())
    setup_roles()
    assert state() == before


def test_a_name_that_does_not_exist_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(roles, "declared", lambda: iter([(Role.EDITORS, "core.juggle_topic")]))
    with pytest.raises(LookupError, match=r"core\.juggle_topic"):
        setup_roles()


class TestNobodyRisesAbove:
    """An administrator by role is not a superuser, and cannot become or touch one (core/admin/users.py)."""

    @pytest.fixture
    def client(self, roles: None) -> Client:
        client = Client()
        client.force_login(make_user("ada@example.org", groups=(Role.ADMINISTRATORS,)))
        return client

    def form(self, **changes: object) -> dict[str, object]:
        return {
            "email": "new@example.org",
            "first_name": "New",
            "last_name": "Person",
            "password1": "a-long-test-password-7",
            "password2": "a-long-test-password-7",
            "is_active": "on",
            **changes,
        }

    def test_makes_an_editor(self, client: Client) -> None:
        editors = Group.objects.get(name=Role.EDITORS)
        response = client.post("/admin/users/new/", self.form(groups=[editors.pk]))
        assert response.status_code == 302
        made = Group.objects.get(name=Role.EDITORS).user_set.get()
        assert (made.email, made.is_superuser) == ("new@example.org", False)

    def test_makes_no_superuser(self, client: Client) -> None:
        refused(client.post("/admin/users/new/", self.form(is_superuser="on")))
        assert not User.objects.filter(is_superuser=True).exists()

    def test_raises_nobody(self, client: Client) -> None:
        other = make_user()
        refused(client.post(f"/admin/users/edit/{other.pk}/", self.form(email=other.email, is_superuser="on")))
        other.refresh_from_db()
        assert not other.is_superuser

    @pytest.mark.parametrize("method", ["get", "post"])
    def test_does_not_open_a_superuser(self, client: Client, method: str) -> None:
        root = make_user("root@example.org", is_superuser=True)
        refused(getattr(client, method)(f"/admin/users/edit/{root.pk}/", self.form()))
        root.refresh_from_db()
        assert root.check_password(PASSWORD)

    @pytest.mark.parametrize(
        ("action", "form"), [("set_active_state", {"mark_as_active": "False"}), ("delete", {}), ("assign_role", {})]
    )
    def test_no_bulk_action_touches_a_superuser(self, client: Client, action: str, form: dict[str, str]) -> None:
        root = make_user("root@example.org", is_superuser=True)
        if action == "assign_role":
            form = {"role": str(Group.objects.get(name=Role.EDITORS).pk)}
        client.post(f"/admin/bulk/accounts/user/{action}/?id={root.pk}", form)
        root.refresh_from_db()
        assert (root.is_active, root.groups.count()) == (True, 0)
