"""Before something is deleted the CMS says, in words and with links, what uses it: alone and several at once."""

import re
from html import unescape
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Collection, Page

from core.models import SiteSettings
from core.testing import make_document, make_image, make_person, make_terms, make_topic
from core.trash.services import put_in_trash
from home.testing import make_standard_page
from resources.models import LibraryAuthor, ResourcePage
from resources.testing import make_blog_post, make_resource

pytestmark = pytest.mark.django_db


def words_of(answer: Any) -> str:
    """Return the words of a screen's own part, in one line."""
    html = answer.content.decode()
    return unescape(
        " ".join(re.sub(r"<[^>]+>", " ", html[html.index("</aside>") if "</aside>" in html else 0 :]).split())
    )


def link_to(page: Page) -> list[tuple[str, str]]:
    return [("paragraph", f'<p><a linktype="page" id="{page.pk}">Read</a></p>')]


@pytest.fixture
def linked(library: object, roles: None) -> Page:
    """A page that two posts link to, one of them by its child."""
    page = make_standard_page("Linked", slug="linked")
    child = make_standard_page("Child", parent=page, slug="child")
    make_blog_post("Links above", body=link_to(page))
    make_blog_post("Links below", body=link_to(child))
    child.body = link_to(page)
    child.save()
    return Page.objects.get(pk=page.pk)


@pytest.mark.parametrize("address", ["/admin/pages/{}/delete/", "/admin/bulk/wagtailcore/page/delete/?id={}"])
def test_pages_that_link_to_a_page_or_below_it(administrator: Client, linked: Page, address: str) -> None:
    answer = administrator.get(address.format(linked.pk))
    words = words_of(answer)
    assert "2 pages link to this page:" in words
    assert "Links above (blog post: Body" in words
    assert "Links below" in words
    assert re.search(r"/admin/pages/\d+/edit/\">Links above", answer.content.decode())
    assert words.index("2 pages link") < words.index("Yes, delete")


def test_a_page_that_nothing_links_to(administrator: Client, linked: Page) -> None:
    other = make_standard_page("Alone", slug="alone")
    assert "Nothing on the site links to this page." in words_of(administrator.get(f"/admin/pages/{other.pk}/delete/"))


def test_menus_are_named_to_who_may_change_them(administrator: Client, moderator: Client, linked: Page) -> None:
    settings = SiteSettings.for_site(linked.get_site())
    settings.announcement_link = linked
    settings.save()
    child = linked.get_children().get()
    assert "2 places link to this page:" not in words_of(moderator.get(f"/admin/pages/{child.pk}/delete/"))
    words = words_of(administrator.get(f"/admin/pages/{linked.pk}/delete/"))
    assert "3 places link to this page:" in words
    assert "Settings of the site (menu, footer or announcement)" in words
    answer = words_of(moderator.get(f"/admin/bulk/wagtailcore/page/delete/?id={child.pk}"))
    assert "These cannot be deleted" not in answer


def test_what_is_hidden_from_somebody_is_counted_without_its_name(moderator: Client, linked: Page) -> None:
    leaf = make_standard_page("Leaf", slug="leaf")
    settings = SiteSettings.for_site(linked.get_site())
    settings.announcement_link = leaf
    settings.save()
    words = words_of(moderator.get(f"/admin/pages/{leaf.pk}/delete/"))
    assert "1 place links to this page: Something that you may not open" in words


def test_a_page_in_the_trash_is_not_named(administrator: Client, linked: Page) -> None:
    post = Page.objects.get(title="Links above")
    put_in_trash(page=post, by=None)
    words = words_of(administrator.get(f"/admin/pages/{linked.pk}/delete/"))
    assert "A page in the trash (blog post: Body" in words
    assert "Links above" not in words


@pytest.fixture
def used(library: object, roles: None) -> dict[str, Any]:
    """One of each kind of thing, used by one resource or post, and the addresses that ask whether to delete it."""
    image, document, topic, person = make_image("Choir"), make_document("plan.txt"), make_topic(), make_person()
    audience, principle, pillar = make_terms()
    resource = make_resource("The user", topics=(topic,), document=document)
    ResourcePage.objects.filter(pk=resource.pk).update(picture=image)
    resource = ResourcePage.objects.get(pk=resource.pk)
    resource.audiences.set([audience])
    resource.heard_principles.set([principle])
    resource.idea_pillars.set([pillar])
    resource.save()
    post = make_blog_post("The user too")
    post.authors.add(LibraryAuthor(person=person))
    post.save()
    kinds = {
        "image": (image, "/admin/images/{}/delete/", "/admin/bulk/core/siteimage/delete/?id={}"),
        "document": (document, "/admin/documents/delete/{}/", "/admin/bulk/core/sitedocument/delete/?id={}"),
    }
    for name, thing in (
        ("topic", topic),
        ("person", person),
        ("audience", audience),
        ("heardprinciple", principle),
        ("ideapillar", pillar),
    ):
        one, several = f"/admin/snippets/core/{name}/delete/{{}}/", f"/admin/bulk/core/{name}/delete/?id={{}}"
        kinds[name] = (thing, one, several)
    return kinds


KINDS = ["image", "document", "topic", "person", "audience", "heardprinciple", "ideapillar"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("road", ["one", "several"])
def test_what_uses_a_thing_is_named_with_a_link(administrator: Client, used: Any, kind: str, road: str) -> None:
    thing, one, several = used[kind]
    answer = administrator.get((one if road == "one" else several).format(thing.pk))
    assert answer.status_code == 200
    assert re.search(rf"1 page uses this {thing._meta.verbose_name}:", words_of(answer))
    assert re.search(r"/admin/pages/\d+/edit/\">The user", answer.content.decode())


def test_a_collection_with_something_in_it(administrator: Client, used: Any) -> None:
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="Papers"))
    make_document("other.txt", collection=collection)
    answer = administrator.get(f"/admin/collections/{collection.pk}/delete/")
    assert "cannot be deleted, because it is not empty" in words_of(answer)
    assert "1 document" in words_of(answer)
    assert "Yes, delete" not in words_of(answer)
