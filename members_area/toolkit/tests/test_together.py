"""What services give each other: shared ideas, what is taken over and from where, and how it went."""

from typing import Any

import pytest
from django.db import IntegrityError, transaction
from django.test import Client

from members_area.meetings.models import Decision
from members_area.meetings.testing import make_group, make_past_meeting, put_in_group
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import ActionPlan, Objective, PlanAction, SharedIdea
from members_area.toolkit.services import ideas as services
from members_area.toolkit.testing import make_action, make_framework, make_objective, make_plan, member_of
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db
IDEAS = "/members/toolkit/ideas/"


@pytest.fixture
def plan() -> ActionPlan:
    return make_plan()


def owner(plan: ActionPlan) -> Client:
    return signed_in(plan.service.memberships.current().get().person)


def shared_objective(plan: ActionPlan, **given: Any) -> SharedIdea:
    theme = make_framework(themes=("workforce",)).themes.get()
    objective = make_objective(
        plan, "Welcome more tutors", why="Few apply", theme=theme, baseline="Zebrabaseline", target="Zebratarget"
    )
    make_action(objective, "Word the advert anew", lead="Zebralead", hours=6)
    by = plan.service.memberships.current().get().person
    return services.share_objective(objective=objective, by=by, **given)


def make_decision(text: str = "Every service names a board lead.", group: Any = None) -> Decision:
    meeting = make_past_meeting(group)
    return Decision.objects.create(reference=f"D{meeting.pk}.1", meeting=meeting, text=text)


def test_what_is_shared_has_its_words_and_nobodys_name_or_figures(plan: ActionPlan) -> None:
    objective = make_objective(plan, "Welcome more tutors", why="Few apply", baseline="Zebrabaseline")
    make_action(objective, "Word the advert anew", lead="Zebralead", rag="red", rag_note="Zebranote")
    browser = owner(plan)
    address = f"/members/toolkit/plans/{plan.pk}/objectives/{objective.pk}/share/"
    assert "Share it" in browser.get(address).content.decode()
    assert browser.post(address, {"note": "Ask the tutors first.", "is_named": "on"}).status_code == 302
    idea = SharedIdea.objects.get()
    page = signed_in(make_membership().person).get(f"{IDEAS}{idea.pk}/").content.decode()
    for words in (
        "Welcome more tutors",
        "Few apply",
        "Word the advert anew",
        "Ask the tutors first.",
        str(plan.service),
    ):
        assert words in page
    assert "Zebra" not in page
    assert browser.post(address, {"note": ""}).status_code == 422  # it is shared already


def test_a_service_may_share_without_its_name(plan: ActionPlan) -> None:
    idea = shared_objective(plan, is_named=False)
    browser = signed_in(make_membership().person)
    for address in (IDEAS, f"{IDEAS}{idea.pk}/"):
        page = browser.get(address).content.decode()
        assert "A member service" in page
        assert str(plan.service) not in page


def test_an_objective_is_adopted_with_its_actions_and_says_where_it_came_from(plan: ActionPlan) -> None:
    idea = shared_objective(plan)
    theirs = make_plan()
    browser = owner(theirs)
    assert browser.post(f"{IDEAS}{idea.pk}/adopt/").status_code == 302
    assert browser.post(f"{IDEAS}{idea.pk}/adopt/").status_code == 422  # a second press takes it over once
    adopted = theirs.objectives.get()
    assert (adopted.title, adopted.why, adopted.source, adopted.from_idea) == (
        "Welcome more tutors", "Few apply", "idea", idea,
    )  # fmt: skip
    assert adopted.theme.key == "workforce"
    action = adopted.actions.get()
    assert (action.what, action.hours, action.from_idea, action.lead) == ("Word the advert anew", 6, idea, "")
    assert "Tried by 1 service" in browser.get(f"{IDEAS}{idea.pk}/").content.decode()


def test_an_action_is_adopted_beneath_an_objective_or_a_new_one(plan: ActionPlan) -> None:
    action = make_action(make_objective(plan), "Pay for trial lessons", hours=3)
    by = plan.service.memberships.current().get().person
    idea = services.share_action(action=action, by=by)
    theirs = make_plan()
    mine = make_objective(theirs, "Our own")
    assert owner(theirs).post(f"{IDEAS}{idea.pk}/adopt/", {"objective": mine.pk}).status_code == 302
    assert mine.actions.get().what == "Pay for trial lessons"
    other = make_plan()
    assert owner(other).post(f"{IDEAS}{idea.pk}/adopt/", {"objective": ""}).status_code == 302
    assert other.objectives.get().actions.get().from_idea == idea


def test_nothing_is_put_beneath_an_objective_of_another_service(plan: ActionPlan) -> None:
    idea = services.share_action(
        action=make_action(make_objective(plan)), by=plan.service.memberships.current().get().person
    )
    theirs, foreign = make_plan(), make_objective(make_plan())
    assert owner(theirs).post(f"{IDEAS}{idea.pk}/adopt/", {"objective": foreign.pk}).status_code == 422
    assert not foreign.actions.exists()


def test_without_a_plan_one_is_told_to_begin_one(plan: ActionPlan) -> None:
    idea = shared_objective(plan)
    response = signed_in(make_membership().person).post(f"{IDEAS}{idea.pk}/adopt/")
    assert response.status_code == 422
    assert "has no plan to put this into" in response.content.decode()


def test_how_it_went_is_told_once_by_each_service_that_adopted_it(plan: ActionPlan) -> None:
    idea = shared_objective(plan)
    theirs = make_plan()
    browser, story = owner(theirs), f"{IDEAS}{idea.pk}/story/"
    assert browser.get(story).status_code == 404
    browser.post(f"{IDEAS}{idea.pk}/adopt/")
    wrong = browser.post(story, {"outcome": "", "would_change": "Begin earlier"})
    assert wrong.status_code == 422
    assert "Begin earlier" in wrong.content.decode()
    browser.post(story, {"outcome": "partly", "would_change": "Begin earlier", "is_named": "on"})
    browser.post(story, {"outcome": "worked", "would_change": "Nothing"})
    told = idea.stories.get()
    assert (told.outcome, told.would_change, told.is_named) == ("worked", "Nothing", False)
    page = signed_in(make_membership().person).get(f"{IDEAS}{idea.pk}/").content.decode()
    assert "It worked" in page
    assert str(theirs.service) not in page


def test_taking_an_idea_back_leaves_what_was_adopted(plan: ActionPlan) -> None:
    idea = shared_objective(plan)
    theirs = make_plan()
    owner(theirs).post(f"{IDEAS}{idea.pk}/adopt/")
    assert owner(theirs).post(f"{IDEAS}{idea.pk}/withdraw/").status_code == 403
    assert owner(plan).post(f"{IDEAS}{idea.pk}/withdraw/").status_code == 302
    assert owner(theirs).get(f"{IDEAS}{idea.pk}/").status_code == 404
    assert theirs.objectives.get().title == "Welcome more tutors"


def test_the_team_reads_ideas_and_adopts_none(plan: ActionPlan, editor: Client) -> None:
    idea = shared_objective(plan)
    assert editor.get(f"{IDEAS}{idea.pk}/").status_code == 200
    page = editor.get(IDEAS).content.decode()
    for address in ("/members/toolkit/plans/", "/members/toolkit/assessments/", "/members/toolkit/adopt/"):
        assert address not in page  # where nothing would let them in
    assert editor.post(f"{IDEAS}{idea.pk}/adopt/").status_code == 403


def test_a_moderator_takes_down_what_should_not_be_there_and_an_editor_does_not(
    plan: ActionPlan, editor: Client, moderator: Client
) -> None:
    idea = shared_objective(plan)
    assert editor.post(f"{IDEAS}{idea.pk}/withdraw/").status_code == 403
    assert "Take it back" in moderator.get(f"{IDEAS}{idea.pk}/").content.decode()
    assert moderator.post(f"{IDEAS}{idea.pk}/withdraw/").status_code == 302
    assert not SharedIdea.objects.shared().exists()


def test_the_words_of_a_shared_idea_do_not_change_with_the_plan(plan: ActionPlan) -> None:
    idea = shared_objective(plan)
    Objective.objects.filter(plan=plan).update(title="Other words")
    assert "Welcome more tutors" in owner(plan).get(f"{IDEAS}{idea.pk}/").content.decode()
    with pytest.raises(IntegrityError), transaction.atomic():
        SharedIdea.objects.filter(pk=idea.pk).update(title="Other words")


def test_a_decision_is_taken_up_from_the_register_and_says_so(plan: ActionPlan) -> None:
    decision = make_decision()
    browser = owner(plan)
    assert f"/members/toolkit/adopt/decision/{decision.pk}/" in browser.get("/members/decisions/").content.decode()
    address = f"/members/toolkit/adopt/decision/{decision.pk}/"
    assert browser.post(address, {"what": ""}).status_code == 422
    assert browser.post(address, {"what": "Name our board lead"}).status_code == 302
    action = PlanAction.objects.get()
    assert (action.what, action.source, action.from_decision) == ("Name our board lead", "decision", decision)
    assert action.source_words == f"{decision.reference}: Every service names a board lead."


def test_a_decision_of_a_group_that_one_is_not_in_cannot_be_taken_up(plan: ActionPlan) -> None:
    group = make_group()
    put_in_group(group)
    decision = make_decision("Zebrafinch decision", group)
    browser = owner(plan)
    address = f"/members/toolkit/adopt/decision/{decision.pk}/"
    assert browser.get(address).status_code == 404
    assert browser.post(address, {"what": "Anything"}).status_code == 404
    assert "Zebrafinch" not in browser.get("/members/toolkit/adopt/").content.decode()


def test_something_from_the_library_is_taken_up_from_its_own_page(library: Any, plan: ActionPlan) -> None:
    post = make_blog_post("How we changed our adverts")
    browser = owner(plan)
    address = f"/members/toolkit/adopt/page/{post.pk}/"
    assert address in browser.get(post.url).content.decode()
    assert address not in Client().get(post.url).content.decode()
    assert browser.post(address, {"what": "Change our adverts"}).status_code == 302
    action = PlanAction.objects.get()
    assert (action.from_page_id, action.source_words) == (post.pk, "How we changed our adverts")
    draft = make_blog_post("Zebrafinch draft", live=False)
    assert browser.get(f"/members/toolkit/adopt/page/{draft.pk}/").status_code == 404


@pytest.mark.parametrize("many", [2, 40])
def test_pages_cost_the_same_with_many(django_assert_max_num_queries: Any, library: Any, many: int) -> None:
    for _ in range(many):
        idea = shared_objective(make_plan())
        make_decision()
        make_blog_post()
    plan = make_plan()
    make_objective(plan)
    browser = signed_in(member_of(plan).person)
    browser.get(IDEAS)
    for address in (IDEAS, f"{IDEAS}{idea.pk}/", "/members/toolkit/adopt/", "/members/toolkit/"):
        with django_assert_max_num_queries(12):
            assert browser.get(address).status_code == 200
