"""Forms that know how things stood when their page was opened: what nobody changed on it overwrites nobody's work."""

from typing import Any

from django import forms


def remember_what_stood(form: forms.BaseForm) -> None:
    """Let each field of a form carry what it held when the page was made."""
    for field in form.fields.values():
        field.show_hidden_initial = True


def changed_in(form: forms.BaseForm) -> dict[str, Any]:
    """Return what was changed on the page of a valid form, by the names of its fields.

    A field that the page did not have, as it is new, is left alone; one that does not say how it stood counts as new.
    """
    return {name: value for name, value in form.cleaned_data.items() if _was_sent(form, name) and _is_new(form, name)}


def _was_sent(form: forms.BaseForm, name: str) -> bool:
    widget = form.fields[name].widget
    return not widget.value_omitted_from_data(form.data, form.files, form.add_prefix(name))


def _is_new(form: forms.BaseForm, name: str) -> bool:
    return name in form.changed_data or form[name].html_initial_name not in form.data
