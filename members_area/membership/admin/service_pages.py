"""One music service as the secretary sees it: its seats, who sat there before, and what can be done."""

from typing import Any

from django import forms
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse

from core.models import MusicService
from members_area.membership import services
from members_area.membership.admin.forms import InviteForm, ReasonForm
from members_area.membership.admin.member_actions import INSPECT as MEMBER
from members_area.membership.admin.pages import FormPage, SecretaryPage
from members_area.membership.admin.seats import INDEX, SERVICE
from members_area.membership.models import Membership
from members_area.membership.seat_states import seats_of, with_seats

ACT = "members_admin:service_action"
MAY_CHANGE_SERVICE = "core.change_musicservice"


class ServicePage(SecretaryPage):
    template_name = "membership/admin/service.html"
    header_icon = "home"
    above = ((INDEX, "Seats"),)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.service = get_object_or_404(with_seats(MusicService.objects.all()), pk=kwargs["pk"])

    def get_page_title(self) -> str:
        return self.service.name

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        seats = seats_of(self.service)
        ended = Membership.objects.filter(service=self.service, status=Membership.Status.ENDED)
        return {
            **super().get_context_data(**kwargs),
            "service": self.service,
            "seats": [(seat, reverse(MEMBER, args=[seat.held_by.pk]) if seat.held_by else "") for seat in seats],
            "has_free_seat": any(seat.is_free for seat in seats),
            "before": ended.select_related("person", "invitation").order_by("-end_on", "-pk"),
            "may_change": self.request.user.has_perm(MAY_CHANGE_SERVICE),
        }


class ServiceActionPage(FormPage):
    """What the three actions share: the service, the way back, the breadcrumbs."""

    header_icon = "home"

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.service = get_object_or_404(MusicService, pk=kwargs["pk"])

    def get_page_subtitle(self) -> str:
        return self.service.name

    def get_back_url(self) -> str:
        return reverse(SERVICE, args=[self.service.pk])

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        *home, here = super().get_breadcrumbs_items()
        seats = {"url": reverse(INDEX), "label": "Seats"}
        return [*home, seats, {"url": self.get_back_url(), "label": self.service.name}, {**here, "sublabel": ""}]


class InvitePage(ServiceActionPage):
    page_title = button = "Invite somebody"
    explanation = "A seat is kept for them for 14 days. They are a member once they accept."
    form_class: type[forms.Form] = InviteForm

    def act(self, **data: Any) -> None:
        services.invite(service=self.service, by=self.request.user, **data)

    def get_done(self) -> str:
        return "The invitation is on its way."


class ClosePage(ServiceActionPage):
    page_title = button = "Close the service"
    explanation = (
        "The service leaves the NWG today: its members are shut out at their next request, and open invitations end. "
        "Its work is kept, and it can be taken up again."
    )
    form_class = ReasonForm

    def act(self, **data: Any) -> None:
        services.close_service(service=self.service, by=self.request.user, **data)

    def get_done(self) -> str:
        return f"{self.service} has left the NWG."


class ReopenPage(ServiceActionPage):
    page_title = button = "Take the service up again"
    explanation = "The service takes part again. Nobody gets a seat by that: invite people, or let them apply."

    def act(self, **data: Any) -> None:
        services.reopen_service(service=self.service, by=self.request.user)

    def get_done(self) -> str:
        return f"{self.service} takes part again."


PAGES = {"invite": InvitePage, "close": ClosePage, "reopen": ReopenPage}


def service_action(request: HttpRequest, pk: int, action: str) -> Any:
    """Answer with the page of one action; raise Http404 for one that there is not."""
    if action not in PAGES:
        raise Http404
    return PAGES[action].as_view()(request, pk=pk)
