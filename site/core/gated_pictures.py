"""Pictures of restricted collections: Wagtail's privacy ends at the public media folder, this carries it on.

A picture's file name says where it lies: what begins with "gated/" is on the private storage and is served by
`core.views.serve_picture`, which asks who may see it. All else is public media, and costs no question at all.
"""

from contextlib import suppress
from typing import Any

from django.core.files.base import File
from django.core.files.storage import Storage, storages
from django.db import transaction
from django.db.models import Q, QuerySet
from django.dispatch import Signal
from django.urls import reverse
from django.utils.crypto import get_random_string
from django.utils.deconstruct import deconstructible
from wagtail.models import Collection
from wagtail.permissions import policy_registry

from core.access import file_restrictions, may_read_document

# Sent with `collection` before it moves in the tree. A receiver may refuse with PrivacyKept.
collection_moves = Signal()
# Sent with `collection` after it has moved, in the same transaction.
collection_moved = Signal()
GATED = "gated/"
# What a gated picture is called: its own name would stand in the address of every page that shows it.
NAME = "picture"


def is_gated(name: str | None) -> bool:
    """Say whether the file of this name is kept from the public."""
    return bool(name) and str(name).startswith(GATED)


def new_gated_name(extension: str) -> str:
    """Return a name for an original: a folder of its own, which its renditions share."""
    return f"{GATED}{get_random_string(24)}/{NAME}{extension.lower()}"


def folder_of(name: str) -> str:
    """Return the folder in which a gated picture and its renditions lie."""
    return GATED + name.removeprefix(GATED).split("/", 1)[0] + "/"


@deconstructible
class PictureStorage(Storage):
    """Two storages behind one: the name of a file says which."""

    def _home(self, name: str) -> Storage:
        return storages["private" if is_gated(name) else "default"]

    def open(self, name: str, mode: str = "rb") -> File:
        return self._home(name).open(name, mode)

    def save(self, name: str | None, content: Any, max_length: int | None = None) -> str:
        name = name or content.name
        return self._home(name).save(name, content, max_length=max_length)

    def delete(self, name: str) -> None:
        self._home(name).delete(name)

    def exists(self, name: str) -> bool:
        return self._home(name).exists(name)

    def size(self, name: str) -> int:
        return self._home(name).size(name)

    def path(self, name: str) -> str:
        return self._home(name).path(name)

    def get_modified_time(self, name: str) -> Any:
        return self._home(name).get_modified_time(name)

    def url(self, name: str | None) -> str:
        if is_gated(name):
            return reverse("picture", args=str(name).removeprefix(GATED).split("/", 1))
        return self._home(str(name)).url(name)


def picture_storage() -> PictureStorage:
    return PictureStorage()


def may_see_picture(image: Any, user: Any) -> bool:
    """Say whether `user` may see a gated picture: its readers, and whoever chooses pictures in the CMS."""
    if may_read_document(image, user):
        return True
    policy = policy_registry.get_by_type(type(image))
    return user.is_authenticated and policy.user_has_any_permission_for_instance(user, ["change", "choose"], image)


def in_the_wrong_place(files: QuerySet[Any], *, collection: str) -> QuerySet[Any]:
    """Return those of `files` that lie in public and should not, or are kept from a public that may see them."""
    gated = Q(file__startswith=GATED)
    files = files.annotate(is_restricted=file_restrictions(collection))
    return files.filter((Q(is_restricted=True) & ~gated) | (Q(is_restricted=False) & gated))


def keep_moved_collections_in_place() -> None:
    """Look at pictures again when a collection moves in the tree, which sends no signal. Called once, at the start."""
    move = Collection.move

    def moved(collection: Collection, *args: Any, **options: Any) -> None:
        collection_moves.send(sender=Collection, collection=collection)
        with transaction.atomic():
            move(collection, *args, **options)
            put_in_place()
            collection_moved.send(sender=Collection, collection=collection)

    Collection.move = moved  # there is no other way to hear of it


def put_in_place(**which: Any) -> None:
    """Move originals and renditions to where their collections say. `which` narrows the images that are looked at.

    What becomes private is copied at once and taken out of public media when the transaction is through; what
    becomes public is moved only then, so that a transaction that fails publishes nothing.
    """
    _move_all(to_private=True, **which)
    transaction.on_commit(lambda: _move_all(to_private=False, **which))


def _move_all(*, to_private: bool, **which: Any) -> None:
    from core.models import Rendition, SiteImage

    images = in_the_wrong_place(SiteImage.objects.filter(**which), collection="collection")
    for image in images.filter(is_restricted=to_private):
        _move(image, image.get_upload_to(image.filename))
    of_images = {f"image__{lookup}": value for lookup, value in which.items()}
    renditions = in_the_wrong_place(Rendition.objects.filter(**of_images), collection="image__collection")
    for rendition in renditions.filter(is_restricted=to_private).select_related("image"):
        with suppress(FileNotFoundError):  # it has been given up in the meantime, by who made it from the old file
            _move(rendition, rendition.get_upload_to(rendition.filename))
        rendition.purge_from_cache()


def _move(picture: Any, name: str) -> None:
    """Copy a file under another name, let its row name that, and take the old file away with the commit."""
    storage, old = picture.file.storage, picture.file.name
    with storage.open(old) as file:
        new = storage.save(name, file)
    type(picture).objects.filter(pk=picture.pk).update(file=new)
    picture.file.name = new
    transaction.on_commit(lambda: storage.delete(old))
