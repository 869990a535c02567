"""Ways to load much at once: what the site does after every single save is done for all of it at the end."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import IO, Any
from unittest.mock import patch

from django.contrib.auth import base_user
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from PIL import Image
from wagtail.signal_handlers import disable_reference_index_auto_update

# Flat pictures come out a tenth larger than with what Pillow does by itself (6 and 4), in less than half the time.
EFFORT = {"AVIF": {"speed": 8}, "WEBP": {"method": 2}}
SEARCH_TASK = "modelsearch.signal_handlers.insert_or_update_object_task"


class Later:
    """Takes what is to be indexed as the background task does, and leaves it: the index is built when all is there."""

    def enqueue(self, *of_what: str) -> None:
        """Do nothing."""


@contextmanager
def indexed_at_the_end() -> Iterator[None]:
    """Let nothing be indexed until the block ends, and then everything: for search, and who refers to what."""
    with patch(SEARCH_TASK, Later()), disable_reference_index_auto_update():
        yield
    for command in ("update_index", "rebuild_references_index"):
        call_command(command, verbosity=0)


@contextmanager
def one_hash_for_each_password() -> Iterator[None]:
    """Hash a password that many people have once: everybody knows the demo's, so nothing is lost by a common salt."""
    hashed = cache(make_password)

    def hashed_once(password: str | None, *args: Any, **options: Any) -> str:
        return make_password(None) if password is None else hashed(password, *args, **options)

    with patch.object(base_user, "make_password", hashed_once):
        yield


@contextmanager
def quick_pictures() -> Iterator[None]:
    """Write AVIF and WebP with less care for their size. Only in this process, and only until the block ends."""
    Image.init()
    usual = {kind: Image.SAVE[kind] for kind in EFFORT}

    def save(kind: str, image: Image.Image, file: IO[bytes], filename: str | bytes) -> None:
        image.encoderinfo = {**EFFORT[kind], **image.encoderinfo}
        usual[kind](image, file, filename)

    for kind in EFFORT:
        Image.register_save(kind, partial(save, kind))
    try:
        yield
    finally:
        for kind, writer in usual.items():
            Image.register_save(kind, writer)
