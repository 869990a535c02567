"""Writing an action plan."""

from django.urls import URLPattern, path

from members_area.toolkit.views import plans as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/plans/", views.plans, name="plans"),
    path("members/toolkit/plans/new/", views.plan_new, name="plan_new"),
    path("members/toolkit/plans/new/blank/", views.plan_blank, name="plan_blank"),
    path("members/toolkit/plans/new/small-start/", views.plan_small_start, name="plan_small_start"),
    path("members/toolkit/plans/new/themes/", views.plan_from_themes, name="plan_from_themes"),
    path("members/toolkit/plans/new/assessment/<int:pk>/", views.plan_from_assessment, name="plan_from_assessment"),
    path("members/toolkit/plans/<int:pk>/", views.plan, name="plan"),
    path("members/toolkit/plans/<int:pk>/details/", views.plan_details, name="plan_details"),
    path("members/toolkit/plans/<int:pk>/delete/", views.plan_delete, name="plan_delete"),
    path("members/toolkit/plans/<int:pk>/objectives/new/", views.objective_new, name="objective_new"),
    path("members/toolkit/plans/<int:pk>/objectives/<int:objective>/", views.objective, name="objective"),
    path(
        "members/toolkit/plans/<int:pk>/objectives/<int:objective>/move/", views.objective_move, name="objective_move"
    ),
    path(
        "members/toolkit/plans/<int:pk>/objectives/<int:objective>/remove/",
        views.objective_remove,
        name="objective_remove",
    ),
    path(
        "members/toolkit/plans/<int:pk>/objectives/<int:objective>/actions/new/",
        views.plan_action_new,
        name="plan_action_new",
    ),
    path("members/toolkit/plans/<int:pk>/actions/<int:action>/", views.plan_action, name="plan_action"),
    path("members/toolkit/plans/<int:pk>/actions/<int:action>/move/", views.plan_action_move, name="plan_action_move"),
    path(
        "members/toolkit/plans/<int:pk>/actions/<int:action>/remove/",
        views.plan_action_remove,
        name="plan_action_remove",
    ),
]
