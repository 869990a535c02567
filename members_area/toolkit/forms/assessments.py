"""Forms of the self-assessment: a row for each statement, of which two people may write different ones at once."""

from typing import Any

from django import forms
from django.utils.html import format_html

from members_area.toolkit.editing import CHOICE, THEIRS, TwoAtOnce
from members_area.toolkit.forms.words import LongWords
from members_area.toolkit.models import Answer, Judgement, Level, SelfAssessment, Statement


class LevelField(forms.TypedChoiceField):
    """A level, or None for none; also where it only says how things stood."""

    def to_python(self, value: Any) -> Any:
        return super().to_python(value) or None


class RowForm(TwoAtOnce):
    """A row about one statement, with its own prefix among the rows of a page."""

    def __init__(self, data: Any = None, *, statement: Statement, judgement: Judgement | None, **kwargs: Any) -> None:
        self.statement, self.judgement = statement, judgement or Judgement(statement=statement)
        prefix = f"s{statement.pk}"
        initial = {name: getattr(self.judgement, name) for name in self.base_fields if hasattr(self.judgement, name)}
        super().__init__(_with_theirs(data, prefix), prefix=prefix, initial=initial, **kwargs)

    def was_sent(self) -> bool:
        """Say whether the page had this row: a box that is not ticked is not sent, so how it stood has to be."""
        return self["is_priority"].html_initial_name in self.data

    def refresh(self, saved: "RowForm") -> None:
        """Let every field that the person did not touch show what is saved by now; the others keep their words."""
        data = self.data.copy()  # type: ignore[attr-defined]  # a QueryDict
        for name in (name for name in saved.fields if name not in self.changed_data and name not in self.theirs):
            value = self.fields[name].prepare_value(saved.initial.get(name)) if name in self.fields else None
            data[self.add_prefix(name)] = data[self.add_initial_prefix(name)] = "" if value is None else str(value)
        self.data = data

    def row(self) -> dict[str, Any]:
        """Return what the service takes."""
        return {"statement": self.statement, "changes": self.changes(), "stood": self.stood()}


def _with_theirs(data: Any, prefix: str) -> Any:
    """Return what was sent, with somebody else's words wherever the person chose them: they stay chosen from here."""
    given_up = [name for name in data or () if name.startswith(f"{CHOICE}{prefix}-") and data[name] == THEIRS]
    if not given_up:
        return data
    mended = data.copy()
    for choice in given_up:
        name = choice.removeprefix(CHOICE)
        mended[name] = mended.get(f"initial-{name}", "")
    return mended


class JudgementForm(RowForm):
    """What the service judges of one statement."""

    answer = forms.ChoiceField(label="Where you are now", required=False, widget=forms.RadioSelect)
    reason = LongWords(
        label="Why this level",
        required=False,
        max_length=1500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="What would somebody from outside see? Write about what the service does, never about one person's "
        "health, faith, background or other personal characteristics.",
        error_messages={"max_length": "Shorten this to 1,500 characters. It has %(show_value)s."},
    )
    target = LevelField(
        label="Where you want to be in a year",
        required=False,
        choices=[("", "Not decided"), *((level.value, f"{level.value} {level.label}") for level in Level)],
        coerce=int,
        empty_value=None,
    )
    is_priority = forms.BooleanField(label="A priority for the action plan", required=False)
    still_right = forms.BooleanField(label="We have looked again, and this is still right", required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        answer: Any = self.fields["answer"]
        answer.choices = answers_in_words(self.statement)
        if not self.judgement.is_carried_over:
            del self.fields["still_right"]

    def changes(self) -> dict[str, Any]:
        changes = super().changes()
        if changes.pop("still_right", False):
            changes["is_carried_over"] = False
        return changes


def answers_in_words(statement: Statement) -> list[tuple[str, str]]:
    """Return the answers with what each level looks like. The levels are read from what was prefetched."""
    looks = {str(level.level): level.text for level in statement.levels.all()}
    answers = [
        (value, format_html("<strong>{}</strong> <span>{}</span>", label, looks[value]) if value in looks else label)
        for value, label in Answer.choices
    ]
    return [*answers, ("", "No answer yet")]


class PriorityForm(RowForm):
    """Whether a statement is one of the few for the plan."""

    is_priority = forms.BooleanField(label="Priority", required=False)


class BeginForm(forms.Form):
    """Which kind of assessment begins. One kind that fits needs no choice, and still is named."""

    kind = forms.ChoiceField(
        label="What kind of self-assessment",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what kind it is.", "invalid_choice": "Choose one of these kinds."},
    )

    def __init__(self, *args: Any, kinds: list[str], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["kind"]
        field.initial = kinds[0]
        field.choices = [(kind, SelfAssessment.Kind(kind).label) for kind in kinds]


class AgreeForm(forms.Form):
    """Agreeing cannot be undone, so it is asked twice. `read` says which state of the answers was on the page."""

    read = forms.CharField(widget=forms.HiddenInput, required=False)
    is_sure = forms.BooleanField(
        label="We agree these judgements, and I understand that they cannot be changed afterwards",
        error_messages={"required": "Tick this to show that you mean it. Agreed judgements stay as they are."},
    )


class GiveUpForm(forms.Form):
    is_sure = forms.BooleanField(
        label="I understand that all answers, also those of our groups, are deleted",
        error_messages={"required": "Tick this to show that you mean it. Nothing of it can be brought back."},
    )
