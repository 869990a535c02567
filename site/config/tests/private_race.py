"""Run as a program: somebody restricts the collection of a file while somebody else is saving the item that offers it.

The database is that of DATABASE_URL, migrated already. Each time the words of the file have been read for the item, and
not yet written, when the restriction begins. Prints, as JSON, how many items say the file's words before and afterwards.
"""

import json
import os
import sys
from pathlib import Path
from threading import Event, Thread
from typing import Any

ROOT = Path(__file__).resolve().parents[3]
ITEMS = 3
SECRET = "quokkanut"
PATIENCE = 1  # seconds that the first waits for the second, who waits for the first


def set_up() -> None:
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.test"
    import django

    django.setup()


def save(item: Any, has_read: Event, is_restricted: Event) -> None:
    """Save an item, and let the other come in between."""
    from django.db import connection

    read = item.get_texts

    def read_and_wait() -> list[str]:
        texts: list[str] = read()
        has_read.set()
        is_restricted.wait(PATIENCE)
        return texts

    item.get_texts = read_and_wait
    item.save()
    connection.close()


def restrict(collection: Any, has_read: Event, is_restricted: Event) -> None:
    from django.db import connection
    from wagtail.models import BaseViewRestriction, CollectionViewRestriction

    has_read.wait()
    kind = BaseViewRestriction.LOGIN
    CollectionViewRestriction.objects.create(collection_id=collection.pk, restriction_type=kind)
    is_restricted.set()
    connection.close()


def race() -> dict[str, int]:
    from wagtail.models import Collection

    from core.testing import make_document
    from home.testing import make_home
    from resources.models import LibraryPage, ResourcePage
    from resources.testing import make_library, make_resource

    make_library(make_home())
    keys = {}
    for number in range(ITEMS):
        collection = Collection.get_first_root_node().add_child(name=f"Readers {number}")
        document = make_document("sheet.txt", SECRET.encode(), collection=collection)
        document.refresh_from_db()
        keys[make_resource(document=document).pk] = collection
    saying = LibraryPage.objects.filter(plain_text__contains=SECRET)
    before = saying.count()
    for key, collection in keys.items():
        events = Event(), Event()
        at_once = [
            Thread(target=save, args=(ResourcePage.objects.get(pk=key), *events)),
            Thread(target=restrict, args=(collection, *events)),
        ]
        for thread in at_once:
            thread.start()
        for thread in at_once:
            thread.join()
    return {"before": before, "afterwards": saying.count()}


if __name__ == "__main__":
    set_up()
    print(json.dumps(race()))
