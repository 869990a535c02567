"""Keeps search and counts right when files change, become private or are downloaded."""

from collections.abc import Iterable
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_delete, pre_save
from django.dispatch import receiver
from django.http import HttpRequest
from wagtail.documents.models import document_served
from wagtail.models import Collection, CollectionViewRestriction

from core.gated_pictures import collection_moved
from core.models import SiteDocument
from core.signals import document_text_changed, words_of_files_are_checked
from resources import words_of_files
from resources.models import LibraryPage
from resources.services import count_download


@receiver(document_text_changed)
def words_of_a_file_changed(document: SiteDocument, **kwargs: Any) -> None:
    """Let the items that offer a file be found by its words."""
    words_of_files.write(_using(document))


@receiver(post_save, sender=SiteDocument)
def a_file_changed(
    instance: SiteDocument, created: bool, raw: bool = False, update_fields: Any = None, **kwargs: Any
) -> None:
    """Let its items be found by another title, and by nothing that is in it once it lies in a private collection."""
    if not raw and not created and (update_fields is None or {"title", "collection"} & set(update_fields)):
        words_of_files.write(_using(instance))


def files_changed_in_bulk(request: HttpRequest, action_type: str, objects: Iterable[Any], action: Any) -> None:
    """For Wagtail's hook after_bulk_action: the same for many at once, in the transaction that moves them."""
    files = [file.pk for file in objects if isinstance(file, SiteDocument)]
    if action_type == "add_to_collection" and files:
        words_of_files.write(words_of_files.using(SiteDocument.objects.filter(pk__in=files)))


@receiver(pre_delete, sender=SiteDocument)
def a_file_is_deleted(instance: SiteDocument, **kwargs: Any) -> None:
    instance.items_that_used_it = list(_using(instance).values_list("pk", flat=True))


@receiver(post_delete, sender=SiteDocument)
def a_file_was_deleted(instance: SiteDocument, **kwargs: Any) -> None:
    words_of_files.write(LibraryPage.objects.filter(pk__in=instance.items_that_used_it))


@receiver(pre_save, sender=CollectionViewRestriction)
def a_collection_is_restricted(instance: CollectionViewRestriction, raw: bool = False, **kwargs: Any) -> None:
    """Hide what could be found between the moment in which it is restricted and the writing of what may be found."""
    if not raw and instance.pk is None:
        words_of_files.hide(words_of_files.in_collection(instance.collection))


@receiver([post_save, post_delete], sender=CollectionViewRestriction)
def who_opens_a_collection_changed(instance: CollectionViewRestriction, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        words_of_files.write(words_of_files.in_collection(instance.collection))


@receiver(collection_moved)
def a_collection_moved(collection: Collection, **kwargs: Any) -> None:
    words_of_files.write(words_of_files.in_collection(collection))


@receiver(words_of_files_are_checked)
def words_are_checked(**kwargs: Any) -> None:
    words_of_files.write(words_of_files.doubtful())


@receiver(document_served, sender=SiteDocument)
def a_file_was_downloaded(instance: SiteDocument, request: Any, **kwargs: Any) -> None:
    count_download(document=instance, request=request)


def _using(document: SiteDocument) -> Any:
    return words_of_files.using(SiteDocument.objects.filter(pk=document.pk))
