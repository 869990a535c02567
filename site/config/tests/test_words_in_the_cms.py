"""What the CMS says to somebody who has never seen it: what to do next, and what has not happened yet."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import HttpResponse
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, Page
from wagtail.test.utils.form_data import nested_form_data, streamfield

from config.tests.upload_doors import DOORS
from core.roles import OPEN_COLLECTION, setup_roles
from core.testing import make_document, make_image
from core.tests.hostile_files import picture
from home.models import HomePage, StandardPage
from home.testing import make_standard_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]

OLD_WORD = "This is an old Word file. Open it in Word, choose Save as, Word document (.docx), and upload that."
OLD_EXCEL = "This is an old Excel file. Open it in Excel, choose Save as, Excel workbook (.xlsx), and upload that."
OLD_SLIDES = (
    "This is an old PowerPoint file. Open it in PowerPoint, choose Save as, PowerPoint presentation (.pptx), "
    "and upload that."
)
NOT_SHOWN = "The site cannot show this kind of picture (iPhones make .HEIC). Save it as JPEG and upload that."
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + b"\x00" * 64
OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600
FOR_GOOD = "It does not go to the trash: it cannot be brought back."


def text_of(response: HttpResponse) -> str:
    return " ".join(BeautifulSoup(response.content, "html.parser").get_text(" ").split())


def messages_of(response: HttpResponse) -> str:
    """Return what the CMS says at the top of the page that a form leads to."""
    return " ".join(str(message) for message in response.context["messages"])


class TestUploads:
    @pytest.mark.parametrize("door", ["a document", "several documents", "a document while one is chosen"])
    @pytest.mark.parametrize(
        ("name", "words"),
        [("plan.doc", OLD_WORD), ("Plan.XLS", OLD_EXCEL), ("plan.ppt", OLD_SLIDES)],
        ids=["Word", "Excel", "PowerPoint"],
    )
    def test_of_an_old_office_file_it_says_what_to_do_and_nothing_else(self, door: str, name: str, words: str) -> None:
        answer = DOORS[door].open()(SimpleUploadedFile(name, OLD))
        assert (answer.accepted, answer.words) == (False, words)

    @pytest.mark.parametrize("door", ["a picture", "several pictures", "a picture while one is chosen"])
    @pytest.mark.parametrize(
        ("name", "content"),
        [
            ("IMG_0001.HEIC", HEIC),
            ("IMG_0001.jpg", HEIC),
            ("scan.tiff", picture("TIFF")),
            ("drawing.bmp", picture("BMP")),
            ("choir.heic", picture("JPEG")),
        ],
        ids=["HEIC", "HEIC as JPEG", "TIFF", "BMP", "JPEG as HEIC"],
    )
    def test_of_a_picture_that_browsers_do_not_show_too(self, door: str, name: str, content: bytes) -> None:
        answer = DOORS[door].open()(SimpleUploadedFile(name, content))
        assert (answer.accepted, answer.words) == (False, NOT_SHOWN)

    def test_the_browser_says_so_before_several_are_sent(self, editor: Client) -> None:
        page = BeautifulSoup(editor.get("/admin/images/multiple/add/").content, "html.parser")
        assert "iPhones make .HEIC" in str(page.select_one("#fileupload"))

    @pytest.mark.parametrize("door", ["a document", "several documents"])
    def test_an_empty_file_is_called_empty_and_nothing_else(self, door: str) -> None:
        answer = DOORS[door].open()(SimpleUploadedFile("empty.pdf", b""))
        assert (answer.accepted, answer.words) == (False, "The submitted file is empty.")

    def test_a_picture_is_not_kept_before_somebody_says_what_it_shows(self, editor: Client) -> None:
        page = editor.get("/admin/images/multiple/add/").content.decode()
        assert '"status-msg success">Not kept yet: say what the picture shows, then press Update.<' in page
        assert 'id="fileupload"' in page
        assert "best practices" not in page


class TestWhoMayOpenIt:
    @pytest.fixture
    def restricted(self) -> Collection:
        found = Collection.objects.filter(name="Members").first()
        made = found or Collection.get_first_root_node().add_child(name="Members")
        restriction = CollectionViewRestriction.objects.create(collection=made, restriction_type="groups")
        restriction.groups.add(Group.objects.get(name="Members"))
        return made

    @pytest.mark.parametrize(
        "address", ["images/add", "documents/add", "images/multiple/add", "documents/multiple/add"]
    )
    def test_an_upload_asks_in_these_words(self, editor: Client, restricted: Collection, address: str) -> None:
        page = BeautifulSoup(editor.get(f"/admin/{address}/").content, "html.parser")
        box = page.select_one("select[name=collection]")
        label = page.select_one(f"label[for={box['id']}]").get_text()
        assert [" ".join(option.get_text().split()).strip("↳ ") for option in box.select("option")] == [
            "Open to everybody",
            "Members",
        ]
        assert label.split()[:2] == ["Who", "may"]

    @pytest.mark.parametrize("kind", ["picture", "file"])
    def test_its_own_page_says_who(self, editor: Client, restricted: Collection, kind: str) -> None:
        thing = make_image() if kind == "picture" else make_document()
        address = f"/admin/images/{thing.pk}/" if kind == "picture" else f"/admin/documents/edit/{thing.pk}/"
        words = "Who can see this picture:" if kind == "picture" else "Who can open this file:"
        assert f"{words} everyone." in text_of(editor.get(address))
        thing.collection = restricted
        thing.save()
        assert f"{words} Members of the NWG and the team." in text_of(editor.get(address))

    def test_the_forms_help_to_choose(self, editor: Client, restricted: Collection) -> None:
        assert "Choose “Members” for what is for members and the team only." in text_of(
            editor.get("/admin/images/add/")
        )

    def test_a_name_that_an_administrator_gave_stays(self) -> None:
        root = Collection.objects.filter(depth=1)
        assert root.get().name == OPEN_COLLECTION
        root.update(name="Root")
        setup_roles()
        assert root.get().name == OPEN_COLLECTION
        root.update(name="Public")
        setup_roles()
        assert root.get().name == "Public"


class TestDeleting:
    @pytest.mark.parametrize("kind", ["picture", "file"])
    def test_of_a_picture_and_a_file_it_says_that_it_is_for_good(self, moderator: Client, kind: str) -> None:
        thing = make_image() if kind == "picture" else make_document()
        section, model = ("images", "core/siteimage") if kind == "picture" else ("documents", "core/sitedocument")
        address = f"/admin/images/{thing.pk}/delete/" if kind == "picture" else f"/admin/documents/delete/{thing.pk}/"
        assert FOR_GOOD in text_of(moderator.get(address)), section
        assert FOR_GOOD in text_of(moderator.get(f"/admin/bulk/{model}/delete/?id={thing.pk}"))

    def test_of_a_page_it_does_not(self, moderator: Client) -> None:
        page = make_standard_page("Join us")
        assert FOR_GOOD not in text_of(moderator.get(f"/admin/pages/{page.pk}/delete/"))


def form_of(page: StandardPage, **more: object) -> dict[str, object]:
    data = {"title": page.title, "slug": page.slug, "summary": "", "body": streamfield([]), **more}
    empty = {"TOTAL_FORMS": 0, "INITIAL_FORMS": 0, "MIN_NUM_FORMS": 0, "MAX_NUM_FORMS": 1000}
    return nested_form_data({**data, "comments": empty})


class TestSaving:
    """What is said after a page was saved."""

    SOON = "A time is set, but the page is not scheduled yet: choose “{}”."

    @pytest.fixture
    def page(self) -> StandardPage:
        page = make_standard_page("Join us", live=False)
        page.save_revision()
        return page

    def save(self, client: Client, page: StandardPage, **fields: object) -> HttpResponse:
        return client.post(f"/admin/pages/{page.pk}/edit/", form_of(page, **fields), follow=True)

    def tomorrow(self) -> str:
        return (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")

    def test_a_moderator_is_told_that_a_time_alone_schedules_nothing(
        self, moderator: Client, page: StandardPage
    ) -> None:
        said = messages_of(self.save(moderator, page, go_live_at=self.tomorrow()))
        assert self.SOON.format("Schedule to publish") in said

    def test_an_editor_is_told_whom_to_ask(self, editor: Client, page: StandardPage) -> None:
        said = messages_of(self.save(editor, page, go_live_at=self.tomorrow()))
        assert self.SOON.format("Submit to a moderator") in said

    def test_once_it_is_scheduled_or_submitted_nothing_is_missing(
        self, moderator: Client, editor: Client, page: StandardPage
    ) -> None:
        for client, button in ((editor, "action-submit"), (moderator, "action-publish")):
            said = messages_of(self.save(client, page, go_live_at=self.tomorrow(), **{button: "1"}))
            assert "A time is set" not in said
        assert Page.objects.get(pk=page.pk).scheduled_revision

    def test_nor_where_no_time_is_set(self, moderator: Client, page: StandardPage) -> None:
        assert "A time is set" not in messages_of(self.save(moderator, page))

    def test_what_is_saved_by_itself_says_nothing(self, moderator: Client, page: StandardPage) -> None:
        data = form_of(page, go_live_at=self.tomorrow())
        saved = moderator.post(f"/admin/pages/{page.pk}/edit/", data, headers={"Accept": "application/json"})
        assert saved.json()["success"]
        assert "A time is set" not in messages_of(moderator.get(f"/admin/pages/{page.pk}/edit/"))

    def test_a_new_page_with_a_time_too(self, moderator: Client, home: HomePage) -> None:
        data = form_of(StandardPage(title="Soon", slug="soon"), go_live_at=self.tomorrow())
        saved = moderator.post(f"/admin/pages/add/home/standardpage/{home.pk}/", data, follow=True)
        assert self.SOON.format("Schedule to publish") in messages_of(saved)

    def test_what_is_approved_is_said_to_be_published(
        self, moderator: Client, editor: Client, page: StandardPage
    ) -> None:
        self.save(editor, page, **{"action-submit": "1"})
        approve = {"action-workflow-action": "1", "workflow-action-name": "approve"}
        assert "“Join us” is approved and published." in messages_of(self.save(moderator, page, **approve))
        assert Page.objects.get(pk=page.pk).live

    def test_what_is_approved_for_later_is_not(self, moderator: Client, editor: Client, page: StandardPage) -> None:
        self.save(editor, page, go_live_at=self.tomorrow(), **{"action-submit": "1"})
        approve = {"action-workflow-action": "1", "workflow-action-name": "approve"}
        said = messages_of(self.save(moderator, page, go_live_at=self.tomorrow(), **approve))
        assert "“Join us” is approved, and scheduled to be published." in said
        assert not Page.objects.get(pk=page.pk).live

    def test_what_is_sent_back_is_not(self, moderator: Client, editor: Client, page: StandardPage) -> None:
        self.save(editor, page, **{"action-submit": "1"})
        reject = {"action-workflow-action": "1", "workflow-action-name": "reject"}
        assert "published" not in messages_of(self.save(moderator, page, **reject))


class TestRedirects:
    ADDRESS = "/admin/redirects/add/"

    def test_one_that_leads_nowhere_is_refused_beside_the_field(self, moderator: Client) -> None:
        answer = moderator.post(self.ADDRESS, {"old_path": "/join-us/", "is_permanent": "on"})
        field = BeautifulSoup(answer.content, "html.parser").select_one("#id_redirect_page-errors, [id*=redirect_page]")
        assert "Without either, the redirect leads nowhere." in field.find_parent(class_="w-field__wrapper").get_text()
        assert not Redirect.objects.exists()

    @pytest.mark.parametrize("target", ["redirect_page", "redirect_link"])
    def test_either_target_will_do(self, moderator: Client, home: HomePage, target: str) -> None:
        leads_to = {"redirect_page": home.pk, "redirect_link": "https://example.org/"}[target]
        moderator.post(self.ADDRESS, {"old_path": "/join-us/", "is_permanent": "on", target: leads_to})
        assert Redirect.objects.get().old_path == "/join-us"

    def test_a_wrong_address_is_called_that_alone(self, moderator: Client) -> None:
        answer = moderator.post(self.ADDRESS, {"old_path": "/join-us/", "redirect_link": "join us"})
        assert "leads nowhere" not in answer.content.decode()
        assert not Redirect.objects.exists()

    def test_an_old_one_that_leads_nowhere_must_be_mended(self, moderator: Client) -> None:
        kept = Redirect.objects.create(old_path="/old")
        answer = moderator.post(f"/admin/redirects/{kept.pk}/", {"old_path": "/older", "is_permanent": "on"})
        assert "leads nowhere" in answer.content.decode()
        kept.refresh_from_db()
        assert kept.old_path == "/old"

    def test_the_form_gives_an_example(self, moderator: Client) -> None:
        assert "for example /join-us/" in text_of(moderator.get(self.ADDRESS))


class TestWherePagesBegin:
    """The menu "Pages"."""

    def opens(self, client: Client) -> str:
        return client.get("/admin/pages/", follow=True).redirect_chain[-1][0]

    def test_on_the_home_page(self, editor: Client, moderator: Client, home: HomePage) -> None:
        assert {self.opens(client) for client in (editor, moderator)} == {f"/admin/pages/{home.pk}/"}

    def test_on_the_root_where_pages_stand_beside_it(self, editor: Client, home: HomePage) -> None:
        home.add_sibling(instance=StandardPage(title="Beside", slug="beside"))
        response = editor.get("/admin/pages/", follow=True)
        assert response.redirect_chain == []
        assert "Beside" in text_of(response)

    def test_of_a_superuser_on_the_root(self, administrator: Client) -> None:
        assert administrator.get("/admin/pages/").status_code == 200


def test_the_button_of_an_editor_reads_well(editor: Client) -> None:
    page = make_standard_page("Join us")
    assert "Submit to a moderator" in text_of(editor.get(f"/admin/pages/{page.pk}/edit/"))


class TestPromote:
    """The tab "Promote" of a page."""

    def test_what_no_page_reads_is_not_asked(self, editor: Client) -> None:
        page = make_standard_page("Join us")
        form = BeautifulSoup(editor.get(f"/admin/pages/{page.pk}/edit/").content, "html.parser")
        assert form.select_one("[name=slug]")
        assert form.select_one("[name=show_in_menus]") is None

    def test_the_slug_is_called_the_address(self, editor: Client) -> None:
        words = text_of(editor.get(f"/admin/pages/{make_standard_page('Join us').pk}/edit/"))
        assert "Address of this page" in words
        assert words.count("You can leave this alone.") == 2
