"""Every public page is made with at most eight queries besides its pictures' renditions, for a member with twelve, with
few items or with many."""

import re

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.access import MEMBERS
from core.testing import fill_caches, make_document, make_image, make_person, make_terms, make_topic, make_user
from home.models import ChannelsPage, MusicServicesPage, PartnersPage, PeoplePage
from home.testing import make_contact_page, make_event, make_event_index, make_home, make_standard_page
from resources.models import BlogPost, LibraryAuthor, LibraryIndexPage
from resources.testing import (
    make_blog_post,
    make_many_posts,
    make_research,
    make_resource,
    make_review,
    make_video,
)

BUDGET = 8
BUDGET_OF_MEMBERS = 12
RENDITIONS = re.compile(r'"core_rendition"|SAVEPOINT')


def queries_of(address: str, client: Client | None = None) -> list[str]:
    """Return the queries of a page that is not in any cache but the menus'."""
    client = client or Client()
    fill_caches()
    with CaptureQueriesContext(connection) as captured:
        response = client.get(address)
    assert response.status_code == 200, address
    return [query["sql"] for query in captured if not RENDITIONS.search(query["sql"])]


def shortened(sql: str) -> str:
    return re.sub(r"SELECT .*? FROM", "SELECT … FROM", sql)[:170]


@pytest.fixture
def full_site(library: LibraryIndexPage) -> dict[str, str]:
    """A page of every type, with authors, topics, pictures and a body of many blocks."""
    home, image, document = make_home(), make_image(), make_document()
    topics = (make_topic("Youth voice"), make_topic("SEND"))
    terms = make_terms()
    video = make_video("Film", topics=topics, picture=image)
    film_and_links = [
        ("paragraph", f'<p><a linktype="page" id="{library.pk}">Library</a></p>'),
        ("video", {"page": make_video(picture=make_image())}),
    ]
    body = [
        ("heading", "One"),
        ("paragraph", "<p>Words.</p>"),
        ("picture", {"picture": image, "caption": "A caption"}),
        ("picture", {"picture": make_image(), "caption": "Another"}),
        *film_and_links,
        ("button", {"text": "", "page": library, "url": ""}),
    ]
    items = {
        "blog post": make_blog_post("Post", topics=topics, picture=image, body=body),
        "video": video,
        "resource": make_resource("Sheet", topics=topics, picture=image),
        "annual review": make_review("Review", picture=image, report=document),
        "research project": make_research("Project", topics=topics, picture=image),
    }
    for item in items.values():
        item.authors = [LibraryAuthor(person=make_person(name, picture=image)) for name in ("Marion Ellery", "Joel N")]
        item.audiences, item.heard_principles, item.idea_pillars = [terms[0]], [terms[1]], [terms[2]]
        item.save()
    for _ in range(5):
        make_blog_post(topics=topics, picture=image)
        make_event(picture=image)
    pages = {
        "home": home,
        "event": make_event("Event", picture=image, body=body[:3]),
        "contact": make_contact_page(),
        "standard": make_standard_page(body=body[:3], picture=image),
        "team": home.add_child(instance=PeoplePage(title="Team", slug="team")),
        "partners": home.add_child(instance=PartnersPage(title="Partners", slug="partners")),
        "channels": home.add_child(instance=ChannelsPage(title="Channels", slug="channels")),
        "services": home.add_child(instance=MusicServicesPage(title="Services", slug="services")),
        **items,
    }
    home.body = [
        ("latest", {"title": "New", "section": library, "count": 3}),
        ("latest", {"title": "Next", "section": make_event_index(), "count": 3}),
        *film_and_links,
    ]
    home.first_link, home.second_link = library, pages["standard"]
    home.save()
    addresses = {name: page.get_url() for name, page in pages.items()}
    sections = {"library": "", "topics": "topics/", "topic": "topics/send/", "blog": "blog/", "videos": "videos/"}
    sections["search"] = "?q=words&kind=blog"
    sections |= {name: f"{name}/" for name in ("resources", "reviews", "research")}
    return addresses | {f"list: {n}": f"/library/{path}" for n, path in sections.items()} | {"events": "/events/"}


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("groups", "budget"), [((), BUDGET), ((MEMBERS,), BUDGET_OF_MEMBERS)], ids=["visitor", "member"]
)
def test_every_page_type_keeps_the_budget(full_site: dict[str, str], groups: tuple[str, ...], budget: int) -> None:
    client = Client()
    if groups:
        client.force_login(make_user(groups=groups))
    for address in full_site.values():
        client.get(address)  # makes the renditions, once for ever
    over = {}
    for name, address in full_site.items():
        queries = queries_of(address, client)
        if len(queries) > budget:
            over[name] = (len(queries), queries)
    report = "\n".join(f"{name}: {n}\n  " + "\n  ".join(map(shortened, qs)) for name, (n, qs) in over.items())
    assert over == {}, report


@pytest.mark.django_db
def test_media_in_a_body_add_the_same_few_queries_for_one_and_for_five(library: object) -> None:
    """Files, films and hand-picked cards lie in other tables: each kind costs a fixed number, however many there are."""
    image, post = make_image(), make_blog_post("Post")

    def cost(block: str, values: list[object]) -> int:
        post.body = [(block, value) for value in values]
        post.save()
        Client().get(post.url)
        return len(queries_of(post.url))

    plain = cost("paragraph", ["<p>Words.</p>"])
    downloads = [{"document": make_document(f"file{at}.txt"), "title": ""} for at in range(5)]
    videos = [{"page": make_video(picture=image)} for _ in range(5)]
    cards = [[make_blog_post(picture=image) for _ in range(5)]]
    added = {name: [cost(name, values[:1]) - plain, cost(name, values) - plain]
             for name, values in {"download": downloads, "video": videos, "cards": cards}.items()}  # fmt: skip
    assert all(one == five for one, five in added.values()), added
    assert max(one for one, _ in added.values()) <= 2, added


@pytest.mark.django_db
def test_lists_search_and_feeds_are_flat_at_twenty_and_at_two_thousand(library: object) -> None:
    addresses = ["/library/", "/library/?q=item", "/library/?kind=blog&topic=send", "/library/blog/", "/library/topics/",
                 "/library/topics/send/", "/feeds/library.rss", "/feeds/topic/send.atom", "/sitemap.xml",
                 "/sitemap-pages.xml"]  # fmt: skip
    image = make_image()
    make_many_posts(20, topic=make_topic("SEND"), picture=image)
    for address in addresses:
        Client().get(address)
    few = {address: len(queries_of(address)) for address in addresses}
    make_many_posts(1980, topic=make_topic("SEND"), picture=image)
    assert BlogPost.objects.count() == 2000
    for address in addresses:
        Client().get(address)
    many = {address: len(queries_of(address)) for address in addresses}
    assert few == many
