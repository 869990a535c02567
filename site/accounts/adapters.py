"""How allauth behaves on this site."""

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest


class ClosedSignupAdapter(DefaultAccountAdapter):
    """Nobody signs up by themselves: people are invited, editors are made in the CMS."""

    def is_open_for_signup(self, request: HttpRequest) -> bool:
        return False
