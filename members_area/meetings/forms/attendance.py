"""The attendance sheet: a line for each member, and lines for guests and substitutes.

The page may be old when it is sent: it holds what stood there, and only what was changed on it is written.
"""

from typing import Any

from django import forms
from django.forms import BaseFormSet, formset_factory

from core.models import MusicService
from members_area.meetings.models import Attendance, Meeting

Standing = Attendance.Standing
EMPTY_LINES = 3
OF_MEMBERS = [(s.value, s.label) for s in (Standing.PRESENT, Standing.APOLOGIES, Standing.ABSENT)]
OF_OTHERS = [(s.value, s.label) for s in (Standing.GUEST, Standing.SUBSTITUTE)]
Row = tuple[Any, MusicService | None, str]


class SheetForm(forms.Form):
    """How each member of the sheet was there. The fields are named after the lines."""

    def __init__(self, *args: Any, lines: list[Attendance], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.lines = lines
        for line in lines:
            known = dict(OF_MEMBERS)
            own = [] if line.standing in known else [(line.standing, line.get_standing_display())]
            self.fields[f"line_{line.pk}"] = forms.ChoiceField(
                label=line.name,
                choices=[*OF_MEMBERS, *own],
                initial=line.standing,
                required=False,  # a line that came since the page was opened
                show_hidden_initial=True,
            )

    def rows(self) -> list[Row]:
        """Return the lines that were changed on the page."""
        chosen = {line: self.cleaned_data[f"line_{line.pk}"] for line in self.lines}
        changed = [line for line in self.lines if chosen[line] and f"line_{line.pk}" in self.changed_data]
        return [(line.person, line.service, chosen[line]) for line in changed]

    def table(self) -> list[tuple[Attendance, forms.BoundField]]:
        return [(line, self[f"line_{line.pk}"]) for line in self.lines]


class OtherForm(forms.Form):
    """Somebody without an account who was there. A line without a name is left out."""

    name = forms.CharField(required=False, max_length=160)
    service = forms.ChoiceField(label="Music service", required=False)
    standing = forms.ChoiceField(label="How", choices=OF_OTHERS)

    def __init__(self, *args: Any, services: list[MusicService], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.services = {str(service.pk): service for service in services}
        names = [(key, service.name) for key, service in self.services.items()]
        self.fields["service"].choices = [("", "None of them"), *names]  # type: ignore[attr-defined]

    @property
    def row(self) -> Row | None:
        name = self.cleaned_data.get("name")
        if not name:
            return None
        return name, self.services.get(self.cleaned_data["service"]), self.cleaned_data["standing"]


class Sheet:
    """The whole page, asked like a form."""

    def __init__(self, meeting: Meeting, data: Any = None) -> None:
        lines = list(meeting.attendance.select_related("person", "service").order_by("name", "pk"))
        members = [line for line in lines if line.person_id]
        others = [line for line in lines if not line.person_id]
        initial = [{"name": o.name, "service": o.service_id or "", "standing": o.standing} for o in others]
        kwargs = {"services": list(MusicService.objects.order_by("name"))}
        self.members = SheetForm(data, lines=members)
        self.seen = {other.pk for other in others} if data is None else _keys(data.getlist("seen"))
        self.others: BaseFormSet[Any] = _OTHERS(data, initial=initial, prefix="other", form_kwargs=kwargs)

    def is_valid(self) -> bool:
        return self.members.is_valid() and self.others.is_valid()

    @property
    def errors(self) -> bool:
        return bool(self.members.errors or any(self.others.errors) or self.others.non_form_errors())

    def rows(self) -> list[Row]:
        """Return the lines as services.attendance.save_sheet takes them."""
        return [*self.members.rows(), *(form.row for form in self.others if form.row)]


def _keys(typed: list[str]) -> set[int]:
    return {int(key) for key in typed if key.isdecimal() and key.isascii() and len(key) < 19}


_OTHERS = formset_factory(OtherForm, extra=EMPTY_LINES, max_num=100, absolute_max=120)
