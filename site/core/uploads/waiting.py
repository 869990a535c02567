"""Files that wait to be described: Wagtail keeps them beside public pictures, where a name is enough to read them."""

from django.core.files.storage import default_storage, storages
from wagtail.models import UploadedFile


def keep_waiting_files_private() -> None:
    """Keep them on the private storage. Called once, when the CMS is set up."""
    field = UploadedFile._meta.get_field("file")
    field.storage = storages["private"]
    # What migrations compare stays as Wagtail made it.
    field._storage_callable = default_storage
