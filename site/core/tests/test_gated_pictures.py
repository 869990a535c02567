"""Pictures of restricted collections: their files are never public, and move when what they lie in changes."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from django.core.files.storage import storages
from django.db import connection
from django.template import Context, RequestContext, Template
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from wagtail.models import BaseViewRestriction, Collection, CollectionViewRestriction

from core.models import SiteImage
from core.pictures import picture_of
from core.publishing import PrivacyKept
from core.testing import make_image, make_user, picture_bytes

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _commit_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests run in a transaction that never ends: do at once what waits for its end."""
    monkeypatch.setattr("django.db.transaction.on_commit", lambda do, *args, **options: do())


@pytest.fixture
def members() -> Group:
    return Group.objects.get_or_create(name="Readers")[0]


@pytest.fixture
def reader(members: Group) -> Client:
    person, client = make_user(), Client()
    person.groups.add(members)
    client.force_login(person)
    return client


@pytest.fixture
def collection() -> Collection:
    return Collection.get_first_root_node().add_child(instance=Collection(name="Papers of the board"))


@pytest.fixture
def closed(collection: Collection, members: Group) -> Collection:
    restrict(collection, members)
    return collection


def restrict(collection: Collection, *groups: Group) -> CollectionViewRestriction:
    restriction = CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=BaseViewRestriction.GROUPS
    )
    restriction.groups.set(groups)
    return restriction


def add_image(collection: Collection, name: str = "capybara.png") -> SiteImage:
    image = SiteImage(title="A rehearsal", description="Children with ukuleles", collection=collection)
    image.file = ContentFile(picture_bytes(size=(900, 600)), name=name)
    image.save()
    return image


def names_in(storage: Any, folder: str = "") -> Iterator[str]:
    """Yield the names of all files of a storage."""
    if folder and not storage.exists(folder):
        return
    folders, files = storage.listdir(folder)
    yield from (f"{folder}/{name}".lstrip("/") for name in files)
    for below in folders:
        yield from names_in(storage, f"{folder}/{below}".lstrip("/"))


def files_of(image: SiteImage) -> list[str]:
    image = SiteImage.objects.get(pk=image.pk)
    return [image.file.name, *(rendition.file.name for rendition in image.renditions.all())]


def public_files() -> set[str]:
    return set(names_in(storages["default"]))


def test_a_new_picture_of_a_restricted_collection_is_never_in_public_media(closed: Collection) -> None:
    before = public_files()
    image = add_image(closed)
    picture_of(image, "card")
    assert public_files() == before
    assert all(name.startswith("gated/") for name in files_of(image))
    assert len(files_of(image)) == 7
    assert not any("capybara" in name for name in files_of(image))


def test_a_picture_of_an_open_collection_is_public_media(collection: Collection) -> None:
    image = add_image(collection)
    assert image.file.url.startswith("/media/original_images/capybara")
    assert not image.is_gated


def test_a_collection_below_a_restricted_one_is_restricted_too(closed: Collection) -> None:
    below = closed.add_child(instance=Collection(name="Papers"))
    assert add_image(below).is_gated


def test_members_see_a_gated_picture_and_its_renditions(closed: Collection, reader: Client) -> None:
    image = add_image(closed)
    addresses = [image.file.url, image.get_rendition("width-100|format-webp").url]
    for address, kind in zip(addresses, ("image/png", "image/webp"), strict=True):
        answer = reader.get(address)
        assert (answer.status_code, answer["Content-Type"]) == (200, kind)
        assert answer["Cache-Control"] == "private, no-store"
        assert answer["X-Content-Type-Options"] == "nosniff"
        assert "sandbox" in answer["Content-Security-Policy"]


def test_to_everybody_else_a_gated_picture_is_not_there(closed: Collection) -> None:
    image = add_image(closed)
    stranger = Client()
    stranger.force_login(make_user())
    for address in (image.file.url, image.get_rendition("width-100").url):
        assert Client().get(address).status_code == 404
        assert stranger.get(address).status_code == 404
        assert Client().get(address.replace("/pictures/", "/media/gated/")).status_code == 404


def test_whoever_chooses_pictures_in_the_cms_sees_them(closed: Collection, editor: Client) -> None:
    image = add_image(closed)
    assert editor.get(image.get_rendition("max-165x165").url).status_code == 200
    assert editor.get("/admin/images/").status_code == 200
    assert editor.get(f"/admin/images/{image.pk}/").status_code == 200


def test_an_address_that_names_no_file_is_not_found(closed: Collection, reader: Client) -> None:
    folder = add_image(closed).file.url.rsplit("/", 1)[0]
    for odd in (f"{folder}/other.png", f"{folder}/%00.png", f"{folder}/..%2f..%2fdb", "/pictures/x/picture.png"):
        assert reader.get(odd).status_code == 404


def test_moving_a_picture_into_a_restricted_collection_takes_all_its_files_along(
    closed: Collection, reader: Client
) -> None:
    image = add_image(Collection.get_first_root_node())
    picture_of(image, "card")
    before = files_of(image)
    image.collection = closed
    image.save()
    assert image.is_gated
    assert len(files_of(image)) == len(before)
    assert not set(before) & public_files()
    assert not any("capybara" in name for name in files_of(image))
    assert reader.get(image.file.url).status_code == 200
    assert image.get_rendition("fill-400x250|format-jpeg").url.startswith("/pictures/")


def test_moving_a_picture_out_does_not_make_it_public(closed: Collection) -> None:
    image = add_image(closed)
    image.get_rendition("width-100")
    image.collection = Collection.get_first_root_node()
    with pytest.raises(PrivacyKept, match="stays where it is"):
        image.save()
    image.refresh_from_db()
    assert image.collection == closed
    assert all(name.startswith("gated/") for name in files_of(image))


def test_restricting_a_collection_moves_what_is_in_it(collection: Collection, members: Group) -> None:
    image = add_image(collection)
    image.get_rendition("width-100")
    restriction = restrict(collection, members)
    assert all(name.startswith("gated/") for name in files_of(image))
    restriction.delete()
    assert not any(name.startswith("gated/") for name in files_of(image))


def test_moving_a_collection_under_a_restricted_one_moves_what_is_in_it(closed: Collection) -> None:
    other = Collection.get_first_root_node().add_child(instance=Collection(name="Papers"))
    image = add_image(other)
    Collection.objects.get(pk=other.pk).move(Collection.objects.get(pk=closed.pk), "sorted-child")
    assert all(name.startswith("gated/") for name in files_of(image))


def test_putting_many_pictures_into_a_collection_in_the_cms_moves_their_files(
    closed: Collection, moderator: Client
) -> None:
    image = add_image(Collection.get_first_root_node())
    moderator.post(
        f"/admin/bulk/core/siteimage/add_to_collection/?id={image.pk}&next=/admin/images/", {"collection": closed.pk}
    )
    assert SiteImage.objects.get(pk=image.pk).is_gated
    assert image.file.name not in public_files()


def test_deleting_a_gated_picture_deletes_its_files(closed: Collection) -> None:
    image = add_image(closed)
    names = [image.file.name, image.get_rendition("width-100").file.name]
    image.delete()
    assert not any(storages["private"].exists(name) for name in names)


def test_a_public_picture_costs_no_question(collection: Collection) -> None:
    image = add_image(collection)
    picture_of(image, "card")
    image.prefetched_renditions = list(image.renditions.all())
    template = Template("{% load core_tags %}{% site_picture image 'card' %}")
    context: Context = RequestContext(RequestFactory().get("/"), {"image": image})
    with CaptureQueriesContext(connection) as captured:
        assert "/media/" in template.render(context)
    assert [query["sql"] for query in captured if "ollection" in query["sql"]] == []


def test_an_image_that_nobody_moves_keeps_its_name() -> None:
    image = make_image()
    name = image.file.name
    image.title = "Another title"
    image.save()
    assert image.file.name == name
