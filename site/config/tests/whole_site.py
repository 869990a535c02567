"""A site with one of everything, and every address of it filled in: for tests that go through all of them."""

import re
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from unittest.mock import patch

from django.db import transaction
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from config.tests.test_access_table import ALL, sample
from core.testing import make_document, make_image, make_music_service, make_person, make_terms, make_topic, make_user
from home.testing import make_contact_page, make_event, make_home, make_standard_page
from members_area.meetings.models import Meeting, working_group
from members_area.meetings.testing import make_item, make_meeting, make_paper, put_in_group
from members_area.meetings.tests.whole_meeting import addresses_of, make_whole_meeting
from members_area.membership.member_area import setup_member_area
from members_area.membership.testing import make_application, make_invitation, make_profile, signed_in
from members_area.toolkit.models import TemplateVersion
from members_area.toolkit.services import templates
from members_area.toolkit.testing import make_template
from members_area.toolkit.tests.whole_service import WholeService, make_whole_service
from resources.testing import make_blog_post, make_library, make_research, make_resource, make_review, make_video

TEAM = {
    "editor": "Editors",
    "moderator": "Moderators",
    "membership secretary": "Membership secretaries",
    "administrator": "Administrators",
}
WHO = ("visitor", "member", *TEAM)
# Where an address of the CMS has a number, the thing whose number it is.
OF_THE_CMS = {
    "page": r"page|parent_page|page_to_move|page_pk",
    "image": r"image",
    "document": r"document|doc",
    "redirect": r"redirect",
}
CONVERTER = re.compile(r"<(?:(\w+):)?(\w+)>")


@dataclass
class WholeSite:
    """`numbers` are the keys of what addresses lead to; `right` are addresses by name that lead to something."""

    whole: WholeService
    meeting: Meeting
    version: TemplateVersion
    numbers: dict[str, int]
    right: dict[str, str]
    browsers: dict[str, Client] = field(default_factory=dict)

    def address(self, name: str, path: str) -> str | None:
        """Return where a pattern leads; None for one that is too odd to be filled in."""
        return self.right.get(name) or sample(self._with_numbers(path))

    def _with_numbers(self, path: str) -> str:
        for thing, names in OF_THE_CMS.items():
            path = re.sub(rf"<int:(?:{names})(?:_id)?>", str(self.numbers[thing]), path)
        if path.startswith("admin/toolkit/templates/"):
            path = path.replace("<int:pk>", str(self.version.template_id))
        return path

    def browser(self, who: str) -> Client:
        """Return the browser of one of WHO, which does not break off where the site does."""
        if who not in self.browsers:
            self.browsers[who] = self._browser(who)
            self.browsers[who].raise_request_exception = False
        return self.browsers[who]

    def _browser(self, who: str) -> Client:
        if who == "visitor":
            return Client()
        return signed_in(self.whole.own.person if who == "member" else make_user(groups=(TEAM[who],)))


def addresses(site: WholeSite) -> list[tuple[str, str]]:
    """Return every address of the site with its name, and those of the pages of the tree."""
    found = [(name, address) for name, path in ALL if (address := site.address(name, path))]
    pages = Page.objects.live().filter(depth__gt=1)
    return [*found, *(("wagtail_serve", page.url) for page in pages if page.url)]


def make_whole_site() -> WholeSite:
    """Make one of everything. The roles of the team must be there."""
    with patch.object(transaction, "on_commit", lambda run, using=None, robust=False: run()):  # e-mails hold links
        return _make()


def _make() -> WholeSite:
    home = make_home()
    numbers = _make_public(home)
    setup_member_area()
    whole = make_whole_service()
    put_in_group(working_group(), whole.own.person, role="chair")
    meeting = make_whole_meeting()
    ahead = make_meeting(starts_at=timezone.now() + timedelta(minutes=5))
    make_paper(make_item(ahead), by=whole.own.person, status="submitted")
    template = make_template()
    version = templates.begin_version(template=template, what_changed="A column more", by=make_user())
    make_profile(whole.own.person, biography="Plays the viola.")
    make_application()
    make_invitation()
    right = {name: reverse(name, kwargs=given) for name, given in addresses_of(meeting).items()}
    right |= {"toolkit_template": reverse("toolkit_template", args=[template.slug])}
    right |= {"toolkit_admin:version": reverse("toolkit_admin:version", args=[version.pk])}
    right |= {"member_person": reverse("member_person", args=[whole.own.person_id])}
    right |= {"member_service": reverse("member_service", args=[whole.service.slug])}
    for name in ("meeting_answer", "meeting_substitute", "meeting_access_needs", "meeting_join", "paper_submit"):
        right[name] = reverse(name, args=[ahead.pk])
    right |= {**whole.addresses(), **whole.guest_addresses()}
    return WholeSite(whole, meeting, version, numbers, right)


def _make_public(home: Any) -> dict[str, int]:
    """Make pages of every kind with what hangs on them; return the numbers of those that addresses ask for."""
    make_library(home)
    topic, picture, document = make_topic(), make_image(), make_document()
    make_terms()
    make_person()
    make_music_service()
    page = make_blog_post("A post", topics=(topic,), picture=picture)
    for make in (make_video, make_resource, make_research):
        make(topics=(topic,))
    make_review()
    make_event()
    make_standard_page()
    make_contact_page()
    redirect = Redirect.objects.create(old_path="/old", redirect_link="/new/")
    return {"page": page.pk, "image": picture.pk, "document": document.pk, "redirect": redirect.pk}
