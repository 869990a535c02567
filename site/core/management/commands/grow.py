"""Fills a site with as much as it may hold after many years, to see whether it is as quick then."""

from time import monotonic
from typing import Any

from django.core.cache import cache
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.db import connection, transaction
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update

from core.demo.growing import Growth, growers

NOT_EMPTY = (
    "This site has content. What grows here cannot be told from it afterwards: add --yes to grow it all the same."
)


class Command(BaseCommand):
    help = "Fills a site with thousands of invented pages, files, members and meetings (docs/performance.md)."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--items", type=int, default=20_000, help="items of the library")
        parser.add_argument("--files", type=int, default=5_000, help="files")
        parser.add_argument("--services", type=int, default=200, help="music services, each with two members")
        parser.add_argument("--years", type=int, default=12, help="years of meetings, one a month")
        parser.add_argument("--seed", type=int, default=1, help="the same seed makes the same site")
        parser.add_argument("--yes", action="store_true", help="grow also where there is content already")

    def handle(self, *args: Any, **options: Any) -> None:
        if Page.objects.filter(depth__gt=2).exists() and not options["yes"]:
            raise CommandError(NOT_EMPTY)
        began = monotonic()
        sizes = {name: options[name] for name in ("items", "files", "services", "years", "seed")}
        if min(sizes.values()) < 1:
            raise CommandError("Each number has to be one or more.")
        growth = Growth(say=lambda words: self.stdout.write(f"  {words}"), **sizes)
        self.grow(growth)
        for what, number in growth.made.items():
            self.stdout.write(f"  {number:>6,} {what}")
        self.stdout.write(f"Done in {monotonic() - began:.0f} seconds.")

    def grow(self, growth: Growth) -> None:
        call_command("setup_roles", verbosity=0)
        with transaction.atomic(), disable_reference_index_auto_update():
            for module in growers():
                growth.say(f"Growing {module.__name__.removesuffix('.demo.growth')}")
                module.grow(growth)
            for step in growth.later:
                step()
        growth.say("Indexing for search")
        call_command("update_index", verbosity=0)
        growth.say("Noting who refers to what")
        call_command("rebuild_references_index", verbosity=0)
        cache.clear()
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
