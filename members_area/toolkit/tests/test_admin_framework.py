"""The framework in the CMS: the next version is begun, written in parts, previewed and published by a moderator."""

from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.models import HeardPrinciple
from core.testing import make_terms
from members_area.membership.models import AuditEvent
from members_area.toolkit.models import Framework, Statement, SuggestedAction, Theme
from members_area.toolkit.testing import make_assessment, make_framework
from members_area.toolkit.tests.admin_team import EDITOR, MODERATOR, refused, sent, team, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


@pytest.fixture
def draft() -> Framework:
    make_framework()
    return make_framework(is_published=False)


def statement_of(framework: Framework, key: str = "youth-voice-1") -> Statement:
    return Statement.objects.get(framework=framework, key=key)


def save(client: Client, address: str, **fields: Any) -> Any:
    return client.post(address, sent(client.get(address)) | fields)


def test_the_next_version_begins_as_a_copy(editor: Client) -> None:
    published = make_framework()
    answer = editor.post(to("framework_begin"))
    draft = Framework.objects.being_written()
    assert answer["Location"] == to("framework", draft.pk)
    assert [str(theme) for theme in draft.themes.all()] == [str(theme) for theme in published.themes.all()]
    answer = editor.post(to("framework_begin"))
    assert answer.status_code == 422
    assert "being written already" in text_of(answer)
    assert "Go on with version 2" in text_of(editor.get(to("frameworks")))


def test_the_page_of_a_draft_leads_to_every_part(editor: Client, draft: Framework) -> None:
    html = text_of(editor.get(to("framework", draft.pk)))
    wanted = [to("theme", theme.pk) for theme in draft.themes.all()]
    wanted += [to("statement", statement.pk) for statement in draft.statements.all()]
    wanted += [to("theme_preview", theme.pk) for theme in draft.themes.all()]
    assert [address for address in wanted if address not in html] == []


def test_a_theme_is_worded_anew(editor: Client, draft: Framework) -> None:
    theme = draft.themes.get(key="youth-voice")
    answer = save(editor, to("theme", theme.pk), name="Young people's voice", objective="By July six replies.")
    assert answer.status_code == 302
    theme.refresh_from_db()
    assert (theme.name, theme.objective, theme.key) == ("Young people's voice", "By July six replies.", "youth-voice")
    assert Theme.objects.get(framework__number=1, key="youth-voice").name == "Youth voice"


def test_a_statement_is_worded_anew_with_levels_and_ticks(editor: Client, draft: Framework) -> None:
    make_terms()
    statement = statement_of(draft)
    answer = save(
        editor,
        to("statement", statement.pk),
        text="We ask, and say what changed.",
        level_2="Asked now and then.",
        is_legal_duty="on",
        duty="Equality Act 2010, section 149",
        heard=["equitable"],
        pillars=["youth-voice"],
    )
    assert answer.status_code == 302
    statement.refresh_from_db()
    assert (statement.text, statement.duty) == ("We ask, and say what changed.", "Equality Act 2010, section 149")
    assert (statement.heard, statement.pillars, statement.key) == (["equitable"], ["youth-voice"], "youth-voice-1")
    texts = {level.level: level.text for level in statement.levels.all()}
    assert (texts[2], texts[3]) == ("Asked now and then.", "Youth voice 1 at level 3.")
    save(editor, to("statement", statement.pk), heard=[])
    statement.refresh_from_db()
    assert (statement.heard, statement.is_legal_duty) == ([], True)


def test_a_duty_that_is_not_named_is_refused_beside_its_field(editor: Client, draft: Framework) -> None:
    answer = save(editor, to("statement", statement_of(draft).pk), is_legal_duty="on", text="Words that are kept")
    assert answer.status_code == 422
    assert answer.context["form"].errors == {"duty": ["Say which duty it is."]}
    assert "Words that are kept" in text_of(answer)


def test_suggested_actions_are_added_changed_and_taken_out(editor: Client, draft: Framework) -> None:
    statement = statement_of(draft)
    address = to("statement", statement.pk)
    added = {"suggestions-1-text": "Pay a panel", "suggestions-1-hours": "12", "suggestions-1-highest": "2"}
    assert save(editor, address, **added).status_code == 302
    assert [(one.text, one.hours, one.highest) for one in statement.suggestions.all()] == [
        ("Do youth-voice 1", 8, 3),
        ("Pay a panel", 12, 2),
    ]
    save(editor, address, **{"suggestions-1-text": "Pay a youth panel", "suggestions-0-DELETE": "on"})
    assert [one.text for one in statement.suggestions.all()] == ["Pay a youth panel"]
    assert {one.theme for one in statement.suggestions.all()} == {statement.theme}


def test_a_wrong_suggestion_is_refused_and_nothing_is_saved(editor: Client, draft: Framework) -> None:
    statement = statement_of(draft)
    wrong = {"suggestions-1-text": "Planted words", "suggestions-1-lowest": "3", "suggestions-1-highest": "1"}
    answer = save(editor, to("statement", statement.pk), text="Not saved", **wrong)
    assert answer.status_code == 422
    rows = answer.context["suggestions"].forms
    assert set(rows[1].errors) == {"hours", "highest"}
    assert "Planted words" in text_of(answer)
    statement.refresh_from_db()
    assert statement.text == "Youth voice statement 1."
    assert not SuggestedAction.objects.filter(text="Planted words").exists()


def test_first_actions_of_a_theme_stay_apart_from_those_of_statements(editor: Client, draft: Framework) -> None:
    theme = draft.themes.get(key="youth-voice")
    page = editor.get(to("theme", theme.pk))
    assert [row.initial.get("text") for row in page.context["suggestions"].initial_forms] == ["Begin with Youth voice"]
    save(editor, to("theme", theme.pk), **{"suggestions-0-hours": "6"})
    assert SuggestedAction.objects.get(theme=theme, statement=None).hours == 6
    assert SuggestedAction.objects.filter(theme=theme).count() == 3


def test_themes_and_statements_are_added(editor: Client, draft: Framework) -> None:
    answer = save(editor, to("theme_add", draft.pk), name="Instruments for all")
    assert answer.status_code == 302
    theme = draft.themes.get(name="Instruments for all")
    assert (theme.key, theme.position) == ("instruments-for-all", 4)
    levels = {f"level_{level}": f"Looks like {level}" for level in range(5)}
    new = {"suggestions-0-text": "Ask for loans", "suggestions-0-hours": "3"}
    save(editor, to("statement_add", theme.pk), text="Children take instruments home.", **levels, **new)
    statement = theme.statements.get()
    assert (statement.framework_id, statement.position) == (draft.pk, 1)
    assert [level.text for level in statement.levels.all()] == list(levels.values())
    assert [one.text for one in statement.suggestions.all()] == ["Ask for loans"]


def test_parts_move_and_stay_at_the_ends(editor: Client, draft: Framework) -> None:
    theme = draft.themes.get(key="leadership")
    first, second = theme.statements.all()
    answer = editor.post(to("statement_move", second.pk, "up"))
    assert answer["Location"] == f"{to('framework', draft.pk)}#statement-{second.pk}"
    assert list(theme.statements.all()) == [second, first]
    editor.post(to("statement_move", second.pk, "up"))
    assert list(theme.statements.all()) == [second, first]
    editor.post(to("theme_move", theme.pk, "down"))
    assert [one.key for one in draft.themes.all()] == ["workforce", "leadership", "youth-voice"]
    assert editor.get(to("theme_move", theme.pk, "down")).status_code == 405


def test_removing_asks_first(editor: Client, draft: Framework) -> None:
    statement, theme = statement_of(draft), draft.themes.get(key="workforce")
    for name, part in (("statement_remove", statement), ("theme_remove", theme)):
        assert "leave" in text_of(editor.get(to(name, part.pk)))
    assert draft.statements.count() == 6
    for name, part in (("statement_remove", statement), ("theme_remove", theme)):
        assert editor.post(to(name, part.pk)).status_code == 302
    assert sorted(one.key for one in draft.statements.all()) == ["leadership-1", "leadership-2", "youth-voice-2"]
    assert [one.position for one in draft.themes.all()] == [1, 2]
    assert editor.post(to("statement_remove", statement.pk)).status_code == 404


def test_the_preview_is_what_members_see_and_saves_nothing(editor: Client, draft: Framework) -> None:
    theme = draft.themes.get(key="youth-voice")
    html = text_of(editor.get(to("theme_preview", theme.pk)))
    for words in ("Youth voice statement 1.", "Youth voice 2 at level 4.", "Where you are now"):
        assert words in html
    assert 'type="submit"' not in html.split("<main")[1].split("</main")[0]


def test_what_stands_in_the_way_leads_to_where_it_is_mended(editor: Client, draft: Framework) -> None:
    statement = statement_of(draft)
    statement.levels.filter(level=3).delete()
    theme = draft.themes.get(key="workforce")
    theme.statements.first().delete()
    problems = {one.url: one.words for one in editor.get(to("framework", draft.pk)).context["problems"]}
    assert set(problems) == {
        to("framework_words", draft.pk),
        to("theme", theme.pk),
        to("statement", statement.pk),
    }
    assert "has 1 statements" in problems[to("theme", theme.pk)]


def test_a_moderator_publishes_after_being_told_what_that_means(editor: Client, draft: Framework) -> None:
    assessment = make_assessment(framework=Framework.objects.in_use())
    moderator = team(MODERATOR)
    answer = moderator.post(to("framework_publish", draft.pk))
    assert answer.status_code == 422
    assert "Say what changed" in text_of(answer)
    assert save(editor, to("framework_words", draft.pk), what_changed="Planted change.").status_code == 302
    assert to("framework", draft.pk) in text_of(moderator.get("/admin/"))
    said = text_of(moderator.get(to("framework_publish", draft.pk)))
    assert ["Planted change." in said, "Existing self-assessments and plans are not touched" in said] == [True, True]
    assert refused(editor.get(to("framework_publish", draft.pk)))
    assert refused(editor.post(to("framework_publish", draft.pk)))
    draft.refresh_from_db()
    assert draft.status == "draft"
    assert moderator.post(to("framework_publish", draft.pk)).status_code == 302
    draft.refresh_from_db()
    assessment.refresh_from_db()
    assert (draft.status, assessment.framework.number, assessment.framework.status) == ("published", 1, "retired")
    assert AuditEvent.objects.filter(action="framework.published", record_id=draft.pk).exists()


def test_a_draft_can_be_given_up(editor: Client, draft: Framework) -> None:
    assert "deleted" in text_of(editor.get(to("framework_give_up", draft.pk)))
    assert editor.post(to("framework_give_up", draft.pk))["Location"] == to("frameworks")
    assert [one.number for one in Framework.objects.all()] == [1]


def test_two_editors_of_one_statement_lose_nothing(editor: Client, draft: Framework) -> None:
    make_terms()
    statement = statement_of(draft)
    address = to("statement", statement.pk)
    page = editor.get(address)
    theirs = sent(page) | {"level_1": "Their level", "guidance": "Their guidance", "heard": ["equitable"]}
    mine = sent(page) | {"level_1": "My level", "text": "My statement"}
    assert team(EDITOR).post(address, theirs).status_code == 302
    answer = editor.post(address, mine)
    assert answer.status_code == 422
    assert ["Their level" in text_of(answer), "My level" in text_of(answer)] == [True, True]
    assert editor.post(address, sent(answer) | {"choose_level_1": "theirs"}).status_code == 302
    statement.refresh_from_db()
    assert (statement.text, statement.guidance, statement.heard) == ("My statement", "Their guidance", ["equitable"])
    assert statement.levels.get(level=1).text == "Their level"


def test_boxes_that_this_page_did_not_touch_stay_as_the_other_ticked_them(editor: Client, draft: Framework) -> None:
    make_terms()
    statement = statement_of(draft)
    Statement.objects.filter(pk=statement.pk).update(pillars=["youth-voice"])
    address = to("statement", statement.pk)
    page = editor.get(address)
    Statement.objects.filter(pk=statement.pk).update(pillars=[], heard=["equitable"])
    assert editor.post(address, sent(page) | {"text": "Mine"}).status_code == 302
    statement.refresh_from_db()
    assert (statement.text, statement.heard, statement.pillars) == ("Mine", ["equitable"], [])


def test_boxes_that_two_ticked_otherwise_are_chosen_between(editor: Client, draft: Framework) -> None:
    make_terms()
    HeardPrinciple.objects.create(name="Holistic", slug="holistic")
    statement = statement_of(draft)
    address = to("statement", statement.pk)
    page = editor.get(address)
    Statement.objects.filter(pk=statement.pk).update(heard=["holistic"])
    answer = editor.post(address, sent(page) | {"heard": ["equitable"]})
    assert answer.status_code == 422
    assert answer.context["form"].theirs == {"heard": "Holistic"}
    assert editor.post(address, sent(answer) | {"choose_heard": "mine"}).status_code == 302
    statement.refresh_from_db()
    assert statement.heard == ["equitable"]


def test_the_page_of_a_version_costs_the_same_for_many_statements(editor: Client) -> None:
    small = make_framework(themes=["one"], is_published=False)
    few = cost(editor, to("framework", small.pk))
    small.delete()
    large = make_framework(themes=[f"theme-{number}" for number in range(12)], statements=4, is_published=False)
    assert cost(editor, to("framework", large.pk)) == few


def cost(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries)


def test_every_field_has_a_label_and_every_error_is_tied_to_its_field(editor: Client, draft: Framework) -> None:
    answer = save(editor, to("statement", statement_of(draft).pk), text="")
    html = text_of(answer)
    assert '<label class="w-field__label" for="id_text"' in html
    assert 'id="id_text_error"' in html
    assert 'href="#id_text"' in html
    assert html.count("<legend") >= 2
