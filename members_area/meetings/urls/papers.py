"""Papers and recordings: sending in, reading, and the files."""

from django.urls import path

from members_area.meetings.views import papers, recordings

urlpatterns = [
    path("members/meetings/<int:pk>/papers/new/", papers.paper_submit, name="paper_submit"),
    path("members/papers/<int:pk>/", papers.paper, name="paper"),
    path("members/papers/<int:pk>/<int:number>/", papers.paper_file, name="paper_file"),
    path("members/papers/<int:pk>/versions/new/", papers.paper_version_add, name="paper_version_add"),
    path("members/papers/<int:pk>/withdraw/", papers.paper_withdraw, name="paper_withdraw"),
    path("members/meetings/<int:pk>/recording/", recordings.meeting_recording, name="meeting_recording"),
    path("members/meetings/<int:pk>/recording/film/", recordings.meeting_recording_file, name="meeting_recording_file"),
    path("members/meetings/<int:pk>/recording/captions/", recordings.meeting_captions, name="meeting_captions"),
]
