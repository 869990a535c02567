"""Answers, substitutes, access needs, and coming in."""

from django.urls import URLPattern, path

from members_area.meetings.views import coming, joining, substitutes

urlpatterns: list[URLPattern] = [
    path("members/meetings/<int:pk>/answer/", coming.meeting_answer, name="meeting_answer"),
    path("members/meetings/<int:pk>/access-needs/", coming.meeting_access_needs, name="meeting_access_needs"),
    path("members/meetings/<int:pk>/substitute/", coming.meeting_substitute, name="meeting_substitute"),
    path("members/meetings/<int:pk>/substitute/end/", coming.meeting_substitute_end, name="meeting_substitute_end"),
    path("members/meetings/<int:pk>/was-there/", coming.meeting_was_there, name="meeting_was_there"),
    path("members/meetings/<int:pk>/join/", joining.meeting_join, name="meeting_join"),
    path("meetings/substitute/<str:token>/", substitutes.substitute_page, name="substitute_page"),
    path("meetings/substitute/<str:token>/join/", substitutes.substitute_join, name="substitute_join"),
    path("meetings/substitute/<str:token>/papers/<int:pk>/", substitutes.substitute_paper, name="substitute_paper"),
]
