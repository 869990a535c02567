"""What whoever runs a meeting fills in: the meeting itself, its dates, its record, its recording."""

from typing import Any

from django import forms
from django.utils.text import Truncator

from members_area.meetings.forms.as_it_stood import remember_what_stood
from members_area.meetings.forms.moments import MOMENT_ERRORS, DayField, MomentField, day_input, moment_input
from members_area.meetings.forms.record import PersonChoice
from members_area.meetings.models import AgendaItem, Decision, Meeting
from members_area.meetings.services.planning import CHANGEABLE
from members_area.meetings.services.record import possible_owners


class MeetingForm(forms.ModelForm):
    """What can be changed of a meeting."""

    join_url = forms.URLField(
        label="Address to join",
        required=False,
        max_length=500,
        assume_scheme="https",
        help_text="Members never see it: they come in by “Join”.",
        error_messages={"invalid": "Give a whole address that begins with https://."},
    )

    class Meta:
        model = Meeting
        fields = CHANGEABLE
        field_classes = dict.fromkeys(("starts_at", "ends_at", "registration_closes_at"), MomentField)
        labels = {
            "attendance_mode": "How people come",
            "starts_at": "Starts",
            "ends_at": "Ends",
            "access_information": "Access",
            "opens_before": "“Join” opens how many minutes before",
            "capacity": "Places",
            "registration_closes_at": "Answers until",
        }
        widgets = {
            "starts_at": moment_input(),
            "ends_at": moment_input(),
            "registration_closes_at": moment_input(),
            "introduction": forms.Textarea(attrs={"rows": 4}),
            "access_information": forms.Textarea(attrs={"rows": 3}),
            "passcode": forms.TextInput(attrs={"autocomplete": "off"}),
        }
        error_messages = {
            "title": {"required": "Give the meeting a title."},
            "starts_at": MOMENT_ERRORS,
            "ends_at": MOMENT_ERRORS,
            "registration_closes_at": {"invalid": "Give the day and the time, or leave it empty."},
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        remember_what_stood(self)


class NewDateForm(forms.Form):
    """When a postponed meeting takes place."""

    starts_at = MomentField(label="Starts", widget=moment_input(), error_messages=MOMENT_ERRORS)
    ends_at = MomentField(label="Ends", widget=moment_input(), error_messages=MOMENT_ERRORS)


class ReasonForm(forms.Form):
    """Why a meeting does not take place as planned."""

    words = forms.CharField(
        label="Why",
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="Everybody who is invited reads this in the e-mail. Name nobody who is ill or has troubles.",
        error_messages={"required": "Say why, in a sentence. Everybody who is invited reads it."},
    )


class RecordForm(forms.Form):
    """What is noted of an item of the agenda."""

    item = forms.ModelChoiceField(
        label="Agenda item", queryset=AgendaItem.objects.none(), required=False, empty_label="None of them"
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["item"].queryset = meeting.agenda.all()  # type: ignore[attr-defined]  # a ModelChoiceField


class DecisionChoice(forms.ModelChoiceField):
    """A decision by its reference and its first words."""

    def label_from_instance(self, decision: Any) -> str:
        return f"{decision.reference}: {Truncator(decision.text).chars(70)}"


class DecisionForm(RecordForm):
    text = forms.CharField(
        label="What was decided",
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Write what was decided."},
    )
    supersedes = DecisionChoice(
        label="Takes the place of", queryset=Decision.objects.none(), required=False, empty_label="No earlier decision"
    )
    is_public = forms.BooleanField(
        label="In the public digest",
        required=False,
        help_text="Only where the agenda item is in the public digest too.",
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, meeting=meeting, **kwargs)
        earlier = Decision.objects.in_force().filter(meeting__group=meeting.group_id)
        self.fields["supersedes"].queryset = earlier  # type: ignore[attr-defined]  # a ModelChoiceField


class ActionForm(RecordForm):
    text = forms.CharField(
        label="What is to be done",
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
        error_messages={"required": "Write what is to be done."},
    )
    owner = PersonChoice(
        queryset=None, label="By whom", empty_label="Choose one", error_messages={"required": "Choose who does it."}
    )
    due_on = DayField(
        label="Until when",
        widget=day_input(),
        error_messages={"required": "Give a day.", "invalid": "Give a day, for example 2 March 2027."},
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, meeting=meeting, **kwargs)
        self.fields["owner"].queryset = possible_owners(meeting.group)  # type: ignore[attr-defined]


class RecordingForm(forms.Form):
    """The film, its words, and until when they are there."""

    recording = forms.FileField(
        label="The recording",
        required=False,
        widget=forms.FileInput(attrs={"accept": "video/mp4,video/webm"}),
        help_text="MP4 or WebM.",
    )
    captions = forms.FileField(
        label="Captions", required=False, widget=forms.FileInput(attrs={"accept": ".vtt"}), help_text="WebVTT."
    )
    transcript = forms.CharField(
        required=False,
        max_length=400_000,
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Every word that is said. A recording needs captions or this.",
    )
    recording_until = DayField(
        label="It is there until",
        widget=day_input(),
        help_text="On the day after it is deleted.",
        error_messages={"required": "Give the last day.", "invalid": "Give the last day."},
    )
