"""The nightly crawl finds what is planted, says nothing where nothing is wrong, writes nothing, and tells administrators."""

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.core.management import CommandError, call_command
from django.db import connection
from django.test import Client
from wagtail.models import BaseViewRestriction, Collection, PageViewRestriction

from accounts.models import User
from core.leaks.crawler import Crawler
from core.testing import make_document, make_image, make_user
from home.testing import make_standard_page
from members_area.meetings.models import working_group
from members_area.meetings.testing import make_group
from members_area.meetings.tests.whole_meeting import make_whole_meeting
from members_area.membership.leaks import FORMER, find_leaks
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import EmailLog, GuidancePage, MembersHomePage
from members_area.membership.testing import make_service
from members_area.toolkit.testing import make_framework, make_plan
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db
TITLE = "A quiet paper about mentors"


@pytest.fixture
def site(library: object, roles: None) -> dict[str, Any]:
    """A site with something of everything, in which nothing leaks."""
    setup_member_area()
    members = Collection.objects.get(name="Members")
    guidance = MembersHomePage.objects.get().add_child(instance=GuidancePage(title=TITLE, slug="quiet"))
    signed = make_standard_page("Only for whoever signed in", slug="signed")
    PageViewRestriction.objects.create(page=signed, restriction_type=BaseViewRestriction.LOGIN)
    make_blog_post(
        "A post that everybody reads", body=[("paragraph", f'<p><a linktype="page" id="{guidance.pk}">x</a></p>')]
    )
    make_blog_post("A draft that nobody reads", live=False)
    make_document("public.txt")
    make_framework()
    image = make_image("Choir")
    image.collection = members
    image.save()
    return {
        "guidance": guidance,
        "file": make_document("members.txt", collection=members),
        "image": image,
        "meeting": make_whole_meeting(make_group("Closed group")),
        "open meeting": make_whole_meeting(working_group(), word="Zyx"),
        "plan": make_plan(make_service("Leeds Music Service")),
    }


def remove_restrictions_by_sql(table: str) -> None:
    with connection.cursor() as cursor:
        for part in (f"{table}_groups", table):
            cursor.execute(f"DELETE FROM {part}")  # noqa: S608 - a table of ours


def found(leaks: list[Any]) -> set[tuple[str, str]]:
    return {(leak.who, leak.what) for leak in leaks}


def test_nothing_is_found_where_nothing_leaks_and_nothing_is_written(site: dict[str, Any]) -> None:
    tables = connection.introspection.table_names()

    def counts() -> dict[str, int]:
        with connection.cursor() as cursor:
            rows = {}
            for table in tables:
                cursor.execute(f'SELECT COUNT(*) FROM "{table}"')  # noqa: S608 - names from the database itself
                rows[table] = cursor.fetchone()[0]
        return rows

    Client().get("/")
    before = counts()
    said = StringIO()
    call_command("crawl_for_leaks", stdout=said)
    assert said.getvalue() == "Nothing private was answered.\n"
    assert {name for name, number in counts().items() if number != before[name]} == set()
    assert not EmailLog.objects.exists()


def test_both_walkers_walk(site: dict[str, Any]) -> None:
    for user, name in ((None, "a visitor"), (User(pk=0), FORMER)):
        walker = Crawler(name, user)
        assert list(walker.walk([], {})) == []
        assert {"/", "/library/", "/library/blog/a-post-that-everybody-reads/", "/sitemap-pages.xml"} <= walker.seen
    assert walker.ask("/signed/")[0] == 200
    assert walker.ask("/account/e-mails/")[0] == 200
    assert walker.ask("/members/meetings/")[0] == 403
    assert Crawler("a visitor").ask("/signed/")[0] == 302


def a_restriction_that_is_gone(site: dict[str, Any], monkeypatch: Any) -> str:
    remove_restrictions_by_sql("wagtailcore_pageviewrestriction")
    return f"page {site['guidance'].pk} of the member area"


def a_collection_that_is_open(site: dict[str, Any], monkeypatch: Any) -> str:
    remove_restrictions_by_sql("wagtailcore_collectionviewrestriction")
    return f"file {site['file'].pk} of the member area"


def a_private_file_in_public_media(site: dict[str, Any], monkeypatch: Any) -> str:
    storages["default"].save(site["file"].file.name, ContentFile(b"for members"))
    return f"file {site['file'].pk}, whose file lies in public media"


def a_picture_in_public_media(site: dict[str, Any], monkeypatch: Any) -> str:
    image = site["image"]
    name = storages["default"].save("original_images/choir.png", image.file.file)
    type(image).objects.filter(pk=image.pk).update(file=name)
    return f"picture {image.pk}, which lies in public media"


def a_title_on_a_page(site: dict[str, Any], monkeypatch: Any) -> str:
    make_blog_post("Another post that everybody reads", summary=f"It quotes {TITLE} at length.")
    return "the title of page"


# By name: what plants it, and who is answered.
LEAKS: dict[str, tuple[Callable[[dict[str, Any], Any], str], set[str]]] = {
    "restriction gone": (a_restriction_that_is_gone, {"a visitor", FORMER}),
    "collection open": (a_collection_that_is_open, {"a visitor", FORMER}),
    "picture in public": (a_picture_in_public_media, {"a visitor", FORMER}),
    "file in public": (a_private_file_in_public_media, {"a visitor"}),
    "title on a page": (a_title_on_a_page, {"a visitor", FORMER}),
}


@pytest.mark.parametrize("leak", LEAKS)
def test_a_planted_leak_is_found(site: dict[str, Any], monkeypatch: Any, leak: str) -> None:
    plant, to = LEAKS[leak]
    what = plant(site, monkeypatch)
    leaks = find_leaks()
    assert {leak.who for leak in leaks if leak.what.startswith(what)} == to, leaks


def test_administrators_are_told_and_the_command_fails(site: dict[str, Any]) -> None:
    administrator, other = make_user("boss@example.org", groups=("Administrators",)), make_user(groups=("Editors",))
    what = a_private_file_in_public_media(site, None)
    errors = StringIO()
    with pytest.raises(CommandError, match=r"1 leaks\. 1 administrators are told"):
        call_command("crawl_for_leaks", stderr=errors)
    assert f"/media/{site['file'].file.name}" in errors.getvalue()
    letter = EmailLog.objects.get()
    assert (letter.recipient, letter.person) == (administrator.email, administrator)
    assert what in " ".join(letter.text.split())
    assert other.email != letter.recipient
    storages["default"].delete(site["file"].file.name)
    assert find_leaks() == []
