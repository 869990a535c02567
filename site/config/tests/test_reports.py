"""What leaves the site about itself, in logs and reports, says nothing of people."""

import json
import logging
import logging.config
from io import StringIO

from django.test import RequestFactory

from config.settings.observing import logging as settings_for_logging
from core.logs import HideSecrets, without_secrets_in_report

SECRET = "/toolkit/plan/Quokka55/"


def test_an_e_mail_address_is_a_star_in_the_log() -> None:
    record = logging.LogRecord("site", logging.INFO, "", 1, "Sent to %s", ("asha.bell@example.org",), None)
    assert HideSecrets().filter(record)
    assert record.getMessage() == "Sent to *@example.org"


def test_a_traceback_names_nobody_in_either_format() -> None:
    for format in ("line", "json"):
        configured = settings_for_logging()
        configured["handlers"]["console"]["formatter"] = format
        out = StringIO()
        configured["handlers"]["console"]["stream"] = out
        configured["root"] = {"handlers": [], "level": "INFO"}
        configured["loggers"] = {"test.reports": {"handlers": ["console"], "propagate": False}}
        logging.config.dictConfig(configured)
        try:
            raise ValueError(f"Key (email)=(asha.bell@example.org) of {SECRET}")
        except ValueError:
            request = RequestFactory().get(SECRET)
            logging.getLogger("test.reports").exception("It failed.", extra={"request": request, "status_code": 500})
        said = out.getvalue()
        assert "ValueError" in said
        assert "asha" not in said
        assert "Quokka55" not in said
        if format == "json":
            assert json.loads(said)["message"] == "It failed."


def test_a_report_of_an_error_has_no_person_no_body_and_no_secret() -> None:
    event = {
        "request": {
            "url": f"https://nwg.example.org{SECRET}",
            "method": "POST",
            "data": {"message": "Quokka55"},
            "headers": {"Cookie": "sessionid=Quokka55"},
            "env": {"REMOTE_ADDR": "192.0.2.1"},
        },
        "user": {"email": "asha.bell@example.org"},
        "extra": {"form": "Quokka55"},
        "exception": {"values": [{"value": f"asha.bell@example.org at {SECRET}"}]},
    }
    reported = json.dumps(without_secrets_in_report(event, {}))
    assert "POST" in reported
    for word in ("Quokka55", "asha", "192.0.2.1", "sessionid"):
        assert word not in reported
