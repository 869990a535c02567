"""Minutes in the CMS: written, locked, previewed and kept in revisions. Begun and circulated on the site's desk."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.template.response import TemplateResponse
from django.urls import reverse
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import FieldPanel, InlinePanel, ObjectList
from wagtail.admin.ui.components import MediaContainer
from wagtail.admin.ui.tables import DateColumn
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy
from wagtail.snippets.views.snippets import EditView, LockView, SnippetViewSet, UnlockView

from core.admin.snippets import SafeSnippetIndexView
from members_area.meetings.admin.choosers import NoChooser
from members_area.meetings.admin.menu import HOOK
from members_area.meetings.admin.minutes_beside import MeetingSidePanel, StandingPanel
from members_area.meetings.models import Minutes
from members_area.meetings.models.minutes import FROZEN
from members_area.meetings.services.locking import hold_minutes
from members_area.meetings.services.minutes import newest_version

MAY_WRITE = "meetings.change_minutes"
CONFLICT = 409
STANDING = (
    "meeting_id", "status", "circulated_at", "corrections_close_at", "approved_at", "approved_in_id", "content_hash",
)  # fmt: skip


class MinutesPolicy(ModelPermissionPolicy):
    """Minutes are begun at the meeting's desk, and none are deleted: nobody may add or delete them here."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action not in ("add", "delete") and super().user_has_permission(user, action)


class MinutesForm(WagtailAdminModelForm):
    """Takes the words. How minutes stand is the services' matter: an old revision does not bring it back."""

    def clean(self) -> dict[str, Any]:
        stored = Minutes.objects.filter(pk=self.instance.pk).values(*STANDING).first() or {}
        for name, value in stored.items():
            setattr(self.instance, name, value)
        return super().clean()


class FrozenOnceApproved:
    """For views that change minutes: approved ones answer in words. Others are held until the change is made."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not request.user.has_perm(MAY_WRITE):
            raise PermissionDenied
        with transaction.atomic():
            minutes = hold_minutes(self.object)  # type: ignore[attr-defined]  # the view's
            if minutes.status == Minutes.Status.APPROVED:
                return self._frozen(request, minutes)
            return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views

    def _frozen(self, request: HttpRequest, minutes: Minutes) -> HttpResponse:
        """Show approved minutes; a try to change them is answered 409."""
        if "application/json" in request.headers.get("Accept", ""):
            words = {"success": False, "error_code": "frozen", "error_message": FROZEN}
            return JsonResponse(words, status=CONFLICT)
        version = newest_version(minutes)
        context = {
            "minutes": minutes,
            "content": version.content if version else {},
            "was_tried": request.method == "POST",
            "frozen": FROZEN,
            "header_title": minutes,
            "page_title": "Approved minutes",
            "header_icon": MinutesViewSet.icon,
            "breadcrumbs_items": _trail(minutes),
        }
        status = CONFLICT if request.method == "POST" else 200
        return TemplateResponse(request, "meetings/admin/minutes_frozen.html", context, status=status)


def _trail(minutes: Minutes) -> list[dict[str, str]]:
    above = [("wagtailadmin_home", "Home"), (Minutes.snippet_viewset.get_url_name("list"), "Minutes")]
    return [*({"url": reverse(name), "label": label} for name, label in above), {"url": "", "label": str(minutes)}]


class MinutesEditView(FrozenOnceApproved, EditView):
    def get_side_panels(self) -> MediaContainer:
        panels = super().get_side_panels()
        return (
            panels
            if self.expects_json_response
            else MediaContainer([MeetingSidePanel(self.object, self.request), *panels])
        )


class MinutesLockView(FrozenOnceApproved, LockView):
    pass


class MinutesUnlockView(FrozenOnceApproved, UnlockView):
    pass


class MinutesViewSet(SnippetViewSet):
    model = Minutes
    icon = "doc-full"
    menu_label = "Minutes"
    menu_name = "minutes"
    menu_order = 30
    menu_hook = HOOK
    index_view_class = SafeSnippetIndexView
    chooser_viewset_class = NoChooser
    edit_view_class = MinutesEditView
    lock_view_class = MinutesLockView
    unlock_view_class = MinutesUnlockView
    copy_view_enabled = False
    list_display = ["__str__", "status", DateColumn("circulated_at"), DateColumn("approved_at")]
    list_export = ["meeting", "status", "circulated_at", "approved_at"]
    list_filter = ["status"]
    search_fields = ["meeting__title"]
    ordering = ["-meeting__starts_at"]
    edit_handler = ObjectList(
        [
            StandingPanel(heading="The meeting"),
            InlinePanel(
                "sections",
                heading="What was said",
                label="Part",
                panels=[FieldPanel("item", read_only=True), FieldPanel("heading"), FieldPanel("text")],
            ),
        ],
        base_form_class=MinutesForm,
    )

    def get_queryset(self, request: HttpRequest) -> QuerySet[Minutes]:
        return Minutes.objects.visible_to(request.user).select_related("meeting__group")

    def on_register(self) -> None:
        register_permission_policy(Minutes, MinutesPolicy(Minutes))
        super().on_register()
