"""Grows members: two in each music service, those who sat there before them, and what each tells of themselves."""

from datetime import date, timedelta
from typing import Any

from django.contrib.auth.hashers import make_password
from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType

from accounts.models import User
from core.access import MEMBERS
from core.demo.growing import Growth
from core.demo.growing.measuring import ADMINISTRATOR, MEMBER, Address
from core.models import MusicService
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import AuditEvent, MemberProfile, Membership, RoleInService
from members_area.membership.models.memberships import SEATS

ORDER = 4
Place = tuple[MusicService, int]


def grow(growth: Growth) -> None:
    setup_member_area()
    places = [(service, seat) for service in growth.music_services for seat in SEATS]
    former, current = _people(growth, places, "former"), _people(growth, places, "member")
    began = [_first_day(growth, service) for service, _ in places]
    left = [day + (growth.today - day) * growth.chance.uniform(0.2, 0.9) for day in began]
    seated = _seat(growth, places, former, began, ends=left) + _seat(growth, places, current, left)
    _admit(current)
    _write_profiles(growth, current)
    _audit(growth, seated)
    growth.members = current
    growth.made["members"], growth.made["former members"] = len(current), len(former)


def _first_day(growth: Growth, service: MusicService) -> date:
    return min(service.joined_on or growth.day(), growth.today - timedelta(days=30))


def _people(growth: Growth, places: list[Place], standing: str) -> list[User]:
    """Make an account for each place. None of them has a password."""
    people = []
    for service, seat in places:
        first_name, last_name = growth.words.person()
        email = f"{standing}-{seat}@{service.slug}.example.org"
        people.append(User(email=email, first_name=first_name, last_name=last_name, password=make_password(None)))
    return User.objects.bulk_create(people, batch_size=500)


def _seat(
    growth: Growth, places: list[Place], people: list[User], began: list[date], ends: list[date] | None = None
) -> list[Membership]:
    roles, status = list(RoleInService), Membership.Status.ENDED if ends else Membership.Status.ACTIVE
    rows = [
        Membership(
            service=service,
            seat=seat,
            person=people[at],
            role=growth.one(roles),
            status=status,
            start_on=began[at],
            end_on=ends[at] if ends else None,
            end_reason="Handed over" if ends else "",
        )
        for at, (service, seat) in enumerate(places)
    ]
    return Membership.objects.bulk_create(rows, batch_size=500)


def _admit(people: list[User]) -> None:
    """Put members into Wagtail's group of them, which restrictions name."""
    group, _ = Group.objects.get_or_create(name=MEMBERS)
    link = User.groups.through
    link.objects.bulk_create((link(user_id=person.pk, group_id=group.pk) for person in people), batch_size=500)


def _write_profiles(growth: Growth, people: list[User]) -> None:
    words = growth.words
    profiles = MemberProfile.objects.bulk_create(
        (
            MemberProfile(
                person=person,
                job_title="Inclusion manager",
                biography=words.paragraph(),
                interests=words.sentence(),
                can_offer=words.sentence(),
                would_like=words.sentence(),
            )
            for person in people
        ),
        batch_size=500,
    )
    for link in (MemberProfile.offers.through, MemberProfile.seeks.through):
        rows: list[Any] = [
            link(memberprofile_id=profile.pk, topic_id=topic.pk)
            for profile in profiles
            for topic in growth.some(growth.topics, 3)
        ]
        link.objects.bulk_create(rows, batch_size=500)


def _audit(growth: Growth, memberships: list[Membership]) -> None:
    kind = ContentType.objects.get_for_model(Membership)
    rows = [
        AuditEvent(
            actor=growth.team[-1], action=action, record_type=kind, record_id=seated.pk, summary=f"Seat {seated.seat}"
        )
        for seated in memberships
        for action in ("membership.began", *(("membership.ended",) if seated.end_on else ()))
    ]
    AuditEvent.objects.bulk_create(rows, batch_size=500)


def addresses() -> list[Address]:
    """Return what of the member area `measure` asks for."""
    return [
        Address("members' home", "/members/", MEMBER),
        Address("member search, a common word", "/members/search/?q=music", MEMBER),
        Address("member search, a rare word", "/members/search/?q=tarnmere", MEMBER),
        Address("directory", "/members/directory/", MEMBER),
        Address("directory, search", "/members/directory/?q=music", MEMBER),
        Address("my service", "/members/my-service/", MEMBER),
        Address("CMS: register of members", "/admin/members/register/", ADMINISTRATOR),
        Address("CMS: register, search", "/admin/members/register/?q=asha", ADMINISTRATOR),
        Address("CMS: seats", "/admin/members/seats/", ADMINISTRATOR),
        Address("CMS: audit", "/admin/members/audit/", ADMINISTRATOR),
    ]
