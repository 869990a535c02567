"""Administrators read a service's plan or self-assessment when it asks for support: each time with a reason.

The reason goes into the audit trail before anything is shown (security.md, "administrators only with an audit line").
Nothing is shown by GET, so no link and no reload without a form opens anything.
"""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.urls import reverse
from django.views import View

from core.models import MusicService
from core.views import forbidden
from members_area.membership.admin.forms import service_field
from members_area.membership.admin.pages import REFUSED
from members_area.membership.models import AuditEvent
from members_area.toolkit.admin.pages import READS_FOR_SUPPORT, ToolkitFormPage
from members_area.toolkit.assessment_results import results_of
from members_area.toolkit.models import ActionPlan, SelfAssessment
from members_area.toolkit.plan_content import content_of
from members_area.toolkit.plan_reading import readable

PLAN, ASSESSMENT = "plan", "assessment"
WHAT = {PLAN: "Its action plans", ASSESSMENT: "The results of its newest self-assessment"}


class SupportForm(forms.Form):
    service = service_field("Music service")
    what = forms.ChoiceField(
        label="What to read",
        choices=list(WHAT.items()),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what to read."},
    )
    reason = forms.CharField(
        label="Why",
        min_length=10,
        max_length=150,
        help_text="For example “They asked on the phone for help with their objectives”. Name no person. It is kept in "
        "the audit trail with your name, the service and the time.",
        error_messages={
            "required": "Say why you read it. It is kept in the audit trail.",
            "min_length": "Say why in a few words, so that others understand it later.",
        },
    )


@transaction.atomic
def read_for_support(*, service: MusicService, what: str, reason: str, by: Any) -> dict[str, Any]:
    """Return a service's plans, or the results of its newest self-assessment, and note who reads them and why.

    Raises PermissionDenied for everybody but administrators.
    """
    if not by.has_perm(READS_FOR_SUPPORT):
        raise PermissionDenied
    summary = f"{WHAT[what]}. {reason}"
    AuditEvent.note(action="toolkit.read_for_support", record=service, by=by, summary=summary)
    return {"plans": _plans(service)} if what == PLAN else _assessment(service)


def _plans(service: MusicService) -> list[dict[str, Any]]:
    """Return the draft and the plan in force; where there is neither, the plan that was closed last."""
    plans = ActionPlan.objects.of(service).select_related("service").order_by("-starts_on", "-pk")
    open_ones = list(plans.exclude(status=ActionPlan.Status.CLOSED))
    return [readable(content_of(plan)) for plan in open_ones or plans[:1]]


def _assessment(service: MusicService) -> dict[str, Any]:
    newest = SelfAssessment.objects.of(service).select_related("framework", "follows").first()
    return {"assessment": newest, "results": results_of(newest) if newest else None}


class SupportPage(ToolkitFormPage):
    permission = READS_FOR_SUPPORT
    page_title = "Read for support"
    header_icon = "view"
    button = "Write this into the audit trail and read"
    form_class = SupportForm

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Keep those out who may not: they are answered 403 here, and not led back to the dashboard."""
        self.is_allowed = request.user.has_perm(self.permission)
        if self.is_allowed:
            super().setup(request, *args, **kwargs)
        else:
            View.setup(self, request, *args, **kwargs)

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not self.is_allowed:
            return forbidden(request, PermissionDenied())
        return super().dispatch(request, *args, **kwargs)

    def get_consequences(self) -> list[str]:
        return [
            "A plan and a self-assessment belong to the service. Read them only when it has asked for help: each "
            "reading is written into the audit trail with your reason.",
        ]

    def get_back_url(self) -> str:
        return reverse("wagtailadmin_home")

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        form = self.make_form(request.POST)
        if not form.is_valid():
            return self.render_form(form, status=REFUSED)
        data = form.cleaned_data
        found = read_for_support(by=request.user, **data)
        self.template_name = "toolkit/admin/support_reading.html"
        context = {**found, "service": data["service"], "what": data["what"], "reason": data["reason"]}
        return self.render_to_response(self.get_context_data(**context))
