"""Every screen of the CMS that an editor meets: it opens for the roles that need it and is hidden from the others."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.apps import apps
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from core.models import MusicService, Person
from core.testing import make_image, make_music_service, make_person, make_terms, make_topic, make_user
from home.models import Channel, Partner
from home.testing import make_event, make_standard_page
from resources.testing import make_blog_post, make_research, make_resource, make_review, make_video

pytestmark = pytest.mark.django_db
EDITORS, MODERATORS, ADMINISTRATORS = "Editors", "Moderators", "Administrators"
ROLES = (EDITORS, MODERATORS, ADMINISTRATORS)
# Screens, and the first role that may open them: whoever comes after it may too.
SCREENS = {
    "/admin/": EDITORS,
    "/admin/blog_posts/": EDITORS,
    "/admin/videos/": EDITORS,
    "/admin/resource_pages/": EDITORS,
    "/admin/annual_reviews/": EDITORS,
    "/admin/research_projects/": EDITORS,
    "/admin/events/": EDITORS,
    "/admin/contact_messages/": EDITORS,
    "/admin/snippets/core/person/": EDITORS,
    "/admin/snippets/core/person/add/": EDITORS,
    "/admin/snippets/core/person/edit/1/": EDITORS,
    "/admin/snippets/core/topic/": MODERATORS,
    "/admin/snippets/core/topic/edit/1/": MODERATORS,
    "/admin/snippets/core/audience/": MODERATORS,
    "/admin/snippets/core/audience/edit/1/": MODERATORS,
    "/admin/snippets/core/heardprinciple/": ADMINISTRATORS,
    "/admin/snippets/core/ideapillar/": ADMINISTRATORS,
    "/admin/snippets/core/musicservice/": ADMINISTRATORS,
    "/admin/snippets/core/musicservice/edit/1/": ADMINISTRATORS,
    "/admin/snippets/home/partner/": MODERATORS,
    "/admin/snippets/home/channel/": MODERATORS,
    "/admin/trash/": EDITORS,
    "/admin/reports/stale-content/": EDITORS,
    "/admin/reports/missing-words/": EDITORS,
    "/admin/redirects/": MODERATORS,
    "/admin/searchpicks/": MODERATORS,
    "/admin/settings/core/sitesettings/": ADMINISTRATORS,
    "/admin/users/": ADMINISTRATORS,
    "/admin/workflows/list/": ADMINISTRATORS,
    "/admin/collections/": ADMINISTRATORS,
}


@pytest.fixture
def content(library: object) -> None:
    topic = make_topic()
    make_terms()
    make_person()
    for make in (make_blog_post, make_video, make_resource, make_research):
        make(topics=(topic,))
    make_review()
    make_event()
    Partner.objects.create(name="Music Mark", role="partner", description="Together")
    Channel.objects.create(name="E-news", kind="e-news", owner="Music Mark", description="Monthly", url="https://x.org")


def sign_in(role: str) -> Client:
    client = Client()
    client.force_login(make_user(groups=(role,)))
    return client


@pytest.mark.parametrize("role", ROLES)
def test_who_opens_what(content: None, roles: None, role: str) -> None:
    client = sign_in(role)
    wrong = []
    for screen, first in SCREENS.items():
        address = screen.replace("/edit/1/", f"/edit/{first_key(screen)}/")
        response = client.get(address, follow=True)
        refused = [hop[0] for hop in response.redirect_chain] == ["/admin/"]
        if response.status_code != 200 or refused is (ROLES.index(role) >= ROLES.index(first)):
            wrong.append((screen, response.status_code, refused))
    assert wrong == []


def first_key(screen: str) -> int:
    found = re.search(r"snippets/(\w+)/(\w+)/", screen)
    return apps.get_model(found[1], found[2]).objects.first().pk if found else 1


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITORS, {"Pages", "Library", "Messages", "Images", "Documents", "Our network", "Trash", "Reports"}),
        (MODERATORS, {"Pages", "Library", "Messages", "Images", "Documents", "Our network", "Site words", "Reports"}),
        (ADMINISTRATORS, {"Pages", "Library", "Messages", "Our network", "Site words", "Reports", "Settings"}),
    ],
)
def test_the_menu_shows_what_a_role_needs(content: None, roles: None, role: str, expected: set[str]) -> None:
    html = sign_in(role).get("/admin/").content.decode()
    labels = set(re.findall(r'"label": "([^"]+)"', html)) | set(re.findall(r"&quot;label&quot;: &quot;([^&]+)", html))
    assert expected <= labels
    assert "Snippets" not in labels
    if role == EDITORS:
        assert not labels & {"Settings", "Site words", "Redirects", "Users", "Music services"}
    if role != ADMINISTRATORS:
        assert not labels & {"Users", "Workflow tasks", "IDEA pillars"}


@pytest.mark.parametrize("model", [Person, MusicService])
def test_choosers_search_by_name(content: None, editor: Client, model: type) -> None:
    make_person("Hannah Okoro")
    make_music_service("Quarry Music Service")
    wanted, other = ("Hannah Okoro", "Marion Ellery") if model is Person else ("Quarry Music", "Larkmoor")
    address = f"/admin/snippets/choose/core/{model._meta.model_name}/results/"
    html = editor.get(f"{address}?q={wanted.split()[0][:4]}").content.decode()
    assert wanted in html
    assert other not in html
    for odd in ("'", '"', "%00", "(("):
        assert editor.get(f"{address}?q={odd}").status_code == 200


def test_a_new_address_leaves_a_redirect_behind(
    library: object, moderator: Client, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    post = make_blog_post("A post", slug="old-address")
    post.slug = "new-address"
    with django_capture_on_commit_callbacks(execute=True):
        post.save_revision().publish()
    assert Redirect.objects.get().old_path == "/library/blog/old-address"
    response = Client().get("/library/blog/old-address/")
    assert (response.status_code, response["Location"]) == (301, "/library/blog/new-address/")
    assert "/library/blog/old-address" in moderator.get("/admin/redirects/").content.decode()


def test_deleting_says_where_something_is_used(library: object, moderator: Client) -> None:
    image = make_image("Choir")
    post = make_blog_post("With a picture", picture=image)
    assert "1 page uses this picture:" in words_of(moderator.get(f"/admin/images/{image.pk}/delete/"))
    page = make_standard_page("Linked")
    post.body = [("paragraph", f'<p><a linktype="page" id="{page.pk}">Read</a></p>')]
    post.save()
    assert "1 page links to this page:" in words_of(moderator.get(f"/admin/pages/{page.pk}/delete/"))


def words_of(answer: Any) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", answer.content.decode()).split())


def test_our_checks_are_in_the_preview(library: object, editor: Client) -> None:
    post = make_blog_post("A post")
    html = editor.get(f"/admin/pages/{post.pk}/edit/").content.decode()
    assert "nwg-link-text" in html
    public = editor.get(post.url).content.decode()
    assert "admin-content-checks.js" in public
    assert "nwg-long-paragraph" in public
    assert "admin-content-checks.js" not in Client().get(post.url).content.decode()


def test_where_nothing_can_be_mended_in_the_cms_nothing_is_checked(library: object, editor: Client) -> None:
    html = editor.get("/account/").content.decode()
    assert "wagtail-userbar" in html
    assert "admin-content-checks.js" not in html
