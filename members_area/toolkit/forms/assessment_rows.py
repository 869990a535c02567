"""The rows of a page of the self-assessment, made and saved together: what can be saved is saved, the rest is shown."""

from collections.abc import Iterable
from typing import Any

from members_area.toolkit.forms.assessments import RowForm
from members_area.toolkit.models import SelfAssessment, Statement
from members_area.toolkit.services.assessments import RowsOvertaken, save_judgements


def rows_of(
    form_class: type[RowForm], assessment: SelfAssessment, statements: Iterable[Statement], data: Any = None
) -> list[RowForm]:
    """Return a form for each statement, with what is judged of it so far. Asks one query."""
    statements = list(statements)
    found = assessment.judgements.filter(statement__in=statements).select_related("changed_by")
    judgements = {one.statement_id: one for one in found}
    return [form_class(data, statement=one, judgement=judgements.get(one.pk)) for one in statements]


def save_rows(forms: Iterable[RowForm], *, assessment: SelfAssessment, by: Any) -> bool:
    """Save what was changed in the rows that are in order; return whether all of them were.

    What is wrong with a row, or what somebody else wrote in it meanwhile, is put beside its fields.
    Raises ValidationError where the assessment takes no more changes: nothing is saved then.
    """
    sent = [form for form in forms if form.was_sent()]
    ready = [form for form in sent if form.is_valid()]
    try:
        save_judgements(assessment=assessment, by=by, rows=[form.row() for form in ready])
    except RowsOvertaken as overtaken:
        for form in ready:
            if form.statement.pk in overtaken.rows:
                form.show(overtaken.rows[form.statement.pk])
    return not any(form.errors for form in sent)


def with_fresh(forms: Iterable[RowForm], fresh: Iterable[RowForm]) -> list[RowForm]:
    """Return the rows that must be mended, with what was typed, among all others as they are saved now."""
    shown = []
    for form, saved in zip(forms, fresh, strict=True):
        if form.errors:
            form.refresh(saved)
        shown.append(form if form.errors else saved)
    return shown
