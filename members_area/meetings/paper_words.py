"""The words inside a paper, so that search finds them: read in the background, as those of the library are."""

from django_tasks import task
from wagtail.search import index

from core.uploads.extraction import extract_text
from members_area.meetings.models import Paper


@task()
def read_words_of_paper(paper_id: int) -> None:
    """Keep the words of a paper's newest version for search. A paper that is gone is passed over."""
    paper = Paper.objects.filter(pk=paper_id).first()
    newest = paper and paper.versions.first()
    if paper is None or newest is None:
        return
    with newest.file.open("rb") as file:
        paper.words = extract_text(newest.filename, file.read())
    paper.save(update_fields=["words"])
    index.insert_or_update_object(paper)
