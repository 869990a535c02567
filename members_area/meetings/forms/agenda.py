"""An item of the agenda."""

from datetime import timedelta
from typing import Any

from django import forms
from django.core.validators import MaxValueValidator
from django.db.models import Q
from django.utils import timezone

from members_area.meetings.forms.as_it_stood import remember_what_stood
from members_area.meetings.models import AgendaItem, Meeting
from members_area.meetings.services.agenda import items_to_continue

TAKEN_UP_WITHIN = timedelta(days=730)  # who looks further back has lost the thread, and the list gets long


class EarlierItem(forms.ModelChoiceField):
    """An item by its title and its meeting."""

    def label_from_instance(self, item: Any) -> str:
        return f"{item.title} ({timezone.localtime(item.meeting.starts_at):%-d %B %Y})"


class AgendaItemForm(forms.ModelForm):
    class Meta:
        model = AgendaItem
        fields = ["title", "purpose", "minutes_allotted", "presenter", "notes", "confidentiality", "continues"]
        field_classes = {"continues": EarlierItem}
        labels = {
            "title": "What it is about",
            "purpose": "What for",
            "minutes_allotted": "How many minutes",
            "presenter": "Who presents",
            "notes": "What members should know before",
            "confidentiality": "Who may read about it afterwards",
            "continues": "Takes up again",
        }
        help_texts = {
            "notes": "",
            "confidentiality": "Under the Chatham House rule the minutes say what was said, and not who said it.",
            "continues": "An item of an earlier meeting of this group.",
        }
        widgets = {"notes": forms.Textarea(attrs={"rows": 5})}
        error_messages = {
            "title": {"required": "Say what it is about."},
            "minutes_allotted": {
                "required": "Say how many minutes. It may be 0.",
                "invalid": "Give the minutes as a number, for example 15.",
                "min_value": "Give the minutes as a number, for example 15.",
            },
            "purpose": {"required": "Choose one."},
            "confidentiality": {"required": "Choose one."},
        }

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        recent = Q(meeting__starts_at__gte=meeting.starts_at - TAKEN_UP_WITHIN) | Q(pk=self.instance.continues_id)
        earlier: Any = self.fields["continues"]
        earlier.queryset = items_to_continue(meeting).filter(recent)
        earlier.empty_label = "Nothing: it is new"
        minutes: Any = self.fields["minutes_allotted"]
        minutes.widget.attrs.update({"min": 0, "max": 480, "inputmode": "numeric"})
        minutes.validators.append(MaxValueValidator(480, "No item lasts longer than eight hours."))
        if self.instance.pk:
            remember_what_stood(self)
