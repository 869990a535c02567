"""For the person whose phone and recovery codes are both gone."""

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from accounts.models import User
from accounts.services import remove_second_factor


class Command(BaseCommand):
    help = "Take the second factor from somebody who has lost it. Be sure who asks: ring them up."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("email", help="the address that they sign in with")

    def handle(self, *args: Any, email: str, **options: Any) -> None:
        user = User.objects.filter(email__iexact=email).first()
        if user is None:
            raise CommandError(f"There is no account with the address {email}.")
        removed = remove_second_factor(user=user)
        self.stdout.write(f"{removed} removed. {user} is signed out everywhere and signs in with the password alone.")
