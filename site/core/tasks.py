"""Work that runs in the background where a worker runs, and at once where none does."""

from django_tasks import task
from wagtail.search import index

from core.models import SiteDocument
from core.signals import document_text_changed
from core.uploads.extraction import extract_text


@task()
def read_document_text(document_id: int) -> None:
    """Keep the words inside a file, and tell that they have changed."""
    document = SiteDocument.objects.filter(pk=document_id).first()
    if document is None:
        return
    with document.open_file() as file:
        text = extract_text(document.filename, file.read())
    if text == document.extracted_text:
        return
    document.extracted_text = text
    document.save(update_fields=["extracted_text"])
    index.insert_or_update_object(document)
    document_text_changed.send(sender=SiteDocument, document=document)
