"""Answers, substitutes, access needs, and coming in."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
