"""Lets services write plans, have them signed off, work with them and close them, through the services of the toolkit."""

from datetime import timedelta
from typing import Any

from django.core.files.base import ContentFile
from django.utils import timezone

from core.file_makers import make_file
from members_area.toolkit.demo.described import DemoEvidence, DemoPlan, DemoUpdate
from members_area.toolkit.demo.wanted import action_of, chosen_of, fields_of
from members_area.toolkit.demo.world import World, month_start
from members_area.toolkit.models import ActionPlan, Framework, SelfAssessment, Theme
from members_area.toolkit.services import actions, evidence, plan_steps, plans, updates
from members_area.toolkit.services.filling import fill_plan

LEADS = ("Head of service", "Inclusion lead", "Lead tutor", "Office manager")


class Planning:
    """One plan of a service, from its first line to where it is today."""

    def __init__(self, world: World, content: DemoPlan) -> None:
        self.world, self.content = world, content
        self.service = world.services[content.service]
        self.by = world.member(content.service)

    def plan(self) -> None:
        """Note what happens on which day."""
        one, world = self.content, self.world
        world.on(one.written, 9, self.write)
        if one.agreed is not None:
            world.on(one.agreed, 11, self.agree)
        if one.active is not None:
            world.on(one.active, 12, self.start)
        for turn, update in enumerate(one.updates):
            world.on(update.ago, 16, self.update, update, turn)
        for shown in one.evidence:
            world.on(shown.ago, 17, self.show, shown)
        if one.closed is not None:
            world.on(one.closed, 15, self.close)

    @property
    def made(self) -> ActionPlan:
        return self.world.plans[self.content.key]

    def write(self) -> None:
        """Begin the plan in its way, say what it is for, and put the service's own objectives into it."""
        plan = self.world.plans[self.content.key] = self.begun()
        changes = {"vision": self.content.vision or plan.vision, "governing_body": self.content.body}
        if self.content.title:
            changes |= {"title": self.content.title}
        changes = {name: value for name, value in changes.items() if value}
        changes["accountable_lead"] = "Head of service"
        plans.save_details(plan=plan, by=self.by, changes=changes, stood={})
        plan.refresh_from_db()
        self.add_own(plan)
        self.note_places(plan)
        self.name_people(plan)

    def begun(self) -> ActionPlan:
        one = self.content
        start = month_start(self.world.day(one.starts))
        end = month_start(start, one.months) - timedelta(days=1)
        given: Any = {"by": self.by, "title": one.title, "starts_on": start, "ends_on": end}
        match one.begun:
            case "assessment":
                assessment = SelfAssessment.objects.of(self.service).settled().latest("agreed_at")
                return plans.start_from_assessment(assessment=assessment, chosen=chosen_of(assessment), **given)
            case "themes":
                themes = list(self.themes().filter(key__in=one.themes))
                return plans.start_from_themes(service=self.service, themes=themes, **given)
            case "small":
                until = month_start(timezone.localdate(), one.months) - timedelta(days=1)
                return self.started_small(until)
            case "next":
                return self.next()
        return plans.start_plan(service=self.service, **given)

    def started_small(self, until: Any) -> ActionPlan:
        today = timezone.localdate()
        rows = [
            {
                "what": action.what,
                "lead": action.lead,
                "hours": action.hours,
                "due_on": month_start(today, action.due + 1) - timedelta(days=1),
                "suggestion": None,
            }
            for action in self.content.small
        ]
        return plans.start_small(service=self.service, by=self.by, until=until, actions=rows)

    def next(self) -> ActionPlan:
        """Begin from what the last plan of the service left; what is carried over is known as "next:" and its key."""
        last = ActionPlan.objects.of(self.service).filter(status="closed").get()
        plan = plan_steps.begin_next(plan=last, by=self.by)
        carried = {objective.carried_from_id: objective for objective in plan.objectives.all()}
        for key, old in list(self.world.objectives.items()):
            if old.pk in carried:
                self.world.objectives[f"next:{key}"] = carried[old.pk]
        return plan

    def themes(self) -> Any:
        return Theme.objects.filter(framework=Framework.objects.in_use())

    def add_own(self, plan: ActionPlan) -> None:
        """Put the service's own objectives into the plan; those that take up a priority say which statement it was."""
        themes = {theme.key: theme for theme in self.themes()}
        statements = self.priorities()
        parts = [
            (
                {**fields_of(one, themes.get(one.theme)), "statement": statements.get(one.theme)},
                [action_of(each, plan) for each in one.actions],
            )
            for one in self.content.objectives
        ]
        if not parts:
            return
        made = fill_plan(plan=plan, by=self.by, parts=parts)
        for content, objective in zip(self.content.objectives, made, strict=True):
            self.world.objectives[content.key or f"{self.content.key}/{objective.position}"] = objective
            for each, action in zip(content.actions, objective.actions.all(), strict=True):
                self.world.actions[each.key] = action

    def priorities(self) -> dict[str, Any]:
        """Return the statements that the service's last self-assessment calls priorities, by the keys of their themes."""
        last = SelfAssessment.objects.of(self.service).settled().order_by("-agreed_at").first()
        found = last.judgements.filter(is_priority=True).select_related("statement__theme") if last else ()
        return {judgement.statement.theme.key: judgement.statement for judgement in found}

    def note_places(self, plan: ActionPlan) -> None:
        """Let every objective and action be found by its place."""
        named = {action.pk for action in self.world.actions.values()}
        small = {action.what: action.key for action in self.content.small}
        for objective in plan.objectives.prefetch_related("actions"):
            self.world.objectives.setdefault(f"{self.content.key}/{objective.position}", objective)
            for action in objective.actions.all():
                if action.pk not in named:
                    place = f"{self.content.key}/{objective.position}.{action.position}"
                    self.world.actions[small.get(action.what) or place] = action

    def name_people(self, plan: ActionPlan) -> None:
        """Give each action that came from elsewhere somebody to lead it, and a day."""
        rows = actions.PlanAction.objects.filter(objective__plan=plan, due_on__isnull=True)
        for turn, action in enumerate(rows.select_related("objective").order_by("objective__position", "position")):
            changes = {
                "lead": action.lead or LEADS[turn % len(LEADS)],
                "accountable": action.accountable or "Head of service",
                "starts_on": plan.starts_on,
                "due_on": month_start(plan.starts_on, 3 + turn * 2 % 9) - timedelta(days=1),
            }
            actions.save_action(action=action, by=self.by, changes=changes, stood={})

    def agree(self) -> None:
        body = self.content.body or self.made.governing_body
        plan_steps.agree_plan(plan=self.made, by=self.by, signed_off_by=body, signed_off_on=timezone.localdate())

    def start(self) -> None:
        plan_steps.start_work(plan=self.made, by=self.by)

    def update(self, update: DemoUpdate, turn: int) -> None:
        rows = [
            {"action": self.world.actions[told.key], "status": told.status, "rag": told.rag, "note": told.note}
            for told in update.told
        ]
        by = self.world.member(self.content.service, turn)
        updates.update_quarter(plan=self.made, by=by, note=update.note, actions=rows)

    def show(self, shown: DemoEvidence) -> None:
        file = None
        if shown.file:
            file = ContentFile(make_file(shown.file), name=shown.file["filename"])
        action = self.world.actions[shown.key]
        evidence.add_evidence(action=action, by=self.by, title=shown.title, link=shown.link, file=file)

    def close(self) -> None:
        plan_steps.close_plan(plan=self.made, by=self.by, learning=self.content.learning)
