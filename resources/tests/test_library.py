"""Finding an item by facets, with counts that are right, in addresses that can be shared."""

from datetime import date, timedelta

import pytest
from django.test import Client

from core.testing import make_person, make_terms, make_topic
from resources.models import LibraryAuthor
from resources.testing import make_blog_post, make_research, make_resource, make_review, make_video

pytestmark = pytest.mark.django_db


def ask(**parameters: object) -> dict[str, object]:
    return Client().get("/library/", parameters).context_data


def titles(**parameters: object) -> list[str]:
    return [item.title for item in ask(**parameters)["items"]]


def counts(name: str, **parameters: object) -> dict[str, int]:
    result = next(result for result in ask(**parameters)["facets"] if result.facet.name == name)
    return {value.value: value.count for value in result.values}


@pytest.fixture
def some_items(library: object) -> None:
    voice, send = make_topic("Youth voice"), make_topic("SEND")
    make_blog_post("Voice post", topics=(voice,), published_on=date(2020, 5, 1))
    make_blog_post("Both post", topics=(voice, send), published_on=date(2021, 5, 1))
    make_video("Voice video", topics=(voice,), published_on=date(2021, 6, 1))
    make_resource("Send resource", topics=(send,), published_on=date(2022, 6, 1))


@pytest.mark.usefixtures("some_items")
class TestFacets:
    def test_newest_first_without_a_question(self) -> None:
        assert titles() == ["Send resource", "Voice video", "Both post", "Voice post"]

    def test_one_facet(self) -> None:
        assert titles(kind="blog") == ["Both post", "Voice post"]
        assert titles(topic="send") == ["Send resource", "Both post"]
        assert titles(year="2021") == ["Voice video", "Both post"]

    def test_two_values_of_a_facet_widen_and_two_facets_narrow(self) -> None:
        assert titles(kind=["blog", "video"]) == ["Voice video", "Both post", "Voice post"]
        assert titles(kind="blog", topic="send") == ["Both post"]

    def test_counts_say_what_a_click_would_find(self) -> None:
        assert counts("kind") == {"blog": 2, "resource": 1, "video": 1}
        assert counts("topic") == {"youth-voice": 3, "send": 2}
        assert counts("topic", kind="blog") == {"youth-voice": 2, "send": 1}
        # A facet's own choice does not narrow its own counts: another value can still be added.
        assert counts("kind", kind="blog") == {"blog": 2, "resource": 1, "video": 1}
        assert counts("year", q="voice") == {"2021": 2, "2020": 1}

    def test_a_chosen_value_without_items_can_be_taken_away_again(self) -> None:
        assert counts("year", year="1999") == {"2022": 1, "2021": 2, "2020": 1, "1999": 0}
        assert titles(year="1999") == []

    def test_words_and_facets_together(self) -> None:
        assert titles(q="voice", kind="video") == ["Voice video"]

    def test_sorting(self) -> None:
        assert titles(sort="title") == ["Both post", "Send resource", "Voice post", "Voice video"]
        assert titles(q="voice", sort="newest") == ["Voice video", "Both post", "Voice post"]

    def test_new_since(self) -> None:
        make_blog_post("Fresh", published_on=date.today() - timedelta(days=3))
        assert titles(since="30") == ["Fresh"]
        assert titles(since="31") == ["Fresh", "Send resource", "Voice video", "Both post", "Voice post"]

    def test_unpublishing_takes_it_out_of_list_counts_and_search(self) -> None:
        from resources.models import BlogPost

        BlogPost.objects.get(title="Both post").unpublish()
        assert "Both post" not in titles()
        assert titles(q="both") == []
        assert counts("kind")["blog"] == 1

    def test_the_script_gets_only_the_part_that_changes(self) -> None:
        part = Client().get("/library/?kind=blog&part=results")
        assert "<html" not in part.content.decode()
        assert "Voice post" in part.content.decode()
        assert "part=results" not in part.content.decode()
        assert part["X-Robots-Tag"] == "noindex"


def test_every_vocabulary_is_a_facet(library: object) -> None:
    audience, principle, pillar = make_terms()
    post = make_blog_post("Sorted")
    post.audiences, post.heard_principles, post.idea_pillars = [audience], [principle], [pillar]
    post.save()
    make_blog_post("Not sorted")
    for parameters in ({"audience": "tutors"}, {"heard": "equitable"}, {"pillar": "youth-voice"}):
        assert titles(**parameters) == ["Sorted"]


def test_pages_of_results_keep_the_question(library: object) -> None:
    for _ in range(13):
        make_blog_post()
    page = Client().get("/library/?kind=blog&page=2")
    assert len(page.context_data["items"]) == 1
    assert "kind=blog" in page.content.decode()
    assert Client().get("/library/?page=999").status_code == 200


def test_a_topic_has_a_page_and_is_in_the_sitemap(library: object) -> None:
    make_blog_post("On the topic", topics=(make_topic("Youth voice"),))
    page = Client().get("/library/topics/youth-voice/").content.decode()
    assert "On the topic" in page
    assert "/library/topics/youth-voice/" in Client().get("/library/topics/").content.decode()
    assert "/library/topics/youth-voice/" in Client().get("/sitemap-pages.xml").content.decode()
    assert Client().get("/library/topics/nothing/").status_code == 404


def test_related_items_share_most_topics(library: object) -> None:
    voice, send = make_topic("Youth voice"), make_topic("SEND")
    post = make_blog_post("Here", topics=(voice, send))
    make_blog_post("Shares one", topics=(voice,))
    make_blog_post("Shares two", topics=(voice, send), published_on=date(2019, 1, 1))
    make_blog_post("Shares none")
    related = Client().get(post.url).context_data["related"]
    assert [item.title for item in related] == ["Shares two", "Shares one"]


def test_authors_are_named(library: object) -> None:
    post = make_blog_post("Signed")
    post.authors = [LibraryAuthor(person=make_person("Hannah Okoro"))]
    post.save()
    assert "Hannah Okoro" in Client().get(post.url).content.decode()
    assert titles(q="Okoro") == ["Signed"]


def test_research_by_year_theme_and_service(library: object) -> None:
    make_research("Now", academic_year="2021/22", theme="workforce")
    make_research("Then", academic_year="2018/19", theme="youth-voice")

    def found(query: str) -> list[str]:
        return [item.title for item in Client().get(f"/library/research/{query}").context_data["items"]]

    assert found("") == ["Now", "Then"]
    assert found("?year=2018/19") == ["Then"]
    assert found("?theme=workforce") == ["Now"]
    assert found("?service=larkmoor-music-service") == ["Now", "Then"]
    assert found("?year=%00&theme=%22") == []


def test_reviews_by_year(library: object) -> None:
    make_review("Second", academic_year="2019/20")
    make_review("First", academic_year="2018/19")
    make_review("Third", academic_year="2020/21")
    listed = Client().get("/library/reviews/").context_data["items"]
    assert [item.title for item in listed] == ["Third", "Second", "First"]
