"""Keeps the words of private files out of what search reads, also once a file or its collection has become private.

An item's `plain_text` and its entry in the search index hold words of its files. Where it may change who opens those,
`write` brings both up to date: a few items in the transaction that changed it, many in the background, which hides all
words of theirs until then. What no transaction holds together is hidden before.
"""

from collections.abc import Iterator
from functools import partial

from django.db import transaction
from django.db.models import Q, QuerySet
from modelsearch.utils import get_descendants_content_types_pks
from wagtail.models import Collection
from wagtail.search import index
from wagtail.search.models import IndexEntry

from core.access import file_restrictions
from core.models import SiteDocument
from resources.models import LibraryPage
from resources.models.item import hold

AT_ONCE = 20  # items that are written anew while somebody waits
IN_A_TASK = 200


def in_collection(collection: Collection) -> QuerySet[LibraryPage]:
    """Return the items with files that lie in a collection or beneath it, wherever it stands by now."""
    path = Collection.objects.filter(pk=collection.pk).values_list("path", flat=True).first()
    return using(
        SiteDocument.objects.filter(collection__path__startswith=path) if path else SiteDocument.objects.none()
    )


def using(files: QuerySet[SiteDocument]) -> QuerySet[LibraryPage]:
    """Return the items that search finds by words of these files, as long as everybody may open them."""
    used = Q(pk__in=[])
    for kind in LibraryPage.__subclasses__():
        if kind.read_files:
            used |= Q(pk__in=kind._default_manager.filter(**{f"{kind.read_files}__in": files}).values("pk"))
    return LibraryPage.objects.filter(used)


def doubtful() -> QuerySet[LibraryPage]:
    """Return the items whose words are hidden, or may hold some of a private file: by somebody who saved an item while
    another made its file private, or by a release that did not ask."""
    private = SiteDocument.objects.filter(file_restrictions())
    return LibraryPage.objects.filter(plain_text="") | using(private)


def hide(items: QuerySet[LibraryPage]) -> None:
    """Let search find none of `items` by any word, with two statements for each two hundred of them."""
    for keys in _in_parts(_keys(items)):
        _hide(keys)


def write(items: QuerySet[LibraryPage]) -> None:
    """Write the words of `items` anew, those of open files among them."""
    from resources.tasks import write_words

    keys = _keys(items)
    if len(keys) <= AT_ONCE:
        write_now(keys)
        return
    for some in _in_parts(keys):
        _hide(some)
        transaction.on_commit(partial(write_words.enqueue, some))


def write_now(keys: list[int]) -> None:
    """The same at once, for items by key. Those that are gone are passed over."""
    for key in keys:
        with transaction.atomic():
            hold(key)
            if item := LibraryPage.objects.filter(pk=key).first():
                item = item.specific
                item.plain_text = item.words_for_search()
                LibraryPage.objects.filter(pk=key).update(plain_text=item.plain_text)
                index.insert_or_update_object(item)


def _hide(keys: list[int]) -> None:
    LibraryPage.objects.filter(pk__in=keys).update(plain_text="")
    kinds = get_descendants_content_types_pks(LibraryPage)
    IndexEntry.objects.filter(content_type__in=kinds, object_id__in=[str(key) for key in keys]).delete()


def _in_parts(keys: list[int]) -> Iterator[list[int]]:
    return (keys[begin : begin + IN_A_TASK] for begin in range(0, len(keys), IN_A_TASK))


def _keys(items: QuerySet[LibraryPage]) -> list[int]:
    return list(items.order_by("pk").values_list("pk", flat=True))
