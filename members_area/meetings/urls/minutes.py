"""Minutes, corrections, exports and public digests."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
