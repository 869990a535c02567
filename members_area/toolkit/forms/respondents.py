"""Forms about groups that answer by a link: the members', and the page of a theme that a guest fills in."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.html import format_html

from members_area.meetings.forms.as_it_stood import remember_what_stood
from members_area.toolkit.editing import TwoAtOnce
from members_area.toolkit.forms.words import Checkboxes, long_words
from members_area.toolkit.models import Answer, RespondentGroup, Response, Statement, Theme
from members_area.toolkit.services.answers import field_name

DAYS = [(7, "1 week"), (14, "2 weeks"), (28, "4 weeks"), (56, "8 weeks")]
NOTHING_PERSONAL = (
    "Write about what the service does. Please write nothing about any person's health, faith, background or other "
    "personal characteristics, and no names."
)


class DaysForm(forms.Form):
    """For how long a link is open."""

    days = forms.TypedChoiceField(
        label="Open for",
        coerce=int,
        choices=DAYS,
        initial=14,
        error_messages={"required": "Choose for how long the link is open."},
    )


class InviteForm(DaysForm):
    """Who is asked, how they answer, about what and for how long."""

    kind = forms.ChoiceField(
        label="Who is asked",
        choices=[("", "Choose a group"), *RespondentGroup.Kind.choices],
        error_messages={"required": "Choose who is asked."},
    )
    way = forms.ChoiceField(
        label="How they answer",
        choices=[("", "Choose one"), *RespondentGroup.Way.choices],
        help_text="One answer: they talk about it, and one sheet is filled in, with comments. Each for themselves: "
        "no names and no comments, and nothing is shown before the group has ended and five or more have handed in.",
        error_messages={"required": "Choose how they answer."},
    )
    themes = forms.MultipleChoiceField(
        label="Themes",
        required=False,
        widget=Checkboxes,
        help_text="Tick none to ask about all of them. Two or three are quicker to answer.",
    )
    field_order = ["kind", "way", "themes", "days"]

    def __init__(self, *args: Any, themes: Iterable[Theme], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["themes"].choices = [(theme.key, theme.name) for theme in themes]  # type: ignore[attr-defined]


class NewLinkForm(forms.Form):
    """Which link is to die: a page that is sent twice must not let the new one die as well."""

    instead_of = forms.CharField(max_length=12, widget=forms.HiddenInput)


@dataclass(frozen=True)
class Row:
    """One statement on the page of a theme, with its fields."""

    statement: Statement
    answer: forms.BoundField
    comment: forms.BoundField | None

    @property
    def anchor(self) -> str:
        return f"statement-{self.statement.pk}"

    @property
    def stood(self) -> str:
        """Return the hidden field that says which answer was saved when the page was made."""
        return self.answer.as_hidden(only_initial=True)


class ThemeAnswersForm(TwoAtOnce):
    """The statements of a theme, each with its levels; comments where a group answers together."""

    def __init__(
        self, *args: Any, statements: Iterable[Statement], saved: Iterable[Response], comments: bool, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.statements = list(statements)
        self.comments = comments
        known = {response.statement_id: response for response in saved}
        for statement in self.statements:
            self._ask(statement, known.get(statement.pk))
        remember_what_stood(self)

    def _ask(self, statement: Statement, saved: Response | None) -> None:
        answer = saved.answer if saved else ""
        self.fields[field_name("answer", statement)] = forms.ChoiceField(
            label=statement.text,
            required=False,
            initial=answer,
            choices=_choices(statement, can_take_out=bool(answer)),
            widget=forms.RadioSelect,
            error_messages={"invalid_choice": "Choose one of the answers."},
        )
        if self.comments:
            comment = long_words("Comment", most=600, help_text=NOTHING_PERSONAL)
            comment.initial = saved.comment if saved else ""
            self.fields[field_name("comment", statement)] = comment

    def rows(self) -> list[Row]:
        """Return the statements in order, as the page shows them."""
        rows = []
        for statement in self.statements:
            answer = self[field_name("answer", statement)]
            comment = self[field_name("comment", statement)] if self.comments else None
            rows.append(Row(statement, answer, comment))
        return rows


def _choices(statement: Statement, *, can_take_out: bool) -> list[tuple[str, Any]]:
    """Return the answers to a statement in the words of its own levels."""
    words = {str(level.level): level.text for level in statement.levels.all()}
    choices: list[tuple[str, Any]] = []
    for answer in Answer:
        described = words.get(answer.value)
        label = format_html("<strong>{}</strong> {}", answer.label, described) if described else answer.label
        choices.append((answer.value, label))
    return [*choices, ("", "Take my answer out again")] if can_take_out else choices
