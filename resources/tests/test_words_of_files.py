"""The library finds an item by the words inside its files: by those of open files, and by no word of a private one."""

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction, Page
from wagtail.search import index

from core.models import SiteDocument
from core.testing import make_document
from resources import words_of_files
from resources.models import LibraryPage, ResourceFile, ResourcePage
from resources.testing import make_resource, make_review, make_video

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("library")]
SECRET = "quokkanut"


def make_file(name: str = "sheet.vtt", *, title: str = "", collection: Collection | None = None) -> SiteDocument:
    """Return a file that says the planted word, as it is once it has been read."""
    document = make_document(name, title=title, collection=collection)
    document.extracted_text = f"Some words with {SECRET} in them"
    document.save()
    return document


def make_collection(name: str = "For some", parent: Collection | None = None) -> Collection:
    return (parent or Collection.get_first_root_node()).add_child(name=name)


def restrict(collection: Collection) -> CollectionViewRestriction:
    kind = BaseViewRestriction.LOGIN
    return CollectionViewRestriction.objects.create(collection=collection, restriction_type=kind)


@pytest.fixture
def private(db: None) -> Collection:
    collection = make_collection("Private")
    restrict(collection)
    return collection.add_child(name="Beneath it")


def finds(word: str = SECRET) -> list[str]:
    """Return what a visitor's search finds. No page of results may say the word of a private file either."""
    response = Client().get("/library/", {"q": word})
    titles = [item.title for item in response.context_data["items"]]
    assert titles or f"<mark>{word}</mark>" not in response.content.decode()
    return titles


def resource_with(document: SiteDocument) -> Page:
    return make_resource("An item", document=document)


def review_with(document: SiteDocument) -> Page:
    return make_review("An item", report=document)


def video_with(document: SiteDocument) -> Page:
    return make_video("An item", captions=document)


KINDS = pytest.mark.parametrize(
    "make", [resource_with, review_with, video_with], ids=["resource", "annual review", "video"]
)


@KINDS
def test_words_of_an_open_file_are_found_and_those_of_a_private_one_are_not(
    make: Callable[[SiteDocument], Page], private: Collection
) -> None:
    item = make(make_file(collection=private))
    assert finds() == []
    assert SECRET not in LibraryPage.objects.get(pk=item.pk).plain_text
    item.delete()
    make(make_file())
    assert finds() == ["An item"]


def test_nor_what_a_private_file_is_called(private: Collection) -> None:
    item = make_resource("An item", document=make_file("open.txt", title="Wombats in thirds"))
    item.files.add(ResourceFile(document=make_file("closed.txt", title="Numbats in fifths", collection=private)))
    item.files.add(ResourceFile(document=make_file("also.txt", collection=private), title="Bilbies in sixths"))
    item.save()
    assert finds("wombats") == ["An item"]
    assert finds("numbats") == finds("bilbies") == []


def test_five_files_are_asked_for_at_once(django_assert_num_queries: Any) -> None:
    item = make_resource("An item")
    item.files = [ResourceFile(document=make_file(f"{number}.txt")) for number in range(5)]
    item.save()
    item = ResourcePage.objects.get()
    with django_assert_num_queries(5):  # its rows of files, those files, authors, topics and links
        item.get_texts()


def move_file(document: SiteDocument, private: Collection, client: Client) -> None:
    document.collection = private
    document.save()


def move_files_in_the_cms(document: SiteDocument, private: Collection, client: Client) -> None:
    address = reverse("wagtail_bulk_action", args=["core", "sitedocument", "add_to_collection"])
    answer = client.post(f"{address}?id={document.pk}", {"collection": private.pk})
    assert answer.status_code == 302


def restrict_the_collection(document: SiteDocument, private: Collection, client: Client) -> None:
    restrict(document.collection)


def restrict_what_is_above(document: SiteDocument, private: Collection, client: Client) -> None:
    restrict(document.collection.get_parent())


def restrict_in_the_cms(document: SiteDocument, private: Collection, client: Client) -> None:
    address = reverse("wagtailadmin_collections:set_privacy", args=[document.collection_id])
    form = {"restriction_type": "groups", "groups": [Group.objects.create(name="Readers").pk]}
    assert "set_privacy_done" in client.post(address, form).content.decode()


def move_the_collection(document: SiteDocument, private: Collection, client: Client) -> None:
    document.collection.move(Collection.objects.get(pk=private.pk), pos="sorted-child")


def delete_file(document: SiteDocument, private: Collection, client: Client) -> None:
    document.delete()


WAYS = pytest.mark.parametrize(
    "close",
    [
        move_file,
        move_files_in_the_cms,
        restrict_the_collection,
        restrict_what_is_above,
        restrict_in_the_cms,
        move_the_collection,
        delete_file,
    ],
    ids=lambda way: way.__name__,
)


@pytest.fixture(params=["few", "many"])
def number(request: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Few items are written anew at once, many in the background: here every number is many."""
    if request.param == "many":
        monkeypatch.setattr(words_of_files, "AT_ONCE", 0)


@WAYS
@KINDS
@pytest.mark.usefixtures("number")
def test_words_of_a_file_that_becomes_private_are_found_no_more_from_that_moment(
    make: Callable[[SiteDocument], Page],
    close: Callable[[SiteDocument, Collection, Client], None],
    private: Collection,
    administrator: Client,
    django_capture_on_commit_callbacks: Any,
) -> None:
    document = make_file(collection=make_collection("Inside", make_collection()))
    item = make(document)
    assert finds() == ["An item"]
    with django_capture_on_commit_callbacks(execute=True):
        close(SiteDocument.objects.get(), private, administrator)
        assert finds() == []
        assert SECRET not in LibraryPage.objects.get(pk=item.pk).plain_text
    assert finds() == []
    assert finds("item") == ["An item"]
    assert "What it is about." in LibraryPage.objects.get(pk=item.pk).plain_text


@pytest.mark.usefixtures("number")
def test_words_of_a_file_that_is_opened_are_found_again(django_capture_on_commit_callbacks: Any) -> None:
    collection = make_collection()
    restriction = restrict(collection)
    make_resource("An item", document=make_file(collection=collection))
    assert finds() == []
    with django_capture_on_commit_callbacks(execute=True):
        restriction.delete()
    assert finds() == ["An item"]


def test_between_hiding_and_restricting_nothing_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the process dies right after the restriction has been made."""
    document = make_file(collection=make_collection())
    make_resource("An item", document=document)
    monkeypatch.setattr(words_of_files, "write", lambda items: None)
    restrict(document.collection)
    assert finds() == []


def test_another_file_in_the_place_of_one_that_is_private_is_not_found_either(
    private: Collection, django_capture_on_commit_callbacks: Any
) -> None:
    document = make_file(collection=private)
    make_resource("An item", document=document)
    with django_capture_on_commit_callbacks(execute=True):
        document.file = ContentFile(b"It says numbats.", name="other.txt")
        document.save()
    document.refresh_from_db()
    assert "numbats" in document.extracted_text
    assert finds("numbats") == []


def test_what_was_written_before_or_broken_off_is_made_good_at_night(private: Collection) -> None:
    item = make_resource("An item", document=make_file(collection=private))
    LibraryPage.objects.filter(pk=item.pk).update(plain_text=f"words with {SECRET}")
    index.insert_or_update_object(ResourcePage.objects.get())
    hidden = make_resource("Hidden", document=make_file("open.txt"))
    words_of_files.hide(LibraryPage.objects.filter(pk=hidden.pk))
    assert finds() == ["An item"]
    call_command("read_missing_words", verbosity=0)
    assert finds() == ["Hidden"]
