"""Work of the library in the background, where a worker runs, and at once where none does."""

from django_tasks import task

from resources.words_of_files import write_now


@task()
def write_words(keys: list[int]) -> None:
    """Write anew what search reads of these items."""
    write_now(keys)
