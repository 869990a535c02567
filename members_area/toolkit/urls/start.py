"""The front page of the toolkit."""

from django.urls import URLPattern, path

from members_area.toolkit.views import start as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/", views.toolkit, name="toolkit"),
]
