"""What members alone read, whatever restrictions say: pages and files that are private by their kind and place."""

from collections.abc import Iterator

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import Q
from django.urls import reverse
from wagtail.models import Collection

from accounts.mail import site_address
from core.access import MEMBERS
from core.leaks.crawler import Leak, crawl
from core.leaks.private import Private, register
from core.models import SiteDocument, SiteImage
from core.roles import Role
from members_area.membership.mail import queue_mail
from members_area.membership.models import GuidancePage, MailKind, Membership, MembersHomePage

FORMER = "somebody who has signed in and is no member"
NAMED = 40


def area_pages() -> Iterator[Private]:
    for model in (MembersHomePage, GuidancePage):
        for page in model.objects.all():
            if page.url:
                yield Private(f"page {page.pk} of the member area", (page.url,), page.title)


def area_files() -> Iterator[Private]:
    """Yield what lies in the collection "Members" or below it."""
    top = Collection.objects.filter(name=MEMBERS).first()
    if top is None:
        return
    for file in SiteDocument.objects.filter(collection__path__startswith=top.path):
        yield Private(f"file {file.pk} of the member area", (file.url,))
    for image in SiteImage.objects.filter(collection__path__startswith=top.path):
        name = str(image.file.name)
        addresses, files = ((image.file.url,), ()) if image.is_gated else ((), (name,))
        yield Private(f"picture {image.pk} of the member area", addresses, files=files)


def people() -> Iterator[Private]:
    yield Private("the directory", (reverse("directory"), reverse("member_search"), reverse("my_service")))
    for key in Membership.objects.current().values_list("person_id", flat=True):
        yield Private(f"profile of person {key}", (reverse("member_person", args=[key]),))


def register_ours() -> None:
    for source in (area_pages, area_files, people):
        register(source)


def find_leaks() -> list[Leak]:
    """Return all that a visitor and a former member are answered and should not be, each once."""
    stranger = get_user_model()(pk=0)  # is never saved
    return list(dict.fromkeys(crawl({"a visitor": None, FORMER: stranger})))


def tell_administrators(leaks: list[Leak], *, key: str) -> int:
    """Write to every administrator what was found. Return to how many. `key` tells one night from another."""
    in_role = Q(groups__in=Group.objects.filter(name=Role.ADMINISTRATORS)) | Q(is_superuser=True)
    administrators = get_user_model().objects.filter(in_role, is_active=True).distinct()
    for person in administrators:
        queue_mail(
            key=f"leaks-{key}-{person.pk}",
            kind=MailKind.SECRETARY,
            to=person.email,
            person=person,
            template="leaks_found",
            context={
                "person": person,
                "number": len(leaks),
                "lines": [str(leak) for leak in leaks[:NAMED]],
                "more": max(0, len(leaks) - NAMED),
                "link": site_address("/admin/"),
            },
        )
    return len(administrators)
