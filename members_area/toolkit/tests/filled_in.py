"""A page's form as a browser sends it: every field as it stands, and what a person changes."""

from typing import Any

from bs4 import BeautifulSoup


def fields_in(response: Any, form: str = "main form") -> dict[str, str]:
    """Return what the first form of a page would send if nobody touched it; the buttons left out."""
    found = BeautifulSoup(response.content, "html.parser").select_one(form)
    assert found is not None, "The page has no form."
    sent = {}
    for field in found.select("input[name], textarea[name], select[name]"):
        kind = field.get("type")
        if kind in ("checkbox", "radio") and not field.has_attr("checked"):
            continue
        if field.name == "select":
            chosen = field.select_one("option[selected]") or field.select_one("option")
            value = chosen["value"] if chosen else ""
        elif field.name == "textarea":
            value = field.text.removeprefix("\n").removeprefix("\r\n")
        else:
            value = field.get("value") or ("on" if kind == "checkbox" else "")
        sent[str(field["name"])] = str(value).replace("\r\n", "\n").replace("\n", "\r\n")
    return sent


def send(browser: Any, path: str, page: Any, **changed: Any) -> Any:
    """Send a page's form with some fields changed (`s1__answer` names `s1-answer`; None leaves the field out)."""
    fields = fields_in(page) | {name.replace("__", "-"): value for name, value in changed.items()}
    return browser.post(path, {name: value for name, value in fields.items() if value is not None})
