"""Who is in a group and how it stands: people come and go, it starts, it concludes. The services do it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect

from members_area.meetings.admin.pages import MeetingsPage
from members_area.meetings.forms.record import PersonChoice
from members_area.meetings.models import Group, GroupMembership, working_group
from members_area.meetings.services import groups
from members_area.meetings.services.record import possible_owners
from members_area.membership.admin.pages import REFUSED
from members_area.membership.forms import accepted

Role = GroupMembership.Role


class PutInForm(forms.Form):
    """Every member of the NWG who is not in the group yet; of the NWG itself, its chair and secretary are named."""

    person = PersonChoice(
        queryset=None, label="Who", empty_label="Choose one", error_messages={"required": "Choose somebody."}
    )
    role = forms.ChoiceField(label="As what", choices=[])

    def __init__(self, group: Group, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        inside = group.memberships.filter(end_on__isnull=True).values("person")
        members = possible_owners(working_group()).exclude(pk__in=inside)
        roles = GroupMembership.RUNNERS if group.is_nwg else tuple(Role)
        self.fields["person"].queryset = members  # type: ignore[attr-defined]  # a ModelChoiceField
        self.fields["role"].choices = [(role.value, role.label) for role in roles]  # type: ignore[attr-defined]
        self.fields["role"].initial = roles[0] if group.is_nwg else Role.MEMBER


class TakeOutForm(forms.Form):
    membership: forms.ModelChoiceField = forms.ModelChoiceField(
        queryset=None, widget=forms.HiddenInput, error_messages={"invalid_choice": "They are not in this group now."}
    )

    def __init__(self, group: Group, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        inside = group.memberships.filter(end_on__isnull=True)
        self.fields["membership"].queryset = inside  # type: ignore[attr-defined]  # a ModelChoiceField


class StartForm(forms.Form):
    def __init__(self, group: Group, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)


class ConcludeForm(StartForm):
    outcome = forms.CharField(
        label="What came of it",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="All members read it. The group takes no new meetings after this.",
        error_messages={"required": "Say what came of it, in a few sentences."},
    )


@dataclass(frozen=True)
class Act:
    """What can be done with a group: a form, a button, and the service behind it."""

    heading: str
    button: str
    form_class: Callable[..., forms.Form]
    do: Callable[..., object]
    done: str


def _take_out(*, group: Group, membership: GroupMembership, by: Any) -> GroupMembership:
    return groups.take_out(membership=membership, by=by)


PUT_IN, TAKE_OUT, START, CONCLUDE = "put-in", "take-out", "start", "conclude"
ACTS = {
    PUT_IN: Act("Put somebody in", "Put in", PutInForm, groups.put_in, "They are in the group from today."),
    TAKE_OUT: Act("Take somebody out", "Take out", TakeOutForm, _take_out, "Their time in the group ends today."),
    START: Act("Start the group", "Start", StartForm, groups.start, "The group is at work."),
    CONCLUDE: Act("Conclude the group", "Conclude", ConcludeForm, groups.conclude, "The group is concluded."),
}


class GroupPeoplePage(MeetingsPage):
    template_name = "meetings/admin/group_people.html"
    page_title = "Who is in it, and how it stands"
    header_icon = "group"
    above = (("wagtailsnippets_meetings_group:list", "Groups"),)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        self.group = get_object_or_404(Group, pk=kwargs["pk"])

    def get_page_subtitle(self) -> str:
        return self.group.name

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Do what the button says that was pressed. A refusal is 422 with what was typed in that form."""
        name = request.POST.get("act", "")
        if name not in ACTS:
            raise Http404
        form = ACTS[name].form_class(self.group, request.POST, prefix=name)
        if accepted(form, lambda **data: ACTS[name].do(group=self.group, by=request.user, **data)):
            messages.success(request, ACTS[name].done)
            return redirect(request.path)
        self.group.refresh_from_db()
        return self.render_to_response(self.get_context_data(typed={name: form}), status=REFUSED)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        typed = kwargs.pop("typed", {})
        rows = self.group.memberships.select_related("person").order_by("-end_on", "start_on", "pk")
        return {
            **super().get_context_data(**kwargs),
            "group": self.group,
            "rows": [(row, self._way_out(row)) for row in rows],
            "take_out": ACTS[TAKE_OUT],
            "offers": [(name, ACTS[name], typed.get(name) or self._form(name)) for name in self._possible()],
            "refused": next(iter(typed.values()), None),
        }

    def _form(self, name: str) -> forms.Form:
        return ACTS[name].form_class(self.group, prefix=name)

    def _way_out(self, row: GroupMembership) -> forms.Form | None:
        """Return the form by which somebody leaves; None for those who have left."""
        if row.end_on is not None:
            return None
        return TakeOutForm(self.group, prefix=TAKE_OUT, initial={"membership": row.pk}, auto_id=False)

    def _possible(self) -> list[str]:
        """Return what can be done with the group in the state it is in, besides taking somebody out."""
        if self.group.status == Group.Status.CONCLUDED:
            return []
        start = [START] if self.group.may_become(Group.Status.ACTIVE) else []
        return [PUT_IN, *start, *([] if self.group.is_nwg else [CONCLUDE])]
