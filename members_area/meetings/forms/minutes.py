"""What members say about minutes."""

from typing import Any

from django import forms

from members_area.meetings.models import AgendaItem, Meeting


class CorrectionForm(forms.Form):
    """A correction to circulated minutes. The choice of parts is the agenda of the meeting."""

    item = forms.ModelChoiceField(
        queryset=AgendaItem.objects.none(),
        required=False,
        label="Which part",
        empty_label="The minutes as a whole",
        error_messages={"invalid_choice": "Choose an item of this meeting's agenda."},
    )
    text = forms.CharField(
        label="What should be corrected",
        max_length=1500,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="Say what stands there and what should. Everybody who reads these minutes sees it, with your name.",
        error_messages={
            "required": "Write what should be corrected.",
            "max_length": "Shorten this to 1,500 characters. It has %(show_value)s.",
        },
    )

    def __init__(self, *args: Any, meeting: Meeting, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        items: Any = self.fields["item"]
        items.queryset = meeting.agenda.all()
