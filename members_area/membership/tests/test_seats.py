"""A music service has two seats. Who gets one, who loses one, and what the database refuses."""

import pytest
from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from core.testing import make_user
from members_area.membership import services
from members_area.membership.models import AuditEvent, Invitation, Membership
from members_area.membership.policies import is_member
from members_area.membership.testing import make_application, make_invitation, make_membership, make_service

pytestmark = pytest.mark.django_db


def test_a_third_person_is_refused_in_words() -> None:
    service = make_service("Larkmoor Music Service")
    make_membership(service)
    make_membership(service)
    with pytest.raises(services.NoFreeSeat, match="Both seats of Larkmoor Music Service are taken"):
        make_membership(service)


def test_an_open_invitation_holds_a_seat() -> None:
    service = make_service()
    make_membership(service)
    make_invitation(service)
    with pytest.raises(services.NoFreeSeat):
        services.approve(application=make_application(service), by=None)


@pytest.mark.parametrize("status", ["invited", "active", "suspended"])
def test_the_database_refuses_a_third_seat_whoever_asks(status: str) -> None:
    service = make_service()
    make_membership(service)
    make_membership(service)
    for seat in (1, 2, 3):
        with pytest.raises(IntegrityError), transaction.atomic():
            Membership.objects.create(
                service=service, seat=seat, person=make_user(), role="other", status=status, start_on="2026-01-01"
            )


def test_the_database_refuses_two_seats_for_one_person() -> None:
    person = make_membership().person
    with pytest.raises(IntegrityError), transaction.atomic():
        Membership.objects.create(
            service=make_service(), seat=1, person=person, role="other", status="active", start_on="2026-01-01"
        )


def test_a_person_with_a_seat_gets_no_other() -> None:
    person = make_membership().person
    with pytest.raises(ValidationError, match="is a member already"):
        services.seat_person(service=make_service(), person=person, role="other", by=None)


def test_the_seat_of_somebody_suspended_stays_theirs() -> None:
    service = make_service()
    make_membership(service)
    services.suspend(membership=make_membership(service), reason="Asked to pause", by=None)
    with pytest.raises(services.NoFreeSeat):
        make_membership(service)


def test_a_seat_is_free_again_when_somebody_leaves() -> None:
    service = make_service()
    make_membership(service)
    left = make_membership(service)
    services.end(membership=left, reason="New job", by=None)
    assert make_membership(service).seat == left.seat


@pytest.mark.parametrize("act", ["suspend", "end"])
def test_who_is_shut_out_is_no_member_and_in_no_group(act: str) -> None:
    membership = make_membership()
    assert is_member(membership.person)
    getattr(services, act)(membership=membership, reason="Because", by=None)
    assert not is_member(membership.person)
    assert not membership.person.groups.filter(name="Members").exists()


def test_reinstating_lets_somebody_in_again() -> None:
    membership = make_membership()
    services.suspend(membership=membership, reason="Asked to pause", by=None)
    services.reinstate(membership=membership, by=None)
    assert is_member(membership.person)
    assert membership.person.groups.filter(name="Members").exists()


def test_somebody_who_left_is_readmitted_with_a_new_membership() -> None:
    left = make_membership()
    services.end(membership=left, reason="Secondment", by=None)
    left.refresh_from_db()
    again = services.readmit(membership=left, by=None)
    assert (again.pk != left.pk, again.status, left.status) == (True, "active", "ended")
    assert left.end_reason == "Secondment"


def test_what_has_ended_cannot_end_again() -> None:
    membership = make_membership()
    services.end(membership=membership, reason="New job", by=None)
    with pytest.raises(ValidationError):
        services.end(membership=membership, reason="Again", by=None)


@pytest.mark.parametrize("act", ["suspend", "end"])
def test_a_reason_is_asked(act: str) -> None:
    with pytest.raises(ValidationError, match="Say why"):
        getattr(services, act)(membership=make_membership(), reason="  ", by=None)


def test_moving_to_another_service_frees_the_seat_at_the_old_one() -> None:
    membership, service = make_membership(), make_service()
    moved = services.move(membership=membership, service=service, by=None)
    membership.refresh_from_db()
    assert (moved.service, moved.status, membership.status) == (service, "active", "ended")
    assert is_member(moved.person)


def test_moving_to_a_full_service_changes_nothing() -> None:
    membership, full = make_membership(), make_service()
    make_membership(full)
    make_membership(full)
    with pytest.raises(services.NoFreeSeat):
        services.move(membership=membership, service=full, by=None)
    membership.refresh_from_db()
    assert membership.status == "active"


def test_closing_a_service_ends_its_memberships_and_invitations() -> None:
    service = make_service()
    membership = make_membership(service)
    invitation, _ = make_invitation(service)
    services.close_service(service=service, reason="Merged", by=None)
    membership.refresh_from_db()
    invitation.refresh_from_db()
    assert (membership.status, membership.end_reason, invitation.state) == ("ended", "Merged", "withdrawn")
    assert not is_member(membership.person)
    with pytest.raises(ValidationError, match="has left the NWG"):
        make_membership(service)


def test_a_service_that_is_marked_as_left_by_any_road_has_no_members() -> None:
    membership = make_membership()
    membership.service.left_on = "2026-01-01"
    membership.service.save()
    assert not is_member(membership.person)
    assert not membership.person.groups.filter(name="Members").exists()


def test_a_tick_in_the_form_of_a_user_makes_no_member() -> None:
    stranger, member = make_user(), make_membership().person
    group = Group.objects.get(name="Members")
    stranger.groups.add(group)
    member.groups.clear()
    group.user_set.add(make_user("other@example.org"))
    assert list(group.user_set.all()) == [member]


def test_a_seat_that_an_invitation_held_for_too_long_is_given_to_the_next() -> None:
    service = make_service()
    make_membership(service)
    make_invitation(service)
    Invitation.objects.update(expires_at=timezone.now())
    assert make_membership(service).seat == 2


def test_the_history_is_kept_and_tells_of_no_person() -> None:
    administrator = make_user("admin@example.org")
    membership = make_membership()
    services.suspend(membership=membership, reason="Asked to pause", by=administrator)
    services.reinstate(membership=membership, by=administrator)
    services.end(membership=membership, reason="New job", by=administrator)
    lines = list(AuditEvent.objects.filter(record_id=membership.pk, action__startswith="membership").order_by("pk"))
    assert [line.action for line in lines] == [
        "membership.began",
        "membership.suspended",
        "membership.reinstated",
        "membership.ended",
    ]
    assert {line.actor for line in lines[1:]} == {administrator}
    assert membership.person.last_name not in "".join(line.summary for line in lines)


def test_a_line_of_the_audit_trail_cannot_be_changed() -> None:
    make_membership()
    with pytest.raises(Exception, match="does not change"), transaction.atomic():
        AuditEvent.objects.update(action="something.else")
    with pytest.raises(Exception, match="does not change"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("UPDATE membership_auditevent SET summary = 'x'")
