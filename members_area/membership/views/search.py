"""The search of the member area."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from core.search import MAX_LENGTH
from members_area.membership.member_search import search_for
from members_area.membership.policies import readers_only


@require_safe
@readers_only
def member_search(request: HttpRequest) -> HttpResponse:
    """Show what the words find in both worlds."""
    typed = request.GET.get("q", "")
    query, results = search_for(typed, user=request.user, page=request.GET.get("page"))
    context = {"query": query, "results": results, "typed": typed.replace("\x00", "")[:MAX_LENGTH]}
    return render(request, "membership/search.html", context)
