"""The sheets of a plan in Excel, in one place: export, empty workbook, reader and checks agree by it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from members_area.toolkit.models import ActionPlan, ActionStatus, Objective, PlanAction, PsedAim, Rag

PLAN_SHEET, OBJECTIVES_SHEET, ACTIONS_SHEET = "Plan", "Objectives", "Actions"
PLAN_HEADERS = ("What", "Your plan", "How to fill it in")
TEXT, DAY, NUMBER, CHOICE, YES_NO, THEME = "text", "day", "number", "choice", "yes or no", "theme"
LARGEST_NUMBER = 32_767
YES, NO = "Yes", "No"


@dataclass(frozen=True)
class Column:
    """A column of a sheet, or a row of the sheet “Plan”: `key` is the field, `heading` what stands over it.

    `choices` are pairs of what is kept and what people choose. `longest` is how many characters fit; 0 for no text.
    """

    key: str
    heading: str
    help: str
    width: int = 22
    kind: str = TEXT
    choices: Sequence[tuple[str, str]] = ()
    required: bool = False
    longest: int = 0
    figures: bool = False  # words that a spreadsheet would take for figures

    @property
    def labels(self) -> list[str]:
        return [YES, NO] if self.kind == YES_NO else [label for _, label in self.choices]

    def label_of(self, value: Any) -> Any:
        """Return a value of the field as it stands in a cell."""
        if self.kind == YES_NO:
            return YES if value else ""
        if self.kind == CHOICE:
            return dict(self.choices).get(value, "")
        return "" if value is None else value

    def chosen(self, text: str) -> str | None:
        """Return the value that `text` means: what is kept, its label, or the label's beginning ("Green")."""
        wanted = key_of(text)
        return next(
            (
                value
                for value, label in self.choices
                if wanted in {value, label.casefold(), label.partition(":")[0].casefold()}
            ),
            None,
        )


def key_of(text: str) -> str:
    """Return a heading so that spaces, capitals and the kind of apostrophe make no difference."""
    return " ".join(text.replace("\N{RIGHT SINGLE QUOTATION MARK}", "'").split()).casefold()


def _of(model: Any, key: str, heading: str, help: str, width: int = 22, **more: Any) -> Column:
    """Return a column of words that are as long as the model allows."""
    return Column(key, heading, help, width, longest=model._meta.get_field(key).max_length, **more)


def _origin(model: Any) -> Column:
    return _of(model, "source_words", "Where it comes from", "May stay empty.", 26)


PLAN_ROWS = (
    _of(ActionPlan, "title", "Title", "A short name, with the year.", required=True),
    Column("starts_on", "From", "The first day, for example 01/09/2026.", kind=DAY, required=True),
    Column("ends_on", "Until", "The last day, for example 31/08/2027.", kind=DAY, required=True),
    _of(ActionPlan, "vision", "Vision", "Two or three sentences: what is different for young people at the end."),
    _of(ActionPlan, "accountable_lead", "Who is accountable", "A role is enough."),
    _of(ActionPlan, "governing_body", "Who oversees it", "For example the board of trustees."),
)
OBJECTIVE_COLUMNS = (
    Column("number", "Number", "1, 2, 3: each number once.", 11, NUMBER, required=True),
    _of(Objective, "title", "Objective", "What will be different, by when.", 38, required=True),
    Column("theme", "Theme", "Choose from the list, or leave it empty.", 26, THEME),
    _of(Objective, "why", "Why", "Your evidence. Write nothing about any one person.", 44),
    _of(Objective, "outcome", "Outcome", "What changes for whom.", 36),
    _of(Objective, "who_benefits", "Who benefits", "Groups of people, never names.", 26),
    _of(Objective, "baseline", "Baseline", "Where you start from: a figure if you have one.", 18, figures=True),
    _of(Objective, "target", "Target", "Where you want to be.", 18, figures=True),
    _of(Objective, "success_measure", "Success measure", "How you will know.", 32, figures=True),
    Column(
        "psed_aim", "Aim of the equality duty", "Choose from the list, or leave it empty.", 30, CHOICE, PsedAim.choices
    ),
    _origin(Objective),
)
ACTION_COLUMNS = (
    Column("objective", "Objective number", "From the sheet “Objectives”.", 12, NUMBER, required=True),
    _of(PlanAction, "what", "Action", "What you do.", 38, required=True),
    Column("is_stop_doing", "Something we stop doing", "Yes, or leave it empty.", 13, YES_NO),
    _of(PlanAction, "accountable", "Who is accountable", "Answers for the result. A role is enough."),
    _of(PlanAction, "lead", "Who leads it", "Does the work. A role is enough."),
    Column("starts_on", "Start", "A day, for example 01/09/2026.", 14, DAY),
    Column("due_on", "Due", "A day, for example 31/03/2027. Never “ongoing”.", 14, DAY),
    Column("hours", "Hours", "Of staff time, roughly. A whole number.", 10, NUMBER),
    _of(PlanAction, "resources", "Resources", "Money, people or rooms.", 24, figures=True),
    Column("status", "State", "Empty means “Not started”.", 15, CHOICE, ActionStatus.choices),
    _of(PlanAction, "stopped_because", "Why it stopped", "Needed where the state is “Stopped”.", 26),
    Column("rag", "RAG rating", "How sure you are that it will be delivered.", 20, CHOICE, Rag.choices),
    _of(PlanAction, "rag_note", "What is behind the rating", "Needed where it is amber or red.", 30),
    Column("completed_on", "Completed on", "Where the state is “Complete”; empty means today.", 14, DAY),
    _origin(PlanAction),
)
