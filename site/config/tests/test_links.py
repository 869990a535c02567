"""A public page names no page and no file that its reader may not have: not by a title, and not by an address."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page, PageViewRestriction

from core.models import SiteDocument
from core.testing import fill_caches, make_document, make_user
from home.testing import make_event, make_standard_page
from resources.models import LibraryIndexPage
from resources.testing import make_blog_post, make_video

pytestmark = pytest.mark.django_db
SECRET = "quokkanut"
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=BaseViewRestriction.LOGIN)


def unpublish(page: Page) -> None:
    Page.objects.get(pk=page.pk).specific.unpublish()


CLOSED = pytest.mark.parametrize("close", [restrict, unpublish], ids=["restricted", "a draft"])
Close = Callable[[Page], None]


def shown(page: Page, client: Client | None = None) -> str:
    response = (client or Client()).get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def signed_in() -> Client:
    client = Client()
    client.force_login(make_user())
    return client


def call(page: Page, title: str) -> None:
    """Give a page another title, which its address does not show."""
    type(page).objects.filter(pk=page.pk).update(title=title)


@pytest.fixture
def private(db: None) -> Collection:
    collection = Collection.get_first_root_node().add_child(name="Private")
    CollectionViewRestriction.objects.create(collection=collection, restriction_type=BaseViewRestriction.LOGIN)
    return collection


@CLOSED
@pytest.mark.parametrize("text", ["", "Go there"], ids=["no words", "words of its own"])
def test_a_button(home: Page, close: Close, text: str) -> None:
    target = make_standard_page("Plain", slug=SECRET)
    page = make_standard_page("With a button", body=[("button", {"text": text, "page": target, "url": ""})])
    call(target, f"The title {SECRET}")
    assert shown(page).count(SECRET) == (1 if text else 2)
    close(target)
    assert SECRET not in shown(page)
    assert 'class="button"' not in shown(page).partition("<main")[2].partition("</main")[0]
    if close is restrict:
        assert shown(page, signed_in()).count(SECRET) == (1 if text else 2)


def test_a_button_that_leads_elsewhere_is_for_everyone(home: Page) -> None:
    link = {"text": "Elsewhere", "page": None, "url": "https://www.example.org/there"}
    page = make_standard_page("With a button", body=[("button", link)])
    assert 'href="https://www.example.org/there"' in shown(page)


def test_five_buttons_to_private_pages_ask_once(home: Page, django_assert_num_queries: Any) -> None:
    def cost(number: int) -> int:
        targets = [make_standard_page(f"Target {number}-{at}") for at in range(number)]
        page = make_standard_page(body=[("button", {"text": "", "page": one, "url": ""}) for one in targets])
        for target in targets:
            restrict(target)
        fill_caches()
        with django_assert_num_queries(100, exact=False) as asked:
            assert "Target" not in shown(page)
        return len(asked)

    assert cost(1) == cost(5)


@pytest.mark.parametrize("depth", [1, 2], ids=["right above", "higher up"])
def test_the_way_to_a_page_names_no_draft(home: Page, depth: int) -> None:
    above = make_standard_page("Above")
    between = make_standard_page("Between", parent=above)
    page = make_standard_page("Here", parent=between)
    draft = between if depth == 1 else above
    call(draft, SECRET)
    # In the list of links and in what search engines read.
    assert shown(page).count(SECRET) == 2
    unpublish(draft)
    assert SECRET not in shown(page)
    assert ("Above" if depth == 1 else "Between") in shown(page)


@CLOSED
def test_what_is_new_in_a_section_does_not_name_a_closed_section(library: LibraryIndexPage, close: Close) -> None:
    make_blog_post("A post")
    call(library, SECRET)
    page = make_standard_page("With news", body=[("latest", {"title": "New", "section": library, "count": 3})])
    assert f"More in {SECRET}" in shown(page)
    close(library)
    assert SECRET not in shown(page)
    if close is restrict:
        assert f"More in {SECRET}" in shown(page, signed_in())


@CLOSED
def test_the_recording_of_an_event(library: LibraryIndexPage, close: Close) -> None:
    film = make_video("Film", slug=SECRET)
    event = make_event(starts_at=timezone.now() - timedelta(days=3), recording=film)
    assert SECRET in shown(event)
    close(film)
    assert SECRET not in shown(event)
    if close is restrict:
        assert SECRET in shown(event, signed_in())


def test_a_film_and_its_captions(library: LibraryIndexPage, private: Collection) -> None:
    film = make_document(f"{SECRET}.mp4", FILM)
    captions = make_document(f"{SECRET}.vtt", b"WEBVTT\n\n00:00.000 --> 00:02.000\nHello\n")
    page = make_video("A film", provider="file", address="", film=film, captions=captions)
    # The player, its link, the captions and what search engines read.
    assert [shown(page).count(f"{SECRET}.{ending}") for ending in ("mp4", "vtt")] == [3, 1]
    SiteDocument.objects.filter(pk=captions.pk).update(collection=private)
    assert [shown(page).count(f"{SECRET}.{ending}") for ending in ("mp4", "vtt")] == [3, 0]
    SiteDocument.objects.filter(pk=film.pk).update(collection=private)
    assert SECRET not in shown(page)
    assert "<video" not in shown(page)
    assert [shown(page, signed_in()).count(f"{SECRET}.{ending}") for ending in ("mp4", "vtt")] == [3, 1]


@pytest.mark.parametrize("block", ["paragraph", "callout", "transcript"])
def test_a_file_that_words_link_to(library: LibraryIndexPage, private: Collection, block: str) -> None:
    document = make_document(f"{SECRET}.txt")
    text = f'<p>See <a linktype="document" id="{document.pk}">the sheet</a> first.</p>'
    if block == "transcript":
        page: Page = make_video(transcript=text)
    else:
        value = text if block == "paragraph" else {"tone": "note", "title": "Note", "text": text}
        page = make_standard_page(body=[(block, value)])
    assert f'<a href="{document.url}">the sheet</a>' in shown(page)
    SiteDocument.objects.filter(pk=document.pk).update(collection=private)
    assert SECRET not in shown(page)
    assert "the sheet" in shown(page)
    assert f'<a href="{document.url}">the sheet</a>' in shown(page, signed_in())
    SiteDocument.objects.all().delete()
    assert "the sheet" in shown(page)


def test_a_draft_that_words_link_to(home: Page) -> None:
    target = make_standard_page("Plain", slug=SECRET)
    page = make_standard_page(body=[("paragraph", f'<p><a linktype="page" id="{target.pk}">More</a></p>')])
    assert f'<a href="/{SECRET}/">More</a>' in shown(page)
    restrict(target)  # leads to where one signs in
    assert f'<a href="/{SECRET}/">More</a>' in shown(page)
    unpublish(target)
    assert SECRET not in shown(page)
    assert "More" in shown(page)


def test_files_that_words_link_to_are_asked_for_once_for_a_page(home: Page, django_assert_num_queries: Any) -> None:
    def cost(number: int) -> int:
        keys = [make_document(f"{at}.txt").pk for at in range(number)]
        links = [f'<p><a linktype="document" id="{key}">A sheet</a></p>' for key in keys]
        page = make_standard_page(body=[("paragraph", link) for link in links])
        fill_caches()
        with django_assert_num_queries(100, exact=False) as asked:
            assert shown(page).count("A sheet") == number
        return len(asked)

    assert cost(1) == cost(5)


@CLOSED
def test_a_card(home: Page, close: Close) -> None:
    target = make_standard_page("Plain", slug=SECRET)
    page = make_standard_page("With cards", body=[("cards", [target])])
    assert SECRET in shown(page)
    close(target)
    assert SECRET not in shown(page)


def test_a_download_is_found_by_no_title_of_its_own(home: Page, private: Collection) -> None:
    document = make_document("sheet.txt", collection=private)
    text = ("paragraph", "<p>Wombats</p>")
    post = make_blog_post("A post", body=[text, ("download", {"document": document, "title": SECRET})])
    assert SECRET not in shown(post)
    found = {word: Client().get("/library/", {"q": word}).context_data["items"] for word in ("wombats", SECRET)}
    assert {word: [item.title for item in items] for word, items in found.items()} == {
        "wombats": ["A post"],
        SECRET: [],
    }
