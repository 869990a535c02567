"""Keeps search and counts right when files change or are downloaded."""

from typing import Any

from django.dispatch import receiver
from wagtail.documents.models import document_served
from wagtail.models import Page

from core.models import SiteDocument
from core.signals import document_text_changed
from resources.models import LibraryPage
from resources.services import count_download


@receiver(document_text_changed)
def words_of_a_file_changed(users: list[Any], **kwargs: Any) -> None:
    """Let the items that offer a file be found by its words."""
    for user in users:
        page = user.specific if isinstance(user, Page) else None
        if isinstance(page, LibraryPage):
            page.save(update_fields=["plain_text"], clean=False)


@receiver(document_served, sender=SiteDocument)
def a_file_was_downloaded(instance: SiteDocument, request: Any, **kwargs: Any) -> None:
    count_download(document=instance, request=request)
