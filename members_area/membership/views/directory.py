"""Members and services, as members see them; those people whom everyone may see; and the photos of both."""

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from core.documents import picture_response
from core.models import MusicService
from members_area.membership.directory import SERVICES, Asked, directory_for_members
from members_area.membership.models import MemberProfile, Membership, SeenBy
from members_area.membership.models.profiles import FOR_EVERYONE
from members_area.membership.people_seen import people_for_everyone, people_of, person_with_colleagues
from members_area.membership.policies import may_read_member_area, readers_only

A_PAGE = 24


@require_safe
@readers_only
def directory(request: HttpRequest) -> HttpResponseBase:
    """List members, or services with their members, narrowed to what was asked for."""
    asked, everybody = Asked.of(request.GET), directory_for_members()
    people, services = everybody.find_people(asked), everybody.find_services(asked)
    found = services if asked.show == SERVICES else people
    context = {
        "asked": asked,
        "typed": request.GET.get("q", "")[:200],
        "people_count": len(people),
        "services_count": len(services),
        "items": Paginator(found, A_PAGE).get_page(request.GET.get("page")),
        "regions": everybody.regions(),
        "offers": everybody.topics("offers"),
        "seeks": everybody.topics("seeks"),
    }
    return render(request, "membership/directory.html", context)


@require_safe
@readers_only
def person(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Show one member. Who is not a member today is not there."""
    shown, colleagues = person_with_colleagues(pk)
    if shown is None:
        raise Http404("There is no such member.")
    return render(request, "membership/person.html", {"person": shown, "colleagues": colleagues})


@require_safe
@readers_only
def service(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Show a service and who sits on its seats. A seat that is free, offered or suspended names nobody."""
    found = get_object_or_404(MusicService.objects.taking_part(), slug=slug)
    return render(request, "membership/service.html", {"service": found, "people": people_of(found)})


@require_safe
def public_people(request: HttpRequest) -> HttpResponse:
    """List those members who let everyone see something of theirs."""
    items = Paginator(people_for_everyone(), A_PAGE).get_page(request.GET.get("page"))
    return render(request, "membership/public_people.html", {"items": items})


@require_safe
def photo(request: HttpRequest, pk: int) -> HttpResponseBase:
    """Send the photo of a member to whom they let see it. To others, and of others, there is none."""
    of_members = MemberProfile.objects.filter(person__memberships__in=Membership.objects.current())
    profile = of_members.filter(person_id=pk).exclude(photo="").first()
    if profile is None or not _may_see(request, profile.photo_seen_by, of=pk):
        raise Http404("There is no such photo.")
    return picture_response(request, profile.photo)


def _may_see(request: HttpRequest, seen_by: str, *, of: int) -> bool:
    if seen_by in FOR_EVERYONE or request.user.pk == of:
        return True
    return seen_by == SeenBy.MEMBERS and request.user.is_authenticated and may_read_member_area(request)
