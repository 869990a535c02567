"""What people may ask of us about their own data, and how long we keep it."""

import json
from datetime import timedelta
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.utils import timezone

from accounts.models import User
from accounts.testing import confirm_address, give_second_factor
from core.testing import PASSWORD, make_topic, make_user, picture_bytes
from home.demo.pages import PAGES
from members_area.membership import services
from members_area.membership.models import (
    AuditEvent,
    EmailLog,
    EmailPreference,
    Invitation,
    MemberProfile,
    Membership,
    MembershipApplication,
)
from members_area.membership.personal_data import kinds
from members_area.membership.retention import kept_for
from members_area.membership.signals import account_closing
from members_area.membership.testing import (
    make_application,
    make_invitation,
    make_membership,
    make_profile,
    make_service,
    signed_in,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
DATA, DOWNLOAD, CLOSE = "/account/data/", "/account/data/download/", "/account/close/"
REAUTHENTICATE = "/account/reauthenticate/"


def make_busy_member() -> Membership:
    """Return a member of whom every table knows something, with a planted word in each."""
    application = make_application(
        make_service("Larkmoor Music Service"),
        first_name="Zizfirst",
        last_name="Zizlast",
        email="zizaddress@example.org",
        job_title="zizjob",
        statement="zizstatement",
    )
    services.ask_for_more(application=application, question="zizquestion", by=None)
    services.answer_question(application=application, answer="zizanswer")
    membership = services.approve(application=application, by=None, words="zizwords")
    make_profile(
        membership.person,
        topics={"offers": [make_topic("Youth voice")]},
        biography="zizbiography",
        phone="01273 496 111",
        photo=SimpleUploadedFile("me.png", picture_bytes(size=(500, 300)), "image/png"),
    )
    make_invitation(membership.service, email="colleague@example.org", by=membership.person)
    EmailPreference.objects.create(person=membership.person, monthly_note=False)
    return membership


class TestWhatWeHold:
    def test_everybody_with_an_account_sees_what_and_why_and_how_long(self) -> None:
        suspended, ended = make_membership(), make_membership()
        services.suspend(membership=suspended, reason="A pause", by=None)
        services.end(membership=ended, reason="Left", by=None)
        people = (make_membership().person, make_application().person, suspended.person, ended.person, make_user())
        for person in people:
            response = signed_in(person).get(DATA)
            assert response.status_code == 200
            assert response["Cache-Control"] == "private, no-store"
            for kind in kinds():
                assert kind.title in response.content.decode()

    def test_a_visitor_is_sent_to_sign_in(self) -> None:
        for address in (DATA, DOWNLOAD, CLOSE):
            assert Client().get(address)["Location"].startswith("/account/login/")
            assert Client().post(address).status_code in {302, 405}

    def test_who_is_not_a_member_is_not_shown_the_members_menu(self) -> None:
        assert "member-menu" not in signed_in(make_user()).get(DATA).content.decode()


class TestDownload:
    def test_it_holds_everything(self) -> None:
        membership = make_busy_member()
        files = unpack(signed_in(membership.person).post(DOWNLOAD))
        for word in (
            *("Zizfirst", "Zizlast", "zizaddress@example.org", "zizjob", "zizstatement", "zizquestion", "zizanswer"),
            *("zizwords", "zizbiography", "01273 496 111", "Youth voice", "Larkmoor Music Service"),
            *("application.received", "invitation.sent", "profile.changed", "data.downloaded"),
        ):
            assert word in files["your-data.html"].decode(), word
            assert word in files["your-data.json"].decode(), word
        assert files["photo.webp"][8:12] == b"WEBP"
        rows = {kind["title"]: kind["rows"] for kind in json.loads(files["your-data.json"])["kinds"]}
        assert rows["Invitations"] == [{"Invitations that you sent": 1, "Invitations that you received": 0}]
        assert {row["To"] for row in rows["E-mails from us"]} == {"zizaddress@example.org"}

    def test_it_holds_nothing_of_anybody_else(self) -> None:
        busy = make_busy_member()
        services.suspend(
            membership=busy, reason="A pause", by=make_user("secretary@example.org", last_name="Zizsecret")
        )
        colleague = make_membership(busy.service, person=make_user()) if seat_is_free(busy) else make_membership()
        everything = b"".join(unpack(signed_in(colleague.person).post(DOWNLOAD)).values())
        assert b"ziz" not in everything.lower()
        mine = b"".join(unpack(signed_in(busy.person).post(DOWNLOAD)).values())
        assert b"Zizsecret" not in mine
        assert b"colleague@example.org" not in mine

    def test_it_is_a_private_file_and_noted(self) -> None:
        person = make_membership().person
        response = signed_in(person).post(DOWNLOAD)
        assert response["Content-Type"] == "application/zip"
        assert response["Cache-Control"] == "private, no-store"
        assert "attachment" in response["Content-Disposition"]
        assert AuditEvent.objects.get(action="data.downloaded").actor == person

    def test_a_link_downloads_nothing(self) -> None:
        assert signed_in(make_user()).get(DOWNLOAD)["Location"] == DATA
        assert not AuditEvent.objects.filter(action="data.downloaded").exists()

    def test_words_are_words_in_the_page_too(self) -> None:
        membership = make_membership()
        make_profile(membership.person, biography="<script>alert(1)</script>")
        assert b"<script>" not in unpack(signed_in(membership.person).post(DOWNLOAD))["your-data.html"]

    def test_people_who_are_out_get_theirs_too(self) -> None:
        membership = make_busy_member()
        services.suspend(membership=membership, reason="zizreason", by=None)
        files = unpack(signed_in(membership.person).post(DOWNLOAD))
        assert b"zizreason" in files["your-data.json"]


def unpack(response: Any) -> dict[str, bytes]:
    assert response.status_code == 200
    archive = ZipFile(BytesIO(response.content))
    return {name: archive.read(name) for name in archive.namelist()}


def seat_is_free(membership: Membership) -> bool:
    return Membership.objects.open().filter(service=membership.service).count() < 2


class TestClosing:
    def test_it_asks_who_it_is_says_what_goes_and_closes(self) -> None:
        membership = make_busy_member()
        confirm_address(membership.person)
        membership.person.set_password(PASSWORD)
        membership.person.save()
        browser = signed_in(membership.person)
        assert browser.get(CLOSE)["Location"].startswith(REAUTHENTICATE)
        wrong = browser.post(f"{REAUTHENTICATE}?next={CLOSE}", {"password": "a-wrong-password", "next": CLOSE})
        assert wrong.status_code == 422
        back = browser.post(f"{REAUTHENTICATE}?next={CLOSE}", {"password": PASSWORD, "next": CLOSE})
        assert back["Location"] == CLOSE
        page = browser.get(CLOSE).content.decode()
        assert "What goes, at once" in page
        assert "Larkmoor Music Service" in page
        unsure = browser.post(CLOSE, {})
        assert unsure.status_code == 422
        assert "Tick this to show that you mean it." in unsure.content.decode()
        closed = browser.post(CLOSE, {"is_sure": "on"}, follow=True)
        assert closed.redirect_chain == [("/", 302)]
        assert "Your account is closed." in closed.content.decode()
        assert browser.get(DATA).status_code == 302

    def test_without_that_a_post_closes_nothing(self) -> None:
        person = make_membership().person
        response = signed_in(person).post(CLOSE, {"is_sure": "on"})
        assert response["Location"].startswith(REAUTHENTICATE)
        person.refresh_from_db()
        assert person.is_active

    def test_nothing_personal_is_left_anywhere(self) -> None:
        membership = make_busy_member()
        person = membership.person
        confirm_address(person)
        give_second_factor(person)
        services.close_account(person=person)
        words = ("ziz", "01273 496 111")
        assert [found for found in every_text() if any(word in found[2].lower() for word in words)] == []
        person.refresh_from_db()
        assert str(person) == "Former member"
        assert (person.is_active, person.has_usable_password()) == (False, False)
        assert person.email.endswith("@account.invalid")
        for model in (EmailAddress, Authenticator):
            assert not model.objects.filter(user=person).exists()
        for model in (MemberProfile, EmailPreference, EmailLog):
            assert not model.objects.filter(person=person).exists()
        assert list(person.groups.all()) == []

    def test_the_photo_goes_too(self) -> None:
        person = make_busy_member().person
        name = MemberProfile.objects.get(person=person).photo.name
        services.close_account(person=person)
        assert not storages["private"].exists(name)

    def test_the_seat_is_free_and_the_record_stays(self) -> None:
        membership = make_busy_member()
        services.close_account(person=membership.person)
        membership.refresh_from_db()
        assert (membership.status, membership.end_on, str(membership.person)) == (
            "ended",
            timezone.localdate(),
            "Former member",
        )
        assert not Membership.objects.open().filter(service=membership.service).exists()
        assert AuditEvent.objects.get(action="account.closed").actor == membership.person
        assert AuditEvent.objects.filter(action="application.approved").exists()

    def test_every_session_ends_at_once(self) -> None:
        person = make_membership().person
        browsers = [signed_in(person), signed_in(person)]
        services.close_account(person=person)
        for browser in browsers:
            assert browser.get("/members/directory/").status_code == 302
        assert not Session.objects.filter(session_key__in=[b.session.session_key for b in browsers]).exists()

    def test_the_old_password_opens_nothing(self) -> None:
        person = make_membership(person=make_user("leaver@example.org")).person
        services.close_account(person=person)
        browser = Client()
        browser.post("/account/login/", {"login": "leaver@example.org", "password": PASSWORD})
        assert "_auth_user_id" not in browser.session

    def test_an_open_application_is_withdrawn(self) -> None:
        application = make_application()
        services.close_account(person=application.person)
        application.refresh_from_db()
        assert (application.status, application.statement, application.name) == ("withdrawn", "", "Former member")

    def test_an_open_invitation_to_the_person_is_withdrawn_and_its_seat_free(self) -> None:
        person = make_user("leaver@example.org")
        invitation, _ = make_invitation(email="leaver@example.org")
        services.close_account(person=person)
        invitation.refresh_from_db()
        assert (invitation.state, invitation.membership.status) == ("withdrawn", "ended")
        assert "leaver" not in invitation.email

    def test_the_address_can_begin_anew(self) -> None:
        services.close_account(person=make_membership(person=make_user("leaver@example.org")).person)
        assert make_application(email="leaver@example.org").person.first_name == "Bola"

    def test_the_last_administrator_stays(self, roles: None) -> None:
        last = make_user("last@example.org", groups=("Administrators",))
        with pytest.raises(ValidationError, match="last administrator"):
            services.close_account(person=last)
        last.refresh_from_db()
        assert last.is_active
        make_user(is_superuser=True)
        services.close_account(person=last)
        last.refresh_from_db()
        assert not last.is_active

    def test_what_the_team_published_stays(self, roles: None, home: Any) -> None:
        person = make_user(groups=("Editors",))
        home.owner = person
        home.save()
        services.close_account(person=person)
        home.refresh_from_db()
        assert str(home.owner) == "Former member"

    def test_other_apps_hear_of_it(self) -> None:
        heard: list[User] = []

        def listen(person: User, **kwargs: Any) -> None:
            heard.append(person)

        account_closing.connect(listen)
        person = make_user()
        services.close_account(person=person)
        account_closing.disconnect(listen)
        assert heard == [person]


def every_text() -> list[tuple[str, str, str]]:
    """Return (table, column, value) of every text that the database holds, but for the search index."""
    found = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            if "indexentry" in table or table == "django_session":
                continue
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name that the database gave us
            columns = [column[0] for column in cursor.description]
            found += [
                (table, column, value)
                for row in cursor.fetchall()
                for column, value in zip(columns, row, strict=True)
                if isinstance(value, str)
            ]
    return found


class TestRetention:
    def test_what_is_old_goes_and_what_is_not_stays(self) -> None:
        old, young = make_everything(older_by=1), make_everything(older_by=-1)
        numbers = [int(line.split()[0]) for line in forget("--dry-run").splitlines()]
        assert numbers == [1, 2, 1, 1, 1]
        assert all(exists(row) for row in [*old, *young])
        said = forget()
        assert "1 invitations that nobody accepted were deleted." in said
        assert [exists(row) for row in old] == [False] * 6
        assert [exists(row) for row in young] == [True] * 6

    def test_members_and_what_is_undecided_stay_however_old(self) -> None:
        membership = make_busy_member()
        waiting = make_application()
        MembershipApplication.objects.update(created_at=long_ago())
        forget()
        assert exists(membership)
        assert exists(waiting)
        assert membership.application.statement == "zizstatement"

    def test_a_seat_that_a_forgotten_invitation_held_is_free(self) -> None:
        invitation, _ = make_invitation()
        Invitation.objects.update(expires_at=long_ago())
        forget()
        assert not Membership.objects.open().filter(service=invitation.membership.service).exists()

    def test_an_accepted_invitation_stays(self) -> None:
        invitation, _ = make_invitation()
        services.accept(invitation=invitation, user=make_user(invitation.email))
        Invitation.objects.update(expires_at=long_ago())
        forget()
        assert exists(invitation)

    def test_the_days_are_those_of_the_settings(self, settings: Any) -> None:
        application = make_application(confirmed=False)
        age(application, "created_at", 12)
        forget()
        assert exists(application)
        settings.RETENTION_DAYS = {**settings.RETENTION_DAYS, "unverified_applications": 10}
        forget()
        assert not exists(application)


def forget(*options: str) -> str:
    said = StringIO()
    call_command("forget_people_data", *options, stdout=said)
    return said.getvalue()


def make_everything(*, older_by: int) -> list[Any]:
    """Return one row of each kind, `older_by` days past the time for which it is kept."""
    days = {name: number + older_by for name, number in settings.RETENTION_DAYS.items()}
    unverified = make_application(confirmed=False)
    age(unverified, "created_at", days["unverified_applications"])
    declined = services.decline(application=make_application(), words="Sorry.", by=None)
    withdrawn = services.withdraw(application=make_application())
    for refused in (declined, withdrawn):
        age(refused, "decided_at", days["refused_applications"])
    invitation, _ = make_invitation()
    age(invitation, "expires_at", days["invitations"])
    EmailLog.objects.filter(recipient=invitation.email).delete()
    email = EmailLog.objects.create(key=f"old-{older_by}", kind="membership", recipient="x@example.org", status="sent")
    age(email, "created_at", days["sent_emails"])
    person = make_user()
    with connection.cursor() as cursor:  # lines of the audit trail do not change: this one is written as an old one
        moment = timezone.now() - timedelta(days=days["download_notes"])
        note = AuditEvent.note(action="data.downloaded", record=person, by=person)
        values = (note.action, note.record_type_id, note.record_id, "", moment, person.pk)
        note.delete()
        cursor.execute(
            "INSERT INTO membership_auditevent (action, record_type_id, record_id, summary, happened_at, actor_id)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            values,
        )
    return [unverified, declined, withdrawn, invitation, email, AuditEvent.objects.get(actor=person)]


def age(row: Any, field: str, days: int) -> None:
    type(row).objects.filter(pk=row.pk).update(**{field: timezone.now() - timedelta(days=days)})


def long_ago() -> Any:
    return timezone.now() - timedelta(days=2000)


def exists(row: Any) -> bool:
    return type(row).objects.filter(pk=row.pk).exists()


class TestPrivacyNotice:
    def test_it_names_every_kind_of_data_and_how_long_as_the_settings_say(self) -> None:
        notice = str(next(page for page in PAGES if page["slug"] == "privacy")["body"])
        for words in (
            "profile",
            "photo",
            "invitation",
            "application",
            "e-mails",
            "seat",
            "download",
            "close your account",
        ):
            assert words in notice.lower(), words
        for name in settings.RETENTION_DAYS:
            assert kept_for(name) in notice, name
        assert "/account/data/" in notice
