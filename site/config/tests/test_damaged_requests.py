"""What no browser sends is refused, and makes no error."""

import pytest
from django.test import Client

from home.testing import make_standard_page


@pytest.mark.django_db
@pytest.mark.parametrize("length", ["x", "-1", "1.5"])
@pytest.mark.parametrize("kind", ["multipart/form-data", "application/x-www-form-urlencoded", "application/json"])
def test_a_request_whose_length_is_no_number_is_refused(administrator: Client, kind: str, length: str) -> None:
    for address in ("/account/password/change/", "/admin/documents/delete/1/"):
        answer = administrator.generic("POST", address, b"a=b", kind, CONTENT_LENGTH=length)
        assert answer.status_code == 400, address


@pytest.mark.django_db
@pytest.mark.parametrize("path", ["toolkit/templates/", "meetings/all/", "members/seats/", "pages/search/", "images/"])
def test_a_search_for_very_much_finds_nothing(administrator: Client, home: object, path: str) -> None:
    assert administrator.get(f"/admin/{path}", {"q": "x" * 60_000}).status_code == 200


@pytest.mark.parametrize("done", ["delete", "unpublish"])
def test_where_to_go_next_may_be_nonsense(administrator: Client, home: object, done: str) -> None:
    page = make_standard_page()
    assert administrator.post(f"/admin/pages/{page.pk}/{done}/", {"next": "-0"}).status_code in {302, 400}
    assert Client().get(page.url or "/").status_code == 404
