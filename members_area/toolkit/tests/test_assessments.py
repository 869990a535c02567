"""A service judges itself: it begins, saves as it goes, agrees, and nothing of it changes from there."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db import IntegrityError
from django.test import Client

from core.testing import make_user
from members_area.membership.models import AuditEvent, Membership
from members_area.membership.testing import make_member, make_membership, make_service, signed_in
from members_area.toolkit.editing import Overtaken
from members_area.toolkit.models import Framework, Judgement, SelfAssessment, Statement
from members_area.toolkit.services import assessments as services
from members_area.toolkit.services import frameworks
from members_area.toolkit.testing import (
    make_assessment,
    make_framework,
    make_plan,
    make_respondents,
    settle,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
LIST, NEW = "/members/toolkit/assessments/", "/members/toolkit/assessments/new/"


@pytest.fixture
def framework() -> Framework:
    return make_framework()


@pytest.fixture
def member(framework: Framework) -> Membership:
    return make_membership()


def first_of(assessment: SelfAssessment) -> Statement:
    return assessment.framework.statements.all()[0]


def begin(member: Membership, kind: str = "baseline") -> SelfAssessment:
    return services.begin(service=member.service, kind=kind, by=member.person)


def save(assessment: SelfAssessment, by: Any, statement: Statement, stood: Any = None, **changes: Any) -> None:
    row = {"statement": statement, "changes": changes, "stood": stood or {}}
    services.save_judgements(assessment=assessment, by=by, rows=[row])


class TestBeginning:
    def test_a_member_begins_with_the_framework_in_use(self, member: Membership) -> None:
        browser = signed_in(member.person)
        assert "Baseline" in browser.get(NEW).content.decode()
        answer = browser.post(NEW, {"kind": "baseline"})
        begun = SelfAssessment.objects.get()
        assert answer["Location"] == f"/members/toolkit/assessments/{begun.pk}/"
        assert (begun.service, begun.framework, begun.started_by, begun.follows) == (
            member.service,
            Framework.objects.in_use(),
            member.person,
            None,
        )
        assert AuditEvent.objects.filter(action="assessment.begun", record_id=begun.pk).exists()

    def test_there_is_one_open_at_a_time(self, member: Membership) -> None:
        begun = begin(member)
        browser = signed_in(member.person)
        assert f"/members/toolkit/assessments/{begun.pk}/" in browser.get(NEW).content.decode()
        refused = browser.post(NEW, {"kind": "baseline"})
        assert refused.status_code == 422
        assert "open self-assessment" in refused.content.decode()
        assert SelfAssessment.objects.count() == 1

    @pytest.mark.parametrize("kind", ["annual", "interim", "other", ""])
    def test_the_first_one_is_a_baseline(self, member: Membership, kind: str) -> None:
        assert signed_in(member.person).post(NEW, {"kind": kind}).status_code == 422
        with pytest.raises(ValidationError):
            begin(member, kind)

    def test_and_only_the_first_one(self, member: Membership) -> None:
        settle(make_assessment(member.service, answers="111111"))
        with pytest.raises(ValidationError, match="first one only"):
            begin(member)
        assert begin(member, "interim").follows is not None

    def test_without_statements_nothing_begins(self) -> None:
        browser = make_member()
        assert "no statements to assess yet" in browser.get(LIST).content.decode()
        assert "no statements to assess yet" in browser.get(NEW).content.decode()
        assert browser.post(NEW, {"kind": "baseline"}).status_code == 422

    def test_a_draft_of_the_framework_is_not_in_use(self, member: Membership) -> None:
        make_framework(is_published=False)
        assert begin(member).framework.status == "published"

    def test_only_for_ones_own_service(self, member: Membership) -> None:
        with pytest.raises(PermissionDenied):
            services.begin(service=make_service(), kind="baseline", by=member.person)


class TestCarryingOver:
    def test_what_is_the_same_is_carried_over_and_marked(self, member: Membership) -> None:
        last = make_assessment(member.service, answers="1230")
        last.judgements.filter(answer="2").update(target=3, is_priority=True)
        begun = begin_again(member, last)
        carried = {one.statement: one for one in begun.judgements.select_related("statement")}
        assert [one.answer for one in carried.values()] == ["1", "2", "3", "0"]
        assert all(one.is_carried_over and one.reason == "As it is." for one in carried.values())
        assert [(one.target, one.is_priority) for one in carried.values() if one.answer == "2"] == [(3, False)]
        page = signed_in(member.person).get(theme_page(begun)).content.decode()
        assert page.count("From last time") == 2
        assert "this is still right" in page

    @pytest.mark.parametrize(
        ("change", "carried"),
        [
            (lambda one: one.save(), 1),
            (lambda one: Statement.objects.filter(pk=one.pk).update(guidance="Other words."), 1),
            (lambda one: Statement.objects.filter(pk=one.pk).update(text="Other words."), 0),
            (lambda one: Statement.objects.filter(pk=one.pk).update(key="another"), 0),
            (lambda one: one.levels.filter(level=3).update(text="Other words."), 0),
            (lambda one: one.levels.filter(level=3).delete(), 0),
        ],
    )
    def test_a_new_version_carries_over_only_what_it_words_alike(
        self, member: Membership, change: Any, carried: int
    ) -> None:
        last = make_assessment(member.service, answers="1")
        draft = frameworks.begin_version(by=None)
        change(draft.statements.get(key=first_of(last).key))
        publish(draft)
        begun = begin_again(member, last)
        assert begun.framework == draft
        assert begun.judgements.filter(is_carried_over=True).count() == carried

    def test_whoever_changes_it_or_says_that_it_is_still_right_has_looked(self, member: Membership) -> None:
        begun = begin_again(member, make_assessment(member.service, answers="11"))
        first, second = begun.judgements.select_related("statement")
        save(begun, member.person, first.statement, answer="2")
        save(begun, member.person, second.statement, is_carried_over=False)
        assert not begun.judgements.filter(is_carried_over=True).exists()
        assert begun.judgements.get(pk=second.pk).answer == "1"


class TestSaving:
    def test_it_keeps_part_of_the_work(self, member: Membership) -> None:
        begun = begin(member)
        save(begun, member.person, first_of(begun), reason="Because.")
        save(begun, member.person, first_of(begun), answer="dk", target=0, is_priority=True)
        one = Judgement.objects.get()
        assert (one.answer, one.reason, one.target, one.is_priority) == ("dk", "Because.", 0, True)
        assert one.changed_by == member.person

    def test_what_nobody_changed_is_not_written(self, member: Membership) -> None:
        begun = begin(member)
        save(begun, member.person, first_of(begun))
        save(begun, member.person, first_of(begun), answer="")
        assert not Judgement.objects.exists()

    def test_two_people_may_change_two_fields(self, member: Membership) -> None:
        begun, other = begin(member), make_membership(member.service)
        stood = {"answer": "", "reason": ""}
        save(begun, member.person, first_of(begun), stood, answer="3")
        save(begun, other.person, first_of(begun), stood, reason="We asked.")
        assert list(Judgement.objects.values_list("answer", "reason")) == [("3", "We asked.")]

    def test_who_is_second_in_a_field_hears_of_it_and_the_other_rows_are_saved(self, member: Membership) -> None:
        begun = begin(member)
        first, second = begun.framework.statements.all()[:2]
        save(begun, member.person, first, answer="3")
        rows = [{"statement": one, "changes": {"answer": "1"}, "stood": {"answer": ""}} for one in (first, second)]
        with pytest.raises(services.RowsOvertaken) as overtaken:
            services.save_judgements(assessment=begun, by=member.person, rows=rows)
        assert {key: one.theirs for key, one in overtaken.value.rows.items()} == {first.pk: {"answer": "3"}}
        assert isinstance(overtaken.value.rows[first.pk], Overtaken)
        assert list(begun.judgements.values_list("answer", flat=True)) == ["3", "1"]

    def test_a_statement_of_another_version_is_refused(self, member: Membership) -> None:
        begun = begin(member)
        other = make_framework()
        with pytest.raises(ValidationError):
            save(begun, member.person, other.statements.all()[0], answer="1")

    def test_an_answer_that_is_none_is_refused(self, member: Membership) -> None:
        begun = begin(member)
        with pytest.raises(ValidationError):
            save(begun, member.person, first_of(begun), answer="7")

    def test_only_the_members_of_its_service_save(self, member: Membership) -> None:
        begun = begin(member)
        with pytest.raises(PermissionDenied):
            save(begun, make_membership().person, first_of(begun), answer="1")
        with pytest.raises(PermissionDenied):
            save(begun, make_user(is_superuser=True), first_of(begun), answer="1")


class TestAgreeing:
    def test_what_is_missing_is_named_with_links(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="12345"[:4] + "0")
        page = agree_page(member, begun)
        missing = begun.framework.statements.all()[5]
        assert missing.text in page.content.decode()
        assert f"{address(begun)}themes/{missing.theme.key}/" in page.content.decode()
        assert "is_sure" not in page.content.decode()
        refused = signed_in(member.person).post(f"{address(begun)}agree/", {"is_sure": "on", "read": ""})
        assert refused.status_code == 422
        assert "1 statement has no answer yet" in refused.content.decode()
        begun.refresh_from_db()
        assert begun.is_open

    def test_it_freezes_records_and_archives_the_one_before(self, member: Membership) -> None:
        last = settle(make_assessment(member.service, answers="111111"))
        begun = begin(member, "annual")
        answer = agree_by_page(member, begun)
        assert answer["Location"] == f"{address(begun)}results/"
        begun.refresh_from_db()
        last.refresh_from_db()
        assert (begun.status, begun.agreed_by, last.status) == ("agreed", member.person, "archived")
        actions = AuditEvent.objects.filter(action__startswith="assessment.").values_list("action", "record_id")
        assert {("assessment.agreed", begun.pk), ("assessment.archived", last.pk)} <= set(actions)
        with pytest.raises(ValidationError):
            save(begun, member.person, first_of(begun), answer="4")
        with pytest.raises(IntegrityError):
            begun.judgements.update(answer="4")

    def test_dont_know_and_not_applicable_are_answers(self, member: Membership) -> None:
        begun = make_assessment(member.service)
        for statement in begun.framework.statements.all():
            save(begun, member.person, statement, answer="na")
        assert services.agree(assessment=begun, by=member.person).status == "agreed"

    def test_it_asks_first(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="111111")
        refused = signed_in(member.person).post(f"{address(begun)}agree/", {})
        assert refused.status_code == 422
        assert "Tick this" in refused.content.decode()

    def test_nobody_agrees_what_a_colleague_changed_unseen(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="111111")
        form = services.state_of(begun)
        save(begun, make_membership(member.service).person, first_of(begun), answer="4")
        browser = signed_in(member.person)
        refused = browser.post(f"{address(begun)}agree/", {"is_sure": "on", "read": form})
        assert refused.status_code == 422
        assert "since you opened this page" in refused.content.decode()
        again = browser.post(f"{address(begun)}agree/", {"is_sure": "on", "read": services.state_of(begun)})
        assert again.status_code == 302

    def test_once_is_enough(self, member: Membership) -> None:
        begun = settle(make_assessment(member.service, answers="111111"))
        assert agree_page(member, begun).status_code == 200
        refused = signed_in(member.person).post(f"{address(begun)}agree/", {"is_sure": "on"})
        assert refused.status_code == 422
        assert "does not change any more" in refused.content.decode()

    def test_answers_carried_over_and_not_looked_at_are_named(self, member: Membership) -> None:
        begun = begin_again(member, make_assessment(member.service, answers="111111"))
        assert "not looked at since: 6" in agree_page(member, begun).content.decode()

    def test_the_links_of_groups_end_with_it(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="111111")
        group, _ = make_respondents(begun)
        assert "1 is still open" in agree_page(member, begun).content.decode()
        agree_by_page(member, begun)
        group.refresh_from_db()
        assert not group.is_open


class TestGivingUp:
    def test_it_asks_first_and_deletes_an_open_one(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="12")
        make_respondents(begun)
        browser = signed_in(member.person)
        asked = browser.get(f"{address(begun)}give-up/").content.decode()
        assert "2 answers" in asked
        assert "1 group " in asked
        assert browser.post(f"{address(begun)}give-up/", {}).status_code == 422
        assert SelfAssessment.objects.exists()
        assert browser.post(f"{address(begun)}give-up/", {"is_sure": "on"})["Location"] == LIST
        assert not SelfAssessment.objects.exists()
        assert AuditEvent.objects.filter(action="assessment.given_up").exists()

    @pytest.mark.parametrize("status", ["agreed", "archived"])
    def test_a_settled_one_is_kept(self, member: Membership, status: str) -> None:
        begun = settle(make_assessment(member.service, answers="12"), status)
        refused = signed_in(member.person).post(f"{address(begun)}give-up/", {"is_sure": "on"})
        assert refused.status_code == 422
        assert begun.judgements.count() == 2

    def test_one_on_which_a_plan_builds_is_kept(self, member: Membership) -> None:
        begun = make_assessment(member.service)
        make_plan(member.service, assessment=begun)
        refused = signed_in(member.person).post(f"{address(begun)}give-up/", {"is_sure": "on"})
        assert refused.status_code == 422
        assert "plan builds on" in refused.content.decode()


class TestWhoMay:
    PAGES = ("", "themes/leadership/", "results/", "priorities/", "agree/", "give-up/")

    def test_another_services_is_not_found_by_any_method(self, member: Membership) -> None:
        begun = make_assessment(make_service("Quokka service"), answers="111111")
        browser = signed_in(member.person)
        for page in self.PAGES:
            for method in (browser.get, browser.head, browser.post):
                assert method(address(begun) + page).status_code in (404, 405), page
            assert browser.get(address(begun) + page).status_code == 404
        assert "Quokka" not in browser.get(LIST).content.decode()
        begun.refresh_from_db()
        assert begun.is_open

    def test_without_a_seat_nothing_is_shown(self, member: Membership, administrator: Client) -> None:
        begun = make_assessment(member.service)
        for path in (LIST, NEW, *(address(begun) + page for page in self.PAGES)):
            assert Client().get(path)["Location"].startswith("/account/")
            for browser in (administrator, signed_in(make_user())):
                assert browser.get(path).status_code == 403
                assert browser.post(path).status_code == 403

    def test_what_changes_something_is_not_done_by_looking(self, member: Membership) -> None:
        begun = make_assessment(member.service, answers="111111")
        browser = signed_in(member.person)
        for page in self.PAGES:
            assert browser.get(f"{address(begun)}{page}?is_sure=on&kind=baseline").status_code == 200
        begun.refresh_from_db()
        assert begun.is_open


def test_a_new_version_changes_nothing_under_an_assessment(member: Membership) -> None:
    """brief.md, rule 7: every page, of an open one and of a settled one, reads the same."""
    settled = settle(make_assessment(member.service, answers="123401"))
    begun = begin(member, "annual")
    browser = signed_in(member.person)
    paths = [address(one) + page for one in (settled, begun) for page in TestWhoMay.PAGES]
    before = [(path, plain(browser.get(path))) for path in paths]
    draft = frameworks.begin_version(by=None)
    draft.statements.update(text="A quokka wrote this.")
    draft.themes.update(name="Quokka")
    draft.what_changed = "Quokka words."
    draft.save()
    frameworks.publish(framework=draft, by=None)
    assert begin(make_membership()).framework == draft
    for path, html in before:
        assert plain(browser.get(path)) == html
        assert "uokka" not in html


def publish(draft: Framework) -> None:
    Framework.objects.filter(status="published").update(status="retired")
    Framework.objects.filter(pk=draft.pk).update(status="published", published_at="2026-01-01T00:00Z")


def begin_again(member: Membership, last: SelfAssessment) -> SelfAssessment:
    settle(last)
    return begin(member, "annual")


def address(assessment: SelfAssessment) -> str:
    return f"/members/toolkit/assessments/{assessment.pk}/"


def theme_page(assessment: SelfAssessment, theme: str = "leadership") -> str:
    return f"{address(assessment)}themes/{theme}/"


def agree_page(member: Membership, assessment: SelfAssessment) -> Any:
    return signed_in(member.person).get(f"{address(assessment)}agree/")


def agree_by_page(member: Membership, assessment: SelfAssessment) -> Any:
    data = {"is_sure": "on", "read": services.state_of(assessment)}
    return signed_in(member.person).post(f"{address(assessment)}agree/", data)


def plain(response: Any) -> str:
    """Return a page without what is new each time: tokens."""
    html = response.content.decode()
    for token in {response.context["csrf_token"], response.wsgi_request.META.get("CSRF_COOKIE", "")} - {""}:
        html = html.replace(str(token), "")
    return html
