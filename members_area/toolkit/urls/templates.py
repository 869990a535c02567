"""Templates to download."""

from django.urls import URLPattern, path

from members_area.toolkit.views import templates as views

urlpatterns: list[URLPattern] = [
    path("members/toolkit/templates/", views.toolkit_templates, name="toolkit_templates"),
    path("members/toolkit/templates/<slug:slug>/", views.toolkit_template, name="toolkit_template"),
    path("members/toolkit/templates/<slug:slug>/watch/", views.toolkit_watch, name="toolkit_watch"),
    path("members/toolkit/templates/<slug:slug>/<int:number>/<slug:format>/", views.toolkit_file, name="toolkit_file"),
]
