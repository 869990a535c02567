"""Evidence, comments and shares of a plan, and what guests see."""

from django.urls import URLPattern, path

from members_area.toolkit.views import plan_people as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/plans/<int:pk>/actions/<int:action>/evidence/", views.evidence_add, name="evidence_add"),
    path("members/toolkit/plans/<int:pk>/evidence/<int:evidence>/", views.evidence_file, name="evidence_file"),
    path(
        "members/toolkit/plans/<int:pk>/evidence/<int:evidence>/remove/", views.evidence_remove, name="evidence_remove"
    ),
    path("members/toolkit/plans/<int:pk>/comments/", views.plan_comments, name="plan_comments"),
    path(
        "members/toolkit/plans/<int:pk>/comments/<int:comment>/withdraw/",
        views.plan_comment_withdraw,
        name="plan_comment_withdraw",
    ),
    path("members/toolkit/plans/<int:pk>/shares/", views.plan_shares, name="plan_shares"),
    path("members/toolkit/plans/<int:pk>/shares/<int:share>/end/", views.plan_share_end, name="plan_share_end"),
    path("toolkit/plan/<str:token>/", views.shared_plan, name="shared_plan"),
    path("toolkit/plan/<str:token>/comment/", views.shared_plan_comment, name="shared_plan_comment"),
    path("toolkit/plan/<str:token>/evidence/<int:evidence>/", views.shared_evidence, name="shared_evidence"),
]
