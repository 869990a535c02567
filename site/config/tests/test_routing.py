"""What a visitor meets where a page is deleted, or opened or closed to them, while it is being looked for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from wagtail.models import Page, PageViewRestriction
from zeal import zeal_ignore

from home.models import HomePage, StandardPage
from home.testing import make_standard_page

SECRET = "quokkanut"
# A part of the statement after which something happens.
ADDRESSES, WORDS = 'url_path" IN', 'FROM "home_standardpage"'


@contextmanager
def once_it_has_asked(part: str, happen: Callable[[], Any]) -> Iterator[None]:
    """Let something happen right after the statement that contains `part`, as by another process."""
    happened = []

    def execute_and_let_happen(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        answer = execute(sql, *rest)
        if not happened and part in sql:
            happened.append(sql)
            with zeal_ignore():
                happen()
        return answer

    with connection.execute_wrapper(execute_and_let_happen):
        yield
    assert happened


def write(page: Page, word: str) -> None:
    StandardPage.objects.filter(pk=page.pk).update(title=word, summary=word)


def close(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)
    write(page, SECRET)


def open_to_all(page: Page) -> None:
    write(page, "Fit for everyone")
    PageViewRestriction.objects.all().delete()


def test_a_page_that_is_deleted_while_it_is_looked_for_is_not_found(client: Client, home: HomePage) -> None:
    page = make_standard_page("About", parent=home)
    assert client.get(page.url).status_code == 200
    with once_it_has_asked(ADDRESSES, lambda: Page.objects.get(pk=page.pk).delete()):
        assert client.get(page.url).status_code == 404


@pytest.mark.parametrize("part", [ADDRESSES, WORDS], ids=["addresses", "words"])
@pytest.mark.parametrize("is_above", [False, True], ids=["the page", "the page above it"])
@pytest.mark.parametrize("happen", [close, open_to_all], ids=["closed", "opened"])
def test_nobody_reads_what_was_private_when_it_was_fetched(
    client: Client, home: HomePage, happen: Callable[[Page], None], part: str, is_above: bool
) -> None:
    above = make_standard_page("Above", parent=home)
    page = make_standard_page("About", parent=above)
    changed = above if is_above else page
    if happen is open_to_all:
        close(changed)
    with once_it_has_asked(part, lambda: happen(changed)):
        response = client.get(page.url)
    assert SECRET not in response.content.decode()
    assert response.status_code in {200, 302}
    assert client.get(page.url).status_code == (302 if happen is close else 200)
