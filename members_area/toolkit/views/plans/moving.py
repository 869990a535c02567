"""Taking an objective or an action to another place, and off the plan: what both have in common."""

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse

from members_area.toolkit.models import ActionPlan


def moved(request: HttpRequest, plan: ActionPlan, name: str, record: Any, siblings: Any, act: Any) -> HttpResponseBase:
    """Move a record as the request says, tell its new place, and go back to where the next move begins.

    `act` holds the services for one step (up or down) and for a place; `siblings` gives all of one order. A request
    names `direction` (up, down) or `place`, a number from one. Raises nothing: a refusal is told as a message.
    """
    one_step, to_place = act
    direction, place = request.POST.get("direction", ""), request.POST.get("place", "")
    try:
        if place.isascii() and place.isdigit():
            record = to_place(place=int(place[:6]))
        elif direction in ("up", "down"):
            record = one_step(up=direction == "up")
    except ValidationError as refused:
        messages.error(request, " ".join(refused.messages))
        return redirect("plan", pk=plan.pk)
    here, last = record.position, siblings.count()
    messages.success(request, f"“{record}” is now number {here} of {last}.")
    return redirect(f"{reverse('plan', args=[plan.pk])}#{_anchor(name, record.pk, direction, here, last)}")


def _anchor(name: str, pk: int, direction: str, here: int, last: int) -> str:
    """Return what gets the focus: the button just pressed, the other one at the end, or what was dragged."""
    if direction == "up" and here == 1 and last > 1:
        direction = "down"
    elif direction == "down" and here == last and last > 1:
        direction = "up"
    return f"{name}-{pk}-{direction}" if direction in ("up", "down") and last > 1 else f"{name}-{pk}"


def removed(
    request: HttpRequest, plan: ActionPlan, template: str, context: dict[str, Any], act: Callable[[], None], words: str
) -> HttpResponseBase:
    """Ask whether something is to go off a plan; on POST let it go, or say why it stays (422)."""
    refusal = ""
    if request.method == "POST":
        try:
            act()
        except ValidationError as refused:
            refusal = " ".join(refused.messages)
        else:
            messages.success(request, words)
            return redirect("plan", pk=plan.pk)
    return render(request, template, {"plan": plan, "refusal": refusal, **context}, status=422 if refusal else 200)
