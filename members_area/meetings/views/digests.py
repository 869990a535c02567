"""Public digests: what everyone may read of approved minutes."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from members_area.meetings.models import PublicDigest

PER_PAGE = 24


@require_safe
def digests(request: HttpRequest) -> HttpResponse:
    """List what was published, the latest meeting first."""
    found = PublicDigest.objects.only("title", "held_on")
    items = Paginator(found, PER_PAGE).get_page(request.GET.get("page"))
    return render(request, "meetings/digests.html", {"items": items, "title": "From our meetings"})


@require_safe
def digest(request: HttpRequest, pk: int) -> HttpResponse:
    """Show one digest, as it was published."""
    found = get_object_or_404(PublicDigest, pk=pk)
    return render(request, "meetings/digest.html", {"digest": found, "content": found.content, "title": found.title})
