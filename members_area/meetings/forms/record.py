"""What people say about an action: its owner how it goes, and whoever runs the group also when and whose it is."""

from typing import Any

from django import forms

from members_area.meetings.forms.moments import DayField, day_input
from members_area.meetings.models import ActionItem, ActionUpdate
from members_area.meetings.services.record import possible_owners

Status = ActionItem.Status
NOTE_LENGTH = ActionUpdate._meta.get_field("note").max_length


class PersonChoice(forms.ModelChoiceField):
    """People by their names; their addresses are nobody's business."""

    def label_from_instance(self, person: Any) -> str:
        return person.get_full_name() or "A member"


class OwnersForm(forms.Form):
    """For the owner of an action. `status` offers what they may say of it: it is open, or it is done."""

    note = forms.CharField(
        label="How it goes",
        required=False,
        max_length=NOTE_LENGTH,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="A few words for the group. Everybody who reads its meetings reads them.",
    )
    status = forms.ChoiceField(label="State", choices=[])

    states: tuple[ActionItem.Status, ...] = (Status.OPEN, Status.DONE)

    def __init__(self, action: ActionItem, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["status"].choices = self._states_of(action)  # type: ignore[attr-defined]  # a ChoiceField
        self.fields["status"].initial = action.status

    def _states_of(self, action: ActionItem) -> list[tuple[str, str]]:
        """Return the state it is in, and those that it may be put into from there."""
        possible = [status for status in Status if status == action.status or action.may_become(status)]
        return [(s.value, s.label) for s in possible if s in self.states or s == action.status]


class RunnersForm(OwnersForm):
    """For the chair, the secretary and the team: also the due date, the owner, and dropping it."""

    due_on = DayField(
        label="Due",
        widget=day_input(),
        error_messages={
            "required": "Give the day by which it should be done.",
            "invalid": "Give a day, for example 31/03/2027.",
        },
    )
    owner = PersonChoice(
        queryset=None,
        label="Owner",
        required=False,
        empty_label="The same as now",
        help_text="Choose somebody only to pass it on.",
    )

    states = (Status.OPEN, Status.DONE, Status.DROPPED)

    def __init__(self, action: ActionItem, *args: Any, **kwargs: Any) -> None:
        super().__init__(action, *args, **kwargs)
        self.fields["due_on"].initial = action.due_on
        others = possible_owners(action.group).exclude(pk=action.owner_id)
        self.fields["owner"].queryset = others  # type: ignore[attr-defined]  # a ModelChoiceField
