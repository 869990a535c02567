"""A plan out of the site, and into it."""

from django.urls import URLPattern, path

from members_area.toolkit.views import exports as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/plans/empty.xlsx", views.plan_empty_sheet, name="plan_empty_sheet"),
    path("members/toolkit/plans/import/", views.plan_import, name="plan_import"),
    path("members/toolkit/plans/import/<str:key>/", views.plan_import_review, name="plan_import_review"),
    path("members/toolkit/plans/<int:pk>/export/", views.plan_export, name="plan_export"),
    path("members/toolkit/plans/<int:pk>/export/plan.docx", views.plan_word, name="plan_word"),
    path("members/toolkit/plans/<int:pk>/export/plan.xlsx", views.plan_excel, name="plan_excel"),
    path("members/toolkit/plans/<int:pk>/export/plan.pdf", views.plan_pdf, name="plan_pdf"),
    path("members/toolkit/plans/<int:pk>/export/print/", views.plan_print, name="plan_print"),
]
