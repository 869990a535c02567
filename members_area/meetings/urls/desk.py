"""Running a meeting: for chairs, secretaries and editors."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
