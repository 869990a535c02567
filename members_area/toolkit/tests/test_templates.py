"""Templates: who finds them, what an older version stays for, and who is told of a new one (brief.md, rule 7)."""

from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.db import IntegrityError, connection, transaction
from django.test import Client

from core.testing import make_user, word_bytes
from members_area.membership import services as membership_services
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import TemplateFile, TemplateUse, TemplateVersion, ToolkitTemplate
from members_area.toolkit.services import templates as services
from members_area.toolkit.testing import make_framework, make_template, make_version

pytestmark = pytest.mark.django_db


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def file_address(template: ToolkitTemplate, number: int = 1, format: str = "docx") -> str:
    return f"/members/toolkit/templates/{template.slug}/{number}/{format}/"


@pytest.fixture
def template() -> ToolkitTemplate:
    return make_template("Board report", formats=("docx", "pdf"), stage="review")


def test_members_find_templates_by_step_and_theme(template: ToolkitTemplate) -> None:
    make_framework(themes=("leadership", "workforce"))
    make_template("Advert checklist", theme_key="workforce", stage="write")
    browser = signed_in(make_membership().person)
    page = browser.get("/members/toolkit/templates/").content.decode()
    assert page.index("Advert checklist") < page.index("Board report")  # writing comes before reviewing
    narrowed = browser.get("/members/toolkit/templates/?theme=leadership").content.decode()
    assert "Board report" in narrowed  # for every theme
    assert "Advert checklist" not in narrowed


def test_a_download_says_its_type_and_size_and_is_counted_for_the_service_alone(template: ToolkitTemplate) -> None:
    membership = make_membership()
    colleague = make_membership(membership.service)
    page = signed_in(membership.person).get(f"/members/toolkit/templates/{template.slug}/").content.decode()
    assert "Word" in page
    assert "bytes" in page
    for person in (membership.person, membership.person, colleague.person):
        response = signed_in(person).get(file_address(template))
        assert body(response) == f"{template.slug} 1".encode()
        assert response["Cache-Control"] == "private, no-store"
    use = TemplateUse.objects.get()
    assert (use.service, use.downloads) == (membership.service, 3)
    assert {field.name for field in TemplateUse._meta.get_fields()} == {
        "id", "file", "service", "downloads", "first_on", "last_on",
    }  # fmt: skip


def test_a_look_at_the_headers_and_the_team_count_for_nobody(template: ToolkitTemplate, editor: Client) -> None:
    signed_in(make_membership().person).head(file_address(template))
    assert editor.get(file_address(template)).status_code == 200
    assert not TemplateUse.objects.exists()


def test_an_older_version_stays_for_those_who_used_it_and_for_nobody_else(template: ToolkitTemplate) -> None:
    used_it, never = make_membership(), make_membership()
    signed_in(used_it.person).get(file_address(template))
    make_version(template)
    old = file_address(template)
    assert body(signed_in(used_it.person).get(old)) == f"{template.slug} 1".encode()
    assert signed_in(never.person).get(old).status_code == 404
    page = signed_in(used_it.person).get(f"/members/toolkit/templates/{template.slug}/").content.decode()
    assert "Earlier versions" in page
    assert "Earlier versions" not in (
        signed_in(never.person).get(f"/members/toolkit/templates/{template.slug}/").content.decode()
    )


def test_a_retired_template_stays_for_those_who_used_it(template: ToolkitTemplate) -> None:
    used_it, never = make_membership(), make_membership()
    signed_in(used_it.person).get(file_address(template))
    services.retire(template=template, by=None)
    address = f"/members/toolkit/templates/{template.slug}/"
    assert "Not offered any more" in signed_in(used_it.person).get(address).content.decode()
    assert signed_in(never.person).get(address).status_code == 404
    assert template.title not in signed_in(used_it.person).get("/members/toolkit/templates/").content.decode()


@pytest.mark.parametrize(("number", "format"), [(2, "docx"), (1, "xlsx"), (99, "pdf")])
def test_what_is_not_there_is_not_found(template: ToolkitTemplate, number: int, format: str) -> None:
    assert signed_in(make_membership().person).get(file_address(template, number, format)).status_code == 404


def test_who_watches_is_told_once_of_each_new_version(template: ToolkitTemplate) -> None:
    watching, other = make_membership(), make_membership()
    browser = signed_in(watching.person)
    address = f"/members/toolkit/templates/{template.slug}/"
    browser.post(f"{address}watch/", {"watch": "yes"})
    assert "Stop telling me" in browser.get(address).content.decode()
    version = services.begin_version(template=template, what_changed="One question fewer.", by=None)
    services.put_file(version=version, file=ContentFile(word_bytes("Two"), name="report.docx"), by=None)
    mail.outbox.clear()
    services.publish_version(version=version, by=None)
    assert [message.to for message in mail.outbox] == [[watching.person.email]]
    assert "One question fewer." in " ".join(mail.outbox[0].body.split())
    assert other.person.email not in mail.outbox[0].body
    browser.post(f"{address}watch/", {"watch": "no"})
    assert not template.watches.exists()


def test_who_left_is_told_nothing(template: ToolkitTemplate) -> None:
    membership = make_membership()
    services.watch(template=template, membership=membership, is_wanted=True)
    membership_services.end(membership=membership, reason="Moved", by=None)
    version = services.begin_version(template=template, what_changed="Shorter.", by=None)
    services.put_file(version=version, file=ContentFile(word_bytes("Two"), name="report.docx"), by=None)
    mail.outbox.clear()
    services.publish_version(version=version, by=None)
    assert mail.outbox == []


def test_a_template_is_published_with_files_of_the_three_kinds_only(template: ToolkitTemplate) -> None:
    version = services.begin_version(template=template, what_changed="New.", by=None)
    with pytest.raises(ValidationError, match="at least one file"):
        services.publish_version(version=version, by=None)
    with pytest.raises(ValidationError, match="Word"):
        services.put_file(version=version, file=ContentFile(b"plain", name="report.txt"), by=None)
    with pytest.raises(ValidationError, match="not what its name says"):
        services.put_file(version=version, file=ContentFile(b"plain", name="report.docx"), by=None)
    with pytest.raises(ValidationError, match="prepared already"):
        services.begin_version(template=template, what_changed="Twice.", by=None)


PATHS = {
    "save a version": lambda v: TemplateVersion.objects.filter(pk=v.pk).update(what_changed="Other"),
    "number it anew": lambda v: TemplateVersion.objects.filter(pk=v.pk).update(number=9),
    "take it back": lambda v: TemplateVersion.objects.filter(pk=v.pk).update(published_at=None),
    "delete it": lambda v: v.delete(),
    "exchange a file": lambda v: v.files.update(file="toolkit/other.docx"),
    "delete a file": lambda v: v.files.first().delete(),
    "add a file": lambda v: TemplateFile.objects.create(version=v, format="xlsx", file="x.xlsx", filename="x", size=1),
    "put a file": lambda v: services.put_file(
        version=v, file=ContentFile(word_bytes("Other"), name="other.docx"), by=None
    ),
    "publish it again": lambda v: services.publish_version(version=v, by=None),
    "raw SQL": lambda v: connection.cursor().execute("UPDATE toolkit_templatefile SET filename = 'other'"),
}


@pytest.mark.parametrize("path", PATHS)
def test_no_path_changes_a_published_version(template: ToolkitTemplate, path: str) -> None:
    version = template.versions.get()
    before = rows_of(template)
    with pytest.raises((IntegrityError, ValidationError)), transaction.atomic():
        PATHS[path](version)
    assert rows_of(template) == before


def test_a_new_version_changes_nothing_of_the_one_before(template: ToolkitTemplate) -> None:
    before = rows_of(template)
    old = template.versions.get()
    content = old.files.get(format="docx").file.read()
    version = services.begin_version(template=template, what_changed="New.", by=None)
    services.put_file(version=version, file=ContentFile(word_bytes("Two"), name="report.docx"), by=None)
    services.publish_version(version=version, by=None)
    assert [row for row in rows_of(template) if row in before] == before
    assert old.files.get(format="docx").file.read() == content


def rows_of(template: ToolkitTemplate) -> list[Any]:
    versions = TemplateVersion.objects.filter(template=template)
    files = TemplateFile.objects.filter(version__template=template).order_by("pk")
    return [*versions.order_by("pk").values_list(), *files.values_list()]


@pytest.mark.parametrize("many", [3, 60])
def test_the_list_costs_the_same_with_many(django_assert_max_num_queries: Any, many: int) -> None:
    make_framework()
    for _ in range(many):
        make_version(make_template(formats=("docx", "pdf")), formats=("docx", "xlsx"))
    browser = signed_in(make_membership().person)
    browser.get("/members/toolkit/templates/")  # fills the cache of what stands around every page
    with django_assert_max_num_queries(12):
        browser.get("/members/toolkit/templates/")


def test_a_suspended_member_and_a_stranger_get_no_file(template: ToolkitTemplate) -> None:
    membership = make_membership()
    membership_services.suspend(membership=membership, reason="For the test", by=None)
    assert signed_in(membership.person).get(file_address(template)).status_code == 403
    assert signed_in(make_user()).get(file_address(template)).status_code == 403
    assert Client().get(file_address(template)).status_code == 302
