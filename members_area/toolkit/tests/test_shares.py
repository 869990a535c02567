"""Who beside its own members may look at a plan: other services and guests, until a day, and not a moment longer."""

from collections.abc import Callable
from datetime import date, timedelta
from io import StringIO
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from core.testing import make_user
from members_area.membership import services as membership
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import link_in_mail, make_membership, make_service, signed_in
from members_area.membership.tokens import hash_of
from members_area.toolkit.models import ActionPlan, Evidence, PlanComment, PlanShare
from members_area.toolkit.services import shares
from members_area.toolkit.services.comments import comment
from members_area.toolkit.testing import make_action, make_objective, make_plan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
GUEST = "governor@example.org"
LINK = "/toolkit/plan/"


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    """Return a plan with a planted word in each place where something is written."""
    plan = make_plan(seat.service, title="Quokka title", vision="Quokka vision")
    objective = make_objective(plan, "Quokka objective", why="Quokka evidence")
    action = make_action(objective, "Quokka action", lead="Quokka lead", rag="red", rag_note="Quokka note")
    file = ContentFile(b"Quokka file", name="quokka.txt")
    Evidence.objects.create(action=action, title="Quokka file", file=file, filename="quokka.txt", size=11)
    Evidence.objects.create(action=action, title="Quokka link", link="https://example.org/quokka")
    comment(plan=plan, by=seat.person, text="Quokka talk of members")
    return plan


def until(days: int = 60) -> date:
    return timezone.localdate() + timedelta(days=days)


def invite(plan: ActionPlan, seat: Membership, *, role: str = "reader", email: str = GUEST, **fields: Any) -> Any:
    given = {"with": "guest", "guest-name": "Gil Governor", "guest-email": email, "guest-role": role}
    given |= {"guest-until": f"{until()}", **fields}
    return signed_in(seat.person).post(reverse("plan_shares", args=[plan.pk]), given)


def link_of(plan: ActionPlan, seat: Membership, **fields: Any) -> str:
    assert invite(plan, seat, **fields).status_code == 302
    return link_in_mail(fields.get("email", GUEST), LINK)


def page_of(response: Any) -> str:
    return str(response.content.decode())


def file_of(plan: ActionPlan) -> Evidence:
    return Evidence.objects.get(action__objective__plan=plan, link="")


def test_a_guest_reads_the_plan_by_a_link_of_which_only_the_hash_is_kept(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat)
    token = path.rstrip("/").rpartition("/")[2]
    assert PlanShare.objects.get().token_hash == hash_of(token)
    assert token not in repr(list(PlanShare.objects.values()))
    letter = str(mail.outbox[-1].body)
    assert str(seat.service) in letter
    assert f"{until():%-d %B %Y}" in letter
    response = Client().get(path)
    page = page_of(response)
    assert response.status_code == 200
    for words in ("title", "vision", "objective", "evidence", "action", "lead", "note", "file", "link"):
        assert f"Quokka {words}" in page
    for words in ("Quokka talk", seat.person.get_full_name(), "/members/", "Write a comment"):
        assert words not in page


def test_the_link_is_kept_out_of_caches_search_engines_and_other_sites_logs(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat)
    for address in (path, f"{LINK}unknown/"):
        response = Client().get(address)
        assert "no-store" in response["Cache-Control"]
        assert response["X-Robots-Tag"] == "noindex"
        assert response["Referrer-Policy"] == "same-origin"  # other sites learn nothing
        assert '<meta name="robots" content="noindex">' in page_of(response)
    assert 'href="https://example.org/quokka" rel="noreferrer"' in page_of(Client().get(path)).replace("\n", " ")


def test_a_guest_downloads_evidence_of_this_plan_and_no_other(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat)
    response = Client().get(f"{path}evidence/{file_of(plan).pk}/")
    assert b"".join(response) == b"Quokka file"  # type: ignore[call-overload]  # a file is streamed
    assert {"private", "no-store"} <= set(response["Cache-Control"].split(", "))
    other = make_action(make_objective(make_plan()))
    strange = Evidence.objects.create(
        action=other, title="T", file=ContentFile(b"x", name="x.txt"), filename="x.txt", size=1
    )
    link = Evidence.objects.get(action__objective__plan=plan, file="")
    for pk in (strange.pk, link.pk, 987654):
        assert Client().get(f"{path}evidence/{pk}/").status_code == 404


def test_who_may_comment_does_and_sees_their_own_words_only(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat, role="commenter")
    objective = plan.objectives.get()
    response = Client().post(f"{path}comment/", {"text": "Who pays?", "objective": objective.pk})
    assert (response.status_code, response["Location"]) == (302, path)
    said = PlanComment.objects.get(text="Who pays?")
    assert (said.author, said.author_name, said.objective) == (None, "Gil Governor", objective)
    page = page_of(Client().get(path))
    assert "Who pays?" in page
    assert "Quokka talk" not in page
    response = Client().post(f"{path}comment/", {"text": ""})
    assert response.status_code == 422
    assert "Write your comment." in page_of(response)
    strange = make_objective(make_plan())
    assert Client().post(f"{path}comment/", {"text": "x", "objective": strange.pk}).status_code == 422
    assert Client().get(f"{path}comment/").status_code == 405
    assert Client().post(path).status_code == 405


def test_who_may_only_read_does_not_comment(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat)
    assert Client().post(f"{path}comment/", {"text": "Planted words"}).status_code == 404
    assert not PlanComment.objects.filter(text="Planted words").exists()


def test_a_guest_writes_no_more_than_forty_comments_a_day(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat, role="commenter")
    share = PlanShare.objects.get()
    PlanComment.objects.bulk_create(PlanComment(plan=plan, share=share, author_name="G", text="x") for _ in range(40))
    response = Client().post(f"{path}comment/", {"text": "One more"})
    assert response.status_code == 422
    assert "One more" in page_of(response)


def ended(plan: ActionPlan, seat: Membership) -> None:
    share = PlanShare.objects.get()
    assert signed_in(seat.person).post(reverse("plan_share_end", args=[plan.pk, share.pk])).status_code == 302


def run_out(plan: ActionPlan, seat: Membership) -> None:
    PlanShare.objects.update(expires_at=timezone.now() - timedelta(seconds=1))


def service_left(plan: ActionPlan, seat: Membership) -> None:
    plan.service.left_on = timezone.localdate()
    plan.service.save()


def invited_anew(plan: ActionPlan, seat: Membership) -> None:
    assert invite(plan, seat).status_code == 302


@pytest.mark.parametrize("ends", [ended, run_out, service_left, invited_anew])
def test_the_link_dies(plan: ActionPlan, seat: Membership, ends: Callable[[ActionPlan, Membership], None]) -> None:
    path = link_of(plan, seat, role="commenter")
    ends(plan, seat)
    browser = Client()
    answers = [
        browser.get(path),
        browser.get(f"{path}evidence/{file_of(plan).pk}/"),
        browser.post(f"{path}comment/", {"text": "x"}),
    ]
    assert [response.status_code for response in answers] == [404, 404, 404]
    for response in answers:
        page = page_of(response)
        assert "This link does not work" in page
        assert "Quokka" not in page
        assert str(seat.service) not in page
    assert PlanComment.objects.count() == 1


@pytest.mark.parametrize("token", ["unknown", "a" * 900, "%00", "é"])
def test_a_link_that_nobody_was_sent_is_not_there(token: str) -> None:
    for address in (f"{LINK}{token}/", f"{LINK}{token}/evidence/1/"):
        assert Client().get(address).status_code == 404
    assert Client().post(f"{LINK}{token}/comment/", {"text": "x"}).status_code == 404


def test_the_link_opens_nothing_for_members(plan: ActionPlan, seat: Membership) -> None:
    browser = Client()
    browser.get(link_of(plan, seat))
    for name in ("plan", "plan_comments", "plan_history", "plan_shares"):
        assert browser.get(reverse(name, args=[plan.pk])).status_code == 302


# Another service


def share_with(plan: ActionPlan, seat: Membership, other: Membership, role: str = "reader", **fields: Any) -> Any:
    given = {"with": "service", "service-service": other.service.pk, "service-role": role}
    given |= {"service-until": f"{until()}", **fields}
    return signed_in(seat.person).post(reverse("plan_shares", args=[plan.pk]), given)


def test_another_service_reads_and_is_told(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    assert share_with(plan, seat, other).status_code == 302
    assert [m.to for m in mail.outbox if "shares its action plan" in m.subject] == [[other.person.email]]
    browser = signed_in(other.person)
    assert ActionPlan.objects.visible_to(other.person).get() == plan
    assert browser.get(reverse("evidence_file", args=[plan.pk, file_of(plan).pk])).status_code == 200
    page = page_of(signed_in(seat.person).get(reverse("plan_shares", args=[plan.pk])))
    assert str(other.service) in page
    assert f"{until():%-d %B %Y}" in page


def test_a_service_that_only_reads_finds_no_comments(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    share_with(plan, seat, other)
    address = reverse("plan_comments", args=[plan.pk])
    for response in (signed_in(other.person).get(address), signed_in(other.person).post(address, {"text": "x"})):
        assert response.status_code == 404
        assert "Quokka" not in page_of(response)


@pytest.mark.parametrize("ends", [ended, run_out, service_left])
def test_a_share_with_a_service_ends_at_the_next_request(
    plan: ActionPlan, seat: Membership, ends: Callable[[ActionPlan, Membership], None]
) -> None:
    other = make_membership()
    share_with(plan, seat, other, role="commenter")
    browser = signed_in(other.person)
    addresses = [
        reverse("plan_comments", args=[plan.pk]),
        reverse("evidence_file", args=[plan.pk, file_of(plan).pk]),
    ]
    assert [browser.get(address).status_code for address in addresses] == [200, 200]
    ends(plan, seat)
    for address in addresses:
        response = browser.get(address)
        assert response.status_code == 404
        assert "Quokka" not in page_of(response)
    assert not ActionPlan.objects.visible_to(other.person).exists()


def test_sharing_anew_with_a_service_replaces_the_first_share(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    share_with(plan, seat, other)
    assert share_with(plan, seat, other, role="commenter").status_code == 302
    assert [share.role for share in PlanShare.objects.current()] == ["commenter"]


def test_only_services_that_take_part_are_offered(plan: ActionPlan, seat: Membership) -> None:
    empty, own, gone = make_service("Nobody there"), seat.service, make_membership().service
    gone.left_on = timezone.localdate()
    gone.save()
    for service in (empty, own, gone):
        with pytest.raises(ValidationError, match="Choose another service"):
            shares.share_with_service(plan=plan, by=seat.person, service=service, role="reader", until=until())
    page = page_of(signed_in(seat.person).get(reverse("plan_shares", args=[plan.pk])))
    assert "Nobody there" not in page


# What the form asks


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({"guest-name": ""}, "Give their name."),
        ({"guest-email": "no address"}, "Give an e-mail address with an @"),
        ({"guest-until": "2001-01-01"}, "This day is over."),
        ({"guest-until": "2999-01-01"}, "A share lasts a year at most."),
        ({"guest-until": "whenever"}, "Give a day, for example"),
        ({"guest-role": "owner"}, "Select a valid choice."),
    ],
)
def test_bad_input_comes_back_with_the_error(
    plan: ActionPlan, seat: Membership, fields: dict[str, str], error: str
) -> None:
    response = invite(plan, seat, **fields)
    assert response.status_code == 422
    assert error in page_of(response)
    assert not PlanShare.objects.exists()


def test_a_share_lasts_sixty_days_unless_somebody_says_otherwise(plan: ActionPlan, seat: Membership) -> None:
    page = page_of(signed_in(seat.person).get(reverse("plan_shares", args=[plan.pk])))
    assert f'value="{until(60)}"' in page
    invite(plan, seat, **{"guest-until": f"{until(0)}"})
    share = PlanShare.objects.get()
    assert timezone.localdate(share.expires_at) == until(0)
    assert share.is_current


def test_the_site_is_no_machine_for_letters(plan: ActionPlan, seat: Membership) -> None:
    for _ in range(4):
        assert invite(plan, seat).status_code == 302
    assert invite(plan, seat).status_code == 422


def test_a_closed_plan_may_be_shown_and_takes_no_comments(seat: Membership) -> None:
    plan = make_plan(seat.service, status="closed")
    path = link_of(plan, seat, role="commenter")
    assert Client().get(path).status_code == 200
    assert Client().post(f"{path}comment/", {"text": "x"}).status_code == 404


def test_nobody_but_its_members_shares_a_plan(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    share_with(plan, seat, other, role="commenter")
    share = PlanShare.objects.get()
    address, end = reverse("plan_shares", args=[plan.pk]), reverse("plan_share_end", args=[plan.pk, share.pk])
    for person, allowed in ((other.person, {404}), (make_membership().person, {404}), (make_user(), {403})):
        browser = signed_in(person)
        for response in (browser.get(address), browser.post(address, {"with": "guest"}), browser.post(end)):
            assert response.status_code in allowed
            assert "Quokka" not in page_of(response)
    for act in (
        lambda: shares.end_share(share=share, by=other.person),
        lambda: shares.share_with_guest(
            plan=plan, by=other.person, name="N", email=GUEST, role="reader", until=until()
        ),
    ):
        with pytest.raises(PermissionDenied):
            act()
    assert PlanShare.objects.current().count() == 1


def test_a_share_of_another_plan_is_not_ended_by_this_address(plan: ActionPlan, seat: Membership) -> None:
    invite(plan, seat)
    other = make_membership()
    theirs = make_plan(other.service)
    address = reverse("plan_share_end", args=[theirs.pk, PlanShare.objects.get().pk])
    assert signed_in(other.person).post(address).status_code == 404
    assert PlanShare.objects.current().exists()


def test_the_audit_trail_has_no_names(plan: ActionPlan, seat: Membership) -> None:
    invite(plan, seat)
    lines = " ".join(AuditEvent.objects.values_list("summary", flat=True))
    assert "With a guest" in lines
    for words in ("Gil", "example.org", "Quokka"):
        assert words not in lines


def test_guests_are_forgotten_a_month_after_the_end_and_their_comments_stay(plan: ActionPlan, seat: Membership) -> None:
    path = link_of(plan, seat, role="commenter")
    Client().post(f"{path}comment/", {"text": "Who pays?"})
    PlanShare.objects.update(revoked_at=timezone.now() - timedelta(days=29))
    invite(plan, seat, email="second@example.org")
    call_command("forget_plan_guests", stdout=StringIO())
    assert PlanShare.objects.count() == 2
    PlanShare.objects.filter(email=GUEST).update(revoked_at=timezone.now() - timedelta(days=31))
    for _ in range(2):
        call_command("forget_plan_guests", stdout=StringIO())
    assert [share.email for share in PlanShare.objects.all()] == ["second@example.org"]
    assert PlanComment.objects.get(text="Who pays?").author_name == "Gil Governor"


@pytest.mark.parametrize("rows", [2, 20])
def test_pages_cost_the_same_however_much_there_is(
    seat: Membership, rows: int, django_assert_max_num_queries: Any
) -> None:
    plan = make_plan(seat.service)
    for number in range(rows):
        action = make_action(make_objective(plan))
        Evidence.objects.create(action=action, title="A link", link="https://example.org/")
        comment(plan=plan, by=seat.person, text=f"Comment {number}", objective=action.objective)
    shares.share_with_service(
        plan=plan, by=seat.person, service=make_membership().service, role="reader", until=until()
    )
    path = link_of(plan, seat, role="commenter")
    for address, browser in (
        (reverse("plan_shares", args=[plan.pk]), signed_in(seat.person)),
        (reverse("plan_comments", args=[plan.pk]), signed_in(seat.person)),
        (path, Client()),
    ):
        browser.get(address)  # what the whole site keeps at hand is there
        with django_assert_max_num_queries(12):
            assert browser.get(address).status_code == 200


def test_a_suspended_member_of_the_other_service_reads_nothing(plan: ActionPlan, seat: Membership) -> None:
    other = make_membership()
    share_with(plan, seat, other, role="commenter")
    membership.suspend(membership=other, reason="A pause", by=None)
    assert signed_in(other.person).get(reverse("plan_comments", args=[plan.pk])).status_code in (302, 403)
