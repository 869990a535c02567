"""Messages in the CMS: read and answered, never written or changed; exported by few, and safely."""

import csv
from io import BytesIO, StringIO

import pytest
from django.test import Client
from openpyxl import load_workbook
from wagtail.models import ModelLogEntry

from home.models import ContactMessage
from home.testing import make_event

pytestmark = pytest.mark.django_db
LIST = "/admin/contact_messages/"


def make_message(name: str = "Jo Penhale", **fields: object) -> ContactMessage:
    defaults = {"email": "jo@example.org", "organisation": "Larkmoor", "message": "May we share the form?"}
    return ContactMessage.objects.create(name=name, **{**defaults, **fields})


def names(client: Client, query: str = "") -> list[str]:
    return [message.name for message in client.get(f"{LIST}{query}").context["object_list"]]


def test_waiting_and_answered(home: object, editor: Client) -> None:
    first, _ = make_message("First"), make_message("Second")
    assert names(editor) == ["Second", "First"]
    assert editor.post(f"{LIST}answered/{first.pk}/").status_code == 302
    assert names(editor, "?state=waiting") == ["Second"]
    assert names(editor, "?state=answered") == ["First"]
    assert names(editor, "?q=Secon") == ["Second"]
    for odd in ("'", '"', "%00", "%%"):
        assert editor.get(f"{LIST}?q={odd}").status_code == 200


def test_answering_is_written_down(home: object, editor: Client) -> None:
    message = make_message()
    editor.post(f"{LIST}answered/{message.pk}/")
    message.refresh_from_db()
    assert message.answered_by.email == "editor@example.org"
    entry = ModelLogEntry.objects.get(action="home.message.answered")
    assert (entry.object_id, entry.user.email) == (str(message.pk), "editor@example.org")
    assert "May we share" not in str(entry.data)
    assert "Mark as answered" not in editor.get(f"{LIST}inspect/{message.pk}/").content.decode()


def test_nothing_happens_by_following_a_link(home: object, editor: Client) -> None:
    message = make_message()
    assert editor.get(f"{LIST}answered/{message.pk}/").status_code == 405
    message.refresh_from_db()
    assert message.answered_at is None


def test_a_message_is_shown_as_words(home: object, editor: Client) -> None:
    message = make_message(message="<script>alert(1)</script>", name="A & B")
    html = editor.get(f"{LIST}inspect/{message.pk}/").content.decode()
    assert "&lt;script&gt;alert(1)" in html
    assert "<script>alert(1)" not in html
    assert 'href="mailto:jo@example.org?subject=Your%20message%20to%20the%20NWG"' in html


@pytest.mark.parametrize("part", ["new/", "edit/{}/", "copy/{}/", "history/{}/", "usage/{}/"])
def test_nobody_writes_or_changes_one(home: object, administrator: Client, part: str) -> None:
    address = LIST + part.format(make_message().pk)
    assert (administrator.get(address).status_code, administrator.post(address).status_code) == (404, 404)


def test_moderators_delete_and_editors_do_not(home: object, editor: Client, moderator: Client) -> None:
    message = make_message()
    editor.post(f"{LIST}delete/{message.pk}/")
    assert ContactMessage.objects.exists()
    assert moderator.post(f"{LIST}delete/{message.pk}/").status_code == 302
    assert not ContactMessage.objects.exists()


class TestExport:
    def test_not_for_editors(self, home: object, editor: Client) -> None:
        make_message()
        for format in ("csv", "xlsx"):
            response = editor.get(f"{LIST}?export={format}")
            assert (response.status_code, response.headers.get("Location")) == (302, "/admin/")
        assert "export=csv" not in editor.get(LIST).content.decode()

    @pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t=", "\r=", " =", "\n="])
    def test_no_cell_of_a_csv_is_a_formula(self, home: object, moderator: Client, start: str) -> None:
        make_message(f"{start}HYPERLINK(1)", message=f"{start}cmd|' /C calc'!A0")
        content = b"".join(moderator.get(f"{LIST}?export=csv").streaming_content).decode()
        heading, row = csv.reader(StringIO(content, newline=""))
        assert heading[1] == "Your name"
        assert (row[1][0], row[4][0]) == ("'", "'")
        assert row[2] == "jo@example.org"

    def test_nor_of_a_workbook(self, home: object, moderator: Client) -> None:
        make_message("=1+1")
        response = moderator.get(f"{LIST}?export=xlsx")
        sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
        assert (sheet["B2"].value, sheet["B2"].data_type) == ("=1+1", "s")


def test_events_to_come_by_kind(home: object, editor: Client) -> None:
    make_event("Training day")
    make_event("Conference", kind="conference", status="cancelled")
    rows = editor.get("/admin/events/?kind=conference&status=cancelled&when=upcoming").context["object_list"]
    assert [event.title for event in rows] == ["Conference"]
    assert len(editor.get("/admin/events/?when=past").context["object_list"]) == 0
