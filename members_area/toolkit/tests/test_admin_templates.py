"""Templates in the CMS: worded, filled with files, published, retired. What is published is only read."""

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from core.testing import word_bytes
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_membership, make_service
from members_area.toolkit.models import TemplateVersion, TemplateWatch, ToolkitTemplate
from members_area.toolkit.services.templates import note_download
from members_area.toolkit.testing import make_framework, make_template, make_version
from members_area.toolkit.tests.admin_team import EDITOR, sent, team, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
LIST = "/admin/toolkit/templates/"


@pytest.fixture
def editor() -> Client:
    return team(EDITOR)


def word(name: str = "report.docx") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, word_bytes("A report"))


def begin(editor: Client, template: ToolkitTemplate, words: str = "Shorter.") -> TemplateVersion:
    editor.post(to("version_begin", template.pk), {"what_changed": words})
    return TemplateVersion.objects.get(template=template, published_at=None)


def test_the_list_says_how_each_stands_and_who_used_it(editor: Client) -> None:
    template = make_template("Board report", formats=("docx", "pdf"))
    used = make_service()
    for file in template.versions.get().files.all():
        note_download(file=file, service=used)
        note_download(file=file, service=used)
    make_version(template)
    html = text_of(editor.get(LIST))
    row = html[html.index("Board report") :].split("</tr>")[0]
    assert to("template", template.pk) in html
    assert [words in row for words in ("Write the plan", "Published", "Version 2")] == [True] * 3
    cells = [cell.split("<")[0].strip() for cell in row.split("<td")[-2:] for cell in [cell.split(">", 1)[1]]]
    assert cells == ["1", "4"]


def test_the_list_can_be_narrowed_and_searched(editor: Client) -> None:
    make_template("Planted board report", status="retired")
    make_template("Planted sheet")
    html = text_of(editor.get(f"{LIST}?status=retired"))
    assert ("Planted board report" in html, "Planted sheet" in html) == (True, False)
    assert "Planted sheet" in text_of(editor.get(f"{LIST}results/?q=sheet"))


def test_the_whole_way_of_a_new_template(editor: Client) -> None:
    make_framework()
    page = editor.get(to("template_add"))
    assert ("youth-voice", "Youth voice") in page.context["form"].fields["theme_key"].choices
    fields = {
        "title": "Youth panel sheet",
        "slug": "youth-panel",
        "purpose": "To ask.",
        "time_needed": "An hour",
        "stage": "ask",
        "theme_key": "youth-voice",
    }
    answer = editor.post(to("template_add"), sent(page) | fields)
    template = ToolkitTemplate.objects.get(slug="youth-panel")
    assert (answer["Location"], template.status) == (to("version_begin", template.pk), "draft")
    answer = editor.post(answer["Location"], {"what_changed": "The first one."})
    version = template.versions.get()
    assert answer["Location"] == to("version", version.pk)
    answer = editor.post(to("version", version.pk), {"what_changed": "The very first.", "word": word("Panel.docx")})
    assert answer.status_code == 302
    file = version.files.get()
    assert (file.format, file.filename) == ("docx", "Panel.docx")
    assert editor.get(to("template_file", file.pk)).status_code == 200
    said = text_of(editor.get(to("version_publish", version.pk)))
    assert "The very first." in said
    assert "Panel.docx" in said
    assert "Nobody is written to" in said
    editor.post(to("version_publish", version.pk))
    template.refresh_from_db()
    assert template.status == "published"
    assert "Youth panel sheet" in text_of(team(EDITOR).get("/members/toolkit/templates/"))


def test_publishing_says_who_is_told_and_tells_them(editor: Client) -> None:
    template = make_template()
    member = make_membership()
    TemplateWatch.objects.create(template=template, membership=member)
    version = begin(editor, template)
    editor.post(to("version", version.pk), {"what_changed": "Shorter.", "word": word()})
    assert "1 member who asked" in text_of(editor.get(to("version_publish", version.pk)))
    assert [letter.to for letter in mail.outbox] == []
    editor.post(to("version_publish", version.pk))
    assert [member.person.email] in [letter.to for letter in mail.outbox]


def test_wrong_files_are_refused_beside_their_fields(editor: Client) -> None:
    version = begin(editor, make_template())
    wrong = {"what_changed": "New words kept", "word": SimpleUploadedFile("sheet.xlsx", b"x"), "pdf": word("a.pdf")}
    answer = editor.post(to("version", version.pk), wrong)
    form = answer.context["form"]
    assert answer.status_code == 422
    assert form.errors["word"] == ["Choose a Word file (.docx) here."]
    assert "not what its name says" in form.errors["pdf"][0]
    assert "New words kept" in text_of(answer)
    assert not version.files.exists()


def test_a_file_is_replaced_and_taken_out_before_publishing(editor: Client) -> None:
    version = begin(editor, make_template())
    for name in ("first.docx", "second.docx"):
        editor.post(to("version", version.pk), {"what_changed": "Shorter.", "word": word(name)})
    assert [file.filename for file in version.files.all()] == ["second.docx"]
    editor.post(to("version", version.pk), {"what_changed": "Shorter.", "take_word": "on"})
    assert not version.files.exists()
    answer = editor.post(to("version_publish", version.pk))
    assert answer.status_code == 422
    assert "Add at least one file" in text_of(answer)


def test_only_one_version_is_prepared_and_it_can_be_given_up(editor: Client) -> None:
    template = make_template()
    version = begin(editor, template)
    answer = editor.post(to("version_begin", template.pk), {"what_changed": "Another."})
    assert answer.status_code == 422
    assert "being prepared already" in text_of(answer)
    assert to("version", version.pk) in text_of(editor.get(to("template", template.pk)))
    editor.post(to("version_give_up", version.pk))
    assert [one.number for one in template.versions.all()] == [1]


def test_what_changed_has_to_be_said(editor: Client) -> None:
    template = make_template()
    answer = editor.post(to("version_begin", template.pk), {"what_changed": " "})
    assert answer.status_code == 422
    assert "what_changed" in answer.context["form"].errors


def test_retiring_and_offering_again_ask_first(editor: Client) -> None:
    template = make_template("Planted template")
    assert "keep the versions" in text_of(editor.get(to("template_move", template.pk, "retire")))
    template.refresh_from_db()
    assert template.status == "published"
    for to_state, status in (("retire", "retired"), ("offer", "published")):
        assert editor.post(to("template_move", template.pk, to_state)).status_code == 302
        template.refresh_from_db()
        assert template.status == status
    assert editor.post(to("template_move", template.pk, "offer")).status_code == 422


def test_downloads_are_by_version_and_service_and_not_by_person(editor: Client) -> None:
    template = make_template()
    member = make_membership(make_service("Planted Service"))
    note_download(file=template.versions.get().files.get(), service=member.service)
    html = text_of(editor.get(to("template", template.pk)))
    assert "Planted Service" in html
    assert member.person.get_full_name() not in html
    assert member.person.email not in html


def test_two_editors_at_once_lose_nothing(editor: Client) -> None:
    template = make_template("As it was")
    page = editor.get(to("template_edit", template.pk))
    mine = sent(page) | {"purpose": "My purpose"}
    theirs = sent(page) | {"purpose": "Their purpose", "audience": "Tutors"}
    assert team(EDITOR).post(to("template_edit", template.pk), theirs).status_code == 302
    answer = editor.post(to("template_edit", template.pk), mine)
    assert answer.status_code == 422
    assert ["My purpose" in text_of(answer), "Their purpose" in text_of(answer)] == [True, True]
    template.refresh_from_db()
    assert template.purpose == "Their purpose"
    again = sent(answer) | {"choose_purpose": "mine"}
    assert editor.post(to("template_edit", template.pk), again).status_code == 302
    template.refresh_from_db()
    assert (template.purpose, template.audience) == ("My purpose", "Tutors")


def test_a_title_or_address_that_is_taken_is_refused_beside_its_field(editor: Client) -> None:
    make_template("Taken")
    template = make_template("Mine")
    page = editor.get(to("template_edit", template.pk))
    answer = editor.post(to("template_edit", template.pk), sent(page) | {"title": "Taken"})
    assert answer.status_code == 422
    assert "title" in answer.context["form"].errors
    template.refresh_from_db()
    assert template.title == "Mine"


def test_the_audit_trail_says_what_was_done(editor: Client) -> None:
    template = make_template()
    version = begin(editor, template)
    editor.post(to("version", version.pk), {"what_changed": "Shorter still.", "word": word()})
    editor.post(to("version_publish", version.pk))
    found = set(AuditEvent.objects.filter(action__startswith="template.").values_list("action", flat=True))
    assert found >= {
        "template.version_begun",
        "template.version_changed",
        "template.file_put",
        "template.published",
    }


def cost(client: Client, address: str) -> int:
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    return len(queries)


def test_the_pages_cost_the_same_for_many(editor: Client) -> None:
    template = make_template()
    addresses = (LIST, to("template", template.pk))
    few = [cost(editor, address) for address in addresses]
    for _ in range(6):
        make_template()
        make_version(template)
        note_download(file=template.versions.first().files.get(), service=make_service())
    assert [cost(editor, address) for address in addresses] == few
