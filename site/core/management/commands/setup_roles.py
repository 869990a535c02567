"""Makes the groups and the workflow of the CMS agree with what the apps' roles.py declare."""

from typing import Any

from django.core.management import BaseCommand

from core.roles import Role, setup_roles


class Command(BaseCommand):
    help = "Sets up the roles Editors, Moderators and Administrators and the workflow. It can be run again at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_roles()
        if options["verbosity"]:
            self.stdout.write(f"Roles are set: {', '.join(Role)}.")
