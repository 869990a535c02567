"""What has not been read for long: the dashboard, the reports, and noting that somebody has read it."""

import csv
from datetime import date, timedelta
from io import StringIO

import pytest
from django.apps import apps
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from wagtail.models import Page, PageLogEntry

from core.testing import fill_caches, make_document, make_image, make_topic, make_user
from resources.models import BlogPost, DownloadCount
from resources.reviewing import mark_checked
from resources.testing import make_blog_post, make_resource, make_video

pytestmark = pytest.mark.django_db
OLD = date(2019, 1, 1)
STALE, MISSING = "/admin/reports/stale-content/", "/admin/reports/missing-words/"


def titles(client: Client, address: str) -> list[str]:
    response = client.get(address)
    assert response.status_code == 200
    return [row.title for row in response.context["object_list"]]


def check(client: Client, *pages: Page) -> object:
    query = "&".join(f"id={page.pk}" for page in pages)
    address = f"/admin/bulk/wagtailcore/page/mark_checked/?next=/admin/&{query}"
    assert client.get(address).status_code == 200
    return client.post(address, follow=True)


class TestMarkAsChecked:
    def test_a_published_page(self, library: object, moderator: Client) -> None:
        post = make_blog_post("Old", published_on=OLD)
        post.get_latest_revision().publish()
        published_at = BlogPost.objects.get().last_published_at
        assert "1 page marked as checked today." in check(moderator, post).content.decode()
        post = BlogPost.objects.get()
        today = timezone.localdate()
        assert post.last_reviewed_on == today
        assert post.get_latest_revision_as_object().last_reviewed_on == today
        assert (post.live, post.has_unpublished_changes, post.live_revision) == (True, False, post.latest_revision)
        assert post.last_published_at == published_at  # it was read, not published again
        entry = PageLogEntry.objects.get(action="resources.page.checked")
        assert (entry.page_id, entry.user.email) == (post.pk, "moderator@example.org")
        assert "Marked as checked" in moderator.get(f"/admin/pages/{post.pk}/history/").content.decode()

    def test_a_draft_under_way_stays_a_draft(self, library: object, moderator: Client) -> None:
        post = make_blog_post("Public", published_on=OLD)
        post.title = "Being written"
        post.save_revision()
        mark_checked(pages=[BlogPost.objects.get()], by=make_user())
        post = BlogPost.objects.get()
        assert (post.title, post.last_reviewed_on, post.has_unpublished_changes) == (
            "Public",
            timezone.localdate(),
            True,
        )
        draft = post.get_latest_revision_as_object()
        assert (draft.title, draft.last_reviewed_on) == ("Being written", timezone.localdate())

    def test_not_by_editors(self, library: object, editor: Client) -> None:
        post = make_blog_post("Old", published_on=OLD)
        response = check(editor, post)
        assert "marked as checked today" not in response.content.decode()
        assert BlogPost.objects.get().last_reviewed_on is None

    def test_nor_what_is_no_library_item_or_on_its_way(self, library: Page, moderator: Client) -> None:
        waiting, fine = make_blog_post("Waiting"), make_blog_post("Fine")
        waiting.get_workflow().start(waiting, make_user())
        draft = make_blog_post("Draft", live=False)
        page = moderator.get(
            f"/admin/bulk/wagtailcore/page/mark_checked/?next=/admin/&id={library.pk}&id={waiting.pk}&id={draft.pk}"
        )
        assert "These cannot be marked" in page.content.decode()
        check(moderator, library, waiting, draft, fine)
        checked = BlogPost.objects.filter(last_reviewed_on__isnull=False)
        assert [post.title for post in checked] == ["Fine"]

    def test_the_button_is_beside_the_page(self, library: object, moderator: Client) -> None:
        make_blog_post()
        assert "Mark as checked today" in moderator.get("/admin/blog_posts/").content.decode()


class TestStaleContent:
    @pytest.fixture(autouse=True)
    def _items(self, library: object) -> None:
        make_blog_post("Six years", published_on=OLD)
        make_video("Checked", published_on=OLD, last_reviewed_on=timezone.localdate())
        make_blog_post("Eighteen months", published_on=timezone.localdate() - timedelta(days=550))
        make_blog_post("Draft", live=False, published_on=OLD)
        make_blog_post("Checked long ago", published_on=OLD, last_reviewed_on=date(2020, 1, 1))

    def test_two_years_unless_asked_otherwise(self, editor: Client) -> None:
        assert titles(editor, STALE) == ["Six years", "Checked long ago"]
        assert titles(editor, f"{STALE}?months=12") == ["Six years", "Checked long ago", "Eighteen months"]
        assert titles(editor, f"{STALE}?kind=video") == []
        assert len(titles(editor, f"{STALE}?kind=blog")) == 2
        assert editor.get(f"{STALE}?months=nonsense").status_code == 200
        assert editor.get(f"{STALE}results/?months=12").status_code == 200

    @pytest.mark.parametrize("format", ["csv", "xlsx"])
    def test_export(self, editor: Client, format: str) -> None:
        content = b"".join(editor.get(f"{STALE}?export={format}").streaming_content)
        if format == "csv":
            rows = list(csv.reader(StringIO(content.decode())))
            assert rows[0] == ["Title", "Kind", "Date", "Last checked", "Owner", "Address"]
            assert rows[1][:3] == ["Six years", "Blog", "2019-01-01"]
        assert content

    def test_the_dashboard_shows_the_oldest(self, editor: Client) -> None:
        html = editor.get("/admin/").content.decode()
        panel = html.split('id="stale-section"')[1].split("</section>")[0]
        assert panel.index("Six years") < panel.index("Checked long ago")
        assert "Eighteen months" not in panel
        assert f'href="{STALE}"' in panel

    def test_the_dashboard_of_who_writes_no_pages_leaves_it_out(self, roles: None) -> None:
        secretary = Client()
        secretary.force_login(make_user(groups=("Membership secretaries",)))
        html = secretary.get("/admin/").content.decode()
        assert "Waiting for you" in html
        assert "stale-section" not in html


def test_missing_words(library: object, editor: Client) -> None:
    make_image("Described")
    make_image("Not described", description="")
    make_video("Silent", live=False, transcript="", topics=(make_topic(),))
    make_video("Spoken", topics=(make_topic(),))
    make_blog_post("Without topics")
    assert titles(editor, MISSING) == ["Not described", "Silent", "Without topics"]
    assert titles(editor, f"{MISSING}?kind=picture") == ["Not described"]
    assert titles(editor, f"{MISSING}?kind=video") == ["Silent"]
    assert titles(editor, f"{MISSING}?kind=item") == ["Without topics"]
    rows = list(csv.reader(StringIO(b"".join(editor.get(f"{MISSING}?export=csv").streaming_content).decode())))
    assert rows[0] == ["Title", "Kind", "What is missing", "Changed"]
    assert [row[2] for row in rows[1:]] == ["Alternative text", "Captions or a transcript", "Topics"]


def test_missing_words_of_one_video_stand_in_one_row(library: object, editor: Client) -> None:
    make_video("Silent", live=False, transcript="")
    rows = editor.get(MISSING).context["object_list"]
    assert [row.missing for row in rows] == ["Captions or a transcript; topics"]


class TestDashboard:
    def panel(self, client: Client, name: str) -> str:
        return client.get("/admin/").content.decode().split(f'id="{name}-section"')[1].split("</section>")[0]

    def test_nothing_waits(self, library: object, editor: Client) -> None:
        assert "Nothing waits for you." in self.panel(editor, "waiting")

    def test_messages_reviews_and_old_drafts(self, library: object, moderator: Client) -> None:
        apps.get_model("home", "ContactMessage").objects.create(
            name="Jo Penhale", email="jo@example.org", message="Hello"
        )
        waiting = make_blog_post("To approve", live=False)
        waiting.get_workflow().start(waiting, make_user(first_name="Edie", last_name="Torr"))
        me = moderator.session["_auth_user_id"]
        mine, new = make_blog_post("Forgotten", live=False, owner_id=me), make_blog_post("New", live=False, owner_id=me)
        Page.objects.filter(pk__in=[mine.pk, new.pk]).update(has_unpublished_changes=True)
        Page.objects.filter(pk=mine.pk).update(latest_revision_created_at=timezone.now() - timedelta(days=20))
        panel = self.panel(moderator, "waiting")
        for words in ("Messages to answer", "Jo Penhale", "To approve", "from Edie Torr", "Forgotten"):
            assert words in panel
        assert ">New<" not in panel
        assert panel.count("<h3") == 3

    def test_editors_are_not_asked_to_approve(self, library: object, editor: Client) -> None:
        waiting = make_blog_post("To approve", live=False)
        waiting.get_workflow().start(waiting, make_user())
        assert "To approve" not in self.panel(editor, "waiting")

    def test_what_is_scheduled(self, library: object, editor: Client) -> None:
        soon, later = timezone.now() + timedelta(days=3), timezone.now() + timedelta(days=90)
        for title, when in (("Soon", soon), ("Later", later)):
            post = make_blog_post(title, live=False)
            revision = post.get_latest_revision()
            revision.approved_go_live_at = when
            revision.save()
        make_blog_post("Comes down", expire_at=soon)
        panel = self.panel(editor, "scheduled")
        assert "Soon" in panel
        assert "Comes down" in panel
        assert "Later" not in panel

    def test_what_is_downloaded(self, library: object, editor: Client) -> None:
        today = timezone.localdate()
        for name, count, days in (("often.csv", 9, 1), ("once.csv", 1, 0), ("before.csv", 50, 40)):
            document = make_document(name)
            DownloadCount.objects.create(document=document, day=today - timedelta(days=days), count=count)
        panel = self.panel(editor, "downloads")
        assert panel.index("often.csv") < panel.index("once.csv")
        assert "9 times" in panel
        assert "before.csv" not in panel

    def test_few_queries(self, library: object, moderator: Client) -> None:
        def queries() -> int:
            fill_caches()
            with CaptureQueriesContext(connection) as captured:
                moderator.get("/admin/")
            return len(captured)

        def add() -> None:
            post = make_blog_post(live=False)
            post.get_workflow().start(post, make_user())
            make_resource(published_on=OLD)
            apps.get_model("home", "ContactMessage").objects.create(name="Jo", email="jo@example.org", message="Hello")

        add()
        queries()
        few = queries()
        for _ in range(3):
            add()
        assert queries() == few
