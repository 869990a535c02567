"""The report "Who can read what": a box to search in, and the answer, which can be taken away as a file."""

from typing import Any

from django.contrib.auth import get_user_model
from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail.admin.ui.tables import Column

from members_area.membership.access_report import answer_what, answer_who, find_thing, people_named, things_named
from members_area.membership.admin.pages import SecretaryPage
from members_area.membership.admin.reports import RegisterReport

INDEX, ANSWER, RESULTS = "members_admin:access", "members_admin:access_answer", "members_admin:access_answer_results"
TITLE = "Who can read what"


class AskAccess(SecretaryPage):
    """Where the question is asked: a name, or a part of it."""

    page_title = TITLE
    header_icon = "view"
    template_name = "membership/admin/access_ask.html"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        words = request.GET.get("q", "").replace("\x00", "").strip()[:100]
        context: dict[str, Any] = {"words": words}
        if words:
            found = things_named(words, asked_by=request.user)
            context["things"] = [(kind, thing, kind.title(thing)) for kind, thing in found]
            context["people"] = list(people_named(words))
        return self.render_to_response(self.get_context_data(**context))


class AccessReport(RegisterReport):
    """The answer, about a thing ("thing=page-12") or a person ("person=5"). Raises Http404 where there is neither."""

    header_icon = "view"
    template_name = "membership/admin/access_answer.html"
    model = get_user_model()
    index_url_name = ANSWER
    index_results_url_name = RESULTS
    export_filename = "who-can-read-what"
    export_headings = {"who": "Who", "why": "Why", "what": "What", "kind": "Kind"}

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        self.kind, self.thing, self.person = None, None, None
        super().setup(request, *args, **kwargs)
        if found := find_thing(request.GET.get("thing", ""), asked_by=request.user):
            self.kind, self.thing = found
            return
        key = request.GET.get("person", "")
        people = get_user_model().objects.filter(is_active=True)
        self.person = people.filter(pk=int(key)).first() if key.isdecimal() and len(key) < 10 else None
        if self.person is None:
            raise Http404

    @property
    def list_export(self) -> list[str]:
        return ["who", "why"] if self.thing is not None else ["kind", "what", "why"]

    @property
    def columns(self) -> list[Column]:
        if self.thing is not None:
            return [Column("who", label="Who"), Column("why", label="Why")]
        return [Column("what", label="What"), Column("kind", label="Kind"), Column("why", label="Why")]

    def get_page_title(self) -> str:
        if self.kind is not None:
            return f"Who can read “{self.kind.title(self.thing)}”"
        return f"What {self.person} can read"

    def get_filtered_queryset(self) -> list[Any]:
        if self.kind is not None:
            return answer_who(self.kind, self.thing)
        return answer_what(self.person, asked_by=self.request.user)

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return {**super().get_context_data(*args, **kwargs), "kind": self.kind, "person": self.person}
