"""Says who can read a thing, or what a person can read, and why."""

import csv
from typing import Any

from django.contrib.auth import get_user_model
from django.core.management import BaseCommand, CommandError, CommandParser

from core.access_report import Row, kinds
from core.admin.exports import safe_cell
from members_area.membership.access_report import answer_what, answer_who, find_thing


class Command(BaseCommand):
    help = "Who can read a page, file, collection, group, meeting, plan; or what a person can read; and why."

    def add_arguments(self, parser: CommandParser) -> None:
        asked = parser.add_mutually_exclusive_group(required=True)
        asked.add_argument("--thing", help=f"for example page-12; kinds: {', '.join(kind.key for kind in kinds())}")
        asked.add_argument("--person", help="an e-mail address")
        parser.add_argument("--csv", action="store_true", help="as CSV")

    def handle(self, *args: Any, **options: Any) -> None:
        rows = self.about_thing(options["thing"]) if options["thing"] else self.about_person(options["person"])
        if options["csv"]:
            writer = csv.writer(self.stdout)
            writer.writerow(["who", "kind", "what", "why"])
            writer.writerows([safe_cell(cell) for cell in (row.who, row.kind, row.what, row.why)] for row in rows)
            return
        for row in rows:
            self.stdout.write(f"{f'{row.kind}: {row.what}' if row.what else row.who}: {row.why}")
        if not rows:
            self.stdout.write("Nobody." if options["thing"] else "Only what everyone may read.")

    def about_thing(self, reference: str) -> list[Row]:
        found = find_thing(reference)
        if found is None:
            raise CommandError(f"There is no {reference}.")
        return answer_who(*found)

    def about_person(self, email: str) -> list[Row]:
        person = get_user_model().objects.filter(email__iexact=email, is_active=True).first()
        if person is None:
            raise CommandError(f"Nobody signs in as {email}.")
        return answer_what(person)
