"""What search engines read: data blocks that parse and say what a page is, and a sitemap that is complete and no more."""

import json
import re

import pytest
from django.test import Client
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction

from core.sitemaps import PageSitemap
from core.testing import make_image, make_topic
from home.testing import make_event, make_home, make_standard_page
from resources.testing import make_blog_post, make_research, make_resource, make_review, make_video

pytestmark = pytest.mark.django_db
BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.DOTALL)
TRICK = 'Ends </script><script>alert(1)</script> & "quotes"'


def types_at(address: str) -> set[str]:
    (block,) = BLOCK.findall(Client().get(address).content.decode())
    return {thing["@type"] for thing in json.loads(block)["@graph"]}


def test_every_kind_of_page_says_what_it_is(library: object) -> None:
    image = make_image()
    expected = {
        make_home().get_url(): "Organization",
        make_blog_post(TRICK, slug="post", picture=image).get_url(): "Article",
        make_review(picture=image).get_url(): "Article",
        make_research(picture=image).get_url(): "Article",
        make_video(picture=image).get_url(): "VideoObject",
        make_event(picture=image).get_url(): "Event",
    }
    for address, kind in expected.items():
        found = types_at(address)
        assert (address, kind in found) == (address, True), found
        assert address == "/" or "BreadcrumbList" in found


def addresses_in(sitemap: str) -> list[str]:
    return re.findall(r"<loc>(.*?)</loc>", Client().get(sitemap).content.decode())


def test_the_sitemap_lists_every_public_page_and_nothing_else(library: object) -> None:
    make_blog_post(topics=(make_topic("Youth voice"),))
    make_resource()
    make_event()
    make_blog_post("A draft", live=False)
    hidden = make_standard_page("Hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type=BaseViewRestriction.LOGIN)
    assert addresses_in("/sitemap.xml") == [
        "http://testserver/sitemap-pages.xml",
        "http://testserver/sitemap-digests.xml",
    ]
    listed = addresses_in("/sitemap-pages.xml")
    public = Page.objects.live().public().filter(depth__gt=1)
    expected = {page.full_url for page in public}
    topics = {"http://testserver/library/topics/", "http://testserver/library/topics/youth-voice/"}
    assert set(listed) == expected | topics
    assert len(listed) == len(set(listed))
    assert hidden.full_url not in listed


@pytest.fixture
def short_lists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(PageSitemap, "limit", 5)


@pytest.mark.usefixtures("short_lists")
def test_a_long_sitemap_is_an_index_of_lists_and_none_of_them_names_a_private_page(library: object) -> None:
    posts = [make_blog_post(f"Post {number}") for number in range(12)]
    for hidden in posts[::4]:
        PageViewRestriction.objects.create(page=hidden, restriction_type=BaseViewRestriction.LOGIN)
    section = make_standard_page("For members")
    beneath = make_standard_page("Beneath it", parent=section)
    PageViewRestriction.objects.create(page=section, restriction_type=BaseViewRestriction.GROUPS)
    lists = addresses_in("/sitemap.xml")
    assert lists[:3] == [f"http://testserver/sitemap-pages.xml{rest}" for rest in ("", "?p=2", "?p=3")]
    listed = [address for part in lists for address in addresses_in(part)]
    assert set(listed) >= {page.full_url for page in posts if page not in posts[::4]}
    assert not set(listed) & {page.full_url for page in (*posts[::4], section, beneath)}
    assert len(listed) == len(set(listed))
    assert Client().get("/sitemap-pages.xml?p=4").status_code == 404
    assert Client().get("/sitemap-nothing.xml").status_code == 404
