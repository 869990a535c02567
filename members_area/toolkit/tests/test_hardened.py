"""What must hold whoever asks and whatever they send: no planted word leaks, no dead link opens, no request makes a 500."""

import logging
import re
from collections.abc import Callable, Iterator
from datetime import timedelta
from io import BytesIO, StringIO
from typing import Any
from zipfile import ZipFile

import pytest
from django.apps import apps
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import transaction
from django.http import Http404
from django.test import Client
from django.urls import get_resolver, reverse
from django.utils import timezone

from core.logs import HideSecrets
from core.testing import make_user
from core.tests.built_once import Built, built_once
from core.tests.typed_badly import ALL_ODD_VALUES, NASTY, ODD_SEED, as_a_browser_sends, names_on, odd_values_for
from members_area.membership import services as membership
from members_area.membership.testing import link_in_mail, make_membership, signed_in
from members_area.toolkit.models import (
    AnswerSheet,
    Evidence,
    Judgement,
    Objective,
    PlanAction,
    PlanComment,
    PlanShare,
    RespondentGroup,
    Response,
    SelfAssessment,
    SharedIdea,
)
from members_area.toolkit.services import actions, assessments, comments, ideas, plans, respondents, shares
from members_area.toolkit.testing import make_framework, make_objective, make_plan, make_template
from members_area.toolkit.tests.test_access import COMMENTER, FIRST, PERSONAS, READER, SECOND, everything_written
from members_area.toolkit.tests.whole_service import (
    GUEST,
    PLACES,
    WholeService,
    as_it_was,
    make_site_of_a_whole_service,
    make_whole_service,
    word_for,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("built")]
# Places that a service with a share, or a guest by a link, reads as well.
SHARED = {"plan title", "vision", "objective", "objective why", "objective outcome", "objective baseline"}
SHARED |= {"objective measure", "action", "action lead", "action resources", "rag note", "stopped reason"}
SHARED |= {"evidence title", "evidence link", "evidence file name", "evidence content", "signed off by"}
ASKED_OF_THE_TEAM = {"stuck message"}
PUBLIC = ("/", "/library/", "/library/?q=Zq", "/sitemap-pages.xml", "/calendar/events.ics", "/digests/",
          "/robots.txt")  # fmt: skip
IN_MEMBER_AREA = ("my_service", "directory", "profile", "my_calendar", "meetings_list", "decisions", "actions", "groups",
                  "your_data", "email_preferences")  # fmt: skip
OF_NO_SERVICE = (
    "toolkit", "toolkit_templates", "assessments", "assessment_new", "plans", "plan_new", "plan_blank", "plan_small_start",
    "plan_from_themes", "plan_empty_sheet", "plan_import", "ideas", "adopt", "sector",
)  # fmt: skip


built = built_once(make_site_of_a_whole_service)


@pytest.fixture
def whole(built: Built[WholeService]) -> WholeService:
    return as_it_was(built)


def text_of(response: Any) -> str:
    """Return all that an answer says: its head too, where names of files stand, and what is packed in a file."""
    body = b"".join(response) if response.streaming else response.content
    if body.startswith(b"PK"):
        with ZipFile(BytesIO(body)) as archive:
            body = b"\n".join(archive.read(name) for name in archive.namelist())
    return f"{response.headers}\n{body.decode(errors='replace')}"


def found_in(text: str) -> set[str]:
    """Return the places whose words stand in a text. What somebody searched for stands there by itself."""
    return {place for place in PLACES if re.search(rf"{word_for(place)}(?![a-z])", text)}


def pages_for_all(whole: WholeService) -> list[str]:
    """Return the pages of the site and of the member area that belong to no service, and those about this one."""
    pages = [
        *PUBLIC,
        "/members/",
        "/members/search/?q=Zq",
        *(reverse(name) for name in (*IN_MEMBER_AREA, *OF_NO_SERVICE)),
    ]
    pages += [reverse("idea", args=[whole.idea.pk]), reverse("member_service", args=[whole.service.slug])]
    return [*pages, reverse("member_person", args=[whole.own.person_id])]


def everywhere(whole: WholeService) -> list[str]:
    return [*pages_for_all(whole), *whole.addresses().values(), "/not-there/", "/members/not-there/"]


def crawl(browser: Client, pages: list[str]) -> dict[str, set[str]]:
    browser.raise_request_exception = False
    return {page: found for page in pages if (found := found_in(text_of(browser.get(page))))}


# What is written in private is found by nobody else.


def test_each_planted_word_is_found_by_its_owner(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    assert [page for page in pages_for_all(whole) if browser.get(page).status_code != 200] == []
    missing = [
        place
        for place in PLACES
        if PLACES[place] and place not in found_in(text_of(browser.get(whole.found_at(place))))
    ]
    assert missing == []
    assert found_in(text_of(browser.get("/members/search/?q=Zq"))) >= {"plan title", "objective", "action"}


@pytest.mark.parametrize("persona", [name for name, (_, who) in PERSONAS.items() if who not in (FIRST, SECOND)])
def test_no_planted_word_is_found_by_anybody_else(whole: WholeService, persona: str) -> None:
    make_browser, who = PERSONAS[persona]
    browser = make_browser(whole)
    if persona == "member of another service":  # theirs would be the same words
        browser = signed_in(make_membership().person)
    allowed = SHARED if who in (READER, COMMENTER) else set()
    allowed = allowed | {"comment"} if who == COMMENTER else allowed
    leaks = {page: found - allowed for page, found in crawl(browser, everywhere(whole)).items() if found - allowed}
    assert found_in(text_of(browser.post(reverse("download_data")))) - allowed == set()
    assert leaks == {}


def test_a_search_for_a_private_word_answers_as_for_a_word_that_stands_nowhere(whole: WholeService) -> None:
    browser = signed_in(make_membership().person)
    for place in PLACES:
        words = word_for(place), "y" * len(word_for(place))
        asked, nothing = (searched(browser, word) for word in words)
        assert asked == nothing, place


def searched(browser: Client, word: str) -> str:
    page = browser.get(f"/members/search/?q={word}").content.decode()
    return page[page.index("<main") : page.index("</main>")].replace(word, "")


@pytest.mark.parametrize("role", ["Editors", "Moderators", "Membership secretaries", "Administrators"])
def test_the_screens_of_the_cms_show_nothing_but_what_is_asked_of_the_team(whole: WholeService, role: str) -> None:
    browser = signed_in(make_user(groups=(role,)))
    browser.raise_request_exception = False
    texts = [text_of(browser.get(page)) for page in screens()]
    assert set().union(*map(found_in, texts)) - ASKED_OF_THE_TEAM == set()
    if role == "Editors":
        assert word_for("stuck message") in "".join(texts)


def screens() -> list[str]:
    """Return the screens of the CMS that tell of members and of the toolkit, and of whatever is recorded."""
    wanted = re.compile(r"admin/(toolkit|membership|audit|reports|report|members|mail|e-?mail)|stuck|history")
    pages = [page for page in _addresses(get_resolver().url_patterns) if page.startswith("/admin/")]
    pages = [page for page in pages if wanted.search(page)]
    assert len(pages) > 20
    return pages


def _addresses(patterns: Any, path: str = "/") -> Iterator[str]:
    for pattern in patterns:
        here = path + re.sub(r"[\^$]", "", str(pattern.pattern))
        if hasattr(pattern, "url_patterns"):
            yield from _addresses(pattern.url_patterns, here)
        elif "(" not in here:
            yield re.sub(r"<(?:\w+:)?\w+>", "1", here)


def test_letters_tell_a_plans_title_and_no_more(whole: WholeService) -> None:
    reader = make_membership()
    shares.share_with_service(
        plan=whole.plan, by=whole.own.person, service=reader.service, role="reader", until=timezone.localdate()
    )
    call_command("remind_of_plans", stdout=StringIO())
    call_command("send_waiting_mail", stdout=StringIO())
    theirs = {GUEST: {"plan title", "share name"}, reader.person.email: {"plan title"}}
    assert len(mail.outbox) > 1
    for letter in mail.outbox:
        told = f"{letter.subject}\n{letter.body}\n{getattr(letter, 'alternatives', '')}"
        assert found_in(told) - theirs.get(letter.to[0], set()) == set(), letter.to


def test_a_guest_of_a_plan_sees_what_is_shared_and_no_more(whole: WholeService) -> None:
    pages = [page for name, page in whole.guest_addresses().items() if name.startswith("shared")]
    found = set().union(*crawl(Client(), pages).values())
    assert found - SHARED - {"share name"} == set()
    assert {"plan title", "evidence content"} <= found


def test_somebody_who_answers_sees_nothing_of_what_the_service_judges(whole: WholeService) -> None:
    pages = [page for name, page in whole.guest_addresses().items() if name.startswith("answer")]
    assert crawl(Client(), pages) == {}


def test_one_guest_does_not_see_what_another_guest_says(whole: WholeService) -> None:
    post = {"text": "Wombat comment"}
    assert Client().post(whole.guest_addresses()["shared_plan_comment"], post).status_code == 302
    until = timezone.localdate() + timedelta(days=3)
    shares.share_with_guest(
        plan=whole.plan, by=whole.own.person, name="Other", email="other@example.org", role="commenter", until=until
    )
    page = text_of(Client().get(link_in_mail("other@example.org", "/toolkit/plan/")))
    assert "Wombat comment" not in page
    assert word_for("share name") not in page
    assert "Wombat comment" in text_of(Client().get(whole.guest_addresses()["shared_plan"]))


def test_an_idea_without_a_name_does_not_say_whose_it_is(whole: WholeService) -> None:
    name = "Zqzanzibar Music"
    type(whole.service).objects.filter(pk=whole.service.pk).update(name=name)
    adopter = make_membership()
    plan = make_plan(adopter.service)
    ideas.adopt_idea(idea=whole.idea, by=adopter.person)
    story = ideas.tell_story(idea=whole.idea, by=adopter.person, outcome="worked", is_named=False)
    assert story.is_named is False
    pages = [reverse("toolkit"), reverse("ideas"), reverse("idea", args=[whole.idea.pk]), reverse("adopt")]
    pages += [
        reverse("plan", args=[plan.pk]),
        reverse("plan_print", args=[plan.pk]),
        "/members/",
        "/account/your-data/",
    ]
    for person in (adopter.person, make_user(groups=("Editors",)), make_membership().person):
        browser = signed_in(person)
        for page in [*pages, "/members/search/?q=everybody"]:
            assert name not in text_of(browser.get(page)), page
    stranger = signed_in(make_membership().person)
    assert str(adopter.service) not in text_of(stranger.get(reverse("idea", args=[whole.idea.pk])))
    assert "Ours alone" not in text_of(stranger.get(reverse("idea", args=[whole.idea.pk])))


# Links without an account.


def everything_kept() -> str:
    """Return every row of the whole database, as text."""
    return "".join(str(list(model.objects.values_list())) for model in apps.get_models() if model._meta.managed)


def test_no_secret_of_a_link_is_kept_in_clear(whole: WholeService) -> None:
    call_command("send_waiting_mail", stdout=StringIO())
    assert Client().get(whole.guest_addresses()["shared_plan"]).status_code == 200
    assert Client().get(whole.guest_addresses()["answer_sheet"]).status_code == 200
    kept = everything_kept()
    for secret in (whole.plan_token, whole.group_token, whole.sheet_key):
        assert secret not in kept
        assert secret in "".join(whole.guest_addresses().values())


def test_no_secret_of_a_link_stands_in_the_log(whole: WholeService) -> None:
    for address in whole.guest_addresses().values():
        record = logging.LogRecord("django.request", logging.WARNING, "", 0, "Not Found: %s", (address,), None)
        assert HideSecrets().filter(record)
        for secret in (whole.plan_token, whole.group_token, whole.sheet_key):
            assert secret not in record.getMessage(), address


@pytest.mark.parametrize("name", ["shared_plan", "answer_start", "answer_sheet", "answer_theme"])
def test_a_page_behind_a_link_is_kept_by_nobody(whole: WholeService, name: str) -> None:
    response = Client().get(whole.guest_addresses()[name])
    assert response.status_code == 200
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "same-origin"
    assert response["X-Robots-Tag"] == "noindex"


def replay(whole: WholeService, kind: str) -> set[int]:
    """Ask for every address of a link once more, by each method; return what is answered."""
    statuses = set()
    for name, address in whole.guest_addresses().items():
        if name.startswith(kind):
            for method in ("get", "head", "post", "options"):
                statuses.add(getattr(Client(), method)(address, {"text": "x"}).status_code)
    return statuses


def share_ended(whole: WholeService) -> None:
    shares.end_share(share=whole.share, by=whole.own.person)


def share_expired(whole: WholeService) -> None:
    PlanShare.objects.filter(pk=whole.share.pk).update(expires_at=timezone.now())


def shared_anew(whole: WholeService) -> None:
    until = timezone.localdate() + timedelta(days=3)
    shares.share_with_guest(
        plan=whole.plan, by=whole.own.person, name="G", email=GUEST.upper(), role="reader", until=until
    )


def service_left(whole: WholeService) -> None:
    membership.close_service(service=whole.service, reason="For the test", by=None)


def group_closed(whole: WholeService) -> None:
    respondents.close_group(group=whole.group, by=whole.own.person)


def group_expired(whole: WholeService) -> None:
    RespondentGroup.objects.filter(pk=whole.group.pk).update(expires_at=timezone.now())


def link_renewed(whole: WholeService) -> None:
    mark = respondents.mark_of(whole.group)
    respondents.new_link(group=whole.group, by=whole.own.person, instead_of=mark)


def assessment_agreed(whole: WholeService) -> None:
    statements = whole.assessment.framework.statements.all()
    judged = set(whole.assessment.judgements.values_list("statement", flat=True))
    rows = [
        Judgement(assessment=whole.assessment, statement=one, answer="1") for one in statements if one.pk not in judged
    ]
    Judgement.objects.bulk_create(rows)
    assessments.agree(assessment=whole.assessment, by=whole.own.person)


def assessment_given_up(whole: WholeService) -> None:
    assessments.give_up(assessment=whole.assessment, by=whole.own.person)


def both_suspended(whole: WholeService) -> None:
    for seat in (whole.own, whole.second):
        membership.suspend(membership=seat, reason="For the test", by=None)


ENDS: list[tuple[str, Callable[[WholeService], None]]] = [
    ("shared", share_ended),
    ("shared", share_expired),
    ("shared", shared_anew),
    ("shared", service_left),
    ("answer", group_closed),
    ("answer", group_expired),
    ("answer", link_renewed),
    ("answer", assessment_agreed),
    ("answer", assessment_given_up),
    ("answer", service_left),
    ("answer", both_suspended),
]


@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_a_link_dies_at_once(whole: WholeService, kind: str, end: Callable[[WholeService], None]) -> None:
    start = whole.guest_addresses()["shared_plan" if kind == "shared" else "answer_start"]
    assert Client().get(start).status_code == 200
    end(whole)
    before = everything_written()
    assert replay(whole, kind) <= {404, 405}
    assert Client().get(start).status_code == 404
    assert everything_written() == before


def test_a_reader_among_guests_says_nothing(whole: WholeService) -> None:
    PlanShare.objects.filter(pk=whole.share.pk).update(role="reader")
    before = PlanComment.objects.count()
    assert Client().post(whole.guest_addresses()["shared_plan_comment"], {"text": "Hm"}).status_code == 404
    assert PlanComment.objects.count() == before


def test_nothing_happens_when_a_machine_opens_the_links(whole: WholeService) -> None:
    before = everything_written()
    for address in whole.guest_addresses().values():
        for method in ("get", "head", "options"):
            getattr(Client(), method)(address)
    assert everything_written() == before


# What belongs to somebody else, named in one's own form.


def test_a_guest_opens_no_evidence_and_comments_no_objective_of_another_plan(whole: WholeService) -> None:
    other = make_whole_service()
    address = reverse("shared_evidence", args=[whole.plan_token, other.evidence.pk])
    assert Client().get(address).status_code == 404
    before = PlanComment.objects.count()
    post = {"text": "Hm", "objective": other.objective.pk}
    assert Client().post(whole.guest_addresses()["shared_plan_comment"], post).status_code == 422
    assert PlanComment.objects.count() == before


def test_a_sheet_opens_by_no_other_groups_link(whole: WholeService) -> None:
    other = make_whole_service()
    crossed = [whole.group_token, other.sheet_key]
    assert Client().get(reverse("answer_sheet", args=crossed)).status_code == 404
    assert Client().post(reverse("answer_hand_in", args=crossed)).status_code == 404
    assert not AnswerSheet.objects.filter(group=other.group).handed_in().exists()


def test_a_group_answers_no_theme_that_it_was_not_asked(whole: WholeService) -> None:
    address = reverse("answer_theme", args=[whole.group_token, whole.sheet_key, "leadership"])
    statement = whole.assessment.framework.statements.first()
    before = Response.objects.count()
    assert Client().get(address).status_code == 404
    assert Client().post(address, {f"answer_{statement.pk}": "4"}).status_code == 404
    asked = whole.guest_addresses()["answer_theme"]  # its own theme, with the statement of another
    Client().post(asked, {f"answer_{statement.pk}": "4"})
    assert Response.objects.count() == before


def test_paths_that_cross_two_services_lead_nowhere(whole: WholeService) -> None:
    other = make_whole_service()
    browser = signed_in(whole.own.person)
    mine, theirs = whole.plan.pk, other
    crossed = {
        "objective": [mine, theirs.objective.pk],
        "objective_move": [mine, theirs.objective.pk],
        "objective_remove": [mine, theirs.objective.pk],
        "objective_share": [mine, theirs.objective.pk],
        "plan_action_new": [mine, theirs.objective.pk],
        "plan_action": [mine, theirs.action.pk],
        "plan_action_move": [mine, theirs.action.pk],
        "plan_action_remove": [mine, theirs.action.pk],
        "plan_action_share": [mine, theirs.action.pk],
        "evidence_add": [mine, theirs.action.pk],
        "evidence_file": [mine, theirs.evidence.pk],
        "evidence_remove": [mine, theirs.evidence.pk],
        "plan_comment_withdraw": [mine, theirs.comment.pk],
        "plan_share_end": [mine, theirs.share.pk],
        "plan_snapshot": [mine, 99],
        "respondents_link": [whole.assessment.pk, theirs.group.pk],
        "respondents_close": [whole.assessment.pk, theirs.group.pk],
        "assessment_theme": [whole.assessment.pk, "no-theme"],
    }
    before = everything_written()
    for name, args in crossed.items():
        address = reverse(name, args=args)
        assert browser.get(address).status_code in {404, 405}, name
        assert browser.post(address, {"direction": "up", "title": "Hm", "what": "Hm"}).status_code in {404, 405}, name
    assert everything_written() == before


def test_forms_take_nothing_that_is_another_services(whole: WholeService) -> None:
    other, browser = make_whole_service(), signed_in(whole.own.person)
    old = whole.assessment.framework
    make_framework()  # from here the themes above are of an earlier version
    retired = old.themes.get(key="youth-voice")
    withdrawn = ideas.share_objective(objective=other.objective, by=other.own.person)
    ideas.withdraw_idea(idea=withdrawn, by=other.own.person)
    action_idea = ideas.share_action(action=other.action, by=other.own.person)
    period = {"title": "Plan", "starts_on": "2026-09-01", "ends_on": "2027-07-31"}
    stood = {"initial-title": whole.objective.title}
    tries: list[tuple[str, list[Any], dict[str, Any], int]] = [
        ("plan_comments", [whole.plan.pk], {"text": "Hm", "objective": other.objective.pk}, 422),
        ("plan_stuck", [whole.plan.pk], {"message": "Hm", "action": other.action.pk}, 422),
        ("objective_new", [whole.plan.pk], {"title": "Hm", "theme": retired.pk}, 422),
        ("objective", [whole.plan.pk, whole.objective.pk], {**stood, "title": "Hm", "theme": retired.pk}, 422),
        ("plan_from_themes", [], {**period, "themes": retired.pk}, 422),
        ("plan_from_assessment", [other.assessment.pk], period, 404),
        ("idea_adopt", [withdrawn.pk], {}, 404),
        ("idea_adopt", [action_idea.pk], {"objective": other.objective.pk}, 422),
        ("idea_story", [other.idea.pk], {"outcome": "worked"}, 404),
        ("idea_withdraw", [other.idea.pk], {}, 403),
        ("plan_shares", [whole.plan.pk], {"with": "service", "service-service": whole.service.pk}, 422),
        ("respondents_new", [whole.assessment.pk], {"kind": "leadership", "way": "each", "days": 7, "themes": "x"}, 422),
    ]  # fmt: skip
    before = everything_written()
    for name, args, post, status in tries:
        assert browser.post(reverse(name, args=args), post).status_code == status, name
        assert everything_written() == before, name


def test_a_page_of_statements_takes_none_of_another_theme(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    strange = whole.assessment.framework.statements.filter(theme__key="workforce").first()
    post = {
        f"s{strange.pk}-answer": "4",
        f"initial-s{strange.pk}-is_priority": "False",
        f"initial-s{strange.pk}-answer": "",
    }
    before = Judgement.objects.count()
    browser.post(whole.addresses()["assessment_theme"], post)
    assert Judgement.objects.count() == before


def test_an_update_takes_no_action_of_another_plan(whole: WholeService) -> None:
    other, browser = make_whole_service(), signed_in(whole.own.person)
    post = {f"status_{other.action.pk}": "complete", f"rag_{other.action.pk}": "green"}
    browser.post(whole.addresses()["plan_update"], post)
    other.action.refresh_from_db()
    assert other.action.status == "in-progress"


def test_a_closed_plan_takes_nothing_whatever_is_posted(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    closed = whole.closed
    before = everything_written()
    for name in ("plan_details", "plan_delete", "objective_new", "plan_update", "plan_close", "plan_start", "plan_agree",
                 "plan_back_to_draft", "plan_comments", "plan_stuck"):  # fmt: skip
        post = {"title": "Hm", "text": "Hm", "message": "Hm", "starts_on": "2026-09-01", "ends_on": "2027-07-31"}
        assert browser.post(reverse(name, args=[closed.pk]), post).status_code in {302, 422}, name
    assert everything_written() == before


# Whatever is sent: an answer in words.


def of_the_member(whole: WholeService) -> dict[str, str]:
    """Return every address that somebody with a seat may post to."""
    more = {name: reverse(name) for name in ("assessment_new", "plan_blank", "plan_small_start", "plan_from_themes",
                                             "plan_import", "sector_consent")}  # fmt: skip
    more["toolkit_watch"] = reverse("toolkit_watch", args=[make_template().slug])
    giver = make_membership()
    idea = ideas.share_objective(objective=make_objective(make_plan(giver.service), "Theirs"), by=giver.person)
    more["idea_adopt"] = reverse("idea_adopt", args=[idea.pk])
    return {**whole.addresses(), **more, **whole.guest_addresses()}


BY_BUTTON = {"direction": "up", "place": "1", "agree": "yes", "watch": "yes", "with": "guest", "then": "next"}


def fields_of(browser: Client, name: str, address: str, whole: WholeService) -> list[str]:
    """Return the names that a page's forms send, and those that go with a button on another page."""
    shown = whole.guest_addresses()["shared_plan"] if name == "shared_plan_comment" else address
    response = browser.get(shown)
    found = names_on(text_of(response)) if response.status_code == 200 else []
    if name == "plan_shares":
        found = [one for one in found if one != "with"]
    return [*found, *(one for one in BY_BUTTON if one not in found)]


@pytest.mark.parametrize("round", range(len(NASTY) if ALL_ODD_VALUES else 3))
def test_no_value_makes_an_error(whole: WholeService, round: int) -> None:
    """Each round sends each form one of the odd values, in all its fields: no round sends a form the same."""
    browser = signed_in(whole.own.person)
    browser.raise_request_exception = False
    last = {"plan_close", "assessment_give_up", "plan_import_review"}
    wrong = []
    for name, address in sorted(of_the_member(whole).items(), key=lambda row: row[0] in last):
        fields, value = fields_of(browser, name, address, whole), odd_values_for(name, NASTY, 3)[round]
        for with_whom in ("guest", "service") if name == "plan_shares" else ("",):
            post = {**dict.fromkeys(fields, value), **({"with": with_whom} if with_whom else {})}
            status = browser.post(address, post).status_code
            if status >= 500:
                wrong.append((name, value[:20], status))
    assert [*wrong, *errors_on_pages(browser, whole)] == [], f"ODD_SEED={ODD_SEED}"


READ_AGAIN = ("plan", "plan_print", "plan_word", "plan_pdf", "plan_excel", "plan_next", "plan_history", "plan_shares")


def errors_on_pages(browser: Client, whole: WholeService) -> list[tuple[str, int]]:
    """Return which pages cannot show what has been written."""
    addresses = whole.addresses()
    statuses = [(name, browser.get(addresses[name]).status_code) for name in READ_AGAIN]
    return [(name, status) for name, status in statuses if status >= 500]


# What is right in a field, by how its name begins: so that one wrong value at a time comes as far as the services.
RIGHT = (
    ("hours", "3"),
    ("theme", ""),
    ("service-until", f"{timezone.localdate() + timedelta(days=9)}"),
    ("guest-until", f"{timezone.localdate() + timedelta(days=9)}"),
    ("guest-email", "somebody@example.org"),
    ("link", "https://example.org/"),
    ("becomes", "carry"),
    ("status", "in-progress"),
    ("days", "7"),
    ("kind", "leadership"),
    ("way", "together"),
    ("is_sure", "on"),
    ("signed_off_on", "2026-01-31"),
)
ONE_AT_A_TIME = ("x\x00y", "x" * 5_000, "99999999999", "9999-12-31", "0001-01-01")
CHANGE_MUCH = {"plan_close", "assessment_give_up", "plan_delete", "objective_remove", "plan_action_remove"}


def test_no_single_wrong_value_makes_an_error(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    browser.raise_request_exception = False
    wrong, tried = [], 0
    for name, address in of_the_member(whole).items():
        page = browser.get(address)
        if name in CHANGE_MUCH or page.status_code != 200 or "html" not in page["Content-Type"]:
            continue
        held = as_a_browser_sends(page.content.decode(), RIGHT)
        fields = [field for field in held if not field.startswith(("initial-", "csrf"))][:14]
        tries = [(field, value) for field in fields for value in odd_values_for(f"{name} {field}", ONE_AT_A_TIME, 2)]
        for field, value in tries:
            with transaction.atomic():
                status = browser.post(address, {**held, field: value}).status_code
                pages = (
                    errors_on_pages(browser, whole)[:1]
                    if status == 302 and field.endswith(("_on", "until", "hours"))
                    else []
                )
                transaction.set_rollback(True)
            if status >= 500 or pages:
                wrong.append((name, field, value[:20], status, pages))
        tried += len(tries)
    assert wrong == [], f"ODD_SEED={ODD_SEED}"
    assert tried > 200


def test_a_plan_that_ends_at_the_end_of_time_is_refused_beside_the_field(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    for starts_on, ends_on in (("2026-09-01", "9999-12-31"), ("0001-01-01", "2027-07-31")):
        post = {"title": "Plan", "starts_on": starts_on, "ends_on": ends_on}
        for address in (reverse("plan_blank"), whole.addresses()["plan_details"], whole.addresses()["plan_next"]):
            response = browser.post(address, post)
            assert response.status_code == 422, address
            assert "between 2000 and 2100" in response.content.decode(), address
    small = {"until": "9999-12-31", "what_1": "Map the routes"}
    other = signed_in(make_membership().person)
    assert other.post(reverse("plan_small_start"), small).status_code == 422


def test_a_name_as_long_as_can_be_comments(whole: WholeService) -> None:
    person = whole.own.person
    person.first_name, person.last_name = "F" * 150, "L" * 150
    person.save()
    browser = signed_in(person)
    assert browser.post(whole.addresses()["plan_comments"], {"text": "Said by a long name"}).status_code == 302


def test_numbers_in_addresses_that_no_column_holds_lead_nowhere(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    browser.raise_request_exception = False
    for name, address in whole.addresses().items():
        for number in ("0", "99999999999999999999", "9" * 5000):
            other = re.sub(r"/\d+/", f"/{number}/", address)
            if other != address:
                assert browser.get(other).status_code in {404, 405}, name
                assert browser.post(other).status_code in {403, 404, 405}, name


@pytest.mark.parametrize("token", ["x", "x" * 3000, "%00", "%ff", "é", "..", "%2e%2e", "' OR 1=1"])
def test_tokens_of_any_kind_open_nothing(token: str) -> None:
    browser = Client(raise_request_exception=False)
    for path in ("plan/{}/", "plan/{}/comment/", "plan/{}/evidence/1/", "answer/{}/", "answer/{}/{}/",
                 "answer/{}/{}/hand-in/", "answer/{}/{}/themes/x/"):  # fmt: skip
        address = f"/toolkit/{path.format(token, token)}"
        for method in ("get", "post", "head", "options"):
            assert getattr(browser, method)(address).status_code in {301, 404, 405}, address


@pytest.mark.parametrize("query", ["page=99999999999", "page=-1", "page=%00", "theme=%00", "group=%00", "decisions=x",
                                   "form=%00", "sections=x", "form=board&sections=%00", "q=%00"])  # fmt: skip
def test_no_query_makes_an_error(whole: WholeService, query: str) -> None:
    browser = signed_in(whole.own.person)
    browser.raise_request_exception = False
    pages = [*(reverse(name) for name in OF_NO_SERVICE), *whole.addresses().values(), *whole.guest_addresses().values()]
    errors = [page for page in pages if browser.get(f"{page}?{query}").status_code >= 500]
    assert errors == []


# Two at once: the second is told so in words.


def test_what_the_other_member_has_just_removed_is_not_there(whole: WholeService) -> None:
    """The page was read before, the button is pressed after: the services find nothing, and say so."""
    draft = make_plan(whole.service)
    plans.delete_draft(plan=draft, by=whole.own.person)
    draft.pk = draft.pk or 10**6
    with pytest.raises(Http404):
        plans.save_details(plan=draft, by=whole.own.person, changes={"title": "Hm"}, stood={})
    gone = make_objective(whole.plan, "Not for long")
    stale = Objective.objects.get(pk=gone.pk)
    gone.delete()
    for act in (
        lambda: ideas.share_objective(objective=stale, by=whole.own.person),
        lambda: comments.comment(plan=whole.plan, by=whole.own.person, text="Hm", objective=stale),
        lambda: actions.add_action(objective=stale, by=whole.own.person, what="Hm"),
    ):
        with pytest.raises(ValidationError):
            act()
    assessment = SelfAssessment.objects.get(pk=whole.assessment.pk)
    assessments.give_up(assessment=whole.assessment, by=whole.own.person)
    with pytest.raises(Http404):
        assessments.agree(assessment=assessment, by=whole.own.person)


def test_an_idea_that_the_other_member_takes_back_first_is_told_in_words(
    whole: WholeService, monkeypatch: pytest.MonkeyPatch
) -> None:
    from members_area.toolkit.views import together

    monkeypatch.setattr(together, "_idea", lambda pk: SharedIdea.objects.get(pk=pk))
    address = whole.addresses()["idea_withdraw"]
    browser = signed_in(whole.own.person)
    assert browser.post(address).status_code == 302
    assert browser.post(address).status_code == 302


# What somebody has written for a service stays there when they go; what it says by now does not follow them.


def test_your_data_says_nothing_new_of_a_service_that_one_has_left(whole: WholeService) -> None:
    browser = signed_in(whole.own.person)
    assert "plan title" in found_in(text_of(browser.post(reverse("download_data"))))
    membership.end(membership=whole.own, reason="For the test", by=None)
    type(whole.plan).objects.filter(pk=whole.plan.pk).update(title="Wombat title")
    PlanAction.objects.filter(pk=whole.action.pk).update(what="Wombat action")
    Evidence.objects.filter(action=whole.action).update(title="Wombat evidence")
    copy = text_of(signed_in(whole.own.person).post(reverse("download_data")))
    assert "Wombat" not in copy
    assert {"update note", "comment"} <= found_in(copy)  # what they wrote themselves
    assert "plan title" not in found_in(copy)
