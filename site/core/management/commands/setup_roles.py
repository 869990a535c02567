"""Makes the groups and the workflow of the CMS agree with what the apps' roles.py declare."""

from typing import Any

from django.core.management import BaseCommand

from core.roles import Role, setup_roles
from core.signals import roles_set_up


class Command(BaseCommand):
    help = "Sets up the roles of the team and the workflow. It can be run again at any time."

    def handle(self, *args: Any, **options: Any) -> None:
        setup_roles()
        roles_set_up.send(sender=Role)
        if options["verbosity"]:
            self.stdout.write(f"Roles are set: {', '.join(Role)}.")
