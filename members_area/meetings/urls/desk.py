"""Running a meeting: for chairs, secretaries and the team."""

from django.urls import include, path

from members_area.meetings.views.desk import agenda, details, minutes, overview, papers, people, record, recording

PAGES = [
    path("", overview.desk, name="desk"),
    path("step/", overview.desk_step, name="desk_step"),
    path("details/", details.desk_details, name="desk_details"),
    path("new-date/", details.desk_new_date, name="desk_new_date"),
    path("postpone/", details.desk_postpone, name="desk_postpone"),
    path("cancel/", details.desk_cancel, name="desk_cancel"),
    path("agenda/", agenda.desk_agenda, name="desk_agenda"),
    path("agenda/new/", agenda.desk_item_add, name="desk_item_add"),
    path("agenda/<int:item>/", agenda.desk_item, name="desk_item"),
    path("agenda/<int:item>/move/", agenda.desk_item_move, name="desk_item_move"),
    path("agenda/<int:item>/remove/", agenda.desk_item_remove, name="desk_item_remove"),
    path("agenda/minutes/<int:minutes>/approve/", agenda.desk_minutes_approve, name="desk_minutes_approve"),
    path("papers/", papers.desk_papers, name="desk_papers"),
    path("papers/<int:paper>/approve/", papers.desk_paper_approve, name="desk_paper_approve"),
    path("papers/<int:paper>/withdraw/", papers.desk_paper_withdraw, name="desk_paper_withdraw"),
    path("people/", people.desk_people, name="desk_people"),
    path("attendance/", people.desk_attendance, name="desk_attendance"),
    path("minutes/", minutes.desk_minutes, name="desk_minutes"),
    path("minutes/circulate/", minutes.desk_circulate, name="desk_circulate"),
    path("minutes/corrections/<int:correction>/", minutes.desk_correction, name="desk_correction"),
    path("minutes/digest/", minutes.desk_digest, name="desk_digest"),
    path("record/", record.desk_record, name="desk_record"),
    path("record/decision/", record.desk_decision_add, name="desk_decision_add"),
    path("record/action/", record.desk_action_add, name="desk_action_add"),
    path("recording/", recording.desk_recording, name="desk_recording"),
    path("recording/remove/", recording.desk_recording_remove, name="desk_recording_remove"),
]
urlpatterns = [path("members/meetings/<int:pk>/desk/", include(PAGES))]
