"""What a visitor meets where a page goes while it is being looked for."""

from collections.abc import Callable
from typing import Any

from django.db import connection
from django.test import Client
from wagtail.models import Page
from zeal import zeal_ignore

from home.models import HomePage
from home.testing import make_standard_page


def test_a_page_that_is_deleted_while_it_is_looked_for_is_not_found(client: Client, home: HomePage) -> None:
    page = make_standard_page("About", parent=home)
    has_gone = []

    def delete_once_its_address_is_looked_up(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        found = execute(sql, *rest)
        if not has_gone and "url_path" in sql and " IN " in sql:
            has_gone.append(page.pk)
            with zeal_ignore():  # what another process asks
                Page.objects.get(pk=page.pk).delete()
        return found

    assert client.get(page.url).status_code == 200
    with connection.execute_wrapper(delete_once_its_address_is_looked_up):
        assert client.get(page.url).status_code == 404
    assert has_gone
