"""Files to read or download, kept outside the public media folder: core/documents.py serves them."""

from django.core.files.storage import Storage, storages
from django.db import models
from wagtail.documents.models import AbstractDocument
from wagtail.search import index

from core.uploads.validators import CHECKS, validate_document


def private_storage() -> Storage:
    """Return the storage of files that a view must be asked for."""
    return storages["private"]


def words_for_type(ending: str) -> str:
    """Return what visitors call a type of file, by the ending of its name: "Word", "PDF"."""
    names = {
        "docx": "Word",
        "xlsx": "Excel",
        "pptx": "PowerPoint",
        "odt": "OpenDocument",
        "txt": "Plain text",
    }
    return names.get(ending.lower(), ending.upper())


class SiteDocument(AbstractDocument):
    class Language(models.TextChoices):
        ENGLISH = "en", "English"
        WELSH = "cy", "Welsh"
        OTHER = "", "Another language"

    file = models.FileField(upload_to="documents", storage=private_storage, validators=[validate_document])
    language = models.CharField(
        max_length=5,
        choices=Language,
        default=Language.ENGLISH,
        blank=True,
        help_text="What it is written in.",
    )
    extracted_text = models.TextField(
        editable=False, blank=True, help_text="The words inside the file, so that search finds them."
    )

    admin_form_fields = ("title", "file", "language", "collection", "tags")
    search_fields = [*AbstractDocument.search_fields, index.SearchField("extracted_text")]

    class Meta(AbstractDocument.Meta):
        verbose_name = "file"
        permissions = [("choose_document", "Can choose document")]

    def clean(self) -> None:
        """Leave a file that is missing or of a type that is not accepted to those who have said so already: Wagtail
        would say it once more, in other words. Raises ValidationError as Wagtail does for every other."""
        if self.file_extension.lower() in CHECKS:
            super().clean()

    @property
    def kind(self) -> str:
        """The file's type in the words of a visitor: "Word", "PDF"."""
        return words_for_type(self.file_extension)
