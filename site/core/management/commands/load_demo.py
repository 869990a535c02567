"""Fills an empty site with the demo content. Running it again adds what is missing and changes nothing else."""

import gc
from importlib import import_module
from time import monotonic
from types import ModuleType
from typing import Any

from django.apps import apps
from django.conf import settings
from django.core.management import BaseCommand, CommandError, CommandParser, call_command
from django.utils.module_loading import module_has_submodule

from core.demo.loader import PASSWORD, SIGN_INS
from core.demo.quickly import indexed_at_the_end, one_hash_for_each_password, quick_pictures
from core.demo.workshop import Demo
from core.models import SiteImage

# What is loaded stays: to look through all of it for garbage takes long, and finds none.
COLLECT_SELDOM = (20_000, 20, 50)


class Command(BaseCommand):
    help = "Loads the demo content: pages, pictures, files, music services and demo sign-ins."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--force", action="store_true", help="load even where DEBUG is off")
        parser.add_argument("--if-empty", action="store_true", help="do nothing where there is content already")

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG and not options["force"]:
            raise CommandError("The demo has sign-ins with a known password. Where DEBUG is off, add --force.")
        if options["if_empty"] and SiteImage.objects.exists():
            self.print_sign_ins()
            return
        began = monotonic()
        gc.set_threshold(*COLLECT_SELDOM)
        call_command("setup_roles", verbosity=0)
        demo = Demo(say=lambda words: self.stdout.write(f"  {words}"))
        self.stdout.write("Loading the demo content. This takes a few minutes, once.")
        modules = loaders()
        with indexed_at_the_end(), one_hash_for_each_password():
            for module in modules:
                module.create(demo)
            for module in modules:
                module.fill(demo)
            for step in demo.later:
                step()
        self.stdout.write("  Pictures in the sizes of the site")
        with quick_pictures():
            call_command("make_renditions", verbosity=0)
        self.stdout.write(f"Done in {monotonic() - began:.0f} seconds.")
        self.print_sign_ins()

    def print_sign_ins(self) -> None:
        """Name everybody who can sign in: the team, and whom an app's loader adds in its `sign_ins()`."""
        base = settings.WAGTAILADMIN_BASE_URL
        self.stdout.write(f"\nSign in at {base}/admin/ with the password {PASSWORD}")
        for email, *_, group in SIGN_INS:
            self.stdout.write(f"  {email:28} {group or 'Administrator'}")
        standings: dict[str, str] = {}
        for module in loaders():
            # A later app says more of somebody: what a member is in a group.
            standings.update(module.sign_ins() if hasattr(module, "sign_ins") else ())
        if standings:
            self.stdout.write(f"or at {base}/account/login/")
        for email, standing in standings.items():
            self.stdout.write(f"  {email:28} {standing}")


def loaders() -> list[ModuleType]:
    """Return the demo loader of every app that has one, core's first."""
    found = []
    for config in apps.get_app_configs():
        if config.module and module_has_submodule(config.module, "demo"):
            found.append(import_module(f"{config.name}.demo.loader"))
    return sorted(found, key=lambda module: module.ORDER)
