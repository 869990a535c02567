"""Groups that answer by a link, and what their guests see."""

from django.urls import URLPattern, path

from members_area.toolkit.views import answers as guests
from members_area.toolkit.views import respondents as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/assessments/<int:pk>/groups/", views.respondents, name="respondents"),
    path("members/toolkit/assessments/<int:pk>/groups/new/", views.respondents_new, name="respondents_new"),
    path(
        "members/toolkit/assessments/<int:pk>/groups/<int:group>/link/", views.respondents_link, name="respondents_link"
    ),
    path(
        "members/toolkit/assessments/<int:pk>/groups/<int:group>/close/",
        views.respondents_close,
        name="respondents_close",
    ),
    path("toolkit/answer/<str:token>/", guests.answer_start, name="answer_start"),
    path("toolkit/answer/<str:token>/<str:key>/", guests.answer_sheet, name="answer_sheet"),
    path("toolkit/answer/<str:token>/<str:key>/hand-in/", guests.answer_hand_in, name="answer_hand_in"),
    path("toolkit/answer/<str:token>/<str:key>/themes/<slug:theme>/", guests.answer_theme, name="answer_theme"),
]
