"""No screen of the CMS chooses minutes or groups, so there are no lists to choose from: these ask nobody's rights."""

from django.urls import URLPattern
from wagtail.snippets.views.chooser import SnippetChooserViewSet


class NoChooser(SnippetChooserViewSet):
    def get_urlpatterns(self) -> list[URLPattern]:
        return []
