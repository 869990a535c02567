"""Run as a program: puts a large private file and a member's session into the site that the environment names.

The database is migrated already. Prints, as JSON, the addresses of the file and
of a small one with an odd name, the session's key, and what the large one's bytes come to.
"""

import json
import os
import sys
from hashlib import sha256
from typing import Any

import django

SIZE = 50 * 1024 * 1024
WORDS = b"0123456789"
ODD_NAME = "documents/T\u0177 gwyn 100%3f?#;+ 'a'.txt"


def make() -> dict[str, str]:
    from django.core.management import call_command
    from wagtail.models import Collection

    from core.testing import make_document
    from home.testing import make_home
    from members_area.membership.privacy import COLLECTION
    from members_area.membership.testing import make_member

    make_home()
    call_command("setup_roles", verbosity=0)
    call_command("setup_member_area", verbosity=0)
    private = Collection.objects.get(name=COLLECTION)
    film = os.urandom(SIZE)
    document = make_document("Ffilm wythnos gerdd.mp4", film, collection=private)
    return {
        "path": document.url,
        "session": str(make_member().session.session_key),
        "sha256": sha256(film).hexdigest(),
        "odd": oddly_named(private),
    }


def oddly_named(collection: Any) -> str:
    """Make a file under a name of which uploads would not leave much, and return its address."""
    from core.models import SiteDocument
    from core.testing import make_document

    document = make_document("odd.txt", WORDS, collection=collection)
    storage, name = document.file.storage, str(document.file.name)
    os.rename(storage.path(name), storage.path(ODD_NAME))
    SiteDocument.objects.filter(pk=document.pk).update(file=ODD_NAME)
    return str(SiteDocument.objects.get(pk=document.pk).url)


if __name__ == "__main__":
    django.setup()
    json.dump(make(), sys.stdout)
