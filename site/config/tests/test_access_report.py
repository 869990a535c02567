"""The report on who can read what says what the site does: it is compared with what HTTP answers, persona by persona."""

import csv
import re
from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Group as AuthGroup
from django.core.management import CommandError, call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import BaseViewRestriction, Collection, Page, PageViewRestriction

from config.tests.test_personas import PERSONAS
from core.access_report import kinds
from core.testing import make_document, make_user
from home.testing import make_standard_page
from members_area.meetings.models import working_group
from members_area.meetings.testing import make_group, make_meeting, put_in_group
from members_area.membership.access_report import EVERYBODY, answer_what, answer_who, find_thing, standing_of
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import AuditEvent, GuidancePage, MembersHomePage
from members_area.membership.testing import make_membership, make_service
from members_area.toolkit.models import PlanShare
from members_area.toolkit.testing import make_assessment, make_framework, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def things(library: object, roles: None) -> dict[str, Any]:
    """One of everything that not everybody reads, and a page that everybody does."""
    setup_member_area()
    guidance = MembersHomePage.objects.get().add_child(instance=GuidancePage(title="Guidance", slug="guidance"))
    few = make_standard_page("For few", slug="few")
    PageViewRestriction.objects.create(page=few, restriction_type=BaseViewRestriction.GROUPS).groups.set(
        AuthGroup.objects.filter(name="Administrators")
    )
    signed = make_standard_page("Signed in", slug="signed")
    PageViewRestriction.objects.create(page=signed, restriction_type=BaseViewRestriction.LOGIN)
    make_framework()
    plan = make_plan(make_service("Leeds Music Service"))
    return {
        "open": make_standard_page("Open", slug="open"),
        "guidance": guidance,
        "few": few,
        "signed": signed,
        "file": make_document("members.txt", collection=Collection.objects.get(name="Members")),
        "public file": make_document("public.txt"),
        "closed group": make_group("Closed group"),
        "closed meeting": make_meeting(make_group("Another closed group"), title="Closed meeting"),
        "meeting": make_meeting(working_group(), title="NWG meeting"),
        "draft": make_meeting(working_group(), title="Draft meeting", status="draft"),
        "plan": plan,
        "assessment": make_assessment(plan.service),
    }


ADDRESS: dict[str, Callable[[Any], str]] = {
    "page": lambda page: page.url,
    "file": lambda file: file.url,
    "group": lambda group: reverse("group", args=[group.slug]),
    "meeting": lambda meeting: reverse("meeting", args=[meeting.pk]),
    "plan": lambda plan: reverse("plan", args=[plan.pk]),
    "assessment": lambda assessment: reverse("assessment", args=[assessment.pk]),
}


def kind_of(thing: Any) -> Any:
    return next(kind for kind in kinds() if isinstance(thing, kind.all().model))


def member_of_the_plans_service() -> Client:
    from core.models import MusicService

    client = Client()
    client.force_login(make_membership(MusicService.objects.get(name="Leeds Music Service")).person)
    return client


EVERY_PERSONA = {
    **{name: row[0] for name, row in PERSONAS.items()},
    "member of the plan's service": member_of_the_plans_service,
    "superuser": lambda: _signed_in(make_user(is_superuser=True)),
}


def _signed_in(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def status_for(browser: Client, thing: Any) -> int:
    response = browser.get(ADDRESS[kind_of(thing).key](thing))
    b"".join(response)  # a file is closed when it has been read
    return response.status_code


def test_every_kind_is_compared() -> None:
    assert {kind.key for kind in kinds()} == {*ADDRESS, "collection"}


@pytest.mark.parametrize("persona", EVERY_PERSONA)
def test_the_report_says_what_http_answers(things: dict[str, Any], persona: str) -> None:
    browser = EVERY_PERSONA[persona]()
    user = make_user().__class__.objects.get(pk=browser.session["_auth_user_id"])
    wrong, reads = [], {(row.kind, row.pk) for row in answer_what(user)}
    for name, thing in things.items():
        kind = kind_of(thing)
        status = status_for(browser, thing)
        rows = {row.who: row.why for row in answer_who(kind, thing)}
        said = rows.get(EVERYBODY) or rows.get("Everybody who has signed in, former members too")
        said = said or rows.get(standing_of(user).name)
        if bool(said) is not (status == 200) or (said is not None and not said.strip()):
            wrong.append((name, status, said))
        if EVERYBODY not in rows and ((kind.label, thing.pk) in reads) is not (status == 200):
            wrong.append((name, status, "in the list of what they read"))
    assert wrong == []


def test_what_a_visitor_reads_is_said_to_be_for_everybody(things: dict[str, Any]) -> None:
    for name, thing in things.items():
        kind = kind_of(thing)
        status = status_for(Client(), thing)
        assert (name, EVERYBODY in {row.who for row in answer_who(kind, thing)}) == (name, status == 200)


def why(thing: Any, user: Any) -> str:
    return next(row.why for row in answer_who(kind_of(thing), thing) if row.who == standing_of(user).name)


def test_the_reasons(things: dict[str, Any]) -> None:
    seat = make_membership(make_service("Hull Music Service"))
    chair = put_in_group(things["closed meeting"].group, role="chair").person
    editor = make_user(groups=("Editors",))
    own = make_membership(things["plan"].service).person
    assert why(things["guidance"], seat.person) == "member of Hull Music Service"
    assert why(things["guidance"], editor) == "editor"
    assert why(things["file"], seat.person) == "member of Hull Music Service"
    assert why(things["closed meeting"], chair) == "chair of Another closed group"
    assert why(things["closed meeting"], editor) == "editor"
    assert why(things["meeting"], seat.person) == "member of Hull Music Service"
    assert why(things["plan"], own) == "member of Leeds Music Service"
    assert why(things["assessment"], own) == "member of Leeds Music Service"
    assert why(things["few"], make_user(is_superuser=True)) == "administrator"
    assert [row.why for row in answer_who(kind_of(things["signed"]), things["signed"])] == ["has signed in"]


def test_shares_of_a_plan_are_named_with_their_day(things: dict[str, Any]) -> None:
    plan, until = things["plan"], timezone.now() + timedelta(days=20)
    reader = make_membership(make_service("Hull Music Service")).person
    PlanShare.objects.create(plan=plan, role="reader", service=standing_of_service(reader), expires_at=until)
    PlanShare.objects.create(plan=plan, role="reader", name="Ada", email="a@x.org", token_hash="h", expires_at=until)
    rows = answer_who(kind_of(plan), plan)
    words = {row.who: row.why for row in rows}
    day = f"{timezone.localtime(until):%-d %B %Y}"
    assert words[standing_of(reader).name] == f"shared with Hull Music Service until {day}"
    assert words["By a link, without signing in"] == f"shared link for Ada until {day}"


def standing_of_service(person: Any) -> Any:
    return person.memberships.get().service


def test_who_opens_the_report(things: dict[str, Any]) -> None:
    thing = f"?thing=page-{things['guidance'].pk}"
    for role, status in (
        ("Editors", 302),
        ("Moderators", 302),
        ("Membership secretaries", 200),
        ("Administrators", 200),
    ):
        client = _signed_in(make_user(groups=(role,)))
        for address in ("/admin/members/access/", f"/admin/members/access/answer/{thing}"):
            assert (role, client.get(address).status_code) == (role, status)
    assert Client().get("/admin/members/access/").status_code == 302


def test_a_question_and_its_answer(things: dict[str, Any]) -> None:
    secretary = _signed_in(make_user(groups=("Membership secretaries",)))
    person = make_membership(make_service("Hull Music Service")).person
    asked = secretary.get("/admin/members/access/?q=closed meet").content.decode()
    link = re.search(r'href="(/admin/members/access/answer/\?thing=meeting-\d+)"', asked)
    assert link
    assert "NWG meeting" not in asked
    html = secretary.get(f"/admin/members/access/answer/?thing=page-{things['guidance'].pk}").content.decode()
    assert "member of Hull Music Service" in html
    html = secretary.get(f"/admin/members/access/answer/?person={person.pk}").content.decode()
    assert "Guidance" in html
    assert "Closed meeting" not in html
    assert secretary.get("/admin/members/access/?q=%00").status_code == 200
    for wrong in ("thing=page-0", "thing=x-1", "thing=page-99999999999999", "person=0", "person=x", ""):
        assert secretary.get(f"/admin/members/access/answer/?{wrong}").status_code == 404


def test_titles_are_not_told_to_who_may_not_read_them(things: dict[str, Any]) -> None:
    secretary = make_user(groups=("Membership secretaries",))
    client, few = _signed_in(secretary), things["few"]
    assert "For few" not in client.get("/admin/members/access/?q=few").content.decode().replace('value="few"', "")
    assert client.get(f"/admin/members/access/answer/?thing=page-{few.pk}").status_code == 404
    administrator = make_user(groups=("Administrators",))
    html = client.get(f"/admin/members/access/answer/?person={administrator.pk}").content.decode()
    assert "For few" not in html
    assert "1 more that you may not see yourself" in html
    assert things["plan"].title not in client.get("/admin/members/access/?q=Leeds").content.decode()


def test_taking_it_away_is_for_administrators_and_noted(things: dict[str, Any]) -> None:
    address = f"/admin/members/access/answer/?thing=page-{things['guidance'].pk}&export=csv"
    make_membership(make_service("Hull Music Service"))
    assert _signed_in(make_user(groups=("Membership secretaries",))).get(address).status_code == 302
    answer = _signed_in(make_user(groups=("Administrators",))).get(address)
    rows = list(csv.reader(StringIO(b"".join(answer.streaming_content).decode("utf-8-sig"))))
    assert rows[0] == ["Who", "Why"]
    assert any(row[1] == "member of Hull Music Service" for row in rows)
    assert AuditEvent.objects.filter(action="register.exported").exists()


def test_the_command(things: dict[str, Any]) -> None:
    person = make_membership(make_service("Hull Music Service")).person
    said = StringIO()
    call_command("access_report", thing=f"page-{things['guidance'].pk}", stdout=said)
    assert f"{standing_of(person).name}: member of Hull Music Service" in said.getvalue()
    said = StringIO()
    call_command("access_report", person=person.email, csv=True, stdout=said)
    assert ["Page", "Guidance", "member of Hull Music Service"] in [
        row[1:] for row in csv.reader(StringIO(said.getvalue()))
    ]
    for wrong in ({"thing": "page-0"}, {"person": "nobody@example.org"}):
        with pytest.raises(CommandError):
            call_command("access_report", **wrong)
    assert find_thing("page-0") is None
    assert Page.objects.filter(pk=things["guidance"].pk).exists()
