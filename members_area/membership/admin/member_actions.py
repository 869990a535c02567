"""What can be done with a membership: one page each, which says what will happen and asks for what it needs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from members_area.membership import services
from members_area.membership.admin.forms import InviteForm, MoveForm, ReasonForm
from members_area.membership.admin.pages import FormPage
from members_area.membership.models import Membership
from members_area.membership.seat_states import name_of

Status = Membership.Status
INDEX, INSPECT, ACT = "members_register_modeladmin_index", "members_register_modeladmin_inspect", "members_admin:member"


@dataclass(frozen=True)
class Action:
    """`act` takes the membership, by whom, and what the form asked for."""

    name: str
    label: str
    explanation: str
    states: tuple[Membership.Status, ...]
    act: Callable[..., object]
    done: str
    form_class: type[forms.Form] = forms.Form


def _send_again(membership: Membership, by: Any) -> None:
    services.resend(invitation=_invitation(membership), by=by)


def _withdraw(membership: Membership, by: Any) -> None:
    services.revoke(invitation=_invitation(membership), by=by)


def _invitation(membership: Membership) -> Any:
    """Return the invitation to a seat. Raises ValidationError where the seat was taken without one."""
    invitation = getattr(membership, "invitation", None)
    if invitation is None:
        raise ValidationError("There is no invitation to this seat.")
    return invitation


ACTIONS = {
    action.name: action
    for action in (
        Action(
            "suspend",
            "Suspend",
            "They are shut out at their next request, and told so by e-mail. The seat stays theirs. "
            "You can reinstate them at any time.",
            (Status.ACTIVE,),
            services.suspend,
            "{name} is suspended.",
            ReasonForm,
        ),
        Action(
            "reinstate",
            "Reinstate",
            "They are a member again at once, on the same seat, and are told so by e-mail.",
            (Status.SUSPENDED,),
            services.reinstate,
            "{name} is a member again.",
        ),
        Action(
            "hand-over",
            "Hand the seat over",
            "They are out at once. A newcomer is invited to the same seat and gets the open actions with it.",
            (Status.ACTIVE,),
            services.hand_over,
            "The seat of {name} is handed over. The invitation is on its way.",
            InviteForm,
        ),
        Action(
            "move",
            "Move to another service",
            "The membership ends here and begins at the other service, where a seat must be free. "
            "The work stays with the service that they leave.",
            (Status.ACTIVE,),
            services.move,
            "{name} has moved.",
            MoveForm,
        ),
        Action(
            "end",
            "End the membership",
            "They are shut out at their next request, and told so by e-mail. The seat is free at once.",
            (Status.ACTIVE, Status.SUSPENDED),
            services.end,
            "The membership of {name} has ended.",
            ReasonForm,
        ),
        Action(
            "readmit",
            "Re-admit",
            "They get a new membership at the same service, where a seat must be free, and are told so by e-mail.",
            (Status.ENDED,),
            services.readmit,
            "{name} is a member again.",
        ),
        Action(
            "send-again",
            "Send the invitation again",
            "A new link is sent, which is good for 14 days. The link that was sent before stops working.",
            (Status.INVITED,),
            _send_again,
            "The invitation to {name} is on its way again.",
        ),
        Action(
            "withdraw",
            "Withdraw the invitation",
            "The link stops working and the seat is free at once.",
            (Status.INVITED,),
            _withdraw,
            "The invitation to {name} is withdrawn.",
        ),
    )
}


def actions_for(membership: Membership) -> list[tuple[Action, str]]:
    """Return what can be done with a membership in the state that it is in, each with its address."""
    offered = [action for action in ACTIONS.values() if membership.status in action.states]
    if membership.person is None or not membership.person.is_active:
        offered = [action for action in offered if action.name != "readmit"]
    return [(action, reverse(ACT, args=[membership.pk, action.name])) for action in offered]


class MemberActionPage(FormPage):
    header_icon = "user"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if kwargs["action"] not in ACTIONS:
            raise Http404
        self.action = ACTIONS[kwargs["action"]]
        rows = Membership.objects.select_related("person", "service", "invitation")
        self.membership = get_object_or_404(rows, pk=kwargs["pk"])
        self.name = name_of(self.membership)
        self.form_class, self.explanation, self.button = (
            self.action.form_class,
            self.action.explanation,
            self.action.label,
        )

    def get_page_title(self) -> str:
        return self.action.label

    def get_page_subtitle(self) -> str:
        return f"{self.name}, {self.membership.service}"

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        *home, here = super().get_breadcrumbs_items()
        register = {"url": reverse(INDEX), "label": "Register of members"}
        return [*home, register, {"url": self.get_back_url(), "label": self.name}, {**here, "sublabel": ""}]

    def act(self, **data: Any) -> None:
        self.action.act(membership=self.membership, by=self.request.user, **data)

    def get_back_url(self) -> str:
        return reverse(INSPECT, args=[self.membership.pk])

    def get_done(self) -> str:
        return self.action.done.format(name=self.name)
