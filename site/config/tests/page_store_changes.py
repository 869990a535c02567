"""What a writer of the page store's test may do to the site, each as people and programs do it."""

import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

SECRET = "wsecretx0z"  # stands where no visitor may ever see it
OPERATIONS: dict[str, Callable[..., Any]] = {}
KEYS = ("pa", "pb", "pcopy")


def operation(function: Callable[..., Any]) -> Callable[..., Any]:
    OPERATIONS[function.__name__] = function
    return function


def page_of(key: str) -> Any:
    from wagtail.models import Page

    return Page.objects.get(slug=key).specific


def place_of(name: str) -> Any:
    from wagtail.models import Page

    return Page.objects.get(slug="box") if name == "box" else Page.objects.get(depth=2)


def summary_of(key: str) -> str:
    """Return SQL that sets the summary of a page."""
    page = page_of(key)
    table, column = ("resources_librarypage", "page_ptr_id") if key == "post" else ("home_standardpage", "page_ptr_id")
    return f"UPDATE {table} SET summary = %s WHERE {column} = {page.pk}"  # noqa: S608 - a table of our own


def publish_with(page: Any, word: str) -> None:
    page.summary = word
    page.save_revision().publish()


@operation
def publish(key: str, word: str) -> None:
    publish_with(page_of(key), word)


@operation
def draft(key: str) -> None:
    """Autosave: a revision that nobody publishes."""
    page = page_of(key)
    page.summary = SECRET
    page.title = f"{page.title} {SECRET}"
    page.save_revision()


@operation
def update(key: str, word: str) -> None:
    """One statement, outside a transaction."""
    type(page_of(key)).objects.filter(slug=key).update(summary=word)


@operation
def raw(key: str, word: str) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(summary_of(key), [word])


@operation
def raw_transaction(key: str, word: str) -> None:
    """A transaction of one's own, of which Django knows nothing."""
    from django.db import connection

    statement = summary_of(key)
    with connection.cursor() as cursor:
        for sql, values in (
            ("BEGIN", []),
            (statement, [SECRET]),
            (statement, [word]),
            ("SELECT 1", []),
            ("COMMIT", []),
        ):
            if sql == "COMMIT":
                time.sleep(0.05)
            cursor.execute(sql, values)


@operation
def rolled_back(key: str) -> None:
    from django.db import transaction

    with transaction.atomic():
        publish_with(page_of(key), SECRET)
        transaction.set_rollback(True)


@operation
def part_rolled_back(key: str, word: str) -> None:
    from django.db import transaction

    with transaction.atomic():
        with transaction.atomic():
            publish_with(page_of(key), SECRET)
            transaction.set_rollback(True)
        update(key, word)


@operation
def unpublish(key: str) -> None:
    page_of(key).unpublish()
    update(key, SECRET)


@operation
def expire(key: str) -> None:
    from django.core.management import call_command
    from django.utils import timezone
    from wagtail.models import Page

    Page.objects.filter(slug=key).update(expire_at=timezone.now() - timedelta(minutes=1))
    call_command("publish_scheduled", verbosity=0)
    Page.objects.filter(slug=key).update(expire_at=None)
    update(key, SECRET)


@operation
def schedule(key: str, word: str) -> None:
    """What was to be published a minute ago is."""
    from django.core.management import call_command
    from django.utils import timezone

    page = page_of(key)
    page.summary, page.go_live_at = word, timezone.now() - timedelta(minutes=1)
    page.save_revision(approved_go_live_at=page.go_live_at)
    call_command("publish_scheduled", verbosity=0)


@operation
def move(key: str, place: str) -> None:
    page_of(key).move(place_of(place), pos="last-child")


@operation
def delete(key: str) -> None:
    page_of(key).delete()


@operation
def create(key: str, word: str, place: str) -> None:
    from home.models import StandardPage

    publish_with(place_of(place).add_child(instance=StandardPage(title=key, slug=key, summary=word)), word)


@operation
def copy(key: str, source: str, word: str, place: str) -> None:
    page_of(source).copy(
        to=place_of(place), update_attrs={"slug": key, "title": key, "summary": word}, reset_translation_key=True
    )


@operation
def restrict(key: str) -> None:
    from django.db import transaction
    from wagtail.models import PageViewRestriction

    with transaction.atomic():
        page = page_of(key)
        PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
        update(key, SECRET)


@operation
def lift(key: str, word: str) -> None:
    from django.db import transaction
    from wagtail.models import PageViewRestriction

    with transaction.atomic():
        update(key, word)
        PageViewRestriction.objects.filter(page__slug=key).delete()


@operation
def setting(field: str, word: str) -> None:
    from core.models import SiteSettings

    SiteSettings.objects.update(**{field: word})


@operation
def menu(word: str) -> None:
    from core.models import SiteSettings

    settings = SiteSettings.objects.get()
    settings.menu = [("item", {"text": word, "url": "https://example.org/", "page": None, "children": []})]
    settings.save(update_fields=["menu"])


@operation
def notice(word: str, seconds: float | None) -> float | None:
    """An announcement, which goes by itself. Return the time at which it does."""
    from django.utils import timezone

    from core.models import SiteSettings

    until = timezone.now() + timedelta(seconds=seconds) if seconds else None
    SiteSettings.objects.update(announcement=word, announcement_until=until)
    return until.timestamp() if until else None


@operation
def redirect(word: str) -> None:
    from wagtail.contrib.redirects.models import Redirect

    Redirect.objects.update_or_create(old_path="/old", defaults={"redirect_link": f"/{word}/"})


@operation
def author(word: str) -> None:
    from core.models import Person

    person = Person.objects.get()
    person.name = word
    person.save()


@operation
def topic(word: str) -> None:
    from core.models import Topic

    topic = Topic.objects.get()
    topic.name = word
    topic.save()


@operation
def picture(word: str) -> None:
    """Another file in its place."""
    from django.core.files.base import ContentFile

    from core.models import SiteImage
    from core.testing import picture_bytes

    image = SiteImage.objects.get()
    image.file = ContentFile(picture_bytes(size=(900, 600)), name=f"{word}.png")
    image._set_image_file_metadata()
    image.save()
    image.renditions.all().delete()


@operation
def crop(word: str, at: int) -> None:
    from core.models import SiteImage

    image = SiteImage.objects.get()
    image.focal_point_x, image.focal_point_y = 100 + at % 300, 100 + at % 200
    image.focal_point_width = image.focal_point_height = 80
    image.credit = word
    image.save()


@operation
def document(word: str) -> None:
    from core.models import SiteDocument

    SiteDocument.objects.update(title=word)


@operation
def close_collection(name: str) -> None:
    from wagtail.models import Collection, CollectionViewRestriction

    collection = Collection.objects.get(name=name)
    CollectionViewRestriction.objects.create(collection=collection, restriction_type=CollectionViewRestriction.LOGIN)


@operation
def open_collection(name: str) -> None:
    from wagtail.models import CollectionViewRestriction

    for restriction in CollectionViewRestriction.objects.filter(collection__name=name):
        restriction.delete()


@operation
def empty() -> None:
    from io import StringIO

    from django.core.management import call_command

    call_command("page_store", "--empty", stdout=StringIO())
