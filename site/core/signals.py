"""What happens by itself when something is saved."""

from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_save
from django.dispatch import Signal, receiver
from wagtail.models import CollectionViewRestriction, Page, Site
from wagtail.signals import pre_page_move

from core.gated_pictures import put_in_place
from core.models import SiteDocument, SiteImage
from core.privacy import keep_file_private, keep_private_when_moved
from core.publishing import PrivacyKept
from core.trash.place import is_in_trash
from core.uploads.images import forbid_decompression_bombs as guard_against_decompression_bombs

__all__ = ["document_text_changed", "guard_against_decompression_bombs"]

# Sent with `document` once the words inside a file are known.
document_text_changed = Signal()
# Sent every night: whoever keeps words of files looks whether they are those that search may know.
words_of_files_are_checked = Signal()
# Sent when groups and permissions have been set up: apps above add what hangs on them.
roles_set_up = Signal()


def nothing_moves_into_the_trash(instance: Page, parent_page_after: Page, **kwargs: Any) -> None:
    """Raise PrivacyKept where somebody moves a page into the trash by hand: nobody would know whence it came."""
    if is_in_trash(parent_page_after):
        raise PrivacyKept("To put a page into the trash, delete it.", page=instance)


@receiver(pre_save)
def nothing_in_the_trash_is_published(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    """Keep a page in the trash from the public, whatever writes it: the alias of a page that is published, for one."""
    if not raw and isinstance(instance, Page) and instance.live and is_in_trash(instance):
        instance.live = False


pre_page_move.connect(keep_private_when_moved)
pre_page_move.connect(nothing_moves_into_the_trash)
for _kind in (SiteDocument, SiteImage):
    pre_save.connect(keep_file_private, sender=_kind)


@receiver(post_save, sender=SiteDocument)
def read_text_of_new_file(
    instance: SiteDocument, update_fields: frozenset[str] | None = None, raw: bool = False, **kwargs: Any
) -> None:
    """Read the words of a file that has just been stored, after the transaction that stored it."""
    if raw or (update_fields is not None and "file" not in update_fields):
        return
    from core.tasks import read_document_text

    transaction.on_commit(lambda: read_document_text.enqueue(instance.pk))


@receiver([post_save, post_delete], sender=Site)
def addresses_may_have_changed(**kwargs: Any) -> None:
    """Let Wagtail forget again where its sites begin: somebody may ask between its own forgetting and the commit."""
    transaction.on_commit(Site.clear_site_root_paths_cache)


@receiver([post_save, post_delete], sender=CollectionViewRestriction)
def pictures_follow_the_restriction(**kwargs: Any) -> None:
    """Take the pictures of a collection that has become private out of public media, and put back what is public."""
    put_in_place()
