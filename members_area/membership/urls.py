"""Addresses of membership. What is under /members/ is for members; each view says whom it answers (policies.py)."""

from django.urls import path

from members_area.membership.views import (
    applications,
    directory,
    email_preferences,
    invitations,
    my_service,
    people_data,
    profile,
    search,
)

urlpatterns = [
    path("account/data/", people_data.your_data, name="your_data"),
    path("account/data/download/", people_data.download_data, name="download_data"),
    path("account/close/", people_data.close_account, name="close_account"),
    path("members/profile/", profile.profile, name="profile"),
    path("members/directory/", directory.directory, name="directory"),
    path("members/directory/people/<int:pk>/", directory.person, name="member_person"),
    path("members/directory/services/<slug:slug>/", directory.service, name="member_service"),
    path("members/photos/<int:pk>/", directory.photo, name="member_photo"),
    path("membership/people/", directory.public_people, name="public_people"),
    path("account/e-mails/", email_preferences.email_preferences, name="email_preferences"),
    path("members/e-mails/unsubscribe/<str:token>/", email_preferences.unsubscribe, name="email_unsubscribe"),
    path("members/search/", search.member_search, name="member_search"),
    path("membership/apply/", applications.apply, name="apply"),
    path("membership/apply/sent/", applications.application_sent, name="application_sent"),
    path("membership/apply/confirm/<str:token>/", applications.confirm, name="application_confirm"),
    path("membership/application/", applications.my_application, name="my_application"),
    path("membership/application/<int:pk>/withdraw/", applications.withdraw, name="withdraw_application"),
    path("membership/invitation/<str:token>/", invitations.invitation, name="invitation"),
    path("members/my-service/", my_service.my_service, name="my_service"),
    path("members/my-service/invite/", my_service.invite_colleague, name="invite_colleague"),
    path("members/my-service/hand-over/", my_service.hand_over, name="hand_over"),
    path("members/my-service/leave/", my_service.leave, name="leave"),
    path("members/my-service/invitations/<int:pk>/send-again/", my_service.resend_invitation, name="resend_invitation"),
    path(
        "members/my-service/invitations/<int:pk>/withdraw/",
        my_service.withdraw_invitation,
        name="withdraw_invitation",
    ),
]
