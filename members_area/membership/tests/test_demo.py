"""The demo's data modules hold together. Nothing is loaded here but the vocabulary of the data itself."""

from collections import Counter
from datetime import date, timedelta
from functools import partial
from re import findall, sub

import pytest
from django.core.validators import validate_email

from core.demo.music_services import MUSIC_SERVICES
from core.demo.topics import TOPICS
from core.demo.workshop import Demo
from core.file_makers import make_file
from home.demo.events import EVENTS
from home.demo.pages import PAGES
from home.demo.people import PEOPLE
from members_area.membership.demo.announcements import ANNOUNCEMENTS
from members_area.membership.demo.applications import APPLICATIONS
from members_area.membership.demo.files import FILES
from members_area.membership.demo.invitations import INVITATIONS
from members_area.membership.demo.loader import GUIDANCE
from members_area.membership.demo.people import FORMER, MEMBERS
from members_area.membership.demo.story import sign_ins
from members_area.membership.models import (
    GuidancePage,
    MemberAnnouncement,
    MemberProfile,
    MembershipApplication,
    RoleInService,
)
from members_area.membership.models.invitations import VALID_FOR
from resources.demo.library import RESOURCES

EVERYBODY = (*MEMBERS, *FORMER)
SERVICES = {service["slug"]: service for service in MUSIC_SERVICES}
demo = Demo(say=print, today=date(2026, 9, 1))


def joined_of(slug):
    return date.fromisoformat(SERVICES[slug]["joined_on"])


def test_everybody_is_at_a_service_of_the_register_in_a_role_that_exists():
    assert {entry.service for entry in (*EVERYBODY, *INVITATIONS)} <= set(SERVICES)
    assert {entry.role for entry in (*EVERYBODY, *INVITATIONS, *APPLICATIONS)} <= set(RoleInService.values)


def test_no_service_holds_three_seats_with_its_open_invitations_and_those_who_are_approved():
    approved = [wish.service for wish in APPLICATIONS if wish.state == "approved"]
    held = Counter([*(entry.service for entry in (*MEMBERS, *INVITATIONS)), *approved])
    assert [slug for slug, seats in held.items() if seats > 2] == []


def test_forty_one_of_the_forty_five_services_have_a_member():
    approved = {wish.service for wish in APPLICATIONS if wish.state == "approved"}
    assert len(SERVICES) - len({member.service for member in MEMBERS} | approved) == 4


def test_nobody_is_invented_at_the_service_that_exists():
    assert "hertfordshire" not in {entry.service for entry in (*EVERYBODY, *INVITATIONS, *APPLICATIONS)}


def test_nobody_has_a_seat_before_their_service_joined_or_the_group_opened():
    for member in EVERYBODY:
        opened = max(joined_of(member.moved_from or member.service), date(2021, 9, 22))
        assert demo.day(member.since) >= opened, member.name


@pytest.mark.parametrize("member", EVERYBODY, ids=lambda member: member.name)
def test_what_a_profile_says_fits_into_its_fields_and_names_topics_that_exist(member):
    fields = ("pronouns", "job_title", "phone", "biography", "interests", "can_offer", "would_like")
    MemberProfile(**{field: getattr(member, field) for field in fields}).clean_fields(exclude=["person"])
    assert {*member.offers, *member.seeks} <= {topic["slug"] for topic in TOPICS}
    assert len(member.offers) <= 3
    assert len(member.seeks) <= 3


def test_visibility_is_set_for_fields_that_exist():
    for member in EVERYBODY:
        columns = {f"{name}_seen_by": audience for name, audience in member.seen_by.items()}
        MemberProfile(**columns).clean_fields(exclude=["person"])


def test_names_and_addresses_are_each_one_persons():
    people = [*EVERYBODY, *APPLICATIONS]
    names, addresses = [person.name for person in people], [entry.email for entry in (*people, *INVITATIONS)]
    assert len(set(names)) == len(names)
    assert len(set(addresses)) == len(addresses)
    assert not set(names) & {person["name"] for person in PEOPLE}


def test_no_address_could_be_somebodys():
    for entry in (*EVERYBODY, *APPLICATIONS, *INVITATIONS):
        validate_email(entry.email)
        assert entry.email.endswith(".example.org")


def test_successors_follow_somebody_who_handed_the_same_seat_over():
    former = {member.name: member for member in FORMER}
    for member in MEMBERS:
        if member.takes_over_from:
            assert former[member.takes_over_from].service == member.service
            assert former[member.takes_over_from].end_reason == "Handed over"
            waited = demo.day(member.since) - demo.day(former[member.takes_over_from].until)
            assert timedelta() < waited < VALID_FOR


def test_one_of_five_invitations_has_run_out():
    assert sum(entry.sent > VALID_FOR.days for entry in INVITATIONS) == 1
    assert len(INVITATIONS) == 5


def test_there_is_an_application_in_every_state_after_confirmation():
    states = Counter(wish.state for wish in APPLICATIONS)
    assert states == {"submitted": 3, "asked": 1, "declined": 1, "withdrawn": 1, "approved": 1}
    for wish in APPLICATIONS:
        fields = {"statement": wish.statement, "question": wish.question, "decision_words": wish.words}
        form = MembershipApplication(**fields, role=wish.role, service_name=wish.service_name)
        form.clean_fields(exclude=["first_name", "last_name", "email", "job_title", "token_hash", "service"])


def test_each_kind_of_person_can_sign_in():
    assert dict(sign_ins()) == {
        "member@nwg.example.org": "Member",
        "member2@nwg.example.org": "Member",
        "suspended@nwg.example.org": "Member, suspended",
        "former@nwg.example.org": "Former member",
        "applicant@nwg.example.org": "Applicant",
    }


@pytest.mark.parametrize("content", GUIDANCE, ids=lambda content: content["slug"])
def test_guidance_links_only_to_pages_and_files_that_the_demo_has(content):
    pages = {page["slug"] for page in (*GUIDANCE, *PAGES, *EVENTS, *RESOURCES)} | {"contact", "events"}
    assert set(findall(r'href="page:([\w-]+)"', str(content["body"]))) <= pages
    downloads = {value for kind, value in content["body"] if kind == "download"}
    assert downloads <= {file["key"] for file in FILES}


@pytest.mark.django_db
@pytest.mark.parametrize("content", GUIDANCE, ids=lambda content: content["slug"])
def test_guidance_fits_its_fields_and_is_worth_reading(content):
    fields = {name: content[name] for name in ("title", "slug", "summary")}
    GuidancePage(**fields).clean_fields(exclude=["path", "depth", "content_type", "draft_title", "body"])
    assert len(content["summary"]) <= 260
    assert 230 <= len(sub(r"<[^>]+>", " ", str(content["body"])).split()) <= 560


@pytest.mark.parametrize("content", FILES, ids=lambda content: content["key"])
def test_the_files_for_members_can_be_made(content):
    assert len(make_file(content["spec"])) > 2000


def test_three_announcements_run_one_is_over_and_one_is_to_come():
    running = [entry for entry in ANNOUNCEMENTS if entry["from"] <= 0 and (entry["until"] or 1) > 0]
    assert len(running) == 3
    assert [entry["from"] > 0 for entry in ANNOUNCEMENTS].count(True) == 1
    check = partial(MemberAnnouncement.clean_fields, exclude=["link"])
    for entry in ANNOUNCEMENTS:
        check(MemberAnnouncement(title=entry["title"], text=entry["text"]))
