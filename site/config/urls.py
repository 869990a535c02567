"""Every address of the site. What no rule above the last takes is a page of the tree."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import include, path, re_path
from django.views.decorators.http import require_POST
from django.views.generic import RedirectView
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.admin.views.account import LogoutView
from wagtail.contrib.sitemaps import views as sitemap_views
from wagtail.urls import serve_pattern

from accounts.views import account_overview, end_session, sign_in_door
from core import health
from core import views as core_views
from core.routing import serve_page
from core.sitemaps import PageSitemap
from members_area.meetings.sitemaps import DigestSitemap

SITEMAPS = {"sitemaps": {"pages": PageSitemap, "digests": DigestSitemap}}

urlpatterns = [
    # Before Wagtail's own: its sign-in pages know neither lock-out nor a second factor (docs/adr/0004).
    path("admin/login/", sign_in_door, name="admin_door"),
    path("admin/password_reset/", RedirectView.as_view(pattern_name="account_reset_password"), name="admin_reset"),
    # Wagtail's own forgets the cookie at GET too, and its page for trying out errors is one.
    path("admin/logout/", require_POST(LogoutView.as_view()), name="admin_logout"),
    path("admin/failwhale/", core_views.nothing_here, name="admin_error_test"),
    path("_util/login/", sign_in_door, name="wagtailcore_login"),
    path("admin/", include(wagtailadmin_urls)),
    path("account/", account_overview, name="account_overview"),
    path("account/", include("allauth.account.urls")),
    path("account/second-factor/", include("allauth.mfa.urls")),
    path("account/sessions/", include("allauth.usersessions.urls")),
    path("account/sessions/<int:pk>/end/", end_session, name="account_end_session"),
    path(
        "documents/<int:document_id>/<str:document_filename>",
        core_views.serve_document,
        name="wagtaildocs_serve",
    ),
    path("", include("members_area.membership.urls")),
    path("", include("members_area.meetings.urls")),
    path("", include("members_area.toolkit.urls")),
    path("pictures/<slug:folder>/<str:name>", core_views.serve_picture, name="picture"),
    path("feeds/", include("resources.urls")),
    path("calendar/", include("home.urls")),
    path("sitemap.xml", sitemap_views.index, {**SITEMAPS, "sitemap_url_name": "sitemap_list"}, name="sitemap"),
    path("sitemap-<slug:section>.xml", sitemap_views.sitemap, SITEMAPS, name="sitemap_list"),
    path("robots.txt", core_views.robots, name="robots"),
    path("site.webmanifest", core_views.web_manifest, name="web_manifest"),
    path("favicon.ico", core_views.favicon, name="favicon"),
    path("healthz/", health.alive, name="healthz"),
    path("readyz/", health.ready, name="readyz"),
    path("metrics/", health.figures, name="metrics"),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    re_path(serve_pattern, serve_page, name="wagtail_serve"),
]

handler403 = "core.views.forbidden"
handler404 = "core.views.not_found"
handler500 = "core.views.server_error"
handler400 = "core.views.bad_request"
