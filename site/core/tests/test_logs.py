"""Secrets in addresses stay out of the log."""

import logging

import pytest
from django.test import Client

from core.logs import DOORS, HideSecrets


@pytest.mark.parametrize("door", DOORS)
def test_a_secret_in_an_address_is_a_star_in_the_log(door: str) -> None:
    record = logging.LogRecord(
        "django.request", logging.WARNING, "", 1, "Not Found: %s", (f"{door}Quokka55.ics",), None
    )
    assert HideSecrets().filter(record)
    assert record.getMessage() == f"Not Found: {door}*"


@pytest.mark.parametrize("rest", ["", "/", "/hand-in/", "/themes/leadership/", "?saved=1"])
def test_both_secrets_in_the_address_of_a_sheet_of_answers_are_stars(rest: str) -> None:
    words = f"Not Found: /toolkit/answer/Quokka55/Numbat66{rest}"
    record = logging.LogRecord("django.request", logging.WARNING, "", 1, words, (), None)
    assert HideSecrets().filter(record)
    assert record.getMessage() == f"Not Found: /toolkit/answer/*/*{rest}"


def test_other_messages_stay_as_they_are() -> None:
    record = logging.LogRecord("site", logging.INFO, "", 1, "Sent %d letters", (3,), None)
    assert HideSecrets().filter(record)
    assert record.getMessage() == "Sent 3 letters"


@pytest.mark.django_db
@pytest.mark.usefixtures("home")
def test_what_is_logged_of_an_address_that_opens_nothing_names_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.handler.addFilter(HideSecrets())
    Client().get("/calendar/members/Quokka55.ics")
    assert "/calendar/members/*" in caplog.text
    assert "Quokka55" not in caplog.text
