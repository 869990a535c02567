"""The picture of the sector."""

from django.urls import URLPattern, path

from members_area.toolkit.views import sector as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/sector/", views.sector, name="sector"),
    path("members/toolkit/sector/agree/", views.sector_consent, name="sector_consent"),
]
