"""Calendar files and the private feed."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
