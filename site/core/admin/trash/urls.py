"""Addresses of the trash, under /admin/trash/."""

from django.urls import path

from core.admin.trash.views import DeleteForGood, PutBack, TrashIndex

app_name = "trash"
urlpatterns = [
    path("", TrashIndex.as_view(), name="index"),
    path("<int:pk>/put-back/", PutBack.as_view(), name="put_back"),
    path("<int:pk>/delete/", DeleteForGood.as_view(), name="delete"),
]
