"""`grow` fills a site of its own accord, the same for the same seed, and `measure` says what its pages take."""

from io import StringIO
from random import Random

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from wagtail.models import Page, ReferenceIndex

from core.demo.growing.words import Words
from core.models import MusicService, SiteDocument
from members_area.meetings.models import Meeting, Minutes
from members_area.membership.models import Membership
from resources.models import BlogPost, LibraryPage, ResourcePage

pytestmark = pytest.mark.django_db
SMALL = {"items": 50, "files": 10, "services": 6, "years": 1}


def grow(**options: object) -> str:
    said = StringIO()
    call_command("grow", stdout=said, **{**SMALL, **options})
    return said.getvalue()


@pytest.fixture
def grown(new_place: None) -> str:
    return grow()


def test_it_makes_what_was_asked_for_and_says_so(grown: str) -> None:
    assert LibraryPage.objects.count() == 22 + 7 + 15 + 5
    assert SiteDocument.objects.count() == 10
    assert MusicService.objects.count() == 6
    assert Membership.objects.current().count() == 12
    assert Meeting.objects.count() == 12 + 2
    assert set(Minutes.objects.values_list("status", flat=True)) == {"circulated", "approved"}
    for line in ("22 blog", "10 files", "6 music services", "12 members", "14 meetings"):
        assert f" {line}\n" in grown


def test_the_tree_of_pages_is_whole(grown: str) -> None:
    assert [len(problems) for problems in Page.find_problems()] == [0, 0, 0, 0, 0]
    for page in Page.objects.filter(depth__gt=2):
        assert page.url_path == f"{page.get_parent().url_path}{page.slug}/"
    assert {type(page) for page in Page.objects.type(LibraryPage).specific()} <= set(LibraryPage.__subclasses__())


def test_what_has_grown_is_listed_found_sorted_and_referred_to(grown: str) -> None:
    visitor = Client()
    post = BlogPost.objects.live().public().first()
    word = max(post.title.replace(":", "").split(), key=len)
    assert post.title in [item.title for item in visitor.get("/library/", {"q": word}).context_data["items"]]
    facets = {result.facet.name: result.values for result in visitor.get("/library/").context_data["facets"]}
    assert all(facets[name] for name in ("kind", "topic", "audience", "heard", "pillar", "year"))
    assert visitor.get(post.url).status_code == visitor.get("/").status_code == 200
    document = ResourcePage.objects.first().files.first().document
    assert ReferenceIndex.get_references_to(document).exists()


def test_what_search_reads_is_what_the_page_itself_would_write(grown: str) -> None:
    for item in LibraryPage.objects.specific():
        written = "\n".join(text for text in item.get_texts() if text)
        assert sorted(item.plain_text.split()) == sorted(written.split()), type(item)


def test_some_items_are_for_members_only(grown: str) -> None:
    hidden = LibraryPage.objects.live().not_public().get()
    assert Client().get(hidden.url).status_code == 302
    found = Client().get("/library/", {"q": hidden.title}).context_data["items"]
    assert hidden.pk not in [item.pk for item in found]


def test_a_site_grows_again_beside_what_has_grown(grown: str) -> None:
    grow(yes=True, seed=1)
    assert LibraryPage.objects.count() == 98
    assert len(set(Page.objects.values_list("url_path", flat=True))) == Page.objects.count()


def test_the_same_seed_writes_the_same_words() -> None:
    first, second, other = (Words(Random(seed)) for seed in (1, 1, 2))
    written = [first.title() for _ in range(50)]
    assert written == [second.title() for _ in range(50)]
    assert written != [other.title() for _ in range(50)]


def test_a_site_with_content_is_left_alone_without_a_yes(library: object) -> None:
    with pytest.raises(CommandError, match="--yes"):
        grow()
    assert not LibraryPage.objects.exists()


def test_measuring_prints_a_table_of_named_addresses(grown: str) -> None:
    said = StringIO()
    call_command("measure", "--runs=1", "--only=library, page 2", stdout=said)
    heading, _, row, memory = said.getvalue().splitlines()
    assert heading.startswith("| What | Who | Status | Queries | CPU ms |")
    assert row.startswith("| library, page 2 | visitor | 200 |")
    assert memory.startswith("Memory of this process: ")


def test_measuring_as_nobody_that_there_is_says_so(db: None) -> None:
    with pytest.raises(CommandError, match="nobody who could be “member”"):
        call_command("measure", "/", "--as=member", stdout=StringIO())
