"""Change of address, e-mails about the account, sessions and their end."""

import re
from concurrent.futures import ThreadPoolExecutor
from time import time
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.test import Client, RequestFactory

from accounts.models import User
from accounts.services import end_sessions, make_account
from accounts.shared_cache import SharedFileCache
from accounts.signing_in import sign_in
from accounts.templatetags.account_tags import browser_name
from accounts.testing import PASSWORD, give_second_factor, make_account_holder

pytestmark = pytest.mark.django_db
EMAIL, SESSIONS, RESET = "/account/email/", "/account/sessions/", "/account/password/reset/"
NEW = "new@example.org"


def link_in(message: Any) -> str:
    return re.search(r"http://testserver(/\S+)", message.body)[1]


def another_browser(user: Any) -> Client:
    client = Client(headers={"user-agent": "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Gecko/20100101 Firefox/140.0"})
    client.post("/account/login/", {"login": user.email, "password": PASSWORD})
    return client


def is_out(client: Client) -> bool:
    return client.get("/account/").status_code == 302


def test_the_address_changes_once_the_new_one_is_confirmed(sure: Client, holder: Any) -> None:
    old = holder.email
    sure.post(EMAIL, {"email": NEW, "action_add": ""})
    holder.refresh_from_db()
    assert holder.email == old
    address = link_in(mail.outbox[-1])
    sure.get(address)
    holder.refresh_from_db()
    assert holder.email == old, "a mail scanner that opens the link changes nothing"
    sure.post(address)
    holder.refresh_from_db()
    assert holder.email == NEW
    assert list(holder.emailaddress_set.values_list("email", "verified", "primary")) == [(NEW, True, True)]


def test_the_old_address_is_told_of_the_change(sure: Client, holder: Any) -> None:
    old = holder.email
    sure.post(EMAIL, {"email": NEW, "action_add": ""})
    sure.post(link_in(mail.outbox[-1]))
    assert (mail.outbox[-1].to, mail.outbox[-1].subject) == ([old], "Your e-mail address has changed")
    assert NEW in mail.outbox[-1].body


def test_changing_the_address_asks_once_more_who_it_is(signed_in: Client, holder: Any) -> None:
    response = signed_in.post(EMAIL, {"email": NEW, "action_add": ""})
    assert response["Location"].startswith("/account/reauthenticate/")
    assert mail.outbox == []


def test_what_was_asked_for_is_done_after_reauthentication(signed_in: Client, holder: Any) -> None:
    signed_in.post(EMAIL, {"email": NEW, "action_add": ""})
    signed_in.post(f"/account/reauthenticate/?next={EMAIL}", {"password": PASSWORD, "next": EMAIL})
    assert [message.to for message in mail.outbox] == [[NEW]]


def test_somebody_with_a_second_factor_can_change_their_address(sure: Client, holder: Any) -> None:
    give_second_factor(holder)
    sure.post(EMAIL, {"email": NEW, "action_add": ""})
    sure.post(link_in(mail.outbox[-1]))
    holder.refresh_from_db()
    assert holder.email == NEW


def test_a_change_can_be_called_off(sure: Client, holder: Any) -> None:
    sure.post(EMAIL, {"email": NEW, "action_add": ""})
    address = link_in(mail.outbox[-1])
    sure.post(EMAIL, {"email": NEW, "action_remove": ""})
    sure.post(address)
    holder.refresh_from_db()
    assert holder.email == "holder@example.org"


def test_an_address_of_somebody_else_is_not_given_away_and_not_taken(sure: Client, holder: Any) -> None:
    User.objects.create_user("other@example.org")
    answers = [
        sure.post(EMAIL, {"email": email, "action_add": ""}, follow=True) for email in ("other@example.org", NEW)
    ]
    assert answers[0].redirect_chain == answers[1].redirect_chain
    assert sure.post(link_in(mail.outbox[0])).status_code in {200, 302, 404}
    holder.refresh_from_db()
    assert holder.email == "holder@example.org"


def test_a_taken_address_is_refused_at_its_confirmation(sure: Client, holder: Any) -> None:
    sure.post(EMAIL, {"email": "other@example.org", "action_add": ""})
    User.objects.create_user("other@example.org")
    answer = sure.post(link_in(mail.outbox[0]), follow=True)
    assert b"it belongs to another account" in answer.content
    holder.refresh_from_db()
    assert holder.email == "holder@example.org"


def test_a_new_password_ends_every_session(signed_in: Client, holder: Any) -> None:
    other = another_browser(holder)
    visitor = Client()
    visitor.post(RESET, {"email": holder.email})
    form = visitor.get(link_in(mail.outbox[-1]), follow=True)
    words = {"password1": "four-words-for-a-test", "password2": "four-words-for-a-test"}
    visitor.post(form.redirect_chain[-1][0], words)
    assert is_out(signed_in)
    assert is_out(other)
    assert is_out(visitor)
    assert mail.outbox[-1].subject == "You have a new password"


def test_a_reset_link_works_once(holder: Any) -> None:
    Client().post(RESET, {"email": holder.email})
    address = link_in(mail.outbox[-1])
    for expected in (True, False):
        visitor = Client()
        form = visitor.get(address, follow=True)
        assert bool(form.redirect_chain) is expected
        visitor.post(f"{form.request['PATH_INFO']}", {"password1": PASSWORD + "2", "password2": PASSWORD + "2"})


def test_e_mails_name_the_configured_host_and_no_other(holder: Any, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["*"]
    settings.WAGTAILADMIN_BASE_URL = "https://nwg.example.org"
    Client(headers={"host": "evil.example.org"}).post(RESET, {"email": holder.email})
    message = mail.outbox[-1]
    page = message.alternatives[0][0]
    assert "https://nwg.example.org/account/password/reset/key/" in message.body
    assert "https://nwg.example.org/account/password/reset/key/" in page
    assert "evil" not in message.body + page


@pytest.mark.parametrize("email", ["holder@example.org", "nobody@example.org"])
def test_e_mails_are_plain_and_html_with_their_styles_in_place(holder: Any, email: str) -> None:
    Client().post(RESET, {"email": email})
    message = mail.outbox[-1]
    (page, kind), *_ = message.alternatives
    assert kind == "text/html"
    assert '<h1 style="' in page
    assert '<a class="button" href="http' in page or email.startswith("nobody")
    for text in (message.body, page):
        assert "National Music Services Working Group on Inclusion (NWG)" in text
        assert "You get this e-mail" in text
    assert "<" not in message.body
    assert "&" not in message.body


def test_the_list_of_sessions_names_browser_and_place(signed_in: Client, holder: Any) -> None:
    another_browser(holder)
    page = signed_in.get(SESSIONS).content.decode()
    assert "Firefox on Windows" in page
    assert "127.0.0.1" in page
    assert page.count("This browser") == 1


def test_one_of_ones_sessions_can_be_ended(signed_in: Client, holder: Any) -> None:
    other, third = another_browser(holder), another_browser(holder)
    session = holder.usersession_set.get(session_key=other.session.session_key)
    signed_in.post(f"{SESSIONS}{session.pk}/end/")
    assert is_out(other)
    assert not is_out(third)
    assert not is_out(signed_in)


def test_all_other_sessions_can_be_ended(signed_in: Client, holder: Any) -> None:
    others = another_browser(holder), another_browser(holder)
    signed_in.post(SESSIONS)
    assert [is_out(client) for client in (*others, signed_in)] == [True, True, False]


def test_nobody_ends_the_session_of_somebody_else(signed_in: Client) -> None:
    stranger = make_account_holder("stranger@example.org")
    theirs = another_browser(stranger)
    session = stranger.usersession_set.get()
    assert signed_in.post(f"{SESSIONS}{session.pk}/end/").status_code == 404
    assert not is_out(theirs)


def test_looking_at_the_address_that_ends_a_session_ends_nothing(signed_in: Client, holder: Any) -> None:
    other = another_browser(holder)
    session = holder.usersession_set.get(session_key=other.session.session_key)
    assert signed_in.get(f"{SESSIONS}{session.pk}/end/").status_code == 405
    assert not is_out(other)


def test_the_service_ends_listed_and_unlisted_sessions_of_one_person_only(signed_in: Client, holder: Any) -> None:
    unlisted, stranger = Client(), Client()
    unlisted.force_login(holder)
    stranger.force_login(make_account_holder("stranger@example.org"))
    end_sessions(user=holder)
    assert [is_out(client) for client in (signed_in, unlisted, stranger)] == [True, True, False]
    assert not holder.usersession_set.exists()


def test_a_made_account_can_sign_in_and_its_session_is_listed(db: None) -> None:
    user = make_account(email="Asha@Example.org", first_name="Asha", last_name="Rao", password=PASSWORD)
    client = another_browser(user)
    assert not is_out(client)
    assert (user.email, user.usersession_set.count()) == ("asha@example.org", 1)


def test_signing_in_behind_a_link_does_not_pass_over_a_second_factor(holder: Any) -> None:
    give_second_factor(holder)
    with pytest.raises(PermissionDenied):
        sign_in(RequestFactory().get("/"), holder)


def test_a_session_ends_eight_hours_after_sign_in_however_busy_it_is(
    signed_in: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = time()
    for hours, is_over in ((4, False), (7.9, False), (8.1, True)):
        monkeypatch.setattr("accounts.signing_in.time", lambda hours=hours: now + hours * 3600)
        session = signed_in.session
        session["busy"] = hours
        session.save()
        assert is_out(signed_in) is is_over


def test_a_session_ends_when_the_browser_is_closed(signed_in: Client) -> None:
    session = Session.objects.get(pk=signed_in.session.session_key)
    assert session.get_decoded()["_session_expiry"] == 0
    assert signed_in.session.get_expiry_age() == 8 * 60 * 60


def test_pages_about_the_account_are_kept_in_no_cache(signed_in: Client) -> None:
    for address in ("/account/", EMAIL, SESSIONS, "/account/second-factor/", "/account/password/change/"):
        assert signed_in.get(address)["Cache-Control"] == "private, no-store", address


def test_the_pages_ask_few_questions_of_the_database(
    home: Any, signed_in: Client, django_assert_max_num_queries: Any
) -> None:
    for address in ("/account/", EMAIL, SESSIONS, "/account/second-factor/", "/account/second-factor/webauthn/"):
        signed_in.get(address)
        with django_assert_max_num_queries(12):
            signed_in.get(address)


@pytest.mark.parametrize(
    ("user_agent", "name"),
    [
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605 Version/18.0 Safari/604.1",
            "Safari on an iPhone",
        ),
        ("Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0", "Edge on Windows"),
        ("", "A browser"),
    ],
)
def test_browsers_have_the_names_that_people_know(user_agent: str, name: str) -> None:
    assert browser_name(user_agent) == name


def test_only_one_of_many_wins_a_place_in_the_shared_cache(tmp_path: Any) -> None:
    caches = [SharedFileCache(str(tmp_path), {}) for _ in range(8)]
    for turn in range(20):
        with ThreadPoolExecutor(8) as pool:
            won = list(pool.map(lambda cache, key=turn: cache.add(f"turn{key}", True), caches))
        assert won.count(True) == 1


def test_the_shared_cache_makes_room_from_what_has_run_out(tmp_path: Any) -> None:
    cache = SharedFileCache(str(tmp_path), {"OPTIONS": {"MAX_ENTRIES": 5}})
    for number in range(4):
        cache.set(f"old{number}", True, timeout=-1)
    cache.set("count", 5, timeout=600)
    cache.set("another", 1, timeout=600)
    assert cache.get("count") == 5
