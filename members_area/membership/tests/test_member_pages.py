"""Pages, files and pictures for members: planted words reach members and the team, and nobody else by any way."""

from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.base import ContentFile
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

from accounts.models import User
from core.models import SiteImage
from core.publishing import PrivacyKept, PublishRefused
from core.testing import make_document, make_image, make_user, picture_bytes
from home.testing import make_standard_page
from members_area.membership import services
from members_area.membership.member_area import setup_member_area
from members_area.membership.models import GuidancePage, MemberAnnouncement, Membership, MembersHomePage
from members_area.membership.next_steps import Step, _providers, register
from members_area.membership.testing import (
    make_application,
    make_invitation,
    make_member,
    make_membership,
    make_service,
    signed_in,
)
from resources.models import LibraryIndexPage
from resources.testing import make_blog_post, make_research

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]

PLANTED = {
    "title": "quokkatitle",
    "body": "quokkabody",
    "search description": "quokkadescription",
    "draft": "quokkadraft",
    "document title": "quokkafile",
    "document text": "quokkainside",
    "file name": "quokkaname",
    "image title": "quokkapicture",
    "image file": "quokkaimage",
    "announcement": "quokkanews",
    "emerging findings": "quokkafinding",
}
LOWER = ("visitor", "never a member", "applicant", "invited", "suspended", "ended")
PUBLIC_ADDRESSES = (
    "/",
    "/library/",
    "/library/topics/",
    "/library/blog/",
    "/library/research/",
    "/feeds/library.rss",
    "/feeds/library.atom",
    "/feeds/kind/research.rss",
    "/calendar/events.ics",
    "/sitemap.xml",
    "/sitemap-pages.xml",
    "/robots.txt",
    "/site.webmanifest",
    "/nothing-is-here/",
)


@pytest.fixture
def front(library: LibraryIndexPage) -> MembersHomePage:
    page = setup_member_area()
    assert page is not None
    return page


@pytest.fixture
def planted(front: MembersHomePage) -> dict[str, Any]:
    """Plant a word of its own in every private thing."""
    collection = Collection.objects.get(name="Members")
    document = make_document(
        f"{PLANTED['file name']}.txt",
        f"It says {PLANTED['document text']} inside.".encode(),
        title=f"{PLANTED['document title']} paper",
        collection=collection,
    )
    document.extracted_text = f"It says {PLANTED['document text']} inside."
    document.save()
    image = SiteImage(title=PLANTED["image title"], description="Children with drums", collection=collection)
    image.file = ContentFile(picture_bytes(), name=f"{PLANTED['image file']}.png")
    image.save()
    page = make_guidance(
        front,
        f"{PLANTED['title']} guidance",
        search_description=PLANTED["search description"],
        picture=image,
        body=[
            ("paragraph", f"<p>Read {PLANTED['body']} with care.</p>"),
            ("download", {"document": document, "title": ""}),
            ("picture", {"picture": image, "caption": ""}),
        ],
    )
    page.body = [("paragraph", f"<p>{PLANTED['draft']}</p>")]
    page.save_revision()
    MemberAnnouncement.objects.create(title=PLANTED["announcement"], text="News for members.")
    project = make_research(
        "A public project", findings=f"<p>We see {PLANTED['emerging findings']}.</p>", findings_status="emerging"
    )
    return {"page": GuidancePage.objects.get(pk=page.pk), "document": document, "image": image, "project": project}


def make_guidance(parent: Page, title: str, **fields: Any) -> GuidancePage:
    return parent.add_child(instance=GuidancePage(title=title, summary="Words for members.", **fields))


def never_a_member() -> Client:
    return signed_in(make_user())


def applicant() -> Client:
    application = make_application()
    return signed_in(application.person or User.objects.get(email__iexact=application.email))


def invited() -> Client:
    invitation, _ = make_invitation()
    return signed_in(make_user(invitation.email))


def suspended() -> Client:
    membership = make_membership()
    services.suspend(membership=membership, reason="A pause", by=None)
    return signed_in(User.objects.get(pk=membership.person_id))


def ended() -> Client:
    membership = make_membership()
    services.end(membership=membership, reason="Moved on", by=None)
    return signed_in(User.objects.get(pk=membership.person_id))


BROWSERS: dict[str, Callable[[], Client]] = {
    "visitor": Client,
    "never a member": never_a_member,
    "applicant": applicant,
    "invited": invited,
    "suspended": suspended,
    "ended": ended,
    "member": make_member,
}


def browser_of(persona: str) -> Client:
    return BROWSERS[persona]()


def text_of(response: Any) -> str:
    body = b"".join(response.streaming_content) if response.streaming else response.content
    return body.decode("utf-8", "replace")


@pytest.mark.parametrize("persona", LOWER)
def test_no_planted_word_reaches_anybody_who_is_not_a_member(planted: dict[str, Any], persona: str) -> None:
    browser, page, image = browser_of(persona), planted["page"], planted["image"]
    addresses = [
        *PUBLIC_ADDRESSES,
        planted["project"].url,
        f"/members/{page.slug}/"[:-1] + "x/",
        f"/documents/{planted['document'].pk}/{planted['document'].filename}",
        f"/documents/{planted['document'].pk}/x.txt",
        f"/media/{planted['document'].file.name}",
        f"/media/original_images/{PLANTED['image file']}.png",
        image.file.url,
        image.get_rendition("width-40").url,
        f"/media/{image.file.name}",
        "/members/",
        page.url,
        "/members/search/?q=guidance",
    ]
    for address in addresses:
        said = text_of(browser.get(address, follow=True)).replace(page.slug, "")
        for what, word in PLANTED.items():
            # The address that was asked for comes back in the sign-in form's "next": it is the visitor's own.
            assert word not in said.replace(f"{word}.txt", "").replace(f"{word}.png", ""), (persona, address, what)


@pytest.mark.parametrize("persona", LOWER)
def test_searching_for_a_planted_word_finds_and_counts_nothing(planted: dict[str, Any], persona: str) -> None:
    browser = browser_of(persona)
    for what, word in PLANTED.items():
        found = browser.get("/library/", {"q": word})
        assert found.context_data["items"].paginator.count == 0, what
        assert found.context_data["other_pages"] == [], what
        assert all(not result.values for result in found.context_data["facets"]), what


@pytest.mark.parametrize("persona", ["member", "editor"])
def test_members_and_the_team_find_every_published_word(planted: dict[str, Any], persona: str, editor: Client) -> None:
    browser = editor if persona == "editor" else browser_of(persona)
    missing = {"draft", "file name", "image title", "image file", "announcement", "search description"}
    for what, word in PLANTED.items():
        found = browser.get("/members/search/", {"q": word})
        # A page that offers a file says its title too.
        expected = 2 if what == "document title" else int(what not in missing)
        assert found.context["results"].paginator.count == expected, what
    page = text_of(browser.get(planted["page"].url))
    assert PLANTED["title"] in page
    assert PLANTED["body"] in page
    assert PLANTED["document title"] in page
    assert PLANTED["draft"] not in page
    home = text_of(browser.get("/members/"))
    assert PLANTED["title"] in home
    assert PLANTED["announcement"] in home
    assert PLANTED["document title"] in home
    assert browser.get(planted["document"].url)["Cache-Control"] == "private, no-store"
    assert browser.get(planted["image"].file.url)["Cache-Control"] == "private, no-store"
    assert PLANTED["emerging findings"] in text_of(browser.get(planted["project"].url))
    assert PLANTED["emerging findings"] in text_of(browser.get("/library/", {"q": PLANTED["emerging findings"]}))


def test_who_gets_what_answer(planted: dict[str, Any], editor: Client) -> None:
    addresses = ("/members/", planted["page"].url, "/members/search/")
    for persona in LOWER[1:]:
        browser = browser_of(persona)
        assert [browser.get(address).status_code for address in addresses] == [403, 403, 403], persona
    for browser in (browser_of("member"), editor):
        assert [browser.get(address).status_code for address in addresses] == [200, 200, 200]
        assert {browser.get(address)["Cache-Control"] for address in addresses} == {"private, no-store"}
    for address in addresses:
        answer = Client().get(address)
        assert (answer.status_code, answer["Location"]) == (302, f"/account/login/?next={address}")


def test_a_visitor_cannot_tell_which_pages_are_there(planted: dict[str, Any]) -> None:
    there, draft = planted["page"], make_guidance(MembersHomePage.objects.get(), "Not yet", live=False)
    stranger = never_a_member()
    for address in (there.url, f"/members/{draft.slug}/", "/members/nothing/", f"{there.url}nothing/"):
        assert Client().get(address).status_code == 302
        assert stranger.get(address).status_code == 403


def test_a_page_that_is_not_there_is_not_found_by_a_member(front: MembersHomePage) -> None:
    assert make_member().get("/members/nothing/").status_code == 404


def test_somebody_refused_is_told_how_to_become_a_member(front: MembersHomePage) -> None:
    answer = never_a_member().get("/members/")
    assert "/membership/apply/" in text_of(answer)
    assert "breadcrumbs" not in text_of(answer)


def test_a_suspended_member_is_out_at_the_next_request(planted: dict[str, Any]) -> None:
    membership = make_membership()
    browser = signed_in(membership.person)
    addresses = (planted["page"].url, planted["document"].url, planted["image"].file.url, "/members/search/?q=guidance")
    assert [browser.get(address).status_code for address in addresses] == [200, 200, 200, 200]
    services.suspend(membership=membership, reason="A pause", by=None)
    assert [browser.get(address).status_code for address in addresses] == [302, 404, 404, 302]
    again = signed_in(User.objects.get(pk=membership.person_id))
    assert [again.get(address).status_code for address in addresses] == [403, 404, 404, 403]


def test_visitors_see_only_that_findings_are_emerging(planted: dict[str, Any]) -> None:
    assert "Still emerging" in text_of(Client().get(planted["project"].url))


def test_a_public_page_leaves_out_a_picture_for_members(planted: dict[str, Any]) -> None:
    image = planted["image"]
    page = make_standard_page("Shows it", picture=image, body=[("picture", {"picture": image, "caption": ""})])
    seen, by_a_member = text_of(Client().get(page.url)), text_of(make_member().get(page.url))
    assert "/pictures/" not in seen
    assert "Children with drums" not in seen
    assert "/pictures/" in by_a_member
    assert "Children with drums" in by_a_member


# Search


def test_results_say_which_world_they_are_from(planted: dict[str, Any]) -> None:
    make_blog_post("Careful listening")
    results = make_member().get("/members/search/", {"q": "care"}).context["results"].object_list
    assert {(result.title, result.is_for_members) for result in results} >= {
        (f"{PLANTED['title']} guidance", True),
    }
    results = make_member().get("/members/search/", {"q": "listening"}).context["results"].object_list
    assert [(result.title, result.is_for_members) for result in results] == [("Careful listening", False)]


def test_an_excerpt_marks_the_words(planted: dict[str, Any]) -> None:
    assert f"<mark>{PLANTED['body']}</mark>" in text_of(make_member().get("/members/search/", {"q": PLANTED["body"]}))
    inside = PLANTED["document text"]
    assert f"<mark>{inside}</mark>" in text_of(make_member().get("/members/search/", {"q": inside}))


def test_ten_results_a_page(front: MembersHomePage) -> None:
    for number in range(12):
        make_guidance(front, f"Wombat {number}")
    browser = make_member()
    assert len(browser.get("/members/search/?q=wombat").context["results"].object_list) == 10
    assert len(browser.get("/members/search/?q=wombat&page=2").context["results"].object_list) == 2


@pytest.mark.parametrize("bad", ["'", '"', "%00", "   ", "%F0%9F%8E%B5", "a" * 3000, '"open', "* OR (", "-", "🎵 drum"])
def test_bad_input_never_errors(front: MembersHomePage, bad: str) -> None:
    browser = make_member()
    assert browser.get("/members/search/", {"q": bad, "page": bad}).status_code == 200
    assert browser.get(f"/members/search/?q={bad}&page=-1").status_code == 200
    assert browser.get("/library/", {"q": bad}).status_code == 200


# The gate holds


def test_the_front_page_is_private_from_its_first_moment(front: MembersHomePage) -> None:
    restriction = PageViewRestriction.objects.get(page=front.page_ptr)
    names = set(restriction.groups.values_list("name", flat=True))
    assert restriction.restriction_type == "groups"
    assert {"Members", "Editors", "Moderators", "Administrators"} <= names


def test_nobody_takes_the_restriction_away(front: MembersHomePage) -> None:
    restriction = PageViewRestriction.objects.get(page=front.page_ptr)
    with pytest.raises(PrivacyKept), transaction.atomic():
        restriction.delete()
    with pytest.raises(PrivacyKept), transaction.atomic():
        PageViewRestriction.objects.filter(pk=restriction.pk).delete()
    restriction.restriction_type = "login"
    with pytest.raises(PrivacyKept), transaction.atomic():
        restriction.save()
    for_files = CollectionViewRestriction.objects.get(collection__name="Members")
    with pytest.raises(PrivacyKept), transaction.atomic():
        for_files.delete()


def test_the_cms_refuses_to_open_the_member_area_in_words(
    front: MembersHomePage, administrator: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A refused deletion ends its transaction: on the site its own, in a test the one that the whole test runs in.
    monkeypatch.setattr(connection, "validate_no_broken_transaction", lambda: None)
    collection = Collection.objects.get(name="Members")
    for address in (f"/admin/pages/{front.pk}/privacy/", f"/admin/collections/{collection.pk}/privacy/"):
        answer = administrator.post(address, {"restriction_type": "none"}, HTTP_X_REQUESTED_WITH="XMLHttpRequest")
        assert "stays private" in answer.json()["html"]
    assert PageViewRestriction.objects.filter(page=front.page_ptr).exists()
    assert CollectionViewRestriction.objects.filter(collection=collection).exists()


def test_the_front_page_can_be_deleted_with_its_restriction(front: MembersHomePage) -> None:
    Page.objects.get(pk=front.pk).delete()
    assert not MembersHomePage.objects.exists()


def test_setting_up_again_makes_what_is_missing_and_changes_nothing_else(front: MembersHomePage) -> None:
    PageViewRestriction.objects.filter(page=front.page_ptr).get().groups.clear()
    setup_member_area()
    setup_member_area()
    assert PageViewRestriction.objects.get(page=front.page_ptr).groups.filter(name="Members").exists()
    assert MembersHomePage.objects.count() == 1
    assert Collection.objects.filter(name="Members").count() == 1


def test_a_guidance_page_is_never_published_in_the_open(front: MembersHomePage, home: Page) -> None:
    with pytest.raises(PublishRefused):
        Page.objects.get(pk=home.pk).add_child(instance=GuidancePage(title="Slipped out", slug="slipped-out"))


def test_a_private_page_does_not_move_or_get_copied_into_the_open(
    planted: dict[str, Any], home: Page, moderator: Client
) -> None:
    page, open_page = planted["page"], make_standard_page("In the open")
    with pytest.raises(PrivacyKept):
        page.move(open_page, "last-child")
    moderator.post(f"/admin/pages/{page.pk}/move/{open_page.pk}/confirm/")
    data = {"new_title": "A copy", "new_slug": "a-copy", "new_parent_page": open_page.pk, "publish_copies": "on"}
    moderator.post(f"/admin/pages/{page.pk}/copy/", {**data, "alias": "on"})
    moderator.post(f"/admin/pages/{page.pk}/copy/", data)
    assert not Page.objects.get(pk=open_page.pk).get_children().exists()


def test_a_guidance_page_moves_within_the_member_area(front: MembersHomePage) -> None:
    one, other = make_guidance(front, "One"), make_guidance(front, "Other")
    Page.objects.get(pk=one.pk).move(Page.objects.get(pk=other.pk), "last-child")
    assert make_member().get("/members/other/one/").status_code == 200


def test_a_guidance_page_does_not_take_the_address_of_a_view(front: MembersHomePage) -> None:
    page = GuidancePage(title="Search", slug="search")
    with pytest.raises(Exception, match="has this address already"):
        page.clean()


# Home


def test_a_new_member_is_told_what_is_next(front: MembersHomePage) -> None:
    titles = [step.title for step in make_member().get("/members/").context_data["steps"]]
    assert titles == ["Complete your profile", "Make a small start", "The second seat of your service is free"]


def test_an_open_invitation_waits_on_the_home(front: MembersHomePage) -> None:
    membership = make_membership()
    services.invite(service=membership.service, email="new@example.org", role="head", by=membership.person)
    page = text_of(signed_in(membership.person).get("/members/"))
    assert "An invitation waits for an answer" in page
    assert "The second seat" not in page


def test_another_app_adds_steps(front: MembersHomePage) -> None:
    before = list(_providers)
    soon = timezone.localdate() + timedelta(days=3)
    register(lambda request, membership: [Step("Read the papers", "Four of them.", "/", "Read", due=soon)], order=90)
    try:
        steps = make_member().get("/members/").context_data["steps"]
    finally:
        _providers[:] = before
    assert steps[0].title == "Read the papers"


def test_a_member_sees_their_service_and_colleague(front: MembersHomePage) -> None:
    service = make_service("Larkmoor Music Service")
    make_membership(service, person=make_user(first_name="Bram", last_name="Okafor"))
    page = text_of(make_member(service).get("/members/"))
    assert "Larkmoor Music Service" in page
    assert "Bram Okafor" in page


def test_only_announcements_that_are_due_are_shown(front: MembersHomePage) -> None:
    now = timezone.now()
    MemberAnnouncement.objects.create(title="Past", text="-", show_until=now - timedelta(hours=1))
    MemberAnnouncement.objects.create(title="Future", text="-", show_from=now + timedelta(hours=1))
    for number in range(4):
        MemberAnnouncement.objects.create(title=f"Due {number}", text="-", show_from=now - timedelta(days=number))
    shown = make_member().get("/members/").context_data["announcements"]
    assert [announcement.title for announcement, _ in shown] == ["Due 0", "Due 1", "Due 2"]


def test_the_team_sees_the_home_with_a_note(front: MembersHomePage, editor: Client) -> None:
    assert "You see this as the team" in text_of(editor.get("/members/"))
    assert "You see this as the team" not in text_of(make_member().get("/members/"))


# Header and previews


def test_the_header_leads_where_a_person_may_go(front: MembersHomePage, editor: Client) -> None:
    assert "Sign in" in text_of(Client().get("/"))
    for browser in (make_member(), editor):
        assert 'href="/members/"' in text_of(browser.get("/"))
        assert "Sign out" in text_of(browser.get("/"))
    stranger = text_of(never_a_member().get("/"))
    assert 'href="/members/"' not in stranger
    assert "Sign out" in stranger


def test_pages_are_previewed_as_a_member_and_as_a_visitor(planted: dict[str, Any], editor: Client) -> None:
    def preview(page: Any, mode: str) -> str:
        return text_of(page.make_preview_request(preview_mode=mode))

    page, project = planted["page"], planted["project"]
    assert PLANTED["body"] in preview(page, "member")
    assert PLANTED["body"] not in preview(page, "visitor")
    assert PLANTED["emerging findings"] in preview(project, "member")
    assert PLANTED["emerging findings"] not in preview(project, "visitor")
    assert "What is next" not in preview(MembersHomePage.objects.get(), "member")


def test_the_cms_says_who_can_read_a_page(planted: dict[str, Any], editor: Client, administrator: Client) -> None:
    open_page = make_standard_page("In the open")
    assert "Members of the NWG and the team" in text_of(editor.get(f"/admin/pages/{planted['page'].pk}/edit/"))
    assert "Who can read this: everyone" in text_of(editor.get(f"/admin/pages/{open_page.pk}/edit/"))
    collection = Collection.objects.get(name="Members")
    assert "Members of the NWG and the team" in text_of(administrator.get(f"/admin/collections/{collection.pk}/"))


# Queries


@pytest.mark.parametrize("address", ["/members/", "/members/search/?q=guidance"])
def test_at_most_twelve_queries(front: MembersHomePage, address: str) -> None:
    service = make_service()
    membership = make_membership(service)
    make_membership(service)
    section = make_guidance(front, "Guidance about guidance", picture=make_image())
    for number in range(9):
        make_guidance(section if number % 2 else front, f"Guidance {number}")
        MemberAnnouncement.objects.create(title=f"Due {number}", text="-", link=section.page_ptr)
        make_document(f"guidance-{number}.txt", title=f"Guidance {number}", collection=Collection.objects.get(depth=2))
    make_standard_page("Guidance for all")
    make_blog_post("Guidance in a post")
    make_research("Guidance in research", findings="<p>guidance</p>", findings_status="emerging")
    browser = signed_in(Membership.objects.get(pk=membership.pk).person)
    for _ in range(2):  # fills what is kept from one request to the next
        browser.get(address)
    with CaptureQueriesContext(connection) as captured:
        assert browser.get(address).status_code == 200
    assert len(captured) <= 12, "\n".join(query["sql"][:150] for query in captured)
    cache.clear()
