"""What the tests of the secretary's side share: the team's browsers, and how the CMS refuses."""

from django.http import HttpResponse
from django.test import Client

from core.testing import make_user
from members_area.membership.testing import signed_in

SECRETARY, ADMINISTRATOR, EDITOR, MODERATOR = "Membership secretaries", "Administrators", "Editors", "Moderators"
REGISTER, APPLICATIONS, SEATS = "/admin/members/register/", "/admin/members/applications/", "/admin/members/seats/"
SERVICES, IMPORT, AUDIT = "/admin/members/services/", "/admin/members/import/", "/admin/members/audit/"


def team(role: str) -> Client:
    return signed_in(make_user(groups=(role,)))


def refused(response: HttpResponse) -> bool:
    """The CMS refuses by leading back to the dashboard, where a message says so."""
    return (response.status_code, response.headers.get("Location")) == (302, "/admin/")


def text_of(response: HttpResponse) -> str:
    return response.content.decode()
