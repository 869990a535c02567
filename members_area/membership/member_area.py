"""Makes the member area's own places: its front page and the collection of its files. What is there stays."""

from django.db import transaction
from wagtail.models import Collection

from core.gated_pictures import put_in_place
from home.models import HomePage
from members_area.membership.models import MembersHomePage
from members_area.membership.privacy import COLLECTION, restrict_collection, restrict_page

TITLE = "Members"
SUMMARY = "Your corner of the NWG: what is next for you, your service, and what members share with each other."


@transaction.atomic
def setup_member_area() -> MembersHomePage | None:
    """Make the front page at /members/ and the collection where they are not there, and keep both private.

    Returns the front page; None where the site has no home page yet.
    """
    keep_member_area_private()
    _collection()
    page = MembersHomePage.objects.first() or _make_front_page()
    keep_member_area_private()
    return page


def keep_member_area_private(**kwargs: object) -> None:
    """Make the restrictions again where they are missing, let the team's groups pass them, and look after pictures."""
    for page in MembersHomePage.objects.all():
        restrict_page(page)
    for collection in Collection.objects.filter(depth=2, name=COLLECTION):
        restrict_collection(collection)
    put_in_place()


def _collection() -> Collection:
    root = Collection.get_first_root_node()
    found = root.get_children().filter(name=COLLECTION).first()
    return found or root.add_child(instance=Collection(name=COLLECTION))


def _make_front_page() -> MembersHomePage | None:
    home = HomePage.objects.first()
    if home is None:
        return None
    page = home.add_child(instance=MembersHomePage(title=TITLE, slug="members", summary=SUMMARY, live=False))
    page.save_revision(clean=False).publish(log_action=False)
    return MembersHomePage.objects.get(pk=page.pk)
