"""One application: all that the applicant wrote, the seats of the service, and the forms by which it is decided."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from core.models import MusicService
from members_area.membership import services
from members_area.membership.admin.forms import ApproveAtNewServiceForm, ApproveForm, AskForm, DeclineForm
from members_area.membership.admin.pages import REFUSED, SecretaryPage
from members_area.membership.forms import accepted
from members_area.membership.models import MembershipApplication
from members_area.membership.seat_states import seats_of, with_seats

NAMESPACE = "membership_applications"
INDEX, INSPECT = f"{NAMESPACE}:index", f"{NAMESPACE}:inspect"
COMMON = {"music", "service", "services", "council", "education", "trust", "county", "city"}  # in too many names


@dataclass(frozen=True)
class Decision:
    """What the secretary can answer: a form, a button, and the service behind it."""

    heading: str
    button: str
    form_class: Callable[..., forms.Form]
    act: Callable[..., object]
    done: str
    classes: str = "button-secondary"


DECISIONS = {
    "approve": Decision(
        "Approve", "Approve and give the seat", ApproveForm, services.approve, "{name} is a member now.", ""
    ),
    "approve-new": Decision(
        "Add the service and approve",
        "Add to the register and approve",
        ApproveAtNewServiceForm,
        services.approve_at_new_service,
        "The service is in the register, and {name} is a member now.",
    ),
    "ask": Decision(
        "Ask for more information", "Send the question", AskForm, services.ask_for_more, "{name} has been asked."
    ),
    "decline": Decision(
        "Decline", "Decline and send the words", DeclineForm, services.decline, "The application of {name} is declined."
    ),
}


class ApplicationPage(SecretaryPage):
    template_name = "membership/admin/application.html"
    page_title = "Application"
    header_icon = "form"
    above = ((INDEX, "Applications"),)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        known = MembershipApplication.objects.exclude(status=MembershipApplication.Status.UNVERIFIED)
        self.application = get_object_or_404(
            known.select_related("service", "person", "decided_by", "membership"), pk=kwargs["pk"]
        )

    def get_page_subtitle(self) -> str:
        return self.application.name

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Decide as the button says that was pressed. A refusal is 422 with what was typed in that form."""
        name = request.POST.get("decision", "")
        if name not in DECISIONS:
            raise Http404
        decision = DECISIONS[name]
        form = decision.form_class(self.application, request.POST, prefix=name)
        if accepted(form, lambda **data: decision.act(application=self.application, by=request.user, **data)):
            messages.success(request, decision.done.format(name=self.application.name))
            return redirect(reverse(INDEX))
        self.application.refresh_from_db()
        return self.render_to_response(self.get_context_data(typed={name: form}), status=REFUSED)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        typed, seats = kwargs.pop("typed", {}), self._seats()
        undecided = self.application.status in MembershipApplication.UNDECIDED
        return {
            **super().get_context_data(**kwargs),
            "application": self.application,
            "seats": seats,
            "is_full": bool(seats) and not any(seat.is_free for seat in seats),
            "earlier": self._earlier(),
            "alike": self._alike() if undecided else [],
            "offers": self._offers(typed) if undecided or typed else [],
            "refused": next(iter(typed.values()), None),
        }

    def _offers(self, typed: dict[str, forms.Form]) -> list[tuple[str, Decision, forms.Form]]:
        names = [name for name in DECISIONS if name != "approve-new" or self.application.service is None]
        return [
            (name, DECISIONS[name], typed.get(name) or DECISIONS[name].form_class(self.application, prefix=name))
            for name in names
        ]

    def _seats(self) -> list[Any]:
        service = self.application.service
        return seats_of(with_seats(MusicService.objects.filter(pk=service.pk)).get()) if service else []

    def _earlier(self) -> QuerySet[MembershipApplication]:
        same = Q(email__iexact=self.application.email)
        if self.application.person_id:
            same |= Q(person_id=self.application.person_id)
        found = MembershipApplication.objects.filter(same).exclude(pk=self.application.pk)
        return found.exclude(status=MembershipApplication.Status.UNVERIFIED).select_related("service")

    def _alike(self) -> QuerySet[MusicService] | list[MusicService]:
        """Services in the register whose name shares a telling word with the one that was written."""
        if self.application.service:
            return []
        words = {word.strip(".,()").lower() for word in self.application.service_name.split()} - COMMON
        query = Q(pk__in=[])
        for word in sorted(word for word in words if len(word) > 3)[:6]:
            query |= Q(name__icontains=word)
        return MusicService.objects.taking_part().filter(query)[:5]
