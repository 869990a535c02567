"""Ideas that services give each other."""

from django.urls import URLPattern, path

from members_area.toolkit.views import adopting
from members_area.toolkit.views import together as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/ideas/", views.ideas, name="ideas"),
    path("members/toolkit/ideas/<int:pk>/", views.idea, name="idea"),
    path("members/toolkit/ideas/<int:pk>/adopt/", views.idea_adopt, name="idea_adopt"),
    path("members/toolkit/ideas/<int:pk>/story/", views.idea_story, name="idea_story"),
    path("members/toolkit/ideas/<int:pk>/withdraw/", views.idea_withdraw, name="idea_withdraw"),
    path(
        "members/toolkit/plans/<int:pk>/objectives/<int:objective>/share/",
        views.objective_share,
        name="objective_share",
    ),
    path(
        "members/toolkit/plans/<int:pk>/actions/<int:action>/share/", views.plan_action_share, name="plan_action_share"
    ),
    path("members/toolkit/adopt/", adopting.adopt, name="adopt"),
    path("members/toolkit/adopt/decision/<int:pk>/", adopting.decision_adopt, name="decision_adopt"),
    path("members/toolkit/adopt/page/<int:pk>/", adopting.page_adopt, name="page_adopt"),
]
