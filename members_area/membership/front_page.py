"""What stands on the member's home: steps, one's own service, announcements, and what is new for members only."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from wagtail.models import Page

from core.access import closed_to, file_restrictions, readable_files, visible_pages
from core.models import SiteDocument
from core.previews import is_sample
from members_area.membership.home_panels import panels_for
from members_area.membership.models import MemberAnnouncement, MembersHomePage
from members_area.membership.next_steps import at_service, steps_for
from members_area.membership.policies import current_membership
from resources.models import ResearchProjectPage

ANNOUNCEMENTS = 3
LATEST = 5


@dataclass(frozen=True)
class New:
    """Something that only members read: a guidance page, emerging findings, a file."""

    title: str
    url: str
    kind: str
    when: datetime | None


def what_is_shown(page: MembersHomePage, request: HttpRequest) -> dict[str, Any]:
    """Return the context of the member's home. A member of the team without a seat has no steps and no service."""
    held = at_service(request)
    membership = current_membership(request)
    pages = _pages(page, request.user)
    return {
        "membership": membership,
        "is_sample": is_sample(request.user),
        "steps": steps_for(request, membership) if membership else [],
        "colleagues": [other for other in held if membership and other.pk != membership.pk],
        "panels": panels_for(request, membership) if membership else [],
        "announcements": announcements_for(request.user),
        "guidance": _guidance(page, pages),
        "latest": _latest(pages, request.user),
    }


def announcements_for(user: Any) -> list[tuple[MemberAnnouncement, Page | None]]:
    """Return what the team tells members now, each with the page it links to where `user` may read that."""
    due = MemberAnnouncement.objects.due().select_related("link").annotate(is_closed=closed_to(user, page="link"))
    shown = due[:ANNOUNCEMENTS]
    return [(one, one.link if one.link and one.link.live and not one.is_closed else None) for one in shown]


def _latest(pages: list[Page], user: Any) -> list[New]:
    """Return what is newest among all that only members and the team read. `pages` are those of `_pages`."""
    new = [New(p.title, p.url or "", _kind(p), p.first_published_at) for p in pages]
    files = [New(f.title, f.url, f.kind, f.created_at) for f in private_files(user).order_by("-created_at")[:LATEST]]
    return sorted(new + files, key=lambda new: new.when.timestamp() if new.when else 0, reverse=True)[:LATEST]


def _guidance(home: MembersHomePage, pages: list[Page]) -> list[Page]:
    """Return the guidance right below the home, in the order of the CMS."""
    below = [page for page in pages if page.path.startswith(home.path) and page.depth == home.depth + 1]
    return sorted((page.guidancepage for page in below), key=lambda page: page.path)


def private_files(user: Any) -> QuerySet[SiteDocument]:
    """Return the files of restricted collections that `user` may read."""
    files = SiteDocument.objects.annotate(is_restricted=file_restrictions()).filter(is_restricted=True)
    return readable_files(files, user, collection="collection").select_related(None)


def _pages(home: MembersHomePage, user: Any) -> list[Page]:
    """Return the pages right below the home and the latest of all that only members and the team read, in one query."""
    emerging = ResearchProjectPage.objects.emerging().values("pk")
    below = Q(path__startswith=home.path, depth__gt=home.depth)
    for_members = visible_pages(Page.objects.filter(below | Q(pk__in=emerging)), user)
    newest = for_members.order_by(F("first_published_at").desc(nulls_last=True)).values("pk")[:LATEST]
    shown = for_members.filter(Q(path__startswith=home.path, depth=home.depth + 1) | Q(pk__in=newest))
    return list(shown.annotate(emerging=Q(pk__in=emerging)).select_related("guidancepage"))


def _kind(page: Any) -> str:
    return "Emerging findings" if page.emerging else "Guidance"
