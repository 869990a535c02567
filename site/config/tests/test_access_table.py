"""Who may open which address: a table over every URL name. An address that is not in the table fails the suite."""

import re
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver

from core.testing import make_document, make_user
from home.testing import make_event
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db

EVERYONE, EDITORS, SIGNED_IN, NOBODY, DOOR = "everyone", "editors", "signed in", "nobody", "leads to sign-in"
MEMBERS, READERS, RUNNERS = "members", "members and the team", "who runs the meeting"
JOINERS = "members, and of the team who comes in"

# By name, or by the namespace before the colon. `None` names the patterns that have no name.
TABLE = {
    "robots": EVERYONE,
    "sitemap": EVERYONE,
    "sitemap_list": EVERYONE,
    "favicon": EVERYONE,
    "healthz": EVERYONE,
    "readyz": EVERYONE,
    "metrics": NOBODY,
    "web_manifest": EVERYONE,
    "feed": EVERYONE,
    "kind_feed": EVERYONE,
    "topic_feed": EVERYONE,
    "events_calendar": EVERYONE,
    "event_calendar": EVERYONE,
    "wagtaildocs_serve": EVERYONE,
    "picture": EVERYONE,
    "wagtail_serve": EVERYONE,
    "account_login": EVERYONE,
    "account_logout": EVERYONE,
    "account_signup": EVERYONE,
    "account_inactive": EVERYONE,
    "account_reset_password": EVERYONE,
    "account_reset_password_done": EVERYONE,
    "account_reset_password_from_key": EVERYONE,
    "account_reset_password_from_key_done": EVERYONE,
    "account_email_verification_sent": EVERYONE,
    "account_confirm_email": EVERYONE,
    "account_confirm_login_code": EVERYONE,
    "apply": EVERYONE,
    "application_sent": EVERYONE,
    "application_confirm": EVERYONE,
    "invitation": EVERYONE,
    "my_application": SIGNED_IN,
    "withdraw_application": SIGNED_IN,
    "my_service": MEMBERS,
    "invite_colleague": MEMBERS,
    "resend_invitation": MEMBERS,
    "withdraw_invitation": MEMBERS,
    "hand_over": MEMBERS,
    "leave": MEMBERS,
    "profile": MEMBERS,
    "member_search": READERS,
    "directory": READERS,
    "member_person": READERS,
    "member_service": READERS,
    "member_photo": EVERYONE,  # some photos are public; each view of one asks (test_directory.py)
    "public_people": EVERYONE,
    "your_data": SIGNED_IN,
    "download_data": SIGNED_IN,
    "close_account": SIGNED_IN,
    # Meetings. Which meetings somebody reads is told in members_area/meetings/tests/test_access.py.
    "meetings_list": READERS,
    "meetings_past": READERS,
    "meeting": READERS,
    "meeting_ics": READERS,
    "meeting_recording": READERS,
    "meeting_recording_file": READERS,
    "meeting_captions": READERS,
    "paper_submit": READERS,
    "paper": READERS,
    "paper_file": READERS,
    "paper_version_add": READERS,
    "paper_withdraw": READERS,
    "minutes": READERS,
    "minutes_version": READERS,
    "minutes_compare": READERS,
    "minutes_pdf": READERS,
    "minutes_word": READERS,
    "decisions": READERS,
    "actions": READERS,
    "action": READERS,
    "groups": READERS,
    "group": READERS,
    "meeting_join": JOINERS,
    "meeting_answer": MEMBERS,
    "meeting_access_needs": MEMBERS,
    "meeting_substitute": MEMBERS,
    "meeting_substitute_end": MEMBERS,
    "meeting_was_there": MEMBERS,
    "minutes_correct": MEMBERS,
    "my_calendar": MEMBERS,
    "my_calendar_reset": MEMBERS,
    "my_calendar_delete": MEMBERS,
    "desk": RUNNERS,
    "desk_step": RUNNERS,
    "desk_details": RUNNERS,
    "desk_new_date": RUNNERS,
    "desk_postpone": RUNNERS,
    "desk_cancel": RUNNERS,
    "desk_agenda": RUNNERS,
    "desk_item_add": RUNNERS,
    "desk_item": RUNNERS,
    "desk_item_move": RUNNERS,
    "desk_item_remove": RUNNERS,
    "desk_minutes_approve": RUNNERS,
    "desk_papers": RUNNERS,
    "desk_paper_approve": RUNNERS,
    "desk_paper_withdraw": RUNNERS,
    "desk_people": RUNNERS,
    "desk_attendance": RUNNERS,
    "desk_minutes": RUNNERS,
    "desk_circulate": RUNNERS,
    "desk_correction": RUNNERS,
    "desk_digest": RUNNERS,
    "desk_record": RUNNERS,
    "desk_decision_add": RUNNERS,
    "desk_action_add": RUNNERS,
    "desk_recording": RUNNERS,
    "desk_recording_remove": RUNNERS,
    # The toolkit. What belongs to a service is told in members_area/toolkit/tests/test_access.py.
    "toolkit": READERS,
    "toolkit_templates": READERS,
    "toolkit_template": READERS,
    "toolkit_file": READERS,
    "ideas": READERS,
    "idea": READERS,
    "idea_withdraw": READERS,  # the service that shared it, and moderators (test_together.py)
    "sector": READERS,
    "plan_empty_sheet": READERS,
    "toolkit_watch": MEMBERS,
    "assessments": MEMBERS,
    "assessment_new": MEMBERS,
    "assessment": MEMBERS,
    "assessment_theme": MEMBERS,
    "assessment_results": MEMBERS,
    "assessment_priorities": MEMBERS,
    "assessment_agree": MEMBERS,
    "assessment_give_up": MEMBERS,
    "respondents": MEMBERS,
    "respondents_new": MEMBERS,
    "respondents_link": MEMBERS,
    "respondents_close": MEMBERS,
    "plans": MEMBERS,
    "plan_new": MEMBERS,
    "plan_blank": MEMBERS,
    "plan_small_start": MEMBERS,
    "plan_from_themes": MEMBERS,
    "plan_from_assessment": MEMBERS,
    "plan": MEMBERS,
    "plan_details": MEMBERS,
    "plan_delete": MEMBERS,
    "objective_new": MEMBERS,
    "objective": MEMBERS,
    "objective_move": MEMBERS,
    "objective_remove": MEMBERS,
    "plan_action_new": MEMBERS,
    "plan_action": MEMBERS,
    "plan_action_move": MEMBERS,
    "plan_action_remove": MEMBERS,
    "plan_update": MEMBERS,
    "plan_history": MEMBERS,
    "plan_agree": MEMBERS,
    "plan_back_to_draft": MEMBERS,
    "plan_start": MEMBERS,
    "plan_close": MEMBERS,
    "plan_next": MEMBERS,
    "plan_snapshot": MEMBERS,
    "plan_stuck": MEMBERS,
    "evidence_add": MEMBERS,
    "evidence_file": MEMBERS,
    "evidence_remove": MEMBERS,
    "plan_comments": MEMBERS,
    "plan_comment_withdraw": MEMBERS,
    "plan_shares": MEMBERS,
    "plan_share_end": MEMBERS,
    "plan_import": MEMBERS,
    "plan_import_review": MEMBERS,
    "plan_export": MEMBERS,
    "plan_word": MEMBERS,
    "plan_excel": MEMBERS,
    "plan_pdf": MEMBERS,
    "plan_print": MEMBERS,
    "idea_adopt": MEMBERS,
    "idea_story": MEMBERS,
    "objective_share": MEMBERS,
    "plan_action_share": MEMBERS,
    "adopt": MEMBERS,
    "decision_adopt": MEMBERS,
    "page_adopt": MEMBERS,
    "sector_consent": MEMBERS,
    "digests": EVERYONE,
    "digest": EVERYONE,
    # By a secret in the address: a feed, the page of somebody who comes in a member's place,
    # answers of a group to a self-assessment, and an action plan that is shared with a guest.
    "calendar_feed": EVERYONE,
    "substitute_page": EVERYONE,
    "substitute_paper": EVERYONE,
    "substitute_join": EVERYONE,
    "answer_start": EVERYONE,
    "answer_sheet": EVERYONE,
    "answer_hand_in": EVERYONE,
    "answer_theme": EVERYONE,
    "shared_plan": EVERYONE,
    "shared_plan_comment": EVERYONE,
    "shared_evidence": EVERYONE,
    "admin_door": DOOR,
    "admin_reset": DOOR,
    "email_preferences": SIGNED_IN,
    "email_unsubscribe": EVERYONE,
    "account_change_password": SIGNED_IN,
    "account_set_password": SIGNED_IN,
    "account_email": SIGNED_IN,
    "account_reauthenticate": SIGNED_IN,
    "account_overview": SIGNED_IN,
    "account_end_session": SIGNED_IN,
    "usersessions_list": SIGNED_IN,
    "mfa_index": SIGNED_IN,
    "mfa_reauthenticate": SIGNED_IN,
    "mfa_activate_totp": SIGNED_IN,
    "mfa_deactivate_totp": SIGNED_IN,
    "mfa_view_recovery_codes": SIGNED_IN,
    "mfa_generate_recovery_codes": SIGNED_IN,
    "mfa_download_recovery_codes": SIGNED_IN,
    "mfa_list_webauthn": SIGNED_IN,
    "mfa_add_webauthn": SIGNED_IN,
    "mfa_edit_webauthn": SIGNED_IN,
    "mfa_remove_webauthn": SIGNED_IN,
    "mfa_reauthenticate_webauthn": SIGNED_IN,
    # Doors: the second step of a sign-in that has begun, and sign-in by passkey.
    "mfa_authenticate": EVERYONE,
    "mfa_login_webauthn": EVERYONE,
    "wagtailcore_login": DOOR,
    "wagtailadmin_password_reset": NOBODY,
    "wagtailadmin_password_reset_done": NOBODY,
    "wagtailadmin_password_reset_confirm": NOBODY,
    "wagtailadmin_password_reset_complete": NOBODY,
    "wagtailadmin_login": NOBODY,
    # Words and icons of the CMS's own interface: they hold nothing of the site.
    "wagtailadmin_sprite": EVERYONE,
    "wagtailadmin_javascript_catalog": EVERYONE,
}


def patterns(resolver: URLResolver, prefix: str = "", namespace: str = "") -> Iterator[tuple[str, str, URLPattern]]:
    """Yield (name, path with sample values, pattern) of every address."""
    for entry in resolver.url_patterns:
        path = prefix + str(entry.pattern).lstrip("^").rstrip("$")
        if isinstance(entry, URLResolver):
            space = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from patterns(entry, path, space)
        else:
            yield f"{namespace}{entry.name or ''}", path, entry


ALL = sorted({(name, path) for name, path, _ in patterns(get_resolver())})


def rule_for(name: str, path: str) -> str | None:
    if name in TABLE:
        return TABLE[name]
    if path.startswith(("admin/", "_util/login")):
        return EDITORS
    return None


def sample(path: str) -> str | None:
    """Fill a pattern with sample values; None where it is a regular expression that cannot be filled."""
    samples = {
        "int": "1",
        "str": "x",
        "slug": "x",
        "uuid": str(uuid4()),
        "path": "x",
        "feed_format": "rss",
    }
    path = re.sub(r"<(?:(\w+):)?\w+>", lambda m: samples.get(m[1] or "str", "x"), path)
    path = re.sub(r"\(\?P?<?\w*>?\\d\+\)|\(\\d\+\)", "1", path)
    path = re.sub(r"\(\?P<\w+>[^)]*\)|\(\[?\.?[^)]*\)", "x", path)
    return None if re.search(r"[\\^$*+?()\[\]]", path) else f"/{path}"


def test_every_address_is_in_the_table() -> None:
    unknown = sorted({name or path for name, path in ALL if rule_for(name, path) is None})
    assert unknown == [], "Say in TABLE who may open these."


def test_the_table_names_no_address_that_is_gone() -> None:
    assert sorted(set(TABLE) - {name for name, _ in ALL}) == []


@pytest.mark.parametrize("method", ["get", "head", "post", "options"])
def test_the_admin_lets_in_neither_visitors_nor_the_signed_in(home: object, method: str) -> None:
    visitor, stranger = Client(raise_request_exception=False), Client(raise_request_exception=False)
    stranger.force_login(make_user())
    checked = 0
    wrong = []
    for name, path in ALL:
        address = sample(path)
        if rule_for(name, path) != EDITORS or address is None:
            continue
        checked += 1
        for_visitor = getattr(visitor, method)(address)
        for_stranger = getattr(stranger, method)(address)
        # A visitor is sent to the sign-in page (or is told that it is not there, or must not be framed by a script).
        if for_visitor.status_code not in {302, 403, 404, 405}:
            wrong.append((address, "visitor", for_visitor.status_code))
        if for_visitor.status_code == 302 and "login" not in for_visitor["Location"]:
            wrong.append((address, "visitor", for_visitor["Location"]))
        if for_stranger.status_code not in {403, 404, 405}:
            wrong.append((address, "signed in", for_stranger.status_code))
    assert wrong == []
    assert checked > 150


def test_addresses_that_need_a_sign_in(home: object) -> None:
    for name, path in ALL:
        if rule_for(name, path) == SIGNED_IN:
            response = Client().get(sample(path))
            assert (name, response.status_code) == (name, 302)
            assert "/account/login/" in response["Location"]


@pytest.mark.parametrize("method", ["head", "post", "put", "delete", "options"])
def test_no_page_about_an_account_answers_a_visitor(home: object, method: str) -> None:
    ours = [path for name, path in ALL if rule_for(name, path) == SIGNED_IN and path.startswith("account/")]
    assert len(ours) > 18
    for path in ours:
        response = getattr(Client(), method)(sample(path))
        assert (path, response.status_code) in {(path, 302), (path, 403), (path, 405)}
        assert response.get("Location", "/account/login/").startswith("/account/login/"), path


def test_everyone_gets_an_answer_and_never_an_error(home: object) -> None:
    client = Client(raise_request_exception=False)
    for name, path in ALL:
        address = sample(path)
        if rule_for(name, path) in {EVERYONE, NOBODY, DOOR} and address:
            for method in ("get", "head", "post", "options"):
                status = getattr(client, method)(address).status_code
                assert status < 500, f"{method} {address} ({name}): {status}"


@pytest.mark.parametrize(
    "odd", ["/admin//", "/admin/../admin/", "/ADMIN/", "/admin/pages/../", "/%2e%2e/admin/", "/admin%2f"]
)
def test_odd_spellings_open_nothing(home: object, odd: str) -> None:
    assert Client(raise_request_exception=False).get(odd).status_code in {301, 302, 400, 403, 404}


def test_the_old_doors_lead_to_the_one_door(home: object) -> None:
    for door in ("/admin/login/", "/_util/login/", "/admin/"):
        response = Client().get(door, follow=True)
        assert response.redirect_chain[-1][0].startswith("/account/login/")
        assert response.status_code == 200


def test_somebody_signed_in_and_refused_is_not_sent_round_in_circles(home: object) -> None:
    client = Client()
    client.force_login(make_user())
    for door in ("/admin/login/", "/_util/login/", "/admin/", "/admin/pages/"):
        assert client.get(door, follow=True).status_code == 403
        assert client.get(door, follow=True).redirect_chain == []


def test_next_stays_on_the_site(home: object, editor: Client) -> None:
    response = editor.get("/admin/login/?next=https://elsewhere.example.org/")
    assert response["Location"] == "/admin/"


def test_lock_out_after_wrong_passwords(home: object) -> None:
    user = make_user("person@example.org")
    for _ in range(6):
        Client().post("/account/login/", {"login": user.email, "password": "a-wrong-password"})
    response = Client().post("/account/login/", {"login": user.email, "password": "a-long-test-password"})
    assert response.status_code in {422, 429}
    assert "sessionid" not in response.cookies


def test_the_sign_in_page_answers_alike_for_known_and_unknown_addresses(home: object) -> None:
    make_user("known@example.org")
    pages = []
    for email in ("known@example.org", "unknown@example.org"):
        response = Client().post("/account/login/", {"login": email, "password": "a-wrong-password"})
        pages.append(response.content.decode().replace(email, ""))
    without_token = [re.sub(r'value="\w{64}"', "", page) for page in pages]
    assert without_token[0] == without_token[1]


def test_nobody_signs_up(home: object) -> None:
    data = {"email": "new@example.org", "password1": "a-long-test-password", "password2": "a-long-test-password"}
    Client().post("/account/signup/", data)
    from accounts.models import User

    assert not User.objects.filter(email="new@example.org").exists()


def test_drafts_are_seen_by_nobody_but_editors(library: object, editor: Client) -> None:
    draft = make_blog_post("Zebrafinch draft", live=False)
    assert Client().get(f"/library/blog/{draft.slug}/").status_code == 404
    assert b"Zebrafinch" not in Client().get("/library/?q=zebrafinch").content
    assert editor.get(f"/admin/pages/{draft.pk}/edit/").status_code == 200


def test_an_event_that_is_not_published_has_no_calendar_file(library: object) -> None:
    event = make_event(live=False)
    assert Client().get(f"/calendar/events/{event.pk}.ics").status_code == 404


def test_a_file_is_only_there_under_its_own_name(library: object) -> None:
    document = make_document("plan.txt")
    opened = Client().get(f"/documents/{document.pk}/{document.filename}")
    assert (opened.status_code, b"".join(opened.streaming_content)) == (200, b"Plain notes")
    assert Client().get(f"/documents/{document.pk}/other.txt").status_code == 404
