"""What no browser sends is refused, and makes no error."""

import pytest
from django.test import Client


@pytest.mark.django_db
@pytest.mark.parametrize("length", ["x", "-1", "1.5"])
@pytest.mark.parametrize("kind", ["multipart/form-data", "application/x-www-form-urlencoded", "application/json"])
def test_a_request_whose_length_is_no_number_is_refused(administrator: Client, kind: str, length: str) -> None:
    for address in ("/account/password/change/", "/admin/documents/delete/1/"):
        answer = administrator.generic("POST", address, b"a=b", kind, CONTENT_LENGTH=length)
        assert answer.status_code == 400, address
