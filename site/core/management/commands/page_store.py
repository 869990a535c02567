"""Shows the page store, and empties or closes it."""

from argparse import ArgumentParser
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand
from django.template.defaultfilters import filesizeformat
from django.utils import timezone

from core.page_store import pages
from core.page_store.directory import PageDirectory, of_name
from core.page_store.generations import open_fresh


class Command(BaseCommand):
    help = "Show which finished pages are kept. They make themselves new when content changes."

    def add_arguments(self, parser: ArgumentParser) -> None:
        which = parser.add_mutually_exclusive_group()
        which.add_argument("--empty", action="store_true", help="begin again with no pages, at once, for every worker")
        which.add_argument("--close", action="store_true", help="answer nothing from it until a server opens it again")
        parser.add_argument("--pages", action="store_true", help="name every page")

    def handle(self, *args: Any, empty: bool, close: bool, **options: Any) -> None:
        directory = PageDirectory(Path(settings.PAGE_STORE_DIR))
        if close:
            directory.close()  # the lock ends with this command; the next request or server start opens it
        if empty:
            open_fresh(directory)
            directory.sweep()
        self.show(directory, names_pages=options["pages"])

    def show(self, directory: PageDirectory, *, names_pages: bool) -> None:
        name = directory.current()
        self.stdout.write(f"Finished pages are {'kept' if settings.PAGE_STORE else 'not kept (PAGE_STORE is off)'}.")
        if name is None:
            self.stdout.write("The store is closed: content is changing, or no server has opened it yet.")
            return
        kept, _ = pages.kept_in(directory.folder(name))
        size = sum(size for _, size in kept)
        until = timezone.localtime(datetime.fromtimestamp(of_name(name).until, UTC))
        self.stdout.write(f"It is open, at the latest until {until:%H:%M}, and holds {len(kept)} pages"
                          f" ({filesizeformat(size)} of {filesizeformat(settings.PAGE_STORE_MAX_BYTES)}).")  # fmt: skip
        for address, size in kept if names_pages else []:
            query = f"?{address.query}" if address.query else ""
            self.stdout.write(f"{address.scheme}://{address.host}{address.path}{query}\t{filesizeformat(size)}")
