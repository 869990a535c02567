"""The database refuses to change what is published, agreed or closed (brief.md, rules 3 and 7).

Columns that name people are left out: an account may close, and its name then goes.
"""

from core.database_rules import Rule, lay_rules
from django.db import migrations

FRAMEWORK = "a published framework does not change"
VERSION = "a published version of a template does not change"
AGREED = "an agreed self-assessment does not change"
CLOSED = "a closed plan does not change"
ONCE = "this is written once and does not change"


def among(table, key, row, condition):
    """Return SQL that says whether the row of `table` to which `row` points is in a state."""
    return f"EXISTS (SELECT 1 FROM {table} WHERE id = {row}.{key} AND {condition})"  # noqa: S608 - our own words


def frozen(name, table, holds, words, columns=""):
    """Return the three rules that let no row be added to, changed in or taken from what is frozen."""
    return {
        f"{name}_is_not_added_to": Rule(table, "INSERT", holds("NEW"), words),
        f"{name}_is_not_changed": Rule(
            table, f"UPDATE OF {columns}" if columns else "UPDATE", f"{holds('OLD')} OR {holds('NEW')}", words
        ),
        f"{name}_is_not_taken_from": Rule(table, "DELETE", holds("OLD"), words),
    }


def once(name, table, columns):
    return {
        f"{name}_is_written_once": Rule(table, f"UPDATE OF {columns}", "", ONCE),
        f"{name}_is_kept": Rule(table, "DELETE", "", ONCE),
    }


def of_framework(row):
    return among("toolkit_framework", "framework_id", row, "status <> 'draft'")


def of_statement(row):
    return (
        "EXISTS (SELECT 1 FROM toolkit_statement s JOIN toolkit_framework f ON f.id = s.framework_id "
        f"WHERE s.id = {row}.statement_id AND f.status <> 'draft')"
    )


def of_theme(row):
    return (
        "EXISTS (SELECT 1 FROM toolkit_theme t JOIN toolkit_framework f ON f.id = t.framework_id "
        f"WHERE t.id = {row}.theme_id AND f.status <> 'draft')"
    )


def of_version(row):
    return among("toolkit_templateversion", "version_id", row, "published_at IS NOT NULL")


def of_assessment(row):
    return among("toolkit_selfassessment", "assessment_id", row, "status <> 'open'")


def of_sheet(row):
    return (
        "EXISTS (SELECT 1 FROM toolkit_answersheet s JOIN toolkit_respondentgroup g ON g.id = s.group_id "
        "JOIN toolkit_selfassessment a ON a.id = g.assessment_id "
        f"WHERE s.id = {row}.sheet_id AND a.status <> 'open')"
    )


def of_plan(row):
    return among("toolkit_actionplan", "plan_id", row, "status = 'closed'")


def of_objective(row):
    return (
        "EXISTS (SELECT 1 FROM toolkit_objective o JOIN toolkit_actionplan p ON p.id = o.plan_id "
        f"WHERE o.id = {row}.objective_id AND p.status = 'closed')"
    )


OBJECTIVE = (
    "plan_id, position, theme_id, title, why, outcome, who_benefits, baseline, target, success_measure, psed_aim"
)
ACTION = (
    "objective_id, position, what, is_stop_doing, accountable, lead, starts_on, due_on, hours, resources, status, "
    "stopped_because, rag, rag_note, completed_on"
)
RULES = {
    "a_published_framework_is_not_changed": Rule(
        "toolkit_framework",
        "UPDATE OF number, introduction, what_changed, published_at, status",
        "OLD.status <> 'draft' AND NOT (OLD.status = 'published' AND NEW.status = 'retired' AND NEW.number = OLD.number "
        "AND NEW.introduction = OLD.introduction AND NEW.what_changed = OLD.what_changed "
        "AND NEW.published_at = OLD.published_at)",
        FRAMEWORK,
    ),
    "a_published_framework_is_kept": Rule("toolkit_framework", "DELETE", "OLD.status <> 'draft'", FRAMEWORK),
    **frozen("themes_of_a_published_framework", "toolkit_theme", of_framework, FRAMEWORK),
    **frozen("statements_of_a_published_framework", "toolkit_statement", of_framework, FRAMEWORK),
    **frozen("levels_of_a_published_framework", "toolkit_leveldescriptor", of_statement, FRAMEWORK),
    **frozen("suggestions_of_a_published_framework", "toolkit_suggestedaction", of_theme, FRAMEWORK),
    "a_published_version_is_not_changed": Rule(
        "toolkit_templateversion",
        "UPDATE OF template_id, number, what_changed, published_at",
        "OLD.published_at IS NOT NULL",
        VERSION,
    ),
    "a_published_version_is_kept": Rule("toolkit_templateversion", "DELETE", "OLD.published_at IS NOT NULL", VERSION),
    **frozen("files_of_a_published_version", "toolkit_templatefile", of_version, VERSION),
    "an_assessment_keeps_its_framework": Rule(
        "toolkit_selfassessment",
        "UPDATE OF framework_id, service_id",
        "NEW.framework_id <> OLD.framework_id OR NEW.service_id <> OLD.service_id",
        AGREED,
    ),
    "an_agreed_assessment_is_kept": Rule("toolkit_selfassessment", "DELETE", "OLD.status <> 'open'", AGREED),
    **frozen(
        "judgements_of_an_agreed_assessment",
        "toolkit_judgement",
        of_assessment,
        AGREED,
        "assessment_id, statement_id, answer, reason, target, is_priority",
    ),
    **frozen("answers_to_an_agreed_assessment", "toolkit_response", of_sheet, AGREED),
    "a_plan_stays_with_its_service": Rule(
        "toolkit_actionplan", "UPDATE OF service_id", "NEW.service_id <> OLD.service_id", CLOSED
    ),
    "a_closed_plan_is_not_changed": Rule(
        "toolkit_actionplan",
        "UPDATE OF title, starts_on, ends_on, vision, accountable_lead, governing_body, status, signed_off_by, "
        "signed_off_on, closed_on, learning",
        "OLD.status = 'closed'",
        CLOSED,
    ),
    "a_plan_that_was_signed_off_is_kept": Rule("toolkit_actionplan", "DELETE", "OLD.status <> 'draft'", CLOSED),
    **frozen("objectives_of_a_closed_plan", "toolkit_objective", of_plan, CLOSED, OBJECTIVE),
    **frozen("actions_of_a_closed_plan", "toolkit_planaction", of_objective, CLOSED, ACTION),
    **once("a_snapshot", "toolkit_plansnapshot", "plan_id, number, step, content, content_hash, created_at"),
    **once(
        "a_progress_update", "toolkit_progressupdate", "plan_id, action_id, quarter, status, rag, note, created_at"
    ),
    **once("a_sector_picture", "toolkit_sectorpicture", "quarter, figures, members, made_at"),
    "a_shared_idea_keeps_its_words": Rule(
        "toolkit_sharedidea", "UPDATE OF kind, service_id, title, words, theme_key, theme_name, note", "", ONCE
    ),
}


class Migration(migrations.Migration):
    dependencies = [("toolkit", "0001_initial")]
    operations = [lay_rules(RULES)]
