"""Puts what a service finds in the toolkit on its first day into an empty site. Running it again changes nothing."""

from typing import Any

from django.core.management import BaseCommand

from members_area.toolkit.starter.setting_up import set_up_toolkit


class Command(BaseCommand):
    help = "Publishes the first version of the self-assessment framework, and the templates that are missing."

    def handle(self, *args: Any, **options: Any) -> None:
        new = set_up_toolkit()
        for words in new:
            self.stdout.write(words)
        if not new:
            self.stdout.write("The toolkit is set up already. Nothing was changed.")
