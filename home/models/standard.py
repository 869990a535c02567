from django.http import HttpRequest

from core.models import BasePage
from core.pictures import renditions_of
from core.previews import PreviewedByReaders


class StandardPage(PreviewedByReaders, BasePage):
    """A page of words: about, how to join, privacy."""

    template = "pages/standard_page.html"
    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage", "home.PeoplePage", "home.PartnersPage", "home.ChannelsPage"]

    class Meta:
        verbose_name = "standard page"

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        context = super().get_context(request, *args, **kwargs)
        children = StandardPage.objects.child_of(self).visible_to(request.user).select_related("picture")
        context["children"] = children.prefetch_related(renditions_of("picture", "card"))
        return context
