"""What becomes of a request whose right to a plan ends while it is answered."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.core.files.base import ContentFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from core.tests.between_statements import once_it_has_asked
from members_area.membership import services as membership
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership, signed_in
from members_area.membership.tokens import new_token
from members_area.toolkit.models import ActionPlan, Evidence, Objective, PlanAction, PlanComment, PlanShare
from members_area.toolkit.services import shares, templates
from members_area.toolkit.services.comments import comment
from members_area.toolkit.testing import make_action, make_objective, make_plan, make_template

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
SECRET = "quokkanut"
OF_MEMBERS = ("plan", "plan_export", "plan_word", "plan_pdf", "plan_excel", "plan_print", "plan_comments")


@pytest.fixture
def seat() -> Membership:
    return make_membership()


@pytest.fixture
def plan(seat: Membership) -> ActionPlan:
    plan = make_plan(seat.service, title="A plan", vision="Together")
    make_action(make_objective(plan, "Words of old"))
    return plan


def in_days(number: int) -> Any:
    return timezone.now() + timedelta(days=number)


def end_and_write(plan: ActionPlan, seat: Membership) -> None:
    """End the share of a plan and go on writing it."""
    shares.end_share(share=PlanShare.objects.get(), by=seat.person)
    Objective.objects.filter(plan=plan).update(title=SECRET)
    PlanComment.objects.filter(plan=plan).update(text=SECRET)
    keep_evidence(plan)


def keep_evidence(plan: ActionPlan) -> Evidence:
    action = PlanAction.objects.get(objective__plan=plan)
    file = ContentFile(SECRET.encode(), name="notes.txt")
    return Evidence.objects.create(action=action, title="Notes", file=file, filename="notes.txt", size=len(SECRET))


def text_of(response: Any) -> str:
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode(errors="replace")


def test_a_guest_reads_nothing_that_was_written_after_the_link_ended(plan: ActionPlan, seat: Membership) -> None:
    token, token_hash = new_token()
    guest = {"name": "Gil", "email": "g@example.org", "role": "commenter", "token_hash": token_hash}
    PlanShare.objects.create(plan=plan, created_by=seat.person, expires_at=in_days(5), **guest)
    address = reverse("shared_plan", args=[token])
    assert "Words of old" in text_of(Client().get(address))
    with once_it_has_asked('FROM "toolkit_planshare"', lambda: end_and_write(plan, seat)):
        answer = Client().get(address)
    assert answer.status_code == 404
    assert SECRET not in text_of(answer)


def share_with_a_service(plan: ActionPlan, seat: Membership) -> Membership:
    other = make_membership()
    given = {"service": other.service, "role": "commenter", "until": in_days(5).date()}
    shares.share_with_service(plan=plan, by=seat.person, **given)
    return other


@pytest.mark.parametrize("name", OF_MEMBERS)
def test_nor_does_another_service(plan: ActionPlan, seat: Membership, name: str) -> None:
    comment(plan=plan, by=seat.person, text="Said of old")
    browser = signed_in(share_with_a_service(plan, seat).person)
    address = reverse(name, args=[plan.pk])
    assert browser.get(address).status_code == 200
    with once_it_has_asked('FROM "toolkit_planshare" INNER JOIN', lambda: end_and_write(plan, seat)):
        answer = browser.get(address)
    assert answer.status_code == 404
    assert SECRET not in text_of(answer)


def test_nor_does_it_open_a_file_that_was_kept_since(plan: ActionPlan, seat: Membership) -> None:
    browser = signed_in(share_with_a_service(plan, seat).person)
    known = keep_evidence(plan)
    assert browser.get(reverse("evidence_file", args=[plan.pk, known.pk])).status_code == 200
    address = reverse("evidence_file", args=[plan.pk, known.pk + 1])
    with once_it_has_asked('FROM "toolkit_planshare" INNER JOIN', lambda: end_and_write(plan, seat)):
        assert browser.get(address).status_code == 404


def test_the_name_with_a_comment_is_that_which_the_account_has_now(plan: ActionPlan, seat: Membership) -> None:
    stale = User.objects.get(pk=seat.person_id)
    User.objects.filter(pk=stale.pk).update(first_name="Alex", last_name="Newname")
    assert comment(plan=plan, by=stale, text="Words").author_name == "Alex Newname"


def test_who_has_left_watches_no_template(seat: Membership) -> None:
    template = make_template()
    membership.end(membership=seat, reason="Out", by=None)
    with pytest.raises(PermissionDenied):
        templates.watch(template=template, membership=seat, is_wanted=True)
    assert not template.watches.exists()
