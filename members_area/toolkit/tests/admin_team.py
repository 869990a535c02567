"""What the tests of the toolkit's screens in the CMS share: browsers of the team, addresses, whole sets of rows."""

from collections.abc import Mapping
from typing import Any

from django.core.serializers import serialize
from django.test import Client
from django.urls import reverse

from members_area.membership.tests.secretary import (
    ADMINISTRATOR,
    EDITOR,
    MODERATOR,
    SECRETARY,
    refused,
    team,
    text_of,
)
from members_area.toolkit.models import (
    Framework,
    LevelDescriptor,
    Statement,
    SuggestedAction,
    TemplateFile,
    TemplateVersion,
    Theme,
)


def to(name: str, *args: Any) -> str:
    return reverse(f"toolkit_admin:{name}", args=args)


def sent(response: Any) -> dict[str, Any]:
    """Return what a browser would send from the form of a page, with the suggestions and how all of it stood."""
    data: dict[str, Any] = {}
    forms = [response.context["form"]]
    if suggestions := response.context.get("suggestions"):
        forms += [suggestions.management_form, *suggestions.forms]
    for form in forms:
        for field in form:
            _put(data, field.html_name, field.value(), field)
            if field.field.show_hidden_initial:
                _put(data, field.html_initial_name, _stood(form, field), field)
    return data


def _stood(form: Any, field: Any) -> Any:
    """A page that is shown again carries on what the first one said."""
    if form.is_bound and field.html_initial_name in form.data:
        return form.data[field.html_initial_name]
    return field.field.hidden_widget().format_value(field.initial) or ""


def _put(data: dict[str, Any], name: str, value: Any, field: Any) -> None:
    if value is None or value is False:
        return
    data[name] = "on" if value is True else field.field.prepare_value(value)


def published_rows(framework: Framework) -> Mapping[str, str]:
    """Return every row of a version and of every published template, as they are stored."""
    of_framework = {
        Framework: {"pk": framework.pk},
        Theme: {"framework": framework},
        Statement: {"framework": framework},
        LevelDescriptor: {"statement__framework": framework},
        SuggestedAction: {"theme__framework": framework},
        TemplateVersion: {"published_at__isnull": False},
        TemplateFile: {"version__published_at__isnull": False},
    }
    return {
        model.__name__: serialize("json", model.objects.filter(**rows).order_by("pk"))
        for model, rows in of_framework.items()
    }


__all__ = [
    "ADMINISTRATOR",
    "EDITOR",
    "MODERATOR",
    "SECRETARY",
    "Client",
    "published_rows",
    "refused",
    "sent",
    "team",
    "text_of",
    "to",
]
