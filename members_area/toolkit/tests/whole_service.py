"""A service with all that the toolkit holds of one, a different planted word in every private place, and its addresses."""

from dataclasses import dataclass, field
from datetime import timedelta
from secrets import token_urlsafe
from typing import Any

from django.core.files.base import ContentFile
from django.urls import reverse
from django.utils import timezone

from accounts.models import User
from core.models import MusicService
from core.tests.built_once import Built
from home.testing import make_home
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import Membership
from members_area.membership.testing import link_in_mail, make_membership
from members_area.toolkit.imports.keeping import Kept, put_back
from members_area.toolkit.models import (
    ActionPlan,
    Evidence,
    Framework,
    Judgement,
    Objective,
    PlanAction,
    PlanComment,
    PlanShare,
    RespondentGroup,
    SelfAssessment,
    SharedIdea,
)
from members_area.toolkit.services import answers, ideas, plan_steps, respondents, shares, stuck, updates
from members_area.toolkit.services.comments import comment
from members_area.toolkit.services.snapshots import take_snapshot
from members_area.toolkit.testing import (
    make_action,
    make_assessment,
    make_framework,
    make_objective,
    make_plan,
    settle,
)
from members_area.toolkit.tests.workbooks import right_workbook
from resources.testing import make_library

GUEST = "zqguestaddress@example.org"
# What is planted, and the address (by its name) on which the service's own member finds it.
PLACES = {
    "plan title": "plans",
    "closed plan title": "plans",
    "learning": "closed plan",
    "vision": "plan",
    "objective": "plan",
    "objective why": "objective",
    "objective outcome": "objective",
    "objective baseline": "objective",
    "objective measure": "plan",
    "action": "plan",
    "action lead": "plan",
    "action resources": "plan_action",
    "rag note": "plan",
    "stopped reason": "plan",
    "evidence title": "plan",
    "evidence link": "plan",
    "evidence file name": "evidence_file",
    "evidence content": "evidence_file",
    "comment": "plan_comments",
    "withdrawn comment": "",
    "share name": "plan_shares",
    "plan note": "plan_history",
    "update note": "plan_history",
    "stuck message": "plan_stuck",
    "reason": "assessment_theme",
    "respondents comment": "assessment_theme",
    "earlier reason": "earlier theme",
    "signed off by": "plan",
    "workbook": "plan_import_review",
}


def word_for(place: str) -> str:
    """Return the word that stands in one place and nowhere else. Nothing else on the site begins so."""
    return f"Zq{place.replace(' ', '')}"


@dataclass
class WholeService:
    own: Membership
    second: Membership
    plan: ActionPlan
    closed: ActionPlan
    objective: Objective
    action: PlanAction
    evidence: Evidence
    comment: PlanComment
    share: PlanShare
    assessment: SelfAssessment
    earlier: SelfAssessment
    group: RespondentGroup
    idea: SharedIdea
    kept: Kept
    plan_token: str
    group_token: str
    sheet_key: str
    words: dict[str, str] = field(default_factory=lambda: {place: word_for(place) for place in PLACES})

    @property
    def service(self) -> MusicService:
        return self.own.service

    @property
    def workbook(self) -> str:
        """The key of the file that waits for its import."""
        return self.kept.key

    def put_workbook_back(self) -> None:
        """Put it where it waits: in a cache, which is empty when a test begins."""
        put_back(user=self.own.person, kept=self.kept)

    def addresses(self) -> dict[str, str]:
        """Return every address that belongs to the service, by its name."""
        given = {name: self._given(name) for name in OF_A_SERVICE}
        return {name: reverse(name, args=args) for name, args in given.items()}

    def guest_addresses(self) -> dict[str, str]:
        """Return every address that somebody opens without an account, by its name."""
        sheet = [self.group_token, self.sheet_key]
        return {
            "shared_plan": reverse("shared_plan", args=[self.plan_token]),
            "shared_plan_comment": reverse("shared_plan_comment", args=[self.plan_token]),
            "shared_evidence": reverse("shared_evidence", args=[self.plan_token, self.evidence.pk]),
            "answer_start": reverse("answer_start", args=[self.group_token]),
            "answer_sheet": reverse("answer_sheet", args=sheet),
            "answer_hand_in": reverse("answer_hand_in", args=sheet),
            "answer_theme": reverse("answer_theme", args=[*sheet, "workforce"]),
        }

    def found_at(self, place: str) -> str:
        """Return where the service's own member finds a planted word."""
        name = PLACES[place]
        if name == "closed plan":
            return reverse("plan", args=[self.closed.pk])
        if name == "earlier theme":
            return reverse("assessment_theme", args=[self.earlier.pk, "leadership"])
        return reverse("plans") if name == "plans" else self.addresses()[name]

    def _given(self, name: str) -> list[Any]:
        given: dict[str, list[Any]] = {
            "assessment_theme": [self.assessment.pk, "leadership"],
            "respondents_link": [self.assessment.pk, self.group.pk],
            "respondents_close": [self.assessment.pk, self.group.pk],
            "plan_snapshot": [self.plan.pk, 1],
            "evidence_add": [self.plan.pk, self.action.pk],
            "evidence_file": [self.plan.pk, self.evidence.pk],
            "evidence_remove": [self.plan.pk, self.evidence.pk],
            "plan_comment_withdraw": [self.plan.pk, self.comment.pk],
            "plan_share_end": [self.plan.pk, self.share.pk],
            "plan_import_review": [self.workbook],
            "idea_withdraw": [self.idea.pk],
            "idea_story": [self.idea.pk],
        }
        if name in given:
            return given[name]
        if name.startswith(("assessment", "respondents", "plan_from_assessment")):
            return [self.assessment.pk]
        if (name.startswith("objective") and name != "objective_new") or name == "plan_action_new":
            return [self.plan.pk, self.objective.pk]
        return [self.plan.pk, self.action.pk] if name.startswith("plan_action") else [self.plan.pk]


OF_A_SERVICE = [
    "assessment",
    "assessment_theme",
    "assessment_results",
    "assessment_priorities",
    "assessment_agree",
    "assessment_give_up",
    "respondents",
    "respondents_new",
    "respondents_link",
    "respondents_close",
    "plan_from_assessment",
    "plan",
    "plan_details",
    "plan_delete",
    "objective_new",
    "objective",
    "objective_move",
    "objective_remove",
    "plan_action_new",
    "plan_action",
    "plan_action_move",
    "plan_action_remove",
    "plan_update",
    "plan_history",
    "plan_agree",
    "plan_back_to_draft",
    "plan_start",
    "plan_close",
    "plan_next",
    "plan_snapshot",
    "plan_stuck",
    "evidence_add",
    "evidence_file",
    "evidence_remove",
    "plan_comments",
    "plan_comment_withdraw",
    "plan_shares",
    "plan_share_end",
    "plan_import_review",
    "plan_export",
    "plan_word",
    "plan_excel",
    "plan_pdf",
    "plan_print",
    "objective_share",
    "plan_action_share",
    "idea_withdraw",
    "idea_story",
]


def make_site_of_a_whole_service() -> WholeService:
    """Return a whole service on a site with its home page, library and member area: what `built_once` makes."""
    make_library(make_home())
    setup_member_area()
    return make_whole_service()


def as_it_was(built: Built[WholeService]) -> WholeService:
    """Return the service for one test."""
    whole = built.as_it_was()
    whole.put_workbook_back()
    return whole


def make_whole_service(service: MusicService | None = None) -> WholeService:
    """Return a service with two members, an earlier and an open self-assessment, a closed and an active plan."""
    own = make_membership(service)
    second = make_membership(own.service)
    framework = Framework.objects.in_use() or make_framework()
    earlier, assessment, group, group_token, sheet_key = _assessments(own, framework)
    closed = make_plan(
        own.service,
        status="closed",
        title=f"{word_for('closed plan title')} plan",
        learning=word_for("learning"),
    )
    plan = _plan(own)
    objective = plan.objectives.get()
    action = objective.actions.get(status="in-progress")
    _evidence(action)
    said = comment(plan=plan, by=own.person, text=f"{word_for('comment')} is said", objective=objective)
    taken_back = comment(plan=plan, by=own.person, text=f"{word_for('withdrawn comment')} is said")
    PlanComment.objects.filter(pk=taken_back.pk).update(withdrawn_at=timezone.now())
    share, plan_token = _guest(plan, own.person)
    _life(plan, action, own.person)
    kept = Kept(token_urlsafe(16), "plan.xlsx", right_workbook(title=word_for("workbook")))
    whole = WholeService(
        own=own,
        second=second,
        plan=plan,
        closed=closed,
        objective=objective,
        action=action,
        evidence=Evidence.objects.get(action=action, link=""),
        comment=said,
        share=share,
        assessment=assessment,
        earlier=earlier,
        group=group,
        idea=ideas.share_objective(objective=_given_away(plan), by=own.person, is_named=False),
        kept=kept,
        plan_token=plan_token,
        group_token=group_token,
        sheet_key=sheet_key,
    )
    whole.put_workbook_back()
    return whole


def _assessments(own: Membership, framework: Framework) -> tuple[Any, ...]:
    earlier = make_assessment(own.service, framework=framework)
    leadership, workforce = framework.themes.order_by("position")[:2]
    for statement in framework.statements.all():
        Judgement.objects.create(assessment=earlier, statement=statement, answer="1", reason=word_for("earlier reason"))
    settle(earlier)
    assessment = make_assessment(own.service, framework=framework, kind="annual", follows=earlier)
    for statement in leadership.statements.all():
        Judgement.objects.create(
            assessment=assessment, statement=statement, answer="2", reason=word_for("reason"), is_priority=True
        )
    told, _ = respondents.invite_group(assessment=assessment, by=own.person, kind="board", way="together", days=14)
    sheet, _ = answers.open_sheet(group=told)
    statement = leadership.statements.first()
    said = {f"answer_{statement.pk}": "4", f"comment_{statement.pk}": word_for("respondents comment")}
    answers.save_answers(sheet=sheet, theme=leadership, changes=said, stood={})
    answers.hand_in(sheet=sheet)
    group, token = respondents.invite_group(
        assessment=assessment, by=own.person, kind="tutors", way="each", days=14, themes=[workforce.key]
    )
    _, key = answers.open_sheet(group=group)
    return earlier, assessment, group, token, key


def _plan(own: Membership) -> ActionPlan:
    plan = make_plan(
        own.service,
        status="draft",
        title=f"{word_for('plan title')} plan",
        vision=word_for("vision"),
    )
    objective = make_objective(
        plan,
        word_for("objective"),
        why=word_for("objective why"),
        outcome=word_for("objective outcome"),
        baseline=word_for("objective baseline"),
        success_measure=word_for("objective measure"),
    )
    make_action(
        objective,
        word_for("action"),
        lead=word_for("action lead"),
        resources=word_for("action resources"),
        status="in-progress",
        rag="red",
        rag_note=word_for("rag note"),
    )
    make_action(objective, "Something else", status="stopped", stopped_because=word_for("stopped reason"))
    board, today = word_for("signed off by"), timezone.localdate()
    plan_steps.agree_plan(plan=plan, by=own.person, signed_off_by=board, signed_off_on=today)
    return plan_steps.start_work(plan=plan, by=own.person)


def _evidence(action: PlanAction) -> None:
    content = ContentFile(word_for("evidence content").encode(), name="notes.txt")
    name = f"{word_for('evidence file name')}.txt"
    Evidence.objects.create(
        action=action, title=word_for("evidence title"), file=content, filename=name, size=content.size
    )
    Evidence.objects.create(action=action, title="A link", link=f"https://example.org/{word_for('evidence link')}")


def _guest(plan: ActionPlan, by: User) -> tuple[PlanShare, str]:
    share = shares.share_with_guest(
        plan=plan,
        by=by,
        name=word_for("share name"),
        email=GUEST,
        role="commenter",
        until=timezone.localdate() + timedelta(days=30),
    )
    return share, link_in_mail(GUEST, "/toolkit/plan/").rstrip("/").rpartition("/")[2]


def _life(plan: ActionPlan, action: PlanAction, by: User) -> None:
    said = [{"action": action, "note": word_for("update note"), "rag_note": word_for("rag note")}]
    updates.update_quarter(plan=plan, by=by, note=word_for("plan note"), actions=said)
    stuck.raise_flag(plan=plan, by=by, message=word_for("stuck message"))
    take_snapshot(plan=plan, step="active", by=by)


def _given_away(plan: ActionPlan) -> Objective:
    """Return an objective that the service shares without its name. What it says of how, and by whom, stays private."""
    return make_objective(plan, "An objective for everybody", baseline="Ours alone")
