"""Papers: sending them in, and their files."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
