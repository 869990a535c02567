"""The one access question: pages and files under a restriction reach nobody who does not pass it, by any way."""

import pytest
from django.conf import settings
from django.contrib.auth.models import AnonymousUser, Group
from django.test import Client
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page, PageViewRestriction

from accounts.models import User
from core.access import may_read_document
from core.testing import make_document, make_topic, make_user
from home.models import StandardPage
from home.testing import make_standard_page
from resources.models import BlogIndexPage, LibraryPage
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db
SECRET = "quokkanut"


@pytest.fixture
def members() -> Group:
    return Group.objects.create(name="Readers")


def restrict(page: object, *groups: Group) -> PageViewRestriction:
    kind = BaseViewRestriction.GROUPS if groups else BaseViewRestriction.LOGIN
    restriction = PageViewRestriction.objects.create(page=page, restriction_type=kind)
    restriction.groups.set(groups)
    return restriction


def opens(page: Page, user: User | AnonymousUser) -> bool:
    client = Client()
    if user.is_authenticated:
        client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
    return client.get(page.url).status_code == 200


def test_who_sees_a_page_for_a_group(home: object, members: Group) -> None:
    section = make_standard_page("Members only")
    page = make_standard_page("Beneath it", parent=section)
    restrict(section, members)
    member = make_user()
    member.groups.add(members)
    seen_by = {
        "visitor": AnonymousUser(),
        "signed in": make_user(),
        "member": member,
        "administrator": make_user(is_superuser=True),
    }
    seen = {name: StandardPage.objects.visible_to(user).filter(pk=page.pk).exists() for name, user in seen_by.items()}
    assert seen == {"visitor": False, "signed in": False, "member": True, "administrator": True}
    assert seen == {name: opens(page, user) for name, user in seen_by.items()}


def test_a_page_for_whoever_is_signed_in(home: object) -> None:
    page = make_standard_page("For the signed in")
    restrict(page)
    assert not StandardPage.objects.visible_to(AnonymousUser()).filter(pk=page.pk).exists()
    assert StandardPage.objects.visible_to(make_user()).filter(pk=page.pk).exists()


def test_a_shared_password_opens_nothing(home: object) -> None:
    page = make_standard_page("With a password")
    PageViewRestriction.objects.create(page=page, restriction_type=BaseViewRestriction.PASSWORD, password="guess")
    for user in (AnonymousUser(), make_user(), make_user(is_superuser=True)):
        assert not StandardPage.objects.visible_to(user).filter(pk=page.pk).exists()


def test_a_planted_word_is_found_nowhere_by_a_visitor(library: object, members: Group) -> None:
    topic = make_topic("Youth voice")
    make_blog_post("A public post", topics=(topic,))
    make_blog_post(
        f"{SECRET} title", summary=f"{SECRET} summary", search_description=f"{SECRET} description", topics=(topic,)
    )
    hidden = LibraryPage.objects.get(title__contains=SECRET)
    restrict(hidden, members)
    assert f"/library/blog/{hidden.slug}/" not in Client().get("/sitemap-pages.xml").content.decode()
    for address in (
        "/",
        "/library/",
        f"/library/?q={SECRET}",
        "/library/?topic=youth-voice",
        "/library/topics/",
        "/library/topics/youth-voice/",
        "/library/blog/",
        "/feeds/library.rss",
        "/feeds/library.atom",
        "/feeds/kind/blog.rss",
        "/feeds/topic/youth-voice.atom",
        "/sitemap.xml",
        "/sitemap-pages.xml",
        "/robots.txt",
        "/site.webmanifest",
        f"/library/blog/{LibraryPage.objects.get(title='A public post').slug}/",
    ):
        content = Client().get(address).content.decode()
        assert SECRET not in content.replace(f'value="{SECRET}"', "").replace(f"“{SECRET}”", "").replace(
            f"q={SECRET}", ""
        ), address
    refused = Client().get(f"/library/blog/{hidden.slug}/", follow=True)
    assert SECRET not in refused.content.decode().replace(hidden.slug, "")


def test_counts_leave_out_what_a_visitor_may_not_see(library: object, members: Group) -> None:
    topic = make_topic("Youth voice")
    make_blog_post(topics=(topic,))
    restrict(make_blog_post(topics=(topic,)), members)
    response = Client().get("/library/")
    kinds = next(result for result in response.context_data["facets"] if result.facet.name == "kind")
    assert [(value.value, value.count) for value in kinds.values] == [("blog", 1)]


def test_a_file_in_a_restricted_collection(members: Group) -> None:
    collection = Collection.get_first_root_node().add_child(instance=Collection(name="Members"))
    below = collection.add_child(instance=Collection(name="Papers"))
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set([members])
    document = make_document("paper.txt", SECRET.encode(), collection=below)
    member = make_user()
    member.groups.add(members)
    assert not may_read_document(document, AnonymousUser())
    assert not may_read_document(document, make_user())
    assert may_read_document(document, member)
    visitor, reader = Client(), Client()
    reader.force_login(member)
    assert visitor.get(document.url).status_code == 404
    answer = reader.get(document.url)
    assert (answer.status_code, answer["Cache-Control"]) == (200, "private, no-store")


def test_files_are_not_under_the_public_media_address() -> None:
    document = make_document("private.txt")
    assert Client().get(f"/media/{document.file.name}").status_code == 404


def test_moving_a_page_into_a_restricted_section_hides_it(library: object, members: Group) -> None:
    post = make_blog_post("Moves away")
    restrict(BlogIndexPage.objects.get(), members)
    assert not LibraryPage.objects.visible_to(AnonymousUser()).filter(pk=post.pk).exists()


@pytest.mark.parametrize("depth", [1, 3], ids=["an alias", "an alias of an alias of an alias"])
@pytest.mark.parametrize("how", ["restricted", "in a restricted section", "moved into one"])
def test_the_alias_of_a_private_page_is_as_private_as_it(
    library: object, home: Page, members: Group, depth: int, how: str
) -> None:
    post = make_blog_post(f"{SECRET} title")
    page, elsewhere = post, home.add_child(instance=BlogIndexPage(title="Elsewhere", slug="elsewhere"))
    for number in range(depth):
        page = page.create_alias(parent=elsewhere, update_slug=f"alias-{number}")
    beneath = page.add_child(instance=StandardPage(title="Beneath", slug="beneath"))
    assert opens(page, AnonymousUser())
    assert opens(beneath, AnonymousUser())
    assert SECRET in Client().get("/feeds/library.rss").content.decode()
    if how == "moved into one":
        section = home.add_child(instance=BlogIndexPage(title="Private", slug="private"))
        restrict(section, members)
        post.move(section, pos="last-child")
    else:
        restrict(post if how == "restricted" else post.get_parent(), members)
    assert not opens(page, AnonymousUser())
    assert not opens(beneath, AnonymousUser())
    assert page.specific.get_view_restrictions().exists()
    for address in ("/library/", "/elsewhere/", "/feeds/library.rss", "/sitemap-pages.xml"):
        assert SECRET not in Client().get(address).content.decode(), address
    member = make_user()
    member.groups.add(members)
    assert opens(page, member)
    assert LibraryPage.objects.visible_to(member).filter(pk=page.pk).exists()
