"""Addresses of the toolkit, a module a concept. Each view says whom it answers."""

from members_area.toolkit.urls import (
    assessments,
    exports,
    plan_life,
    plan_people,
    plans,
    respondents,
    sector,
    start,
    templates,
    together,
)

urlpatterns = [
    *start.urlpatterns,
    *templates.urlpatterns,
    *assessments.urlpatterns,
    *respondents.urlpatterns,
    *plans.urlpatterns,
    *plan_life.urlpatterns,
    *plan_people.urlpatterns,
    *exports.urlpatterns,
    *together.urlpatterns,
    *sector.urlpatterns,
]
