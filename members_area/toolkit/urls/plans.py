"""Writing an action plan."""

from django.urls import URLPattern, path

from members_area.toolkit.views.plans import actions, details, objectives, reading, starting

PLANS = "members/toolkit/plans/"
PLAN = f"{PLANS}<int:pk>/"

urlpatterns: list[URLPattern] = [
    path(PLANS, reading.plans, name="plans"),
    path(f"{PLANS}new/", starting.plan_new, name="plan_new"),
    path(f"{PLANS}new/blank/", starting.plan_blank, name="plan_blank"),
    path(f"{PLANS}new/small-start/", starting.plan_small_start, name="plan_small_start"),
    path(f"{PLANS}new/themes/", starting.plan_from_themes, name="plan_from_themes"),
    path(f"{PLANS}new/assessment/<int:pk>/", starting.plan_from_assessment, name="plan_from_assessment"),
    path(PLAN, reading.plan, name="plan"),
    path(f"{PLAN}details/", details.plan_details, name="plan_details"),
    path(f"{PLAN}delete/", details.plan_delete, name="plan_delete"),
    path(f"{PLAN}objectives/new/", objectives.objective_new, name="objective_new"),
    path(f"{PLAN}objectives/<int:objective>/", objectives.objective, name="objective"),
    path(f"{PLAN}objectives/<int:objective>/move/", objectives.objective_move, name="objective_move"),
    path(f"{PLAN}objectives/<int:objective>/remove/", objectives.objective_remove, name="objective_remove"),
    path(f"{PLAN}objectives/<int:objective>/actions/new/", actions.plan_action_new, name="plan_action_new"),
    path(f"{PLAN}actions/<int:action>/", actions.plan_action, name="plan_action"),
    path(f"{PLAN}actions/<int:action>/move/", actions.plan_action_move, name="plan_action_move"),
    path(f"{PLAN}actions/<int:action>/remove/", actions.plan_action_remove, name="plan_action_remove"),
]
