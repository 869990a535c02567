"""What a visitor meets where a page is deleted, or opened or closed to them, while it is being looked for."""

from collections.abc import Callable

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction, Site

from core.models import SiteSettings
from core.testing import make_person, make_topic
from core.tests.between_statements import once_it_has_asked
from home.models import HomePage, StandardPage
from home.testing import make_standard_page
from resources.models import LibraryAuthor, LibraryIndexPage, LibraryTopic, ResourceLink, ResourcePage
from resources.testing import make_resource

SECRET = "quokkanut"
# A part of the statement after which something happens.
ADDRESSES, WORDS = 'url_path" IN', 'FROM "home_standardpage"'


def write(page: Page, word: str) -> None:
    StandardPage.objects.filter(pk=page.pk).update(title=word, summary=word)


def close(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    write(page, SECRET)


def open_to_all(page: Page) -> None:
    write(page, "Fit for everyone")
    PageViewRestriction.objects.all().delete()


def test_a_page_that_is_deleted_while_it_is_looked_for_is_not_found(client: Client, home: HomePage) -> None:
    page = make_standard_page("About", parent=home)
    assert client.get(page.url).status_code == 200
    with once_it_has_asked(ADDRESSES, lambda: Page.objects.get(pk=page.pk).delete()):
        assert client.get(page.url).status_code == 404


@pytest.mark.parametrize("part", [ADDRESSES, WORDS], ids=["addresses", "words"])
@pytest.mark.parametrize("is_above", [False, True], ids=["the page", "the page above it"])
@pytest.mark.parametrize("happen", [close, open_to_all], ids=["closed", "opened"])
def test_nobody_reads_what_was_private_when_it_was_fetched(
    client: Client, home: HomePage, happen: Callable[[Page], None], part: str, is_above: bool
) -> None:
    above = make_standard_page("Above", parent=home)
    page = make_standard_page("About", parent=above)
    changed = above if is_above else page
    if happen is open_to_all:
        close(changed)
    with once_it_has_asked(part, lambda: happen(changed)):
        response = client.get(page.url)
    assert SECRET not in response.content.decode()
    assert response.status_code in {200, 302}
    assert client.get(page.url).status_code == (302 if happen is close else 200)


def say_in_a_link(page: ResourcePage) -> None:
    ResourceLink.objects.filter(page=page).update(title=SECRET)


def say_as_a_topic(page: ResourcePage) -> None:
    LibraryTopic.objects.create(tag=make_topic(SECRET), content_object_id=page.pk)


def say_as_an_author(page: ResourcePage) -> None:
    LibraryAuthor.objects.create(page_id=page.pk, person=make_person(SECRET))


@pytest.mark.parametrize("say", [say_in_a_link, say_as_a_topic, say_as_an_author], ids=["link", "topic", "author"])
def test_what_is_fetched_after_a_page_was_closed_reaches_nobody(
    client: Client, library: LibraryIndexPage, say: Callable[[ResourcePage], None]
) -> None:
    page = make_resource("A sheet")
    page.links.add(ResourceLink(title="Elsewhere", url="https://example.org/"))
    page.save()

    def close_and_go_on_writing() -> None:
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        say(page)

    assert client.get(page.url).status_code == 200
    with once_it_has_asked('FROM "resources_resourcepage"', close_and_go_on_writing):
        assert SECRET not in client.get(page.url).content.decode()
    PageViewRestriction.objects.all().delete()
    assert SECRET in client.get(page.url).content.decode()


def test_a_menu_names_no_page_by_the_title_that_it_had_while_it_was_private(client: Client, home: HomePage) -> None:
    page = make_standard_page("About", parent=home)
    settings = SiteSettings.for_site(Site.objects.get())
    settings.menu = [("item", {"text": "", "page": page, "url": "", "children": []})]
    settings.save()
    close(page)
    with once_it_has_asked('"core_sitesettings"', lambda: open_to_all(page)):
        assert SECRET not in client.get(home.url).content.decode()
    assert "Fit for everyone" in client.get(home.url).content.decode()
