"""What whoever runs a meeting fills in about its minutes: the text, until when it is corrected, and each answer."""

from datetime import timedelta
from typing import Any

from django import forms
from django.utils import timezone

from members_area.meetings.forms.as_it_stood import changed_in, remember_what_stood
from members_area.meetings.forms.moments import MOMENT_ERRORS, MomentField, moment_input
from members_area.meetings.models import Minutes, MinutesCorrection, MinutesSection
from members_area.meetings.services.minutes import WRITTEN
from members_area.meetings.typed_text import plain_lines, typed_text

Outcome = MinutesCorrection.Outcome


class MinutesForm(forms.Form):
    """The text of each part, as plain paragraphs."""

    def __init__(self, *args: Any, minutes: Minutes, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for section in minutes.sections.all():
            self.fields[f"text_{section.pk}"] = forms.CharField(
                label=section.title or "Other",
                required=False,
                max_length=20_000,
                strip=False,
                initial=typed_text(section.text),
                widget=forms.Textarea(attrs={"rows": 7}),
            )
        remember_what_stood(self)

    @property
    def texts(self) -> dict[int, str]:
        """Return what was changed, by the key of the part. Spaces around it are no change."""
        sent, seen = {_key(name): text for name, text in changed_in(self).items()}, self.seen
        return {
            key: text for key, text in sent.items() if key not in seen or plain_lines(text) != plain_lines(seen[key])
        }

    @property
    def seen(self) -> dict[int, str]:
        """Return what stood in the parts when the page was opened, as far as the page says."""
        stood = {name: self.data.get(self[name].html_initial_name) for name in self.fields}
        return {_key(name): text for name, text in stood.items() if text is not None}

    def show_again(self, minutes: Minutes) -> None:
        """After a refusal that showed what somebody else has written: who saves again has seen that, and no more."""
        now: Any = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
        for section in MinutesSection.objects.filter(minutes=minutes):
            name = f"text_{section.pk}"
            if self.has_error(name, code=WRITTEN):
                now[self[name].html_initial_name] = typed_text(section.text)
        self.data = now


def _key(name: str) -> int:
    return int(name.removeprefix("text_"))


class CirculateForm(forms.Form):
    corrections_close_at = MomentField(label="Corrections until", widget=moment_input(), error_messages=MOMENT_ERRORS)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        in_two_weeks = timezone.localtime() + timedelta(days=14)
        self.fields["corrections_close_at"].initial = in_two_weeks.replace(hour=18, minute=0, second=0, microsecond=0)


class CorrectionForm(forms.Form):
    """The answer to a member's correction."""

    outcome = forms.ChoiceField(
        label="Is it taken over?",
        choices=[("", "Choose one"), *((o.value, o.label) for o in (Outcome.ACCEPTED, Outcome.DECLINED))],
        error_messages={"required": "Say whether it is taken over."},
    )
    reply = forms.CharField(
        label="Your reply",
        required=False,
        max_length=600,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Its author reads it. Needed where it is not taken over.",
    )
