"""The toolkit's demo holds together as data, and an empty site is set up once. The whole story is not told here."""

from collections import Counter
from datetime import date
from itertools import chain

import pytest
from django.core.management import call_command

from core.demo.music_services import MUSIC_SERVICES
from members_area.membership.demo.people import MEMBERS
from members_area.membership.models import AuditEvent
from members_area.toolkit.demo import exchange, offering
from members_area.toolkit.demo.plans import PLANS
from members_area.toolkit.demo.reasons import REASONS, reason_for
from members_area.toolkit.demo.register import SERVICES
from members_area.toolkit.demo.wording import REWORDED, VERSION_1, VERSION_2, WHAT_CHANGED
from members_area.toolkit.demo.world import month_start
from members_area.toolkit.models import (
    ActionPlan,
    ActionStatus,
    AdoptionStory,
    Evidence,
    Framework,
    Judgement,
    Objective,
    PlanAction,
    PlanComment,
    ProgressUpdate,
    Rag,
    SharedIdea,
    Stage,
    Statement,
    StuckFlag,
    TemplateVersion,
    ToolkitTemplate,
)
from members_area.toolkit.sector.groups import is_safe, safe_groups
from members_area.toolkit.sector.standing import DIVISIONS
from members_area.toolkit.starter.framework import THEMES
from members_area.toolkit.starter.guidance import STEPS
from members_area.toolkit.starter.templates import TEMPLATES

REGISTER = {service["slug"]: service for service in MUSIC_SERVICES}
SEATED = {member.service for member in MEMBERS}
STATEMENTS = {statement.key: statement for theme in THEMES for statement in theme.statements}
OBJECTIVES = [objective for plan in PLANS for objective in plan.objectives]
ACTIONS = [
    *(action for one in OBJECTIVES for action in one.actions),
    *(action for plan in PLANS for action in plan.small),
]
TOLD = [told for plan in PLANS for update in plan.updates for told in update.told]
IDEAS = {idea.key: idea for idea in exchange.IDEAS}

each_plan = pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.key)


def test_fourteen_services_of_the_register_take_part_and_each_has_a_member_to_act_for_it():
    slugs = [service.slug for service in SERVICES]
    assert len(set(slugs)) == 14
    assert set(slugs) <= set(REGISTER)
    assert set(slugs) <= SEATED
    assert {REGISTER[slug]["size"] for slug in slugs} == {"small", "medium", "large"}
    assert {REGISTER[slug]["host_type"] for slug in slugs} == {"local-authority", "charity", "trust", "other"}
    assert {plan.service for plan in PLANS} == set(slugs)


def test_a_picture_of_the_twelve_that_agreed_shows_groups_of_both_kinds_and_is_safe():
    counted = [service.slug for service in SERVICES if service.counts]
    divisions = {name: {slug: REGISTER[slug][name] for slug in counted} for name in DIVISIONS}
    groups = safe_groups(counted, divisions)
    assert len(counted) == 12
    assert all(any(key for key in parts) for parts in groups.values())
    assert is_safe(groups)


def test_each_service_judged_itself_with_both_versions_and_some_are_not_done():
    for service in SERVICES:
        assert VERSION_1 > service.first > VERSION_2 > (service.second or service.open_since) > 0
        assert bool(service.second) != bool(service.open_since)
    assert sum(1 for service in SERVICES if service.open_since) == 2
    assert sum(1 for service in SERVICES if service.asks_groups) == 3


def test_three_statements_are_worded_anew_and_fit():
    assert len(REWORDED) == 3
    for key, text in REWORDED.items():
        assert text != STATEMENTS[key].text
        Statement(key=key, position=1, text=text).clean_fields(exclude=["framework", "theme"])
    Framework(number=2, what_changed=WHAT_CHANGED).clean_fields()
    changed = {
        one.key for theme in offering.reworded_themes() for one in theme.statements if one != STATEMENTS[one.key]
    }
    assert changed == set(REWORDED)


def test_there_is_a_reason_for_every_statement_and_three_that_differ():
    assert set(REASONS) == set(STATEMENTS)
    assert Counter(chain.from_iterable(REASONS.values())).most_common(1)[0][1] == 1
    for key in REASONS:
        assert [reason_for(key, level) for level in range(5)] == [REASONS[key][at] for at in (0, 0, 1, 2, 2)]
        for text in REASONS[key]:
            Judgement(reason=text, answer="2").clean_fields(exclude=["assessment", "statement", "changed_by"])


def test_plans_are_in_every_state_begun_in_every_way_with_every_status_and_rating():
    assert {plan.state for plan in PLANS} == set(ActionPlan.Status.values)
    assert {plan.begun for plan in PLANS} == {"blank", "assessment", "themes", "small", "next"}
    assert {told.status for told in TOLD} == set(ActionStatus.values)
    assert {told.rag for told in TOLD} - {""} == set(Rag.values)
    assert any(action.is_stop_doing for action in ACTIONS)
    shown = [shown for plan in PLANS for shown in plan.evidence]
    assert {bool(one.link) for one in shown} == {bool(one.file) for one in shown} == {True, False}
    # at most one that is written, and one in force, for each service
    for states in (("draft",), ("agreed", "active")):
        held = Counter(plan.service for plan in PLANS if plan.state in states)
        assert held.most_common(1)[0][1] == 1


@each_plan
def test_a_plan_goes_through_its_steps_in_order_and_says_why(plan):
    steps = [plan.written, plan.agreed, plan.active, *(update.ago for update in plan.updates), plan.closed]
    days = [day for day in steps if day is not None]
    assert days == sorted(days, reverse=True)
    assert bool(plan.learning) == (plan.state == "closed")
    for update in plan.updates:
        assert plan.active is not None
        for told in update.told:
            assert told.note or (told.rag in ("", "green") and told.status != "stopped")
    if plan.begun == "next":
        before = [one for one in PLANS[: PLANS.index(plan)] if one.service == plan.service]
        assert [one.state for one in before] == ["closed"]
        assert before[0].closed > plan.written


@each_plan
def test_the_words_of_a_plan_fit_their_columns(plan):
    about = {"title": plan.title or "Small start", "vision": plan.vision, "learning": plan.learning}
    no_plan = ["service", "starts_on", "ends_on", "created_by"]
    ActionPlan(**about, governing_body=plan.body, signed_off_by=plan.body).clean_fields(exclude=no_plan)
    for one in plan.objectives:
        assert one.theme in {theme.key for theme in THEMES}
        words = {"title": one.title, "why": one.why, "outcome": one.outcome, "who_benefits": one.benefits}
        figures = {"baseline": one.baseline, "target": one.target, "success_measure": one.measure}
        Objective(position=1, psed_aim=one.aim, **words, **figures).clean_fields(exclude=["plan"])
    for each in [*(action for one in plan.objectives for action in one.actions), *plan.small]:
        words = {"what": each.what, "lead": each.lead, "accountable": each.accountable, "resources": each.resources}
        PlanAction(position=1, hours=each.hours, **words).clean_fields(exclude=["objective"])
    for update in plan.updates:
        for told in update.told:
            PlanAction(position=1, what="It", status=told.status, rag=told.rag, rag_note=told.note).clean_fields(
                exclude=["objective"]
            )
            assert len(told.note) <= PlanAction._meta.get_field("stopped_because").max_length
        ProgressUpdate(note=update.note, quarter=date(2026, 1, 1)).clean_fields(exclude=["plan", "by"])
    for shown in plan.evidence:
        Evidence(title=shown.title, link=shown.link).clean_fields(exclude=["action", "added_by"])


def test_what_updates_evidence_ideas_and_flags_speak_of_is_there():
    keys = Counter(action.key for action in ACTIONS if action.key)
    assert keys.most_common(1)[0][1] == 1
    of_plan = {plan.key: {action.key for one in plan.objectives for action in one.actions} for plan in PLANS}
    for plan in PLANS:
        of_plan[plan.key] |= {action.key for action in plan.small}
        for told in (told for update in plan.updates for told in update.told):
            assert told.key in of_plan[plan.key] or told.key.startswith(f"{plan.key}/")
        assert {shown.key for shown in plan.evidence} <= of_plan[plan.key]
    objectives = {one.key for one in OBJECTIVES if one.key}
    for idea in exchange.IDEAS:
        assert idea.key in (objectives if idea.kind == "objective" else keys)
    for flag in exchange.FLAGS:
        assert not flag.action or flag.action in of_plan[flag.plan]
    assert {said.objective for said in exchange.COMMENTS} - {""} <= objectives


def test_ideas_come_from_eight_services_and_more_and_are_taken_up_after_they_were_shared():
    assert len({idea.service for idea in exchange.IDEAS}) >= 8
    for adoption in exchange.ADOPTIONS:
        idea = IDEAS[adoption.idea]
        assert idea.service != adoption.service
        assert idea.ago > adoption.ago > adoption.told
        assert idea.kind == "objective" or adoption.beneath or adoption.idea in exchange.OBJECTIVES_FOR
        there = [plan for plan in PLANS if plan.service == adoption.service and plan.written > adoption.ago]
        assert there
        assert there[-1].closed is None
        if adoption.told:
            assert adoption.outcome
            assert there[-1].active is not None
    outcomes = {adoption.outcome for adoption in exchange.ADOPTIONS if adoption.told}
    assert outcomes == set(AdoptionStory.Outcome.values)


def test_what_services_say_to_each_other_fits_and_waits_for_the_plan():
    plans = {plan.key: plan for plan in PLANS}
    for idea in exchange.IDEAS:
        SharedIdea(kind=idea.kind, title="It", note=idea.note).clean_fields(exclude=["service", "shared_by", "words"])
    for adoption in exchange.ADOPTIONS:
        story = AdoptionStory(outcome=adoption.outcome or "trying", would_change=adoption.would_change)
        story.clean_fields(exclude=["idea", "service", "told_by"])
    for said in exchange.COMMENTS:
        PlanComment(author_name=said.by, text=said.text).clean_fields(exclude=["plan"])
    for flag in exchange.FLAGS:
        StuckFlag(message=flag.message, reply=flag.reply).clean_fields(exclude=["plan", "raised_by"])
    for one in (*exchange.SHARES, *exchange.COMMENTS, *exchange.FLAGS):
        assert plans[one.plan].written > one.ago > 0
    assert {bool(share.service) for share in exchange.SHARES} == {True, False}
    assert {bool(flag.answered) for flag in exchange.FLAGS} == {True, False}
    for share in exchange.SHARES:
        assert share.ago + share.for_days <= 366
        assert not share.email or share.email.endswith(".example.org")


def test_every_step_of_the_cycle_has_its_page():
    assert list(STEPS) == list(Stage.values)


@pytest.mark.parametrize(
    ("day", "months", "first"),
    [
        (date(2026, 11, 28), 0, date(2026, 11, 1)),
        (date(2026, 11, 28), 2, date(2027, 1, 1)),
        (date(2026, 12, 31), 12, date(2027, 12, 1)),
        (date(2028, 2, 29), -2, date(2027, 12, 1)),
    ],
)
def test_the_first_day_of_a_month(day, months, first):
    assert month_start(day, months) == first


@pytest.mark.django_db
def test_an_empty_site_gets_framework_and_templates_once(capsys):
    call_command("setup_toolkit")
    assert "Framework, version 1" in capsys.readouterr().out
    assert Framework.objects.in_use().statements.count() == len(STATEMENTS)
    assert ToolkitTemplate.objects.offered().count() == len(TEMPLATES) + 1
    assert set(TemplateVersion.objects.published().values_list("number", flat=True)) == {1}
    plan = TemplateVersion.objects.get(template__slug="action-plan")
    assert set(plan.files.values_list("format", flat=True)) == {"docx", "pdf", "xlsx"}
    events = AuditEvent.objects.count()
    call_command("setup_toolkit")
    assert "Nothing was changed" in capsys.readouterr().out
    assert AuditEvent.objects.count() == events
