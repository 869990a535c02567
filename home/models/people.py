from django.http import HttpRequest

from core.models import BasePage, Person
from core.pictures import renditions_of


class PeoplePage(BasePage):
    """Who the team is."""

    template = "pages/people_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = "page about the team"

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        context = super().get_context(request, *args, **kwargs)
        team = Person.objects.filter(in_team=True).select_related("picture")
        context["team"] = team.prefetch_related(renditions_of("picture", "portrait"))
        return context
