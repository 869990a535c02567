"""The members of a service ask groups to answer by a link: made, shown once, prolonged, renewed, closed."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_member, make_membership, signed_in
from members_area.membership.tokens import hash_of
from members_area.toolkit.models import AnswerSheet, RespondentGroup, Response, SelfAssessment
from members_area.toolkit.services.answers import group_of, open_sheet, sheet_of
from members_area.toolkit.services.respondents import (
    close_group,
    end_groups,
    invite_group,
    mark_of,
    new_link,
    prolong,
)
from members_area.toolkit.testing import make_assessment, make_respondents, settle

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home")]
GIVEN = {"kind": "tutors", "way": "each", "themes": ["workforce"], "days": "14"}


@pytest.fixture
def assessment() -> SelfAssessment:
    return make_assessment()


@pytest.fixture
def member(assessment: SelfAssessment) -> Client:
    return signed_in(own(assessment))


def own(assessment: SelfAssessment) -> Any:
    """Return the member of the assessment's service."""
    return Membership.objects.get(service=assessment.service).person


def page_of(assessment: SelfAssessment) -> str:
    return reverse("respondents", args=[assessment.pk])


def without_defence(page: str) -> str:
    """Return a page less the marks against forged requests, which are new each time."""
    return re.sub(r'name="csrfmiddlewaretoken" value="\w+"', "", page)


def link_in(response: Any) -> str:
    """Return the path of the link that a page shows."""
    return re.findall(r"https?://[^/\s]+(/toolkit/answer/[\w-]+/)", response.content.decode())[0]


def token_in(response: Any) -> str:
    return link_in(response).split("/")[3]


def on(assessment: SelfAssessment, name: str, group: RespondentGroup) -> str:
    return reverse(name, args=[assessment.pk, group.pk])


def test_a_member_asks_a_group_and_sees_the_link_this_once(member: Client, assessment: SelfAssessment) -> None:
    made = member.post(reverse("respondents_new", args=[assessment.pk]), GIVEN)
    assert made.status_code == 200
    assert "no-store" in made.headers["Cache-Control"]
    token = token_in(made)
    group = RespondentGroup.objects.get()
    assert (group.kind, group.way, group.themes) == ("tutors", "each", ["workforce"])
    assert group.token_hash == hash_of(token)
    assert 13 <= (group.expires_at - timezone.now()).days <= 14
    assert unescape(made.content.decode()).count(token) == 2  # alone, and in the text to send
    for address in (page_of(assessment), on(assessment, "respondents_link", group)):
        page = member.get(address).content.decode()
        assert token not in page
        assert group.token_hash not in page


def test_the_database_holds_no_link(member: Client, assessment: SelfAssessment) -> None:
    token = token_in(member.post(reverse("respondents_new", args=[assessment.pk]), GIVEN))
    rows = [str(row) for model in (RespondentGroup, AuditEvent) for row in model.objects.values()]
    assert not any(token in row for row in rows)
    assert token not in str(dict(member.session))


def test_the_link_leads_in(member: Client, assessment: SelfAssessment) -> None:
    link = link_in(member.post(reverse("respondents_new", args=[assessment.pk]), GIVEN))
    assert Client().get(link).status_code == 200


@pytest.mark.parametrize("kind", RespondentGroup.Kind.values)
@pytest.mark.parametrize("way", RespondentGroup.Way.values)
def test_the_text_to_send_says_until_when_and_what_is_kept(
    member: Client, assessment: SelfAssessment, kind: str, way: str
) -> None:
    made = member.post(reverse("respondents_new", args=[assessment.pk]), {**GIVEN, "kind": kind, "way": way})
    letter = unescape(made.content.decode()).split('id="letter"')[1].split("</textarea>")[0]
    group = RespondentGroup.objects.get()
    assert timezone.localtime(group.expires_at).strftime("%B %Y") in letter
    assert str(assessment.service) in letter
    assert "minutes" in letter
    assert ("name" in letter) is (way == "each" or kind == "young-people")


def test_all_themes_are_none_in_particular(assessment: SelfAssessment, member: Client) -> None:
    keys = list(assessment.framework.themes.values_list("key", flat=True))
    member.post(reverse("respondents_new", args=[assessment.pk]), {**GIVEN, "themes": keys})
    assert RespondentGroup.objects.get().themes == []
    assert "All" in member.get(page_of(assessment)).content.decode()


@pytest.mark.parametrize(
    "wrong", [{"kind": ""}, {"kind": "parents"}, {"way": "both"}, {"days": "365"}, {"themes": ["nowhere"]}]
)
def test_what_is_no_choice_is_refused_beside_the_field(
    member: Client, assessment: SelfAssessment, wrong: dict[str, Any]
) -> None:
    answer = member.post(reverse("respondents_new", args=[assessment.pk]), {**GIVEN, **wrong})
    assert answer.status_code == 422
    assert "There is something to mend" in answer.content.decode()
    assert not RespondentGroup.objects.exists()


def test_the_same_people_are_asked_once_and_once_more_only_where_nothing_came_of_it(
    assessment: SelfAssessment,
) -> None:
    by = own(assessment)
    given: dict[str, Any] = {"assessment": assessment, "by": by, "kind": "tutors", "days": 7}
    group, _ = invite_group(way="each", **given)
    with pytest.raises(ValidationError, match="asked once"):
        invite_group(way="together", **given)
    close_group(group=group, by=by)
    again, _ = invite_group(way="each", **given)
    for number in range(5):
        AnswerSheet.objects.create(group=again, key_hash=str(number), handed_in_at=timezone.now())
    close_group(group=again, by=by)
    with pytest.raises(ValidationError, match="asked once"):  # two sets of answers could be subtracted
        invite_group(way="each", **given)
    assert invite_group(**{**given, "kind": "board"}, way="together")


def test_a_new_link_lets_the_old_one_die(member: Client, assessment: SelfAssessment) -> None:
    group, old = make_respondents(assessment)
    page = on(assessment, "respondents_link", group)
    assert member.get(page).status_code == 200
    assert group_of(old)
    form = {"new_link": "1", "instead_of": mark_of(group)}
    new = token_in(member.post(page, form))
    assert group_of(old) is None
    assert group_of(new) == group
    sent_twice = member.post(page, form)
    assert sent_twice.status_code == 422
    assert "A new link was made in the meantime" in sent_twice.content.decode()
    assert group_of(new) == group


def test_what_a_group_has_together_goes_with_its_new_link(assessment: SelfAssessment) -> None:
    group, old = make_respondents(assessment)
    sheet, old_key = open_sheet(group=group)
    renewed, token = new_link(group=group, by=own(assessment), instead_of=mark_of(group))
    again, key = open_sheet(group=renewed)
    assert again == sheet
    assert sheet_of(token, key) == sheet
    assert sheet_of(old, old_key) is None
    assert sheet_of(token, old_key) is None
    assert AnswerSheet.objects.count() == 1


def test_a_new_link_for_people_without_names_keeps_what_is_handed_in(assessment: SelfAssessment) -> None:
    group, _ = make_respondents(assessment, way="each")
    handed_in, _ = open_sheet(group=group)
    AnswerSheet.objects.update(handed_in_at=timezone.now())
    open_sheet(group=group)
    new_link(group=group, by=own(assessment), instead_of=mark_of(group))
    assert list(AnswerSheet.objects.all()) == [handed_in]


def test_more_time_keeps_the_link(member: Client, assessment: SelfAssessment) -> None:
    group, token = make_respondents(assessment, days=2)
    answer = member.post(on(assessment, "respondents_link", group), {"more_time": "1", "days": "28"})
    assert answer.status_code == 302
    group.refresh_from_db()
    assert (group.expires_at - timezone.now()).days >= 27
    assert group_of(token)


def test_people_without_names_get_no_more_time_once_it_is_over(member: Client, assessment: SelfAssessment) -> None:
    """What they said is shown from then on: with one more answer, the first five could be subtracted."""
    group, token = make_respondents(assessment, way="each", days=-1)
    with pytest.raises(ValidationError, match="cannot open again"):
        prolong(group=group, by=own(assessment), days=7)
    with pytest.raises(ValidationError, match="time of this group is over"):
        new_link(group=group, by=own(assessment), instead_of=mark_of(group))
    member.post(on(assessment, "respondents_link", group), {"more_time": "1", "days": "28"})
    assert group_of(token) is None


def test_a_group_that_answers_together_may_get_time_after_its_time(member: Client, assessment: SelfAssessment) -> None:
    group, token = make_respondents(assessment, days=-1)
    assert group_of(token) is None
    refused = member.post(on(assessment, "respondents_link", group), {"new_link": "1", "instead_of": mark_of(group)})
    assert refused.status_code == 422
    member.post(on(assessment, "respondents_link", group), {"more_time": "1", "days": "7"})
    assert group_of(token)


def test_closing_is_for_good_and_forgets_what_was_begun(member: Client, assessment: SelfAssessment) -> None:
    group, token = make_respondents(assessment, way="each")
    open_sheet(group=group)
    address = on(assessment, "respondents_close", group)
    assert "cannot be opened again" in member.get(address).content.decode()
    assert group_of(token)  # looking closes nothing
    assert member.post(address).status_code == 302
    assert group_of(token) is None
    assert not AnswerSheet.objects.exists()
    for name, form in (
        ("respondents_link", {"more_time": "1", "days": "7"}),
        ("respondents_link", {"new_link": "1", "instead_of": mark_of(group)}),
        ("respondents_close", {}),
    ):
        answer = member.post(on(assessment, name, group), form, follow=True)
        assert "has ended" in answer.content.decode()
    assert group_of(token) is None


def test_no_step_opens_what_is_closed(assessment: SelfAssessment) -> None:
    by = own(assessment)
    group, _ = make_respondents(assessment, closed_at=timezone.now())
    for step in (
        lambda: prolong(group=group, by=by, days=7),
        lambda: new_link(group=group, by=by, instead_of=mark_of(group)),
        lambda: close_group(group=group, by=by),
    ):
        with pytest.raises(ValidationError, match="closed already"):
            step()


def test_an_agreed_assessment_asks_nobody(member: Client, assessment: SelfAssessment) -> None:
    group, _ = make_respondents(assessment)
    settle(assessment)
    for address in (
        reverse("respondents_new", args=[assessment.pk]),
        on(assessment, "respondents_link", group),
        on(assessment, "respondents_close", group),
    ):
        assert member.get(address).status_code == 302
        assert member.post(address, GIVEN).status_code == 302
    assert RespondentGroup.objects.count() == 1
    page = member.get(page_of(assessment)).content.decode()
    assert "nobody can answer any more" in page
    assert "Ask a group" not in page
    assert RespondentGroup.objects.get().closed_at is None


def test_agreeing_can_end_all_groups_and_forget_what_was_begun(assessment: SelfAssessment) -> None:
    group, token = make_respondents(assessment)
    open_sheet(group=group)
    end_groups(assessment=assessment)
    assert group_of(token) is None
    assert not AnswerSheet.objects.exists()


def test_the_page_says_how_far_groups_are_and_never_counts_fewer_than_five(
    member: Client, assessment: SelfAssessment
) -> None:
    group, _ = make_respondents(assessment, way="each", kind="young-people")
    for number in range(4):
        AnswerSheet.objects.create(group=group, key_hash=str(number), handed_in_at=timezone.now())
    make_respondents(assessment, kind="board", themes=["workforce"])
    page = member.get(page_of(assessment)).content.decode()
    assert "Fewer than five handed in so far" in page
    assert "Not handed in yet" in page
    assert ">Workforce<" in page.replace("\n", "").replace(" ", "")
    AnswerSheet.objects.first().delete()  # type: ignore[union-attr]  # there are four
    with_three = member.get(page_of(assessment)).content.decode()
    assert without_defence(with_three) == without_defence(page)


@pytest.mark.parametrize("name", ["respondents", "respondents_new", "respondents_link", "respondents_close"])
@pytest.mark.parametrize("method", ["get", "post", "head", "put", "options"])
def test_nobody_else_comes_in(assessment: SelfAssessment, editor: Client, name: str, method: str) -> None:
    group, _ = make_respondents(assessment)
    args = [assessment.pk] if name in {"respondents", "respondents_new"} else [assessment.pk, group.pk]
    address = reverse(name, args=args)
    if method in {"put", "options"} or (name == "respondents" and method == "post"):
        assert getattr(make_member(), method)(address).status_code == 405
        return
    assert getattr(make_member(), method)(address, GIVEN).status_code == 404
    assert getattr(editor, method)(address, GIVEN).status_code == 403
    assert getattr(Client(), method)(address, GIVEN).status_code == 302
    assert RespondentGroup.objects.get().closed_at is None


def test_a_group_of_another_assessment_is_not_reached_through_ones_own(member: Client, assessment: Any) -> None:
    theirs, token = make_respondents(make_assessment())
    for name in ("respondents_link", "respondents_close"):
        assert member.post(on(assessment, name, theirs), {"more_time": "1", "days": "7"}).status_code == 404
    assert group_of(token)


def test_the_services_ask_who_it_is(assessment: SelfAssessment) -> None:
    stranger = make_membership().person
    group, _ = make_respondents(assessment)
    with pytest.raises(PermissionDenied):
        invite_group(assessment=assessment, by=stranger, kind="board", way="each", days=7)
    with pytest.raises(PermissionDenied):
        close_group(group=group, by=stranger)
    with pytest.raises(PermissionDenied):
        prolong(group=group, by=stranger, days=7)
    with pytest.raises(PermissionDenied):
        new_link(group=group, by=stranger, instead_of=mark_of(group))


def test_forms_are_defended_against_forgery(assessment: SelfAssessment) -> None:
    guarded = Client(enforce_csrf_checks=True)
    guarded.force_login(own(assessment))
    assert guarded.post(reverse("respondents_new", args=[assessment.pk]), GIVEN).status_code == 403


def test_the_page_costs_the_same_for_one_group_as_for_four(member: Client, assessment: SelfAssessment) -> None:
    make_respondents(assessment)
    member.get(page_of(assessment))
    member.get(page_of(assessment))
    with CaptureQueriesContext(connection) as few:
        member.get(page_of(assessment))
    for kind in ("board", "leadership", "young-people"):
        group, _ = make_respondents(assessment, kind=kind, way="each")
        sheet = AnswerSheet.objects.create(group=group, key_hash=kind, handed_in_at=timezone.now())
        Response.objects.create(sheet=sheet, statement=assessment.framework.statements.first(), answer="2")
    with CaptureQueriesContext(connection) as more:
        member.get(page_of(assessment))
    assert len(more) == len(few) <= 12


def test_expiry_is_the_end_of_a_day(assessment: SelfAssessment) -> None:
    group, _ = invite_group(assessment=assessment, by=own(assessment), kind="board", way="each", days=7)
    local = timezone.localtime(group.expires_at)
    assert (local.hour, local.minute) == (23, 59)
    assert local.date() == timezone.localdate() + timedelta(days=7)
