"""Which pages the page store may keep: a table over every URL name. An address that is not in it is not kept."""

from pathlib import Path
from typing import Any

import pytest
from django.conf import settings as site_settings
from django.test import Client
from django.urls import reverse
from wagtail.models import PageViewRestriction

from config.tests.test_access_table import ALL, EVERYONE, TABLE, rule_for, sample
from core.testing import make_user
from home.testing import make_contact_page, make_standard_page
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db

# Whoever opens these gets the same bytes. All other addresses, also those that will be added, are made for one reader.
FOR_EVERYBODY = {"wagtail_serve", "digests", "digest", "public_people"}


@pytest.fixture
def kept(settings: Any, tmp_path: Path) -> Path:
    """Switch the store on; return the folder in which pages are kept."""
    settings.PAGE_STORE, settings.PAGE_STORE_DIR = True, str(tmp_path)
    return tmp_path


def visitor() -> Client:
    """A client that names the host, as every browser does and Django's own client does not."""
    return Client(raise_request_exception=False, HTTP_HOST="testserver")


def files(kept: Path) -> list[str]:
    return sorted(file.parent.name for file in kept.rglob("index*.html"))


def test_the_table_of_what_may_be_kept() -> None:
    assert set(site_settings.PAGE_STORE_URL_NAMES) == FOR_EVERYBODY
    assert {name for name in FOR_EVERYBODY if TABLE.get(name) != EVERYONE} == set()


def test_no_other_address_is_kept(home: object, kept: Path) -> None:
    client = visitor()
    checked, wrong = 0, []
    for name, path in ALL:
        address = sample(path)
        if address is None or name in FOR_EVERYBODY:
            continue
        response = client.get(address)
        checked += 1
        if response.get("X-Page-Store", "pass") != "pass" or rule_for(name, path) is None:
            wrong.append((name, address))
    assert wrong == []
    assert checked > 300
    assert files(kept) == []


def test_a_public_page_is_kept_once_and_the_same_for_everybody(home: object, kept: Path) -> None:
    make_standard_page("About", slug="about")
    first, second = visitor().get("/about/"), visitor().get("/about/")
    assert first["X-Page-Store"] == second["X-Page-Store"] == "miss"
    assert first["ETag"] == second["ETag"]
    assert first.content == second.content
    assert set(files(kept)) == {"about"}


@pytest.mark.parametrize("name", ["digests", "public_people"])
def test_lists_that_are_no_pages_of_the_tree_are_kept(home: object, kept: Path, name: str) -> None:
    assert visitor().get(reverse(name))["X-Page-Store"] == "miss"


@pytest.mark.parametrize(
    ("address", "is_kept"),
    [
        ("/library/?page=2", True),
        ("/library/?kind=blog&topic=send", True),
        ("/library/?kind=blog&part=results", True),
        ("/library/?q=words", False),
        ("/library/?kind=blog&q=words", False),
        ("/library/?utm_source=letter", False),
        ("/library/?kind=%3Cscript%3E", False),
        ("/library/?kind=a&kind=b&kind=c&kind=d&kind=e", False),
        ("/library/?", True),
        ("/library//", False),
        ("/LIBRARY/", False),
        ("/nothing-here/", False),
    ],
)
def test_what_an_address_may_ask_for(library: object, kept: Path, address: str, is_kept: bool) -> None:
    response = visitor().get(address)
    assert (response.get("X-Page-Store") == "miss") == is_kept
    assert bool(files(kept)) == is_kept


def test_a_reader_who_is_somebody_makes_no_page(home: object, kept: Path) -> None:
    make_standard_page("About", slug="about")
    signed_in = visitor()
    signed_in.force_login(make_user())
    told = visitor()
    told.cookies["messages"] = "words"
    for client in (signed_in, told):
        assert "X-Page-Store" not in client.get("/about/")
    assert "X-Page-Store" not in visitor().get("/about/", headers={"Authorization": "Basic x"})
    assert "X-Page-Store" not in visitor().post("/about/")
    assert visitor().head("/about/").get("X-Page-Store") == "pass"
    assert files(kept) == []


def test_a_page_with_a_form_is_not_kept(home: object, kept: Path) -> None:
    page = make_contact_page()
    response = visitor().get(page.url)
    assert (response.status_code, response["X-Page-Store"]) == (200, "pass")
    assert files(kept) == []


def test_a_private_page_is_not_kept(home: object, kept: Path) -> None:
    page = make_standard_page("Kept from you", slug="kept-from-you")
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    assert visitor().get("/kept-from-you/").status_code == 302
    reader = visitor()
    reader.force_login(make_user())
    assert reader.get("/kept-from-you/").status_code == 200
    assert files(kept) == []


@pytest.mark.parametrize("spelled", ["sessionid ={}", "a=b;sessionid={}", '"sessionid"={}'])
def test_however_a_session_is_spelled_its_page_is_not_kept(home: object, kept: Path, spelled: str) -> None:
    make_standard_page("About", slug="about")
    reader = visitor()
    reader.force_login(make_user())
    cookie = spelled.format(reader.cookies["sessionid"].value)
    response = visitor().get("/about/", headers={"Cookie": cookie})
    is_somebody = b"Sign out" in response.content
    assert response.get("X-Page-Store") != "miss" or not is_somebody
    assert (files(kept) == []) == (response.get("X-Page-Store") != "miss")


BY_FACETS = [{"path": f"/library/?year={year}"} for year in range(2000, 2008)]
BY_PORTS = [{"path": "/library/", "headers": {"Host": f"testserver:{port}"}} for port in range(2000, 2008)]


@pytest.mark.parametrize("made_up", [BY_FACETS, BY_PORTS], ids=["facets", "ports"])
def test_what_is_too_much_is_not_kept(library: object, kept: Path, settings: Any, made_up: list[Any]) -> None:
    """Nobody fills the disk with addresses that they make up, nor takes the room of pages."""
    settings.PAGE_STORE_MAX_BYTES = 100_000
    client = visitor()
    statuses = [client.get(**request)["X-Page-Store"] for request in made_up]
    assert statuses[0] == "miss"
    assert statuses[-1] == "closed"
    make_blog_post("Post")
    assert client.get("/library/")["X-Page-Store"] == "miss"
