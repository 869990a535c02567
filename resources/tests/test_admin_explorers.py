"""The explorers of the library: what they show and filter, and that a longer list asks the database no more often."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from core.testing import fill_caches, make_document, make_person, make_terms, make_topic
from resources.models import DownloadCount, LibraryAuthor
from resources.testing import make_blog_post, make_research, make_resource, make_review, make_video

pytestmark = pytest.mark.django_db
MAKERS = {
    "blog_posts": make_blog_post,
    "videos": make_video,
    "resource_pages": make_resource,
    "annual_reviews": make_review,
    "research_projects": make_research,
}


def titles(client: Client, address: str) -> list[str]:
    response = client.get(address)
    assert response.status_code == 200
    return [page.title for page in response.context["object_list"]]


def signed(page: object, name: str) -> None:
    page.authors = [LibraryAuthor(person=make_person(name))]
    page.save()


@pytest.mark.parametrize("name", MAKERS)
def test_queries_stay_flat(library: object, moderator: Client, name: str) -> None:
    """For a moderator: Wagtail itself asks twice a row whether an editor, who may not publish, may delete the page."""

    def queries() -> int:
        fill_caches()
        with CaptureQueriesContext(connection) as captured:
            assert moderator.get(f"/admin/{name}/").status_code == 200
        return len(captured)

    def add(number: int) -> None:
        for _ in range(number):
            signed(MAKERS[name](topics=(make_topic("SEND"),)) if name != "annual_reviews" else make_review(), "Jo")

    add(2)
    queries()  # the first visit fills caches
    few = queries()
    add(6)
    assert queries() == few


@pytest.mark.parametrize("name", MAKERS)
@pytest.mark.parametrize("query", ["'", '"', "%00", "a'b\"c", "((", "*", "Item", "ordering=-title&q=x"])
def test_odd_searches_are_answered(library: object, editor: Client, name: str, query: str) -> None:
    MAKERS[name]("Item one")
    for part in ("", "results/"):
        assert editor.get(f"/admin/{name}/{part}?q={query}").status_code == 200


def test_downloads_of_all_files_of_a_resource(library: object, editor: Client) -> None:
    popular, quiet = make_resource("Popular", document=make_document("a.csv")), make_resource("Quiet")
    document = popular.files.get().document
    DownloadCount.objects.create(document=document, day=timezone.localdate(), count=5)
    DownloadCount.objects.create(document=document, day=date(2020, 1, 1), count=2)
    rows = editor.get("/admin/resource_pages/?ordering=-downloads").context["object_list"]
    assert [(page.pk, page.downloads) for page in rows] == [(popular.pk, 7), (quiet.pk, 0)]


def test_blog_posts_by_topic_audience_author_year_and_status(library: object, editor: Client) -> None:
    topic, (audience, *_) = make_topic("SEND"), make_terms()
    found = make_blog_post("Found", topics=(topic,), published_on=date(2020, 1, 1))
    found.audiences = [audience]
    signed(found, "Hannah Okoro")
    make_blog_post("Draft", live=False, published_on=date(2021, 1, 1))
    person = make_person("Hannah Okoro")
    for query in (
        f"topic={topic.pk}",
        f"audience={audience.pk}",
        f"author={person.pk}",
        "year=2020",
        "state=live",
        "q=Found",
        f"topic={topic.pk}&author={person.pk}&year=2020&ordering=published_on",
    ):
        assert titles(editor, f"/admin/blog_posts/?{query}") == ["Found"], query
    assert titles(editor, "/admin/blog_posts/?state=draft") == ["Draft"]
    assert titles(editor, "/admin/blog_posts/") == ["Draft", "Found"]
    assert "Hannah Okoro" in editor.get("/admin/blog_posts/").content.decode()


def test_videos_by_words(library: object, editor: Client) -> None:
    make_video("Read")
    make_video("Heard and read", has_hosted_captions=True)
    make_video("Silent", transcript="", live=False)
    assert set(titles(editor, "/admin/videos/?words=transcript")) == {"Read", "Heard and read"}
    assert titles(editor, "/admin/videos/?words=captions") == ["Heard and read"]
    assert titles(editor, "/admin/videos/?words=none") == ["Silent"]


def test_research_by_findings_and_service(library: object, editor: Client) -> None:
    project = make_research("Emerging", findings_status="emerging")
    make_research("Published")
    assert titles(editor, "/admin/research_projects/?findings_status=emerging") == ["Emerging"]
    assert len(titles(editor, f"/admin/research_projects/?service={project.service_id}")) == 2


@pytest.mark.parametrize("name", MAKERS)
def test_adding_starts_at_the_right_place(library: object, editor: Client, name: str) -> None:
    MAKERS[name]()
    response = editor.get(f"/admin/{name}/choose_parent/", follow=True)
    assert response.status_code == 200


def test_nobody_else_comes_in(library: object) -> None:
    assert Client().get("/admin/blog_posts/").status_code == 302
