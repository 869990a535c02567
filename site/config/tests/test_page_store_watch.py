"""What people do ends what the page store keeps, or leaves it, by the statements that Django, Wagtail and their libraries
really send; and no page that is kept reads a table whose changes are not heard of."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import caches
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from config.tests.test_query_budget import full_site  # noqa: F401 - a fixture
from core.models import SiteDocument, SiteImage, SiteSettings, Topic
from core.page_store.generations import generations, rendered_in
from core.page_store.private_tables import is_private
from core.page_store.watch import changes_content, watch_connection
from core.testing import make_document, make_image, make_terms, make_topic, make_user
from home.testing import make_event, make_home, make_standard_page
from members_area.meetings.services import minutes
from members_area.meetings.testing import make_item, make_minutes, make_past_meeting
from members_area.membership.models.profiles import SeenBy
from members_area.membership.testing import make_membership, make_profile
from resources.models import BlogPost
from resources.testing import make_blog_post, make_library


def changing(act: Callable[[], Any]) -> list[str]:
    """Return the statements of an act that end what is kept."""
    sent: list[str] = []

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        sent.extend([sql] if changes_content(sql) else [])
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        act()
    return sent


def revised(page: Page) -> Any:
    page.title = "Other words"
    return page.save_revision()


def in_bulk(count: int = 3) -> None:
    Topic.objects.bulk_create(Topic(name=f"Topic {at}", slug=f"topic-{at}") for at in range(count))


def restriction_of(page: Page) -> PageViewRestriction:
    return PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


ACTS_THAT_CHANGE: dict[str, Callable[[Any], Any]] = {
    "publish": lambda page: revised(page).publish(),
    "save": lambda page: page.save(),
    "unpublish": lambda page: page.unpublish(),
    "move": lambda page: page.move(make_home(), pos="first-child"),
    "copy": lambda page: page.copy(update_attrs={"slug": "copy"}),
    "delete": lambda page: page.delete(),
    "add": lambda page: make_standard_page(),
    "reorder": lambda page: page.move(page.get_next_siblings().first() or page.get_prev_siblings().first(), pos="left"),
    "restrict": lambda page: restriction_of(page),
    "alias": lambda page: page.create_alias(update_slug="alias"),
    "update": lambda page: BlogPost.objects.filter(pk=page.pk).update(summary="Words"),
    "bulk_create": lambda page: in_bulk(),
    "bulk_update": lambda page: Page.objects.bulk_update([page], ["title"]),
    "many to many": lambda page: BlogPost.objects.get(pk=page.pk).audiences.through.objects.create(
        librarypage_id=page.pk, audience_id=make_terms()[0].pk
    ),
    "setting": lambda page: SiteSettings.objects.update_or_create(
        site=make_home().get_site(), defaults={"name": "Other"}
    ),
    "snippet": lambda page: make_topic("Renamed").save(),
    "picture": lambda page: make_image().save(),
    "picture deleted": lambda page: SiteImage.objects.all().delete(),
    "document": lambda page: make_document().save(),
    "document in bulk": lambda page: SiteDocument.objects.update(title="Words"),
    "collection": lambda page: Collection.get_first_root_node().add_child(name="Papers"),
    "collection restricted": lambda page: CollectionViewRestriction.objects.create(
        collection=Collection.objects.get(name="Plain"), restriction_type="login"
    ),
    "collection moved": lambda page: Collection.objects.get(name="Plain").move(
        Collection.objects.get(name="Other"), pos="sorted-child"
    ),
    "tree mended": lambda page: (Page.objects.filter(pk=page.pk).update(numchild=9), Page.fix_tree()),
}  # fmt: skip


@pytest.fixture
def page(home: object) -> BlogPost:
    for name in ("Plain", "Other"):
        Collection.get_first_root_node().add_child(name=name)
    make_blog_post("Next to it")
    make_image(), make_document()
    return make_blog_post("Post", topics=(make_topic("SEND"),), slug="post")


@pytest.mark.django_db
@pytest.mark.parametrize("name", ACTS_THAT_CHANGE)
def test_what_people_do_changes_content(page: BlogPost, name: str) -> None:
    assert changing(lambda: ACTS_THAT_CHANGE[name](page)) != []


@pytest.mark.django_db
class TestNothingEnds:
    def test_with_a_draft(self, page: BlogPost) -> None:
        assert changing(lambda: revised(page)) == []

    def test_with_a_draft_that_is_to_be_published_later(self, page: BlogPost) -> None:
        later = page.latest_revision_created_at
        assert changing(lambda: page.save_revision(approved_go_live_at=later)) == []

    def test_with_an_autosave_of_the_editor(self, page: BlogPost, editor: Client) -> None:
        address = reverse("wagtailadmin_pages:edit", args=[page.pk])
        editor.get(address)
        assert changing(lambda: editor.get(address)) == []

    def test_with_a_sign_in(self, page: BlogPost) -> None:
        user = make_user()
        assert changing(lambda: Client().force_login(user)) == []

    def test_with_a_search_index(self, page: BlogPost) -> None:
        assert changing(lambda: call_command("update_index", verbosity=0)) == []

    def test_with_a_visit(self, page: BlogPost) -> None:
        page.picture = make_image()
        page.save()
        SiteSettings.for_site(make_home().get_site())  # is made when somebody first asks for it
        assert changing(lambda: Client().get(page.url)) == []


def test_who_wraps_statements_from_before_the_connection_leaves_the_watch_in_place() -> None:
    """`execute_wrapper()` takes away the last of the list, whichever that is by then."""

    class Connection:
        execute_wrappers: list[Any] = [print]

    watch_connection(Connection())  # type: ignore[arg-type]
    Connection.execute_wrappers.pop()
    assert [wrapper.__name__ for wrapper in Connection.execute_wrappers] == ["watch"]


TABLE = re.compile(r'(?:FROM|JOIN|,)\s+"?(\w+)"?', re.IGNORECASE)


def tables_of(address: str) -> set[str]:
    """Return the tables that a visitor's page reads, with nothing in any cache."""
    for cache in caches.all():
        cache.clear()
    with CaptureQueriesContext(connection) as captured:
        response = Client().get(address)
    assert response.status_code == 200, address
    return {table for query in captured if "SAVEPOINT" not in query["sql"] for table in TABLE.findall(query["sql"])}


@pytest.fixture
def every_page(full_site: dict[str, str]) -> dict[str, str]:  # noqa: F811 - the fixture
    """An address of every kind of page that may be kept."""
    home = make_home()
    image, document = make_image(), make_document()
    meeting = make_past_meeting(title="Autumn meeting")
    make_item(meeting, "The annual review", confidentiality="public")
    found = make_minutes(meeting, "The review appears in June.")
    minutes.circulate(minutes=found, by=None)
    minutes.approve(minutes=found, at=make_past_meeting(days=2), by=None)
    digest = minutes.publish_digest(minutes=found, by=None)
    person = make_membership().person
    make_profile(person, biography="Words", biography_seen_by=SeenBy.PUBLIC, topics={"offers": [make_topic("SEND")]},
                 offers_seen_by=SeenBy.PUBLIC)  # fmt: skip
    body = [("download", {"document": document, "title": ""}), ("picture", {"picture": image, "caption": "A caption"}),
            ("cards", [make_blog_post(picture=image), make_event(picture=image)])]  # fmt: skip
    private = make_standard_page("Kept from you")
    restriction_of(private)
    files = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=files, restriction_type="login")
    settings = SiteSettings.for_site(home.get_site())
    settings.menu = [("item", {"text": "", "url": "", "page": make_library(), "children": []})]
    settings.announcement, settings.announcement_link = "News", private
    settings.save()
    found = {name: address for name, address in full_site.items() if name not in {"search", "list: search"}}
    return found | {
        "digests": "/digests/",
        "digest": f"/digests/{digest.pk}/",
        "people": reverse("public_people"),
        "facets": "/library/?kind=blog&topic=send&audience=tutors&heard=equitable&pillar=youth-voice&year=2026&sort=title",
        "part": "/library/?kind=blog&part=results",
        "event kinds": "/events/?kind=training&page=1",
        "body": make_standard_page("Body", body=body, picture=image).url,
        "below": make_standard_page("Below", parent=private.get_parent().specific).url,
    }


@pytest.mark.django_db
def test_no_page_that_is_kept_reads_a_private_table(every_page: dict[str, str]) -> None:
    read = {name: tables_of(address) for name, address in every_page.items()}
    everything = set().union(*read.values())
    assert {
        "wagtailcore_page",
        "core_person",
        "meetings_publicdigest",
        "core_rendition",
        "membership_memberprofile",
    } <= everything
    wrong = {name: private for name, tables in read.items() if (private := {t for t in tables if is_private(t)})}
    assert wrong == {}


def test_what_a_request_read_before_a_change_is_not_remembered_after_it() -> None:
    """Between what it reads and what it remembers somebody else's change may be through."""
    remembered, held = caches["content"], generations()
    first = rendered_in.set(held.current())
    remembered.set("menu", "old")
    assert remembered.get("menu") == "old"
    held.begin_change(connection)
    assert remembered.get("menu") is None
    remembered.set("menu", "old")
    second = rendered_in.set(held.current())
    assert remembered.get("menu") is None
    rendered_in.reset(second)
    rendered_in.reset(first)


def test_nothing_is_remembered_outside_a_request() -> None:
    caches["content"].set("menu", "old")
    assert caches["content"].get("menu") is None
