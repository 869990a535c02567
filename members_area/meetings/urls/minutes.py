"""Minutes, corrections, exports and public digests."""

from django.urls import URLPattern, path

from members_area.meetings.views import digests, minutes

MINUTES = "members/meetings/<int:pk>/minutes"

urlpatterns: list[URLPattern] = [
    path(f"{MINUTES}/", minutes.minutes, name="minutes"),
    path(f"{MINUTES}/versions/<int:number>/", minutes.minutes_version, name="minutes_version"),
    path(f"{MINUTES}/compare/", minutes.minutes_compare, name="minutes_compare"),
    path(f"{MINUTES}/correct/", minutes.minutes_correct, name="minutes_correct"),
    path(f"{MINUTES}/minutes.pdf", minutes.minutes_pdf, name="minutes_pdf"),
    path(f"{MINUTES}/minutes.docx", minutes.minutes_word, name="minutes_word"),
    path("digests/", digests.digests, name="digests"),
    path("digests/<int:pk>/", digests.digest, name="digest"),
]
