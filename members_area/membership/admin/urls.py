"""Addresses of the secretary's own screens, under /admin/members/. List and register bring their own."""

from django.urls import path

from members_area.membership.admin.access_report import AccessReport, AskAccess
from members_area.membership.admin.audit import AuditTrail
from members_area.membership.admin.imports import ReviewPage, TemplateDownload, UploadPage
from members_area.membership.admin.member_actions import MemberActionPage
from members_area.membership.admin.seats import SeatOverview
from members_area.membership.admin.service_pages import ServicePage, service_action

app_name = "members_admin"
urlpatterns = [
    path("register/<int:pk>/<slug:action>/", MemberActionPage.as_view(), name="member"),
    path("seats/", SeatOverview.as_view(), name="seats"),
    path("seats/results/", SeatOverview.as_view(results_only=True), name="seats_results"),
    path("services/<int:pk>/", ServicePage.as_view(), name="service"),
    path("services/<int:pk>/<slug:action>/", service_action, name="service_action"),
    path("import/", UploadPage.as_view(), name="import"),
    path("import/template.xlsx", TemplateDownload.as_view(), name="import_template"),
    path("import/<str:token>/", ReviewPage.as_view(), name="import_review"),
    path("access/", AskAccess.as_view(), name="access"),
    path("access/answer/", AccessReport.as_view(), name="access_answer"),
    path("access/answer/results/", AccessReport.as_view(results_only=True), name="access_answer_results"),
    path("audit/", AuditTrail.as_view(), name="audit"),
    path("audit/results/", AuditTrail.as_view(results_only=True), name="audit_results"),
]
