"""Groups, decisions, actions and past meetings."""

from django.urls import path

from members_area.meetings.views import groups, past, record

urlpatterns = [
    path("members/meetings/past/", past.past, name="meetings_past"),
    path("members/decisions/", record.decisions, name="decisions"),
    path("members/actions/", record.actions, name="actions"),
    path("members/actions/<int:pk>/", record.action, name="action"),
    path("members/groups/", groups.groups, name="groups"),
    path("members/groups/<slug:slug>/", groups.group, name="group"),
]
