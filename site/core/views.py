"""Files, error pages and the small addresses that browsers and robots ask for."""

import sys
from pathlib import Path

from django.contrib.staticfiles import finders
from django.contrib.staticfiles.storage import staticfiles_storage
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe
from wagtail.documents.models import document_served

from core import away
from core.access import may_read_document
from core.documents import file_response, picture_response
from core.gated_pictures import GATED, may_see_picture
from core.models import SiteDocument, SiteImage
from core.navigation import get_chrome


@require_safe
def serve_document(request: HttpRequest, document_id: int, document_filename: str) -> HttpResponseBase:
    """Send a file to whoever may read it.

    A visitor who may not is answered as if there were no such file: its name says enough to be a leak.
    """
    document = get_object_or_404(SiteDocument.objects.select_related("collection"), pk=document_id)
    if document.filename != document_filename or not may_read_document(document, request.user):
        raise Http404("There is no such file.")
    document_served.send(sender=SiteDocument, instance=document, request=request)
    return file_response(request, document)


@require_safe
def serve_picture(request: HttpRequest, folder: str, name: str) -> HttpResponseBase:
    """Send a picture, or a rendition of one, that is kept from the public. To others it is not there."""
    image = SiteImage.objects.filter(file__startswith=f"{GATED}{folder}/").select_related("collection").first()
    if image is None or not may_see_picture(image, request.user):
        raise Http404("There is no such picture.")
    files = [image.file, *(rendition.file for rendition in image.renditions.all())]
    found = next((file for file in files if file.name == f"{GATED}{folder}/{name}"), None)
    if found is None:
        raise Http404("There is no such picture.")
    return picture_response(request, found)


@cache_control(max_age=86_400)
@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /account/",
        f"Sitemap: {request.build_absolute_uri('/sitemap.xml')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain")


@cache_control(max_age=86_400)
@require_safe
def web_manifest(request: HttpRequest) -> JsonResponse:
    chrome = get_chrome(request)
    icons = [
        {
            "src": staticfiles_storage.url(f"img/icon-{size}.png"),
            "sizes": f"{size}x{size}",
            "type": "image/png",
        }
        for size in (192, 512)
    ]
    manifest = {
        "name": chrome.name,
        "short_name": chrome.short_name,
        "description": chrome.description,
        "start_url": "/",
        "display": "browser",
        "background_color": "#fffaf3",
        "theme_color": "#4a1d5c",
        "icons": icons,
    }
    return JsonResponse(manifest, content_type="application/manifest+json")


@cache_control(max_age=86_400)
@require_safe
def favicon(request: HttpRequest) -> HttpResponse:
    return redirect(staticfiles_storage.url("img/favicon.ico"))


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponse:
    return HttpResponse("This request could not be understood.", status=400, content_type="text/plain")


def forbidden(request: HttpRequest, exception: Exception) -> HttpResponse:
    response = render(request, "403.html", status=403)
    patch_cache_control(response, private=True, no_store=True)
    return response


def not_found(request: HttpRequest, exception: Exception) -> HttpResponse:
    return render(request, "404.html", status=404)


def nothing_here(request: HttpRequest) -> HttpResponse:
    """Answer at an address that a library has and this site does not want."""
    raise Http404("There is nothing here.")


def server_error(request: HttpRequest) -> HttpResponse:
    """Answer without the database and the templates' context: they may be what failed."""
    if away.is_away(sys.exc_info()[1]):
        return away.answer(request)
    page = finders.find("error.html")
    body = Path(str(page)).read_text(encoding="utf-8") if page else "Something went wrong on our side."
    return HttpResponse(body, status=500)
