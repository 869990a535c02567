"""The pages of the self-assessment: forms that keep every word, two people at once, and pages that stay quick."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.utils import timezone

from core.models import MusicService
from core.testing import fill_caches
from members_area.membership.models import Membership
from members_area.membership.testing import make_membership, make_service, signed_in
from members_area.toolkit.models import AnswerSheet, Framework, Judgement, Response, SelfAssessment, Statement
from members_area.toolkit.services import assessments as services
from members_area.toolkit.testing import make_assessment, make_framework, make_respondents, settle
from members_area.toolkit.tests.filled_in import fields_in, send

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
LIST = "/members/toolkit/assessments/"


@pytest.fixture
def member() -> Membership:
    make_framework()
    return make_membership()


@pytest.fixture
def begun(member: Membership) -> SelfAssessment:
    return services.begin(service=member.service, kind="baseline", by=member.person)


@pytest.fixture
def browser(member: Membership) -> Client:
    return signed_in(member.person)


@pytest.fixture
def colleague(member: Membership) -> Client:
    return signed_in(make_membership(member.service).person)


def address(assessment: SelfAssessment, page: str = "") -> str:
    return f"{LIST}{assessment.pk}/{page}"


def statements(assessment: SelfAssessment) -> list[Statement]:
    return list(assessment.framework.statements.all())


class TestTheThemePage:
    def test_it_shows_what_helps_to_judge(self, begun: SelfAssessment, browser: Client) -> None:
        framework = make_framework(themes=["board"], is_published=False)
        framework.statements.update(guidance="Look at the minutes.", is_legal_duty=True, duty="Equality Act, s 149")
        Framework.objects.filter(status="published").update(status="retired")
        Framework.objects.filter(pk=framework.pk).update(status="published", published_at=timezone.now())
        other = make_assessment(make_service(), framework=framework)
        html = signed_in(make_membership(other.service).person).get(address(other, "themes/board/")).content.decode()
        for words in ("Look at the minutes.", "The law asks for this", "Equality Act, s 149", "Board 1 at level 4."):
            assert words in html
        soup = BeautifulSoup(html, "html.parser")
        assert len(soup.select("main fieldset legend")) == 2
        assert len(soup.select("main fieldset input[type=radio]")) == 2 * 8
        assert "never about one person's" in html.replace("&#x27;", "'")

    def test_saving_keeps_part_of_the_work_and_stays_or_goes_on(self, begun: SelfAssessment, browser: Client) -> None:
        path = address(begun, "themes/leadership/")
        one = statements(begun)[0]
        fields = {f"s{one.pk}-answer": "2", f"s{one.pk}-reason": "Two\r\nlines", f"s{one.pk}-target": "4"}
        saved = send(browser, path, browser.get(path), **fields, then="stay")
        assert saved["Location"] == path
        judgement = Judgement.objects.get()
        assert (judgement.answer, judgement.reason, judgement.target) == ("2", "Two\nlines", 4)
        page = browser.get(path)
        assert fields_in(page)[f"s{one.pk}-answer"] == "2"
        assert send(browser, path, page, then="next")["Location"] == address(begun, "themes/workforce/")
        last = address(begun, "themes/youth-voice/")
        assert send(browser, last, browser.get(last), then="next")["Location"] == address(begun)

    def test_an_answer_can_be_taken_back(self, begun: SelfAssessment, browser: Client) -> None:
        path, one = address(begun, "themes/leadership/"), statements(begun)[0]
        send(browser, path, browser.get(path), **{f"s{one.pk}-answer": "2", f"s{one.pk}-is_priority": "on"})
        send(browser, path, browser.get(path), **{f"s{one.pk}-answer": "", f"s{one.pk}-is_priority": None})
        assert list(Judgement.objects.values_list("answer", "is_priority")) == [("", False)]

    def test_too_many_words_are_kept_beside_their_field_and_the_rest_is_saved(
        self, begun: SelfAssessment, browser: Client
    ) -> None:
        path = address(begun, "themes/leadership/")
        first, second = statements(begun)[:2]
        fields = {f"s{first.pk}-reason": "w" * 1501, f"s{second.pk}-answer": "3"}
        answer = send(browser, path, browser.get(path), **fields)
        assert answer.status_code == 422
        html = answer.content.decode()
        assert "w" * 1501 in html
        assert "Shorten this to 1,500 characters. It has 1501." in html
        assert f'href="#id_s{first.pk}-reason"' in html
        assert list(Judgement.objects.values_list("statement", "answer")) == [(second.pk, "3")]
        assert fields_in(answer)[f"initial-s{second.pk}-answer"] == "3"

    @pytest.mark.parametrize("field", ["answer", "target"])
    def test_a_choice_that_is_none_is_refused(self, begun: SelfAssessment, browser: Client, field: str) -> None:
        path, one = address(begun, "themes/leadership/"), statements(begun)[0]
        answer = send(browser, path, browser.get(path), **{f"s{one.pk}-{field}": "9"})
        assert answer.status_code == 422
        assert not Judgement.objects.exists()

    def test_a_row_that_was_not_sent_is_left_alone(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service, answers="11")
        begun.judgements.update(is_priority=True)
        assert browser.post(address(begun, "themes/leadership/"), {"then": "stay"}).status_code == 302
        assert begun.judgements.filter(is_priority=True, answer="1").count() == 2

    def test_looking_again_is_said_by_a_tick(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service, answers="11")
        begun.judgements.update(is_carried_over=True)
        path, one = address(begun, "themes/leadership/"), statements(begun)[0]
        send(browser, path, browser.get(path))
        assert begun.judgements.filter(is_carried_over=True).count() == 2
        send(browser, path, browser.get(path), **{f"s{one.pk}-still_right": "on"})
        assert list(begun.judgements.filter(is_carried_over=True).values_list("statement", flat=True)) != [one.pk]
        assert browser.get(path).content.decode().count("From last time") == 1

    def test_a_theme_that_is_not_there_is_not_found(self, begun: SelfAssessment, browser: Client) -> None:
        assert browser.get(address(begun, "themes/quokka/")).status_code == 404

    def test_once_agreed_it_reads_and_takes_nothing(self, member: Membership, browser: Client) -> None:
        begun = settle(make_assessment(member.service, answers="234234"))
        html = browser.get(address(begun, "themes/leadership/")).content.decode()
        assert "2 Developing" in html
        assert "Leadership 1 at level 2." in html
        assert "Leadership 1 at level 3." not in html
        assert "As it is." in html
        assert "<textarea" not in html


class TestTwoAtOnce:
    def test_the_second_sees_the_first_ones_words_and_chooses_theirs(
        self, begun: SelfAssessment, browser: Client, colleague: Client
    ) -> None:
        self.both_write(begun, browser, colleague)
        path, (first, second) = address(begun, "themes/leadership/"), statements(begun)[:2]
        conflict = self.second_saves
        html = conflict.content.decode()
        assert conflict.status_code == 422
        assert "Words of the first" in html
        assert "Words of the second" in html
        assert "Leadership 1 at level 4." in html
        choices = {f"choose_s{first.pk}-reason": "theirs", f"choose_s{first.pk}-answer": "mine"}
        assert send(browser, path, conflict, **choices).status_code == 302
        kept = {one.statement_id: (one.answer, one.reason) for one in Judgement.objects.all()}
        assert kept == {first.pk: ("1", "Words of the first"), second.pk: ("3", "")}

    def test_or_keeps_their_own(self, begun: SelfAssessment, browser: Client, colleague: Client) -> None:
        self.both_write(begun, browser, colleague)
        path = address(begun, "themes/leadership/")
        assert send(browser, path, self.second_saves).status_code == 302
        assert Judgement.objects.filter(reason="Words of the second").exists()

    def test_what_was_chosen_stays_chosen_when_somebody_comes_in_between_again(
        self, begun: SelfAssessment, browser: Client, colleague: Client
    ) -> None:
        self.both_write(begun, browser, colleague)
        path, first = address(begun, "themes/leadership/"), statements(begun)[0]
        send(colleague, path, colleague.get(path), **{f"s{first.pk}-answer": "0"})
        again = send(browser, path, self.second_saves, **{f"choose_s{first.pk}-reason": "theirs"})
        assert again.status_code == 422
        assert fields_in(again)[f"s{first.pk}-reason"] == "Words of the first"
        assert send(browser, path, again).status_code == 302
        assert list(Judgement.objects.filter(statement=first).values_list("answer", "reason")) == [
            ("1", "Words of the first")
        ]

    def test_different_fields_and_rows_do_not_meet(
        self, begun: SelfAssessment, browser: Client, colleague: Client
    ) -> None:
        path, (first, second) = address(begun, "themes/leadership/"), statements(begun)[:2]
        mine, theirs = browser.get(path), colleague.get(path)
        send(colleague, path, theirs, **{f"s{first.pk}-target": "3", f"s{second.pk}-is_priority": "on"})
        assert send(browser, path, mine, **{f"s{first.pk}-reason": "Mine."}).status_code == 302
        send(colleague, path, theirs, **{f"s{first.pk}-target": "3"})
        kept = list(Judgement.objects.values_list("target", "reason", "is_priority"))
        assert kept == [(3, "Mine.", False), (None, "", True)]

    def test_ticks_and_targets_meet_too(self, begun: SelfAssessment, browser: Client, colleague: Client) -> None:
        path, first = address(begun, "themes/leadership/"), statements(begun)[0]
        send(browser, path, browser.get(path), **{f"s{first.pk}-target": "2", f"s{first.pk}-is_priority": "on"})
        mine, theirs = browser.get(path), colleague.get(path)
        send(colleague, path, theirs, **{f"s{first.pk}-target": "3"})
        conflict = send(browser, path, mine, **{f"s{first.pk}-target": "", f"s{first.pk}-is_priority": None})
        assert conflict.status_code == 422
        assert "3 Established" in conflict.content.decode()
        assert Judgement.objects.get().is_priority
        assert send(browser, path, conflict).status_code == 302
        assert list(Judgement.objects.values_list("target", "is_priority")) == [(None, False)]

    def test_words_survive_when_a_colleague_agrees_meanwhile(
        self, begun: SelfAssessment, browser: Client, member: Membership
    ) -> None:
        for statement in statements(begun):
            row = {"statement": statement, "changes": {"answer": "1"}, "stood": {}}
            services.save_judgements(assessment=begun, by=member.person, rows=[row])
        path, first = address(begun, "themes/leadership/"), statements(begun)[0]
        page = browser.get(path)
        services.agree(assessment=begun, by=member.person)
        refused = send(browser, path, page, **{f"s{first.pk}-reason": "Unsaved quokka"})
        assert refused.status_code == 422
        assert "does not change any more" in refused.content.decode()
        assert "Unsaved quokka" in refused.content.decode()
        assert "Save and next theme" not in refused.content.decode()

    def test_what_nobody_touched_shows_what_is_saved_by_now(
        self, begun: SelfAssessment, browser: Client, colleague: Client
    ) -> None:
        path, first = address(begun, "themes/leadership/"), statements(begun)[0]
        send(browser, path, browser.get(path), **{f"s{first.pk}-is_priority": "on", f"s{first.pk}-target": "4"})
        mine = browser.get(path)
        theirs = {f"s{first.pk}-is_priority": None, f"s{first.pk}-target": "", f"s{first.pk}-reason": "Theirs."}
        send(colleague, path, colleague.get(path), **theirs)
        shown = fields_in(send(browser, path, mine, **{f"s{first.pk}-reason": "Mine."}))
        assert f"s{first.pk}-is_priority" not in shown
        assert (shown[f"s{first.pk}-target"], shown[f"s{first.pk}-reason"]) == ("", "Mine.")

    def both_write(self, begun: SelfAssessment, browser: Client, colleague: Client) -> None:
        """Both have the page open; the colleague saves first, of one statement the same two fields."""
        path, (first, second) = address(begun, "themes/leadership/"), statements(begun)[:2]
        mine, theirs = browser.get(path), colleague.get(path)
        send(colleague, path, theirs, **{f"s{first.pk}-answer": "4", f"s{first.pk}-reason": "Words of the first"})
        mine_is = {
            f"s{first.pk}-answer": "1",
            f"s{first.pk}-reason": "Words of the second",
            f"s{second.pk}-answer": "3",
        }
        self.second_saves = send(browser, path, mine, **mine_is)


class TestPriorities:
    def test_few_are_chosen_from_all(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service, answers="123012")
        path = address(begun, "priorities/")
        page = browser.get(path)
        assert "No statement is a priority yet" in page.content.decode()
        assert "action plan from these" not in page.content.decode()
        chosen = {f"s{one.pk}-is_priority": "on" for one in statements(begun)[:3]}
        assert send(browser, path, page, **chosen)["Location"] == path
        html = browser.get(path).content.decode()
        assert "Chosen so far: 3" in html
        assert f"/members/toolkit/plans/new/assessment/{begun.pk}/" in html
        assert "More than six" not in html

    def test_more_than_six_are_warned_of_and_allowed(self, browser: Client, member: Membership) -> None:
        make_framework(statements=4)
        begun = make_assessment(member.service)
        path = address(begun, "priorities/")
        chosen = {f"s{one.pk}-is_priority": "on" for one in statements(begun)[:7]}
        assert send(browser, path, browser.get(path), **chosen).status_code == 302
        assert begun.judgements.filter(is_priority=True).count() == 7
        html = browser.get(path).content.decode()
        assert "You have chosen 7. More than six" in html
        assert "action plan from these" in html

    def test_two_people_choose_at_once(self, begun: SelfAssessment, browser: Client, colleague: Client) -> None:
        path, (first, second) = address(begun, "priorities/"), statements(begun)[:2]
        mine, theirs = browser.get(path), colleague.get(path)
        send(colleague, path, theirs, **{f"s{first.pk}-is_priority": "on"})
        send(browser, path, mine, **{f"s{second.pk}-is_priority": "on"})
        assert Judgement.objects.filter(is_priority=True).count() == 2

    def test_once_agreed_they_only_read(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service, answers="111111")
        begun.judgements.update(is_priority=True)
        settle(begun)
        path = address(begun, "priorities/")
        html = browser.get(path).content.decode()
        assert "Chosen so far: 6" in html
        assert 'type="checkbox"' not in html
        refused = browser.post(path, {f"initial-s{statements(begun)[0].pk}-is_priority": "True"})
        assert refused.status_code == 422
        assert begun.judgements.filter(is_priority=True).count() == 6


class TestOverview:
    def test_it_says_how_far_one_is_and_where_to_go_on(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service, answers="12")
        statement = statements(begun)[2]
        Judgement.objects.create(assessment=begun, statement=statement, answer="dk")
        html = browser.get(address(begun)).content.decode()
        assert "<strong>3 of 6</strong>" in html
        assert "1 of them “Don&#x27;t know”" in html.replace("Don't", "Don&#x27;t")
        assert "Go on with “Workforce”" in html
        for page in ("groups/", "results/", "priorities/", "agree/", "give-up/"):
            assert f'href="{address(begun, page)}"' in html
        listed = browser.get(LIST).content.decode()
        assert "3 of 6 statements have an answer; 1 of them" in listed
        assert "/members/toolkit/plans/new/small-start/" in listed

    def test_an_earlier_one_is_listed(self, member: Membership, browser: Client) -> None:
        old = settle(make_assessment(member.service, answers="111111"))
        html = browser.get(LIST).content.decode()
        assert f'href="{address(old, "results/")}"' in html
        assert "Assess again" in html


class TestGroups:
    def test_what_groups_said_stands_beside_the_statement(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service)
        one = statements(begun)[0]
        for kind, answer in (("board", "4"), ("tutors", "1")):
            self.hand_in(begun, one, kind, answer, "Quokka said the " + kind)
        html = browser.get(address(begun, "themes/leadership/")).content.decode()
        assert "Quokka said the board" in html
        assert "The groups see this differently" in html
        assert "Quokka" not in browser.get(address(begun, "themes/workforce/")).content.decode()

    def test_nothing_is_shown_of_four_people_without_names(self, member: Membership, browser: Client) -> None:
        begun = make_assessment(member.service)
        group, _ = make_respondents(begun, kind="young-people", way="each", closed_at=timezone.now())
        for _ in range(4):
            self.sheet(group, statements(begun)[0], "4")
        html = browser.get(address(begun, "themes/leadership/")).content.decode()
        assert "Fewer than five" in html
        assert "On average" not in html

    def hand_in(self, begun: SelfAssessment, statement: Statement, kind: str, answer: str, comment: str) -> None:
        group, _ = make_respondents(begun, kind=kind)
        self.sheet(group, statement, answer, comment)

    def sheet(self, group: Any, statement: Statement, answer: str, comment: str = "") -> None:
        key = f"{AnswerSheet.objects.count():064}"
        sheet = AnswerSheet.objects.create(group=group, key_hash=key, handed_in_at=timezone.now())
        Response.objects.create(sheet=sheet, statement=statement, answer=answer, comment=comment)


THEMES = [f"theme-{number}" for number in range(1, 13)]


def grown(member: Membership) -> list[SelfAssessment]:
    """Return two settled assessments and an open one, of twelve themes with three statements, of a service."""
    framework = make_framework(themes=THEMES, statements=3)
    last = None
    for year in range(2):
        last = settle(
            make_assessment(
                member.service,
                answers="0123" * 9,
                framework=framework,
                kind="annual",
                follows=last,
                started_on=timezone.localdate() - timedelta(days=800 - 365 * year),
            ),
            "agreed" if year else "archived",
        )
    make_framework(themes=THEMES, statements=3)  # a new version, so that the wording has to be compared
    begun = services.begin(service=member.service, kind="annual", by=member.person)
    for kind in ("board", "tutors", "leadership"):
        group, _ = make_respondents(begun, kind=kind)
        sheet = AnswerSheet.objects.create(group=group, key_hash=f"{kind:64}", handed_in_at=timezone.now())
        Response.objects.bulk_create(
            Response(sheet=sheet, statement=one, answer="2", comment="So.") for one in begun.framework.statements.all()
        )
    return list(SelfAssessment.objects.of(member.service))


PAGES = ("", "themes/theme-2/", "results/", "priorities/", "agree/", "give-up/")


def test_every_page_stays_within_twelve_queries(
    browser: Client, member: Membership, django_assert_max_num_queries: Any
) -> None:
    found = grown(member)
    assert found[0].judgements.count() == 36
    paths = [LIST, f"{LIST}new/", *(address(one, page) for one in found for page in PAGES)]
    browser.get(LIST)
    for path in paths:
        with django_assert_max_num_queries(12):
            assert browser.get(path).status_code == 200, path


def test_two_hundred_services_over_three_years_cost_no_more(
    browser: Client, member: Membership, django_assert_num_queries: Any, django_assert_max_num_queries: Any
) -> None:
    mine = grown(member)
    paths = [LIST, *(address(one, page) for one in mine for page in ("", "results/"))]
    asked = {}
    for path in paths:
        for _ in range(2):
            browser.get(path)  # fills what is kept from one request to the next
        with django_assert_max_num_queries(12) as count:
            browser.get(path)
        asked[path] = len(count)
    fill_with_others(mine[1], 200)
    assert SelfAssessment.objects.count() == 603
    fill_caches()
    browser.get(LIST)  # … and addresses that only members' pages name
    for path, number in asked.items():
        with django_assert_num_queries(number):
            assert browser.get(path).status_code == 200


def fill_with_others(pattern: SelfAssessment, number: int) -> None:
    """Add so many services, each with three years of assessments with all their answers."""
    many = MusicService.objects.bulk_create(
        MusicService(name=f"Far {at}", slug=f"far-{at}", region="london", host_type="charity") for at in range(number)
    )
    every = list(pattern.framework.statements.all())
    for status in ("archived", "agreed", "open"):
        batch = SelfAssessment.objects.bulk_create(
            SelfAssessment(service=one, framework=pattern.framework, kind="annual") for one in many
        )
        Judgement.objects.bulk_create(
            (Judgement(assessment=one, statement=statement, answer="2") for one in batch for statement in every),
            batch_size=2000,
        )
        if status != "open":
            keys = [one.pk for one in batch]
            SelfAssessment.objects.filter(pk__in=keys).update(status=status, agreed_at=timezone.now())
