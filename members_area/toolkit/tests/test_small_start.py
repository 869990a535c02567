"""Three actions this term: on one page, in three minutes, and with a kind word where it is too much."""

from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from members_area.membership.testing import make_member, make_membership, make_service, signed_in
from members_area.toolkit.models import ActionPlan, PlanAction, SuggestedAction
from members_area.toolkit.small_start import end_of_term, hours_that_fit, workload_of
from members_area.toolkit.testing import make_framework, make_plan

pytestmark = pytest.mark.django_db
ADDRESS = "/members/toolkit/plans/new/small-start/"


def page(answer: Any) -> str:
    return answer.content.decode()


def rows(*actions: dict[str, Any], **fields: Any) -> dict[str, Any]:
    """Return what a browser sends: the actions given, and the days that the page fills in by itself."""
    sent: dict[str, Any] = {"until": end_of_term(), **{f"due_on_{row}": end_of_term() for row in (1, 2, 3)}}
    for row, action in enumerate(actions, start=1):
        sent |= {f"{name}_{row}": value for name, value in action.items()}
    return {**sent, **fields}


def start(member: Client, *actions: dict[str, Any], **fields: Any) -> Any:
    return member.post(ADDRESS, rows(*actions, **fields), follow=True)


def test_one_action_in_a_few_words_makes_a_plan() -> None:
    member = make_member(make_service())
    answer = start(member, {"what": "Ask two pupil referral units what they would like"})
    plan = ActionPlan.objects.get()
    assert answer.redirect_chain == [(reverse("plan", args=[plan.pk]), 302)]
    assert (plan.status, plan.is_small_start, plan.ends_on) == ("draft", True, end_of_term())
    assert [one.title for one in plan.objectives.all()] == ["This term's small start"]
    assert "Ask two pupil referral units" in page(answer)
    assert PlanAction.objects.get().due_on == end_of_term()


def test_the_days_are_filled_in_about_twelve_weeks_from_now() -> None:
    shown = page(make_member().get(ADDRESS))
    assert shown.count(f'value="{end_of_term():%Y-%m-%d}"') == 4
    assert timedelta(weeks=11) <= end_of_term() - timezone.localdate() <= timedelta(weeks=12)
    assert end_of_term().weekday() == 4


def test_a_suggestion_fills_in_what_was_left_empty_and_says_where_it_comes_from() -> None:
    make_framework()
    suggestion = SuggestedAction.objects.filter(is_small=True)[0]
    member = make_member()
    assert suggestion.text in page(member.get(ADDRESS))
    start(member, {"suggestion": suggestion.pk, "lead": "Inclusion lead"})
    action = PlanAction.objects.get()
    assert (action.what, action.hours, action.lead) == (suggestion.text, suggestion.hours, "Inclusion lead")
    assert (action.source, action.suggestion, action.source_words) == ("suggestion", suggestion, suggestion.text)


def test_own_words_and_hours_stand_before_those_of_the_suggestion() -> None:
    make_framework()
    suggestion = SuggestedAction.objects.filter(is_small=True)[0]
    start(make_member(), {"suggestion": suggestion.pk, "what": "The same in our words", "hours": 1})
    action = PlanAction.objects.get()
    assert (action.what, action.hours, action.suggestion) == ("The same in our words", 1, suggestion)


def test_only_small_suggestions_of_the_framework_in_use_are_offered() -> None:
    make_framework(themes=["leadership"])
    old = SuggestedAction.objects.filter(is_small=True)[0]
    make_framework(themes=["youth-voice"])
    member = make_member()
    shown = page(member.get(ADDRESS))
    assert "Begin with Youth voice" in shown
    assert "Begin with Leadership" not in shown
    assert "Do youth-voice 1" not in shown
    assert member.post(ADDRESS, rows({"suggestion": old.pk})).status_code == 422


def test_nothing_written_is_said_beside_the_first_field_and_starts_nothing() -> None:
    answer = make_member().post(ADDRESS, rows())
    assert answer.status_code == 422
    assert "Write at least one action, or take a suggestion." in page(answer)
    assert not ActionPlan.objects.exists()


def test_a_row_with_a_lead_and_nothing_to_do_is_asked_about_and_keeps_its_words() -> None:
    answer = make_member().post(ADDRESS, rows({"what": "One thing"}, {"lead": "Planted-lead"}))
    assert answer.status_code == 422
    assert "Say what is to be done, or leave the whole row empty." in page(answer)
    assert "Planted-lead" in page(answer)


def test_an_end_in_the_past_is_refused_in_words() -> None:
    answer = make_member().post(ADDRESS, rows({"what": "One thing"}, until=timezone.localdate()))
    assert answer.status_code == 422
    assert "The plan has to end after it starts." in page(answer)


def test_too_many_hours_are_saved_and_warned_about() -> None:
    answer = start(make_member(), {"what": "One", "hours": 20}, {"what": "Two", "hours": 11})
    assert "ask for 31 hours" in page(answer)
    assert PlanAction.objects.count() == 2


def test_what_fits_is_added_up_and_not_warned_about() -> None:
    answer = start(make_member(), {"what": "One", "hours": 20}, {"what": "Two", "hours": 10})
    assert "30 hours in all" in page(answer)
    assert "beside other work" not in page(answer)


def test_it_joins_the_plan_that_is_there() -> None:
    own = make_membership()
    for status in ("active", "draft"):
        plan = make_plan(own.service, status=status)
        answer = start(signed_in(own.person), {"what": f"Small beside {status}"})
        assert answer.redirect_chain[-1][0] == reverse("plan", args=[plan.pk])
        assert plan.objectives.get().title == "This term's small start"
    assert ActionPlan.objects.count() == 2


def test_only_members_start_one(editor: Client) -> None:
    assert Client().get(ADDRESS).status_code == 302
    assert editor.get(ADDRESS).status_code == 403
    assert editor.post(ADDRESS, rows({"what": "One"})).status_code == 403
    assert not ActionPlan.objects.exists()


@pytest.mark.parametrize(("weeks", "hours"), [(0, 0), (1, 2), (2, 5), (12, 30), (40, 30)])
def test_fewer_weeks_hold_fewer_hours_and_no_term_more_than_thirty(weeks: int, hours: int) -> None:
    today = date(2026, 9, 7)
    assert hours_that_fit(today + timedelta(weeks=weeks), today) == hours


def test_actions_without_hours_are_counted_apart() -> None:
    today = date(2026, 9, 7)
    workload = workload_of([10, None, 0], today + timedelta(weeks=12), today)
    assert (workload.hours, workload.without, workload.warning) == (10, 1, "")
