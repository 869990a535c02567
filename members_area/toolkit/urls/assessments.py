"""A service's self-assessment."""

from django.urls import URLPattern, path

from members_area.toolkit.views import assessments as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/assessments/", views.assessments, name="assessments"),
    path("members/toolkit/assessments/new/", views.assessment_new, name="assessment_new"),
    path("members/toolkit/assessments/<int:pk>/", views.assessment, name="assessment"),
    path("members/toolkit/assessments/<int:pk>/themes/<slug:key>/", views.assessment_theme, name="assessment_theme"),
    path("members/toolkit/assessments/<int:pk>/results/", views.assessment_results, name="assessment_results"),
    path("members/toolkit/assessments/<int:pk>/priorities/", views.assessment_priorities, name="assessment_priorities"),
    path("members/toolkit/assessments/<int:pk>/agree/", views.assessment_agree, name="assessment_agree"),
    path("members/toolkit/assessments/<int:pk>/give-up/", views.assessment_give_up, name="assessment_give_up"),
]
