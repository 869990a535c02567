"""Reads forms out of pages, as a browser without script would send them."""

from html.parser import HTMLParser

UNSENT = {"submit", "button", "file", "image", "reset"}
Fields = dict[str, str | list[str]]


def fields_of(page: str, *, having: str) -> Fields:
    """Return what is in the form that has a field of the name `having`. Raises LookupError where there is none."""
    reader = _Reader()
    reader.feed(page)
    found = next((form for form in reader.forms if having in form), None)
    if found is None:
        raise LookupError(f"No form of the page has a field “{having}”.")
    return {name: values if len(values) > 1 else "".join(values) for name, values in found.items()}


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.forms: list[dict[str, list[str]]] = []
        self._form: dict[str, list[str]] = {}
        self._area = self._choice = ""
        self._is_single = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        name = given.get("name") or ""
        if tag == "form":
            self._form = {}
            self.forms.append(self._form)
        elif "disabled" in given:
            return
        elif tag == "input" and name and given.get("type") not in UNSENT:
            self._input(name, given)
        elif tag == "textarea" and name:
            self._area, self._form[name] = name, [""]
        elif tag == "select" and name:
            self._choice, self._is_single = name, "multiple" not in given
            self._form.setdefault(name, [])
        elif tag == "option" and self._choice:
            self._option(given)

    def _option(self, given: dict[str, str | None]) -> None:
        chosen, value = self._form[self._choice], given.get("value") or ""
        if not self._is_single:
            chosen += [value] if "selected" in given else []
        elif not chosen or "selected" in given:  # without a choice a browser sends the first
            self._form[self._choice] = [value]

    def _input(self, name: str, given: dict[str, str | None]) -> None:
        can_be_left_out = given.get("type") in {"checkbox", "radio"}
        if can_be_left_out and "checked" not in given:
            self._form.setdefault(name, [])
        else:
            value = given.get("value") or ("on" if can_be_left_out else "")
            self._form.setdefault(name, []).append(value)

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._area = ""
        elif tag == "select":
            self._choice = ""

    def handle_data(self, data: str) -> None:
        if self._area:
            words = self._form[self._area]
            # The line break after the tag is not part of what it holds.
            words[0] += data if words[0] else data.removeprefix("\r").removeprefix("\n")
