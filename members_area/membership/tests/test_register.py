"""The register of members in the CMS: found, narrowed, exported by few, and changed only by its actions."""

import csv
from io import BytesIO, StringIO

import pytest
from django.test import Client
from openpyxl import load_workbook

from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import AuditEvent, Invitation, Membership
from members_area.membership.policies import is_member
from members_area.membership.testing import make_invitation, make_membership, make_service
from members_area.membership.tests.secretary import ADMINISTRATOR, REGISTER, SECRETARY, refused, team, text_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def secretary() -> Client:
    return team(SECRETARY)


def listed(client: Client, query: str = "") -> list[Membership]:
    return list(client.get(f"{REGISTER}?{query}").context["object_list"])


def act(client: Client, membership: Membership, action: str, **typed: object) -> object:
    return client.post(f"{REGISTER}{membership.pk}/{action}/", typed)


def page_of(client: Client, membership: Membership) -> str:
    return text_of(client.get(f"{REGISTER}inspect/{membership.pk}/"))


class TestFinding:
    @pytest.mark.parametrize("wanted", ["Zephyrine", "zephyr", "Okoro", "Zephyrine Okoro", "z.okoro@", "Quarry"])
    def test_by_name_address_or_service(self, secretary: Client, wanted: str) -> None:
        person = make_user("z.okoro@example.org", first_name="Zephyrine", last_name="Okoro")
        membership = make_membership(make_service("Quarry Music"), person=person)
        make_membership()
        assert listed(secretary, f"q={wanted}") == [membership]

    def test_somebody_who_is_invited_by_their_address(self, secretary: Client) -> None:
        invitation, _ = make_invitation(email="soon@example.org")
        assert listed(secretary, "q=soon@") == [invitation.membership]
        assert "soon@example.org" in text_of(secretary.get(REGISTER))

    @pytest.mark.parametrize(
        "query",
        ["utm_source=x", "q='", 'q="', "q=%00", "q=%25", "o=99", "o=x.-", "p=x", "p=-1", "p=99", "status=nonsense", "e=1",
         "person__password__startswith=p", "seats=x", "status=active&status=ended", "export=pdf"],
    )  # fmt: skip
    def test_odd_questions_are_answered(self, secretary: Client, query: str) -> None:
        make_membership()
        assert secretary.get(f"{REGISTER}?{query}").status_code == 200

    def test_an_address_cannot_ask_about_other_columns(self, secretary: Client) -> None:
        make_membership()
        assert len(listed(secretary, "person__password__startswith=zzz")) == 1

    def test_it_is_narrowed_by_state_role_region_and_free_seat(self, secretary: Client) -> None:
        full, half = make_service(region="north-east"), make_service(region="london")
        head, lead = make_membership(full, role="head"), make_membership(full)
        alone = make_membership(half)
        services.suspend(membership=lead, reason="Asked", by=None)
        assert listed(secretary, "status=suspended") == [lead]
        assert listed(secretary, "role=head") == [head]
        assert listed(secretary, "region=london") == [alone]
        assert listed(secretary, "seats=free") == [alone]
        assert listed(secretary, "seats=taken") == [head, lead]

    def test_the_number_of_questions_to_the_database_does_not_grow(
        self, secretary: Client, django_assert_max_num_queries: object
    ) -> None:
        for _ in range(12):
            make_membership()
            make_invitation()
        with django_assert_max_num_queries(25):
            secretary.get(REGISTER)


class TestThePageOfOne:
    def test_it_shows_the_history_of_seat_and_person(self, secretary: Client) -> None:
        service = make_service()
        before = make_membership(service, person=make_user(first_name="Ottoline", last_name="Before"))
        services.end(membership=before, reason="Went to sea", by=None)
        now = make_membership(service, person=make_user(first_name="Percival", last_name="Now"))
        services.move(membership=now, service=make_service("Elsewhere Music"), by=None)
        again = Membership.objects.get(person=now.person, status="active")
        assert "Ottoline Before" in page_of(secretary, now)
        assert "Went to sea" in page_of(secretary, now)
        assert "Moved to Elsewhere Music" in page_of(secretary, again)

    def test_a_row_is_opened_not_inspected(self, secretary: Client) -> None:
        membership = make_membership()
        html = secretary.get(REGISTER).content.decode()
        assert f'href="{REGISTER}inspect/{membership.pk}/"' in html
        assert "Open this membership" in html
        assert "Inspect" not in html

    def test_a_number_that_there_is_not_is_not_found(self, secretary: Client) -> None:
        for number in ("0", "99999999999999999999", "x"):
            assert secretary.get(f"{REGISTER}inspect/{number}/").status_code == 404

    @pytest.mark.parametrize("part", ["create/", "edit/1/", "delete/1/", "history/1/"])
    def test_nobody_writes_changes_or_deletes_a_row(self, part: str) -> None:
        make_membership()
        client = team(ADMINISTRATOR)
        assert (client.get(REGISTER + part).status_code, client.post(REGISTER + part).status_code) == (404, 404)

    @pytest.mark.parametrize(
        ("state", "offered"),
        [
            ("active", {"suspend", "hand-over", "move", "end"}),
            ("suspended", {"reinstate", "end"}),
            ("ended", {"readmit"}),
            ("invited", {"send-again", "withdraw"}),
        ],
    )
    def test_it_offers_what_its_state_allows(self, secretary: Client, state: str, offered: set[str]) -> None:
        membership = make_invitation()[0].membership if state == "invited" else make_membership()
        if state == "suspended":
            services.suspend(membership=membership, reason="Asked", by=None)
        if state == "ended":
            services.end(membership=membership, reason="Left", by=None)
        actions = secretary.get(f"{REGISTER}inspect/{membership.pk}/").context["actions"]
        assert {action.name for action, _ in actions} == offered


class TestActing:
    def test_suspending_and_reinstating(self, secretary: Client) -> None:
        membership = make_membership()
        asked = text_of(secretary.get(f"{REGISTER}{membership.pk}/suspend/"))
        assert "You can reinstate them at any time." in asked
        assert act(secretary, membership, "suspend", reason="Asked to pause").status_code == 302
        assert not is_member(membership.person)
        assert "Asked to pause" in page_of(secretary, membership)
        assert act(secretary, membership, "reinstate").status_code == 302
        assert is_member(membership.person)

    def test_ending_and_readmitting(self, secretary: Client) -> None:
        membership = make_membership()
        act(secretary, membership, "end", reason="New job")
        assert not is_member(membership.person)
        act(secretary, membership, "readmit")
        assert is_member(membership.person)

    def test_somebody_who_closed_their_account_is_not_readmitted(self, secretary: Client) -> None:
        membership = make_membership()
        services.end(membership=membership, reason="Left", by=None)
        type(membership.person).objects.filter(pk=membership.person.pk).update(is_active=False)
        response = act(secretary, membership, "readmit")
        assert (response.status_code, "Their account is closed" in text_of(response)) == (422, True)

    @pytest.mark.parametrize("action", ["suspend", "end"])
    def test_a_reason_is_asked(self, secretary: Client, action: str) -> None:
        membership = make_membership()
        response = act(secretary, membership, action, reason=" ")
        assert (response.status_code, "Say why, in a few words" in text_of(response)) == (422, True)
        assert is_member(membership.person)

    def test_moving_where_no_seat_is_free_is_refused_in_words(self, secretary: Client) -> None:
        membership, full = make_membership(), make_service("Full Music")
        make_membership(full)
        make_membership(full)
        response = act(secretary, membership, "move", service=full.pk)
        assert (response.status_code, "Both seats of Full Music are taken" in text_of(response)) == (422, True)
        assert is_member(membership.person)

    def test_moving(self, secretary: Client) -> None:
        membership, service = make_membership(), make_service()
        assert act(secretary, membership, "move", service=service.pk).status_code == 302
        assert Membership.objects.get(person=membership.person, status="active").service == service

    def test_handing_over_invites_the_newcomer_to_the_same_seat(self, secretary: Client) -> None:
        membership = make_membership()
        assert act(secretary, membership, "hand-over", email="next@example.org", role="head").status_code == 302
        invitation = Invitation.objects.get(email="next@example.org")
        assert (invitation.membership.seat, invitation.membership.predecessor) == (membership.seat, membership)
        assert not is_member(membership.person)

    def test_what_was_typed_stays_when_it_is_refused(self, secretary: Client) -> None:
        response = act(secretary, make_membership(), "hand-over", email="not an address", role="head")
        assert (response.status_code, "not an address" in text_of(response)) == (422, True)

    def test_an_invitation_is_sent_again_or_withdrawn(self, secretary: Client) -> None:
        invitation, _ = make_invitation()
        act(secretary, invitation.membership, "send-again")
        old = invitation.token_hash
        invitation.refresh_from_db()
        assert invitation.token_hash != old
        act(secretary, invitation.membership, "withdraw")
        invitation.refresh_from_db()
        assert invitation.state == "withdrawn"

    @pytest.mark.parametrize("action", ["send-again", "withdraw", "reinstate", "readmit"])
    def test_what_the_state_does_not_allow_is_refused_in_words(self, secretary: Client, action: str) -> None:
        response = act(secretary, make_membership(), action)
        assert (response.status_code, "This has not been done" in text_of(response)) == (422, True)

    def test_nothing_happens_by_following_a_link(self, secretary: Client) -> None:
        membership = make_membership()
        assert secretary.get(f"{REGISTER}{membership.pk}/end/?reason=x").status_code == 200
        assert is_member(membership.person)

    def test_the_audit_trail_names_the_secretary(self, secretary: Client) -> None:
        membership = make_membership()
        act(secretary, membership, "suspend", reason="Asked")
        event = AuditEvent.objects.get(action="membership.suspended")
        assert event.actor_id == int(secretary.session["_auth_user_id"])


class TestExport:
    @pytest.mark.parametrize("format", ["csv", "xlsx"])
    def test_not_for_the_secretary(self, secretary: Client, format: str) -> None:
        make_membership()
        assert refused(secretary.get(f"{REGISTER}?export={format}"))
        assert "export=" not in text_of(secretary.get(REGISTER))

    def test_no_cell_of_a_csv_is_a_formula(self) -> None:
        make_membership(person=make_user(first_name="=HYPERLINK(1)", last_name="@SUM(1)"))
        content = b"".join(team(ADMINISTRATOR).get(f"{REGISTER}?export=csv").streaming_content).decode()
        heading, row = csv.reader(StringIO(content, newline=""))
        assert heading[:3] == ["First Name", "Last Name", "Email"]
        assert row[:2] == ["'=HYPERLINK(1)", "'@SUM(1)"]
        assert row[-2:] == ["", ""]

    def test_nor_of_a_workbook(self) -> None:
        make_membership(person=make_user(first_name="=1+1", last_name="Sum"))
        response = team(ADMINISTRATOR).get(f"{REGISTER}?export=xlsx")
        sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
        assert (sheet["A2"].value, sheet["A2"].data_type) == ("=1+1", "s")

    @pytest.mark.parametrize("format", ["csv", "xlsx"])
    def test_every_export_is_in_the_audit_trail(self, format: str) -> None:
        make_membership()
        client = team(ADMINISTRATOR)
        client.get(f"{REGISTER}?export={format}&status=active")
        event = AuditEvent.objects.get(action="register.exported")
        assert event.actor_id == int(client.session["_auth_user_id"])
        assert event.summary.startswith("1 rows")
