"""In the CMS's list of users, a way to somebody's memberships."""

from collections.abc import Iterator
from typing import Any

from django.urls import reverse
from django.utils.http import urlencode
from wagtail.admin.widgets.button import Button

from members_area.membership.admin.member_actions import INDEX
from members_area.membership.policies import SECRETARY


def memberships_button(user: Any, request_user: Any) -> Iterator[Button]:
    if request_user.has_perm(SECRETARY):
        address = f"{reverse(INDEX)}?{urlencode({'q': user.email})}"
        yield Button("Memberships", url=address, icon_name="group", priority=50)
