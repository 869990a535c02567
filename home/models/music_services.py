from django.http import HttpRequest

from core.models import BasePage, MusicService


class MusicServicesPage(BasePage):
    """The music services that take part and agreed to be named, by region."""

    template = "pages/music_services_page.html"
    parent_page_types = ["home.HomePage"]
    subpage_types: list[str] = []
    max_count = 1

    class Meta:
        verbose_name = "page about music services"

    def get_context(self, request: HttpRequest, *args: object, **kwargs: object) -> dict[str, object]:
        context = super().get_context(request, *args, **kwargs)
        regions: dict[str, list[MusicService]] = {}
        for service in MusicService.objects.listed().order_by("region", "name"):
            regions.setdefault(service.get_region_display(), []).append(service)
        context["regions"] = regions
        context["total"] = MusicService.objects.taking_part().count()
        return context
