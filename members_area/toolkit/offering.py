"""The way into one's plan from a decision and from the library (core/offers.py)."""

from collections.abc import Iterable
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from core.offers import Offer
from members_area.membership.policies import current_membership


def take_up_decision(request: HttpRequest, decision: Any) -> Iterable[Offer]:
    if current_membership(request) and not getattr(decision, "superseded_by", None):
        yield Offer("Take up in our plan", reverse("decision_adopt", args=[decision.pk]))


def take_up_page(request: HttpRequest, page: Any) -> Iterable[Offer]:
    if current_membership(request):
        yield Offer("Take up in our plan", reverse("page_adopt", args=[page.pk]))
