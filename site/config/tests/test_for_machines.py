"""What search engines read: data blocks that parse and say what a page is, and a sitemap that is complete and no more."""

import json
import re

import pytest
from django.test import Client
from wagtail.models import BaseViewRestriction, Page, PageViewRestriction

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


def test_the_sitemap_lists_every_public_page_and_nothing_else(library: object) -> None:
    make_blog_post(topics=(make_topic("Youth voice"),))
    make_resource()
    make_event()
    make_blog_post("A draft", live=False)
    hidden = make_standard_page("Hidden")
    PageViewRestriction.objects.create(page=hidden, restriction_type=BaseViewRestriction.LOGIN)
    listed = re.findall(r"<loc>(.*?)</loc>", Client().get("/sitemap.xml").content.decode())
    public = Page.objects.live().public().filter(depth__gt=1)
    expected = {page.full_url for page in public}
    topics = {"http://testserver/library/topics/", "http://testserver/library/topics/youth-voice/"}
    assert set(listed) == expected | topics
    assert len(listed) == len(set(listed))
    assert hidden.full_url not in listed
