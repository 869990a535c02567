"""The secretary decides applications, sees the seats, closes services; who else gets in, and what nobody may delete."""

import re

import pytest
from django.test import Client

from accounts.models import User
from core.models import MusicService
from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import AuditEvent, MembershipApplication
from members_area.membership.policies import is_member
from members_area.membership.testing import (
    NEW_PASSWORD,
    application_data,
    make_application,
    make_invitation,
    make_member,
    make_membership,
    make_service,
    signed_in,
)
from members_area.membership.tests.secretary import (
    ADMINISTRATOR,
    APPLICATIONS,
    AUDIT,
    EDITOR,
    IMPORT,
    MODERATOR,
    REGISTER,
    SEATS,
    SECRETARY,
    SERVICES,
    refused,
    team,
    text_of,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
PLANTED = "Quillfeather"


@pytest.fixture
def secretary() -> Client:
    return team(SECRETARY)


def decide(client: Client, application: MembershipApplication, decision: str, **typed: object) -> object:
    fields = {f"{decision}-{name}": value for name, value in typed.items()}
    return client.post(f"{APPLICATIONS}{application.pk}/", {"decision": decision, **fields})


def application_of(service_name: str) -> MembershipApplication:
    """Return an application from a service that is not in the list."""
    application = services.apply(**application_data(service_name=service_name))
    return services.confirm_application(application=application, password=NEW_PASSWORD)


def every_screen() -> list[str]:
    membership, application = make_membership(), make_application()
    return [
        APPLICATIONS, f"{APPLICATIONS}results/", f"{APPLICATIONS}{application.pk}/",
        REGISTER, f"{REGISTER}inspect/{membership.pk}/", f"{REGISTER}{membership.pk}/suspend/",
        SEATS, f"{SEATS}results/", f"{SERVICES}{membership.service_id}/", f"{SERVICES}{membership.service_id}/close/",
        IMPORT, f"{IMPORT}template.xlsx",
    ]  # fmt: skip


class TestWhoGetsIn:
    @pytest.mark.parametrize("role", [SECRETARY, ADMINISTRATOR])
    def test_secretary_and_administrators_open_every_screen(self, role: str) -> None:
        client = team(role)
        assert [screen for screen in every_screen() if client.get(screen).status_code != 200] == []

    @pytest.mark.parametrize("role", [EDITOR, MODERATOR])
    @pytest.mark.parametrize("method", ["get", "post"])
    def test_editors_and_moderators_open_none(self, role: str, method: str) -> None:
        client = team(role)
        assert [screen for screen in every_screen() if not refused(getattr(client, method)(screen))] == []

    def test_members_and_others_who_sign_in_open_none(self) -> None:
        for client in (make_member(), signed_in(make_user())):
            assert {client.get(screen).status_code for screen in every_screen()} == {403}

    def test_visitors_are_sent_to_sign_in(self) -> None:
        answers = [Client().get(screen) for screen in every_screen()]
        assert all(answer.status_code == 302 and "login" in answer["Location"] for answer in answers)

    def test_no_cache_keeps_a_screen(self, secretary: Client) -> None:
        for screen in every_screen():
            assert "no-store" in secretary.get(screen)["Cache-Control"], screen

    def test_the_menu_of_a_secretary_holds_what_is_theirs(self, secretary: Client) -> None:
        make_application()
        html = text_of(secretary.get("/admin/"))
        labels = set(re.findall(r'"label": "([^"]+)"', html))
        assert {"Members", "Applications (1 waiting)", "Register of members", "Seats", "Import"} <= labels
        assert not labels & {
            "Pages",
            "Library",
            "Images",
            "Documents",
            "Our network",
            "Audit trail",
            "Messages",
            "Users",
        }

    def test_editors_find_no_member_anywhere_in_the_cms(self) -> None:
        person = make_user(f"{PLANTED.lower()}@example.org", first_name=PLANTED, last_name=PLANTED)
        membership = make_membership(person=person)
        services.suspend(membership=membership, reason=f"{PLANTED} asked", by=None)
        make_application(first_name=PLANTED, statement=PLANTED)
        make_invitation(email=f"{PLANTED.lower()}2@example.org")
        for role in (EDITOR, MODERATOR):
            client = team(role)
            for address in (
                "/admin/", "/admin/pages/search/?q=Quillf", "/admin/users/?q=Quillf", "/admin/reports/site-history/",
                "/admin/snippets/choose/core/person/results/?q=Quillf", "/admin/snippets/core/person/?q=Quillf",
                "/admin/snippets/choose/core/musicservice/results/?q=Quillf", "/admin/images/?q=Quillf",
                f"{REGISTER}?q=Quillf", f"{APPLICATIONS}results/?q=Quillf",
            ):  # fmt: skip
                assert PLANTED.lower() not in text_of(client.get(address, follow=True)).lower(), address


class TestTheQueue:
    def test_the_oldest_comes_first_and_decided_ones_do_not_show(self, secretary: Client) -> None:
        first, second, declined = make_application(), make_application(), make_application()
        services.decline(application=declined, words="Not now", by=None)
        assert list(secretary.get(APPLICATIONS).context["object_list"]) == [first, second]

    def test_an_address_that_nobody_confirmed_does_not_show(self, secretary: Client) -> None:
        unverified = make_application(confirmed=False)
        assert list(secretary.get(f"{APPLICATIONS}?state=any").context["object_list"]) == []
        assert secretary.get(f"{APPLICATIONS}{unverified.pk}/").status_code == 404

    def test_it_is_narrowed_by_state_and_region(self, secretary: Client) -> None:
        wanted = make_application(make_service(region="north-east"))
        make_application(make_service(region="london"))
        services.ask_for_more(application=wanted, question="Who?", by=None)
        rows = secretary.get(f"{APPLICATIONS}?state=asked&region=north-east").context["object_list"]
        assert list(rows) == [wanted]

    @pytest.mark.parametrize(
        "query", ["q='", 'q="', "q=%00", "q=%25", "state=nonsense", "region=nowhere", "ordering=x", "p=x"]
    )
    def test_odd_questions_are_answered(self, secretary: Client, query: str) -> None:
        make_application()
        assert secretary.get(f"{APPLICATIONS}?{query}").status_code in {200, 404}

    def test_the_page_shows_what_they_wrote_and_who_sits_where(self, secretary: Client) -> None:
        service = make_service()
        member = make_membership(service)
        invitation, _ = make_invitation(service)
        application = make_application(service, statement="We want to <b>reach</b> more children.")
        html = text_of(secretary.get(f"{APPLICATIONS}{application.pk}/"))
        assert "We want to &lt;b&gt;reach&lt;/b&gt; more children." in html
        assert f"{member.person.get_full_name()}, since" in html
        assert f"{invitation.email} is invited until" in html

    @pytest.mark.parametrize("taken", [1, 2])
    def test_a_full_service_is_named_before_anything_is_pressed(self, secretary: Client, taken: int) -> None:
        service = make_service("Larkmoor Music Service")
        for _ in range(taken):
            make_membership(service)
        html = text_of(secretary.get(f"{APPLICATIONS}{make_application(service).pk}/"))
        assert ("Larkmoor Music Service is full." in html) is (taken == 2)

    def test_earlier_applications_from_the_address_are_there(self, secretary: Client) -> None:
        earlier = make_application(email="again@example.org")
        services.decline(application=earlier, words="Not now", by=None)
        application = services.apply(**_answers(earlier))
        services.confirm_application(application=application)
        assert f"{APPLICATIONS}{earlier.pk}/" in text_of(secretary.get(f"{APPLICATIONS}{application.pk}/"))


def _answers(application: MembershipApplication) -> dict[str, object]:
    names = ("email", "service", "service_name", "first_name", "last_name", "job_title", "role", "statement")
    return {name: getattr(application, name) for name in names}


class TestDeciding:
    def test_approving_makes_a_member(self, secretary: Client) -> None:
        application = make_application()
        response = decide(secretary, application, "approve", words="Welcome")
        assert (response.status_code, response["Location"]) == (302, APPLICATIONS)
        application.refresh_from_db()
        assert (application.status, application.decision_words) == ("approved", "Welcome")
        assert is_member(application.person)

    def test_a_full_service_is_refused_in_words_and_what_was_typed_stays(self, secretary: Client) -> None:
        service = make_service("Larkmoor Music Service")
        make_membership(service)
        make_membership(service)
        application = make_application(service)
        response = decide(secretary, application, "approve", words="Typed with care")
        assert response.status_code == 422
        assert "Both seats of Larkmoor Music Service are taken" in text_of(response)
        assert "Typed with care" in text_of(response)

    def test_a_service_that_was_written_by_name_is_chosen_in_the_register(self, secretary: Client) -> None:
        application, service = application_of("Lark Moor"), make_service()
        assert decide(secretary, application, "approve").status_code == 422
        assert decide(secretary, application, "approve", service=service.pk).status_code == 302
        application.refresh_from_db()
        assert application.service == service

    def test_or_is_added_to_the_register(self, secretary: Client) -> None:
        application = application_of("Lark Moor Hub")
        typed = {"name": "Lark Moor Hub", "region": "london", "host_type": "charity"}
        assert decide(secretary, application, "approve-new", **typed).status_code == 302
        application.refresh_from_db()
        assert (application.service.name, application.service.is_listed) == ("Lark Moor Hub", False)
        assert is_member(application.person)

    def test_a_name_that_is_taken_adds_nothing(self, secretary: Client) -> None:
        make_service("Lark Moor Hub")
        application = application_of("lark moor hub")
        typed = {"name": "lark  moor hub", "region": "london", "host_type": "charity"}
        response = decide(secretary, application, "approve-new", **typed)
        assert response.status_code == 422
        assert "is in the register already" in text_of(response)

    def test_asking_and_declining_need_words(self, secretary: Client) -> None:
        application = make_application()
        assert decide(secretary, application, "ask", question=" ").status_code == 422
        assert decide(secretary, application, "decline", words="").status_code == 422
        assert decide(secretary, application, "ask", question="Who leads?").status_code == 302
        application.refresh_from_db()
        assert (application.status, application.question) == ("asked", "Who leads?")

    def test_declining_sends_the_words(self, secretary: Client) -> None:
        application = make_application()
        decide(secretary, application, "decline", words="Both seats are taken.")
        application.refresh_from_db()
        assert (application.status, application.decision_words) == ("declined", "Both seats are taken.")

    def test_what_is_decided_cannot_be_decided_again(self, secretary: Client) -> None:
        application = make_application()
        decide(secretary, application, "decline", words="No")
        response = decide(secretary, application, "approve")
        assert response.status_code == 422
        assert "already declined" in text_of(response)

    def test_a_decision_that_there_is_not_is_not_found(self, secretary: Client) -> None:
        assert decide(secretary, make_application(), "juggle").status_code == 404

    def test_nothing_happens_by_following_a_link(self, secretary: Client) -> None:
        application = make_application()
        secretary.get(f"{APPLICATIONS}{application.pk}/?decision=approve")
        application.refresh_from_db()
        assert application.status == "submitted"


class TestSeats:
    def test_every_service_is_there_with_its_two_seats(self, secretary: Client) -> None:
        full, half, empty = make_service("Full"), make_service("Half"), make_service("Empty")
        make_membership(full)
        make_invitation(full)
        member = make_membership(half)
        html = text_of(secretary.get(SEATS))
        assert f"{member.person.get_full_name()}, since" in html
        for state, services_of_state in (("none", [empty]), ("one", [half]), ("both", [full])):
            assert list(secretary.get(f"{SEATS}?seats={state}").context["object_list"]) == services_of_state
        counts = [count for _, count, _ in secretary.get(SEATS).context["counts"]]
        assert counts == [1, 1, 1, 0]

    def test_an_invitation_that_ran_out_leaves_its_seat_free(self, secretary: Client) -> None:
        invitation, _ = make_invitation(make_service("Late"))
        type(invitation).objects.update(expires_at="2026-01-01T00:00Z")
        assert len(secretary.get(f"{SEATS}?seats=none").context["object_list"]) == 1
        assert f"Free: the invitation to {invitation.email} ran out" in text_of(secretary.get(SEATS))

    def test_services_that_left_are_a_list_of_their_own(self, secretary: Client) -> None:
        gone = services.close_service(service=make_service("Gone"), reason="Merged", by=None)
        assert list(secretary.get(SEATS).context["object_list"]) == []
        assert list(secretary.get(f"{SEATS}?seats=left").context["object_list"]) == [gone]

    def test_the_number_of_questions_to_the_database_does_not_grow(
        self, secretary: Client, django_assert_max_num_queries: object
    ) -> None:
        for _ in range(12):
            make_membership()
            make_invitation()
        with django_assert_max_num_queries(25):
            secretary.get(SEATS)

    def test_closing_a_service_needs_a_reason_and_shuts_its_members_out(self, secretary: Client) -> None:
        membership = make_membership()
        address = f"{SERVICES}{membership.service_id}/close/"
        assert secretary.post(address, {"reason": ""}).status_code == 422
        assert secretary.post(address, {"reason": "Merged"}).status_code == 302
        assert not is_member(membership.person)
        secretary.post(f"{SERVICES}{membership.service_id}/reopen/")
        membership.service.refresh_from_db()
        assert membership.service.left_on is None

    def test_inviting_to_a_free_seat(self, secretary: Client) -> None:
        service = make_service()
        address = f"{SERVICES}{service.pk}/invite/"
        assert secretary.post(address, {"email": "new@example.org", "role": "head"}).status_code == 302
        response = secretary.post(address, {"email": "new@example.org", "role": "head"})
        assert (response.status_code, "has an open invitation already" in text_of(response)) == (422, True)

    def test_an_action_that_there_is_not_is_not_found(self, secretary: Client) -> None:
        assert secretary.get(f"{SERVICES}{make_service().pk}/juggle/").status_code == 404

    def test_the_day_of_leaving_is_not_written_by_hand(self, secretary: Client) -> None:
        membership = make_membership()
        service = membership.service
        form = {"name": service.name, "slug": service.slug, "region": "london", "host_type": "charity", "size": ""}
        response = secretary.post(
            f"/admin/snippets/core/musicservice/edit/{service.pk}/", {**form, "left_on": "2026-01-01"}
        )
        service.refresh_from_db()
        assert (response.status_code, service.left_on) == (302, None)
        assert is_member(membership.person)


class TestDashboard:
    def test_it_says_what_waits_for_the_secretary(self, secretary: Client) -> None:
        application = make_application()
        invitation, _ = make_invitation(make_service("Nearly Late"))
        type(invitation).objects.update(
            expires_at=invitation.sent_at + (invitation.expires_at - invitation.sent_at) / 4
        )
        html = text_of(secretary.get("/admin/"))
        assert f"{APPLICATIONS}{application.pk}/" in html
        assert "Invitations that run out this week" in html
        assert invitation.email in html
        assert "Services without a member (2)" in html

    def test_editors_see_none_of_it(self) -> None:
        make_application(first_name=PLANTED)
        html = text_of(team(EDITOR).get("/admin/"))
        assert PLANTED not in html
        assert "Services without a member" not in html


class TestDeleting:
    @pytest.mark.parametrize("bulk", [False, True])
    def test_somebody_with_a_history_is_not_deleted(self, bulk: bool) -> None:
        person = make_membership().person
        address = f"/admin/bulk/accounts/user/delete/?id={person.pk}" if bulk else f"/admin/users/delete/{person.pk}/"
        response = team(ADMINISTRATOR).post(address, follow=True)
        assert "cannot be deleted: the register of members" in text_of(response)
        assert User.objects.filter(pk=person.pk).exists()

    def test_somebody_without_one_is(self) -> None:
        person = make_user()
        team(ADMINISTRATOR).post(f"/admin/users/delete/{person.pk}/")
        assert not User.objects.filter(pk=person.pk).exists()

    @pytest.mark.parametrize("bulk", [False, True])
    def test_a_service_with_members_is_not_deleted(self, bulk: bool) -> None:
        service = make_membership().service
        address = (
            "/admin/bulk/core/musicservice/delete/"
            if bulk
            else f"/admin/snippets/core/musicservice/delete/{service.pk}/"
        )
        response = team(ADMINISTRATOR).post(f"{address}?id={service.pk}" if bulk else address, follow=True)
        assert "cannot be deleted: people hold or held its seats" in text_of(response)
        assert MusicService.objects.filter(pk=service.pk).exists()


class TestAuditTrail:
    def test_it_is_for_administrators(self) -> None:
        assert team(ADMINISTRATOR).get(AUDIT).status_code == 200
        for role in (SECRETARY, MODERATOR, EDITOR):
            assert refused(team(role).get(AUDIT)), role

    def test_it_says_who_did_what_and_is_narrowed(self) -> None:
        membership, secretary = make_membership(), make_user("sec@example.org", first_name="Seren")
        services.suspend(membership=membership, reason=PLANTED, by=secretary)
        client = team(ADMINISTRATOR)
        rows = client.get(f"{AUDIT}?action=membership.suspended&actor={secretary.pk}").context["object_list"]
        assert [row.action for row in rows] == ["membership.suspended"]
        assert "Membership suspended" in text_of(client.get(AUDIT))
        assert PLANTED not in text_of(client.get(AUDIT))
        assert list(client.get(f"{AUDIT}?happened_at_to=2020-01-01").context["object_list"]) == []

    def test_nobody_changes_it(self) -> None:
        make_membership()
        client, before = team(ADMINISTRATOR), AuditEvent.objects.count()
        assert client.post(AUDIT).status_code == 405
        assert AuditEvent.objects.count() == before

    def test_taking_it_away_is_written_into_it(self) -> None:
        make_membership()
        response = team(ADMINISTRATOR).get(f"{AUDIT}?export=csv")
        assert b"membership.began" in b"".join(response.streaming_content)
        assert AuditEvent.objects.filter(action="register.exported").count() == 1
