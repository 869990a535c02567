"""Whoever may enter the CMS needs a second factor."""

from typing import Any

import pytest
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.test import Client

from accounts.testing import PASSWORD, give_second_factor, make_account_holder

pytestmark = pytest.mark.django_db
SET_UP = "/account/second-factor/"
ADDRESSES = ["/admin/", "/admin/pages/", "/admin/login/", "/admin/images/add/"]


@pytest.fixture
def editor_without(roles: None) -> Client:
    user = make_account_holder("editor@example.org")
    user.groups.add(Group.objects.get(name="Editors"))
    client = Client()
    client.post("/account/login/", {"login": user.email, "password": PASSWORD})
    return client


def owner_of(client: Client) -> Any:
    return get_user_model().objects.get(pk=client.session["_auth_user_id"])


@pytest.mark.parametrize("address", ADDRESSES)
def test_an_editor_without_one_is_led_to_set_it_up(home: Any, editor_without: Client, address: str) -> None:
    response = editor_without.get(address)
    assert response["Location"] == SET_UP
    assert "second factor" in editor_without.get(SET_UP).content.decode()


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_an_editor_without_one_can_do_nothing(home: Any, editor_without: Client, method: str) -> None:
    assert getattr(editor_without, method)("/admin/pages/").status_code == 403


def test_why_is_said_where_it_is_set_up(home: Any, editor_without: Client) -> None:
    editor_without.get("/admin/")
    assert b"Whoever can change this website signs in with two things" in editor_without.get(SET_UP).content


def test_an_editor_with_one_gets_in(home: Any, editor_without: Client) -> None:
    give_second_factor(owner_of(editor_without))
    assert editor_without.get("/admin/").status_code == 200


def test_recovery_codes_alone_are_no_second_factor(home: Any, editor_without: Client) -> None:
    RecoveryCodes.activate(owner_of(editor_without))
    assert editor_without.get("/admin/")["Location"] == SET_UP


def test_a_member_is_refused_and_not_led_to_set_it_up(home: Any) -> None:
    client = Client()
    client.force_login(make_account_holder("member@example.org"))
    assert client.get("/admin/").status_code == 403


def test_a_visitor_is_sent_to_sign_in(home: Any) -> None:
    assert Client().get("/admin/")["Location"].startswith(("/admin/login/", "/account/login/"))


def test_without_the_rule_an_editor_gets_in(home: Any, editor_without: Client, settings: Any) -> None:
    settings.SECOND_FACTOR_REQUIRED = False
    assert editor_without.get("/admin/").status_code == 200
