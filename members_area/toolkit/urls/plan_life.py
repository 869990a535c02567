"""The steps of a plan, its updates and its history."""

from django.urls import URLPattern, path

from members_area.toolkit.views import plan_life as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/plans/<int:pk>/update/", views.plan_update, name="plan_update"),
    path("members/toolkit/plans/<int:pk>/history/", views.plan_history, name="plan_history"),
    path("members/toolkit/plans/<int:pk>/agree/", views.plan_agree, name="plan_agree"),
    path("members/toolkit/plans/<int:pk>/back-to-draft/", views.plan_back_to_draft, name="plan_back_to_draft"),
    path("members/toolkit/plans/<int:pk>/start/", views.plan_start, name="plan_start"),
    path("members/toolkit/plans/<int:pk>/close/", views.plan_close, name="plan_close"),
    path("members/toolkit/plans/<int:pk>/next/", views.plan_next, name="plan_next"),
    path("members/toolkit/plans/<int:pk>/snapshots/<int:number>/", views.plan_snapshot, name="plan_snapshot"),
    path("members/toolkit/plans/<int:pk>/stuck/", views.plan_stuck, name="plan_stuck"),
]
