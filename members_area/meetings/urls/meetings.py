"""The meetings to come, and each meeting's own page."""

from django.urls import URLPattern, path

from members_area.meetings.views import meetings as views

urlpatterns: list[URLPattern] = [
    path("members/meetings/", views.meetings_list, name="meetings_list"),
    path("members/meetings/<int:pk>/", views.meeting, name="meeting"),
]
