"""Every door through which somebody can send a file, with who stands at it, and what it answers."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any

from bs4 import BeautifulSoup
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection

from core.testing import make_document, make_image, make_user
from core.tests.hostile_files import (
    HOSTILE_DOCUMENTS,
    HOSTILE_PICTURES,
    HOSTILE_TABLES,
    Files,
)
from members_area.meetings.models import AgendaItem, Meeting
from members_area.meetings.testing import make_item, make_meeting, make_paper, make_past_meeting
from members_area.membership.testing import make_membership, signed_in
from members_area.toolkit.models import PlanAction, ToolkitTemplate
from members_area.toolkit.services import templates
from members_area.toolkit.testing import make_action, make_objective, make_plan, make_template

TYPED = "Wombat words that somebody typed"
SCRIPT = {"X-Requested-With": "XMLHttpRequest"}
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 64


@dataclass(frozen=True)
class Answer:
    """`words` are what stands beside the field; `keeps` says whether what was typed is still there."""

    status: int
    accepted: bool
    words: str
    keeps: bool = True
    leads_to: str = ""


@dataclass(frozen=True)
class Door:
    """`page` and `field` are where the file's field stands: the name of the address, and of the field in its form.

    `open` puts what the door needs into the database and returns what sends a file through it.
    """

    page: str
    field: str
    files: Files
    open: Callable[[], Callable[[Any], Answer]]


def team(role: str) -> Client:
    return signed_in(make_user(groups=(role,)))


def words_beside(page: str, field: str) -> str:
    """Return the error that stands beside a field, on a page of the site or of the CMS."""
    soup = BeautifulSoup(page, "html.parser")
    for part in soup.select("template"):
        part.decompose()
    box = soup.find(attrs={"name": field})
    if box is None:
        return ""
    of_the_cms = box.find_parent(class_="w-field__wrapper")
    found = of_the_cms.select(".error-message") if of_the_cms else soup.find_all(id=f"{box.get('id')}_error")
    return " ".join(" ".join(part.get_text(" ") for part in found).split())


def posts(client: Client, address: str, field: str, typed: str = "", **fields: Any) -> Callable[[Any], Answer]:
    """Return what posts a file in a form. `typed` names the field with the words that must not be lost."""

    def send(file: Any) -> Answer:
        data = {**fields, field: file, **({typed: TYPED} if typed else {})}
        response = client.post(address, data)
        page = response.content.decode(errors="replace")
        keeps, leads_to = not typed or TYPED in page, response.get("Location", "")
        return Answer(response.status_code, response.status_code == 302, words_beside(page, field), keeps, leads_to)

    return send


def of_library(kind: str, **fields: Any) -> dict[str, Any]:
    root = Collection.get_first_root_node()
    more = {"description": "A choir"} if kind == "images" else {"language": "en"}
    return {"title": TYPED, "collection": root.pk, "tags": "", **more, **fields}


def added(kind: str) -> Callable[[Any], Answer]:
    fields = of_library(kind)
    return posts(team("Editors"), f"/admin/{kind}/add/", "file", "title", **fields)


def replaced(kind: str) -> Callable[[Any], Answer]:
    kept = make_image() if kind == "images" else make_document()
    address = f"/admin/images/{kept.pk}/" if kind == "images" else f"/admin/documents/edit/{kept.pk}/"
    return posts(team("Editors"), address, "file", "title", **of_library(kind))


def many(kind: str) -> Callable[[Any], Answer]:
    client, fields = team("Editors"), of_library(kind)

    def send(file: Any) -> Answer:
        data = {"files[]": file, "title": fields["title"], "collection": fields["collection"]}
        response = client.post(f"/admin/{kind}/multiple/add/", data, headers=SCRIPT)
        if response.status_code == 400:  # Django drops a file whose name is nothing
            return Answer(400, False, response.content.decode())
        answer = response.json()
        return Answer(response.status_code, answer["success"], answer.get("error_message", ""))

    return send


def chosen(kind: str) -> Callable[[Any], Answer]:
    client, prefix = team("Editors"), f"{kind[:-1]}-chooser-upload"
    fields = {f"{prefix}-{name}": value for name, value in of_library(kind).items()}

    def send(file: Any) -> Answer:
        response = client.post(f"/admin/{kind}/chooser/create/", {**fields, f"{prefix}-file": file})
        answer = response.json()
        page = answer.get("htmlFragment") or answer.get("html") or ""
        return Answer(
            response.status_code, answer["step"] == "chosen", words_beside(page, f"{prefix}-file"), TYPED in page
        )

    return send


def avatar() -> Callable[[Any], Answer]:
    fields = {"name_email-last_name": "Penhale", "theme-theme": "system", "theme-density": "default",
              "theme-contrast": "system", "theme-keyboard_shortcuts": "on"}  # fmt: skip
    return posts(team("Editors"), "/admin/account/", "avatar-avatar", "name_email-first_name", **fields)


def redirects() -> Callable[[Any], Answer]:
    client = team("Moderators")

    def send(file: Any) -> Answer:
        response = client.post("/admin/redirects/import/", {"import_file": file})
        page = response.content.decode()
        return Answer(response.status_code, 'name="from_index"' in page, words_beside(page, "import_file"))

    return send


def profile() -> Callable[[Any], Answer]:
    client = signed_in(make_membership().person)
    page = client.get(reverse("profile")).content.decode()
    chosen = {box["name"]: box["value"] for box in BeautifulSoup(page, "html.parser").select("input[checked]")}
    return posts(client, reverse("profile"), "photo", "biography", first_name="Asha", last_name="Penhale", **chosen)


def paper() -> Callable[[Any], Answer]:
    item: AgendaItem = make_item(make_meeting())
    client = signed_in(make_membership().person)
    return posts(client, reverse("paper_submit", args=[item.meeting_id]), "file", "title", item=item.pk, kind="paper")


def paper_version() -> Callable[[Any], Answer]:
    person = make_membership().person
    kept = make_paper(make_item(make_meeting()), by=person)
    return posts(signed_in(person), reverse("paper_version_add", args=[kept.pk]), "file", "note")


def recording(field: str) -> Callable[[Any], Answer]:
    meeting: Meeting = make_past_meeting()
    until = timezone.localdate() + timedelta(days=30)
    more = {} if field == "recording" else {"recording": SimpleUploadedFile("film.mp4", FILM)}
    send = posts(
        team("Editors"),
        reverse("desk_recording", args=[meeting.pk]),
        field,
        "transcript",
        recording_until=until,
        **more,
    )

    def with_film(file: Any) -> Answer:
        for film in more.values():
            film.seek(0)
        return send(file)

    return with_film


def members() -> Callable[[Any], Answer]:
    return posts(team("Membership secretaries"), reverse("members_admin:import"), "file")


def evidence() -> Callable[[Any], Answer]:
    own = make_membership()
    action: PlanAction = make_action(make_objective(make_plan(own.service, status="active")))
    address = reverse("evidence_add", args=[action.objective.plan_id, action.pk])
    return posts(signed_in(own.person), address, "file", "title", link="")


def plan() -> Callable[[Any], Answer]:
    """A workbook that can be read is kept, and the dry run names what is to be mended before there is a button."""
    client = signed_in(make_membership().person)
    send = posts(client, reverse("plan_import"), "file")

    def then_review(file: Any) -> Answer:
        answer = send(file)
        if not answer.accepted:
            return answer
        page = BeautifulSoup(client.get(answer.leads_to).content, "html.parser")
        mend = page.select_one(".import-problems")
        return replace(answer, accepted=mend is None, words=mend.get_text(" ") if mend else "")

    return then_review


def template(field: str) -> Callable[[Any], Answer]:
    person = make_user(groups=("Editors",))
    made: ToolkitTemplate = make_template()
    version = templates.begin_version(template=made, what_changed="A column more", by=person)
    address = reverse("toolkit_admin:version", args=[version.pk])
    return posts(signed_in(person), address, field, "what_changed")


TABLES: Files = {**HOSTILE_DOCUMENTS, **HOSTILE_TABLES}
# A formula is words to the import of redirects, and exports write it as words.
NO_REDIRECTS = {kind: file for kind, file in TABLES.items() if kind != "formulas in CSV"}
DOORS = {
    "a picture": Door("wagtailimages:add", "file", HOSTILE_PICTURES, lambda: added("images")),
    "a picture in place of another": Door("wagtailimages:edit", "file", HOSTILE_PICTURES, lambda: replaced("images")),
    "several pictures": Door("wagtailimages:add_multiple", "files[]", HOSTILE_PICTURES, lambda: many("images")),
    "a picture while one is chosen": Door(
        "wagtailimages_chooser:choose", "image-chooser-upload-file", HOSTILE_PICTURES, lambda: chosen("images")
    ),
    "an editor's face": Door("wagtailadmin_account", "avatar-avatar", HOSTILE_PICTURES, avatar),
    "a member's photo": Door("profile", "photo", HOSTILE_PICTURES, profile),
    "a document": Door("wagtaildocs:add", "file", HOSTILE_DOCUMENTS, lambda: added("documents")),
    "a document in place of another": Door(
        "wagtaildocs:edit", "file", HOSTILE_DOCUMENTS, lambda: replaced("documents")
    ),
    "several documents": Door("wagtaildocs:add_multiple", "files[]", HOSTILE_DOCUMENTS, lambda: many("documents")),
    "a document while one is chosen": Door(
        "wagtaildocs_chooser:choose", "document-chooser-upload-file", HOSTILE_DOCUMENTS, lambda: chosen("documents")
    ),
    "redirects": Door("wagtailredirects:start_import", "import_file", NO_REDIRECTS, redirects),
    "a paper": Door("paper_submit", "file", HOSTILE_DOCUMENTS, paper),
    "a version of a paper": Door("paper_version_add", "file", HOSTILE_DOCUMENTS, paper_version),
    "a recording": Door("desk_recording", "recording", HOSTILE_DOCUMENTS, lambda: recording("recording")),
    "captions": Door("desk_recording", "captions", HOSTILE_DOCUMENTS, lambda: recording("captions")),
    "members": Door("members_admin:import", "file", TABLES, members),
    "evidence": Door("evidence_add", "file", HOSTILE_DOCUMENTS, evidence),
    "a plan": Door("plan_import", "file", TABLES, plan),
    "a plan once more": Door("plan_import_review", "file", {}, plan),  # its form goes to the door above
    "a Word template": Door("toolkit_admin:version", "word", HOSTILE_DOCUMENTS, lambda: template("word")),
    "an Excel template": Door("toolkit_admin:version", "excel", HOSTILE_DOCUMENTS, lambda: template("excel")),
    "a PDF template": Door("toolkit_admin:version", "pdf", HOSTILE_DOCUMENTS, lambda: template("pdf")),
}
