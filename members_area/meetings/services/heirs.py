"""Whose open actions are once their owner is gone: a colleague's, or the chair's. None is lost (brief.md, rule 4)."""

from typing import Any

from members_area.meetings.models import ActionItem, ActionUpdate, Group, GroupMembership
from members_area.meetings.services.record import possible_owners
from members_area.membership.models import AuditEvent, Membership

PASSED_ON = "Passed on: the one who had promised it has left."


def pass_on_actions(*, leaver: Any, group: Group | None = None, by: Any = None) -> list[ActionItem]:
    """Give a leaver's open actions, of one group or of all, to who carries on; return those for whom there is nobody.

    That is the colleague at the same service, else the group's chair or secretary. What is left stays in the leaver's
    name, where the group and the team see that it needs an owner. Call it in the transaction of the leaving.
    """
    actions = ActionItem.objects.open().of(leaver).select_related("group").select_for_update(of=("self",))
    if group is not None:
        actions = actions.filter(group=group)
    return [action for action in actions if not _pass_on(action, leaver, by)]


def _pass_on(action: ActionItem, leaver: Any, by: Any) -> bool:
    heir = _heir(action.group, leaver)
    if heir is None:
        return False
    action.owner = heir
    action.save(update_fields=["owner"])
    ActionUpdate.objects.create(action=action, status=action.status, note=PASSED_ON)
    AuditEvent.note(action="action.handed_on", record=action, by=by, summary=action.reference)
    return True


def _heir(group: Group, leaver: Any) -> Any:
    """Return who carries on in a group: the colleague, else the chair, else the secretary; None where nobody can."""
    able = possible_owners(group).exclude(pk=leaver.pk)
    last = Membership.objects.filter(person=leaver).order_by("-pk").first()
    at_service = Membership.objects.current().filter(service=last.service_id) if last else Membership.objects.none()
    colleague = able.filter(pk__in=at_service.values("person")).first()
    if colleague is not None:
        return colleague
    runners = GroupMembership.objects.current().filter(group=group, role__in=GroupMembership.RUNNERS)
    return able.filter(pk__in=runners.values("person")).order_by("pk").first()
