"""Whatever a visitor types gets a page, and what is cleaned still finds what it named."""

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from core import search
from core.testing import make_document, make_topic, word_bytes
from home.testing import make_standard_page
from resources.testing import make_blog_post, make_research, make_resource, make_video

ODD = [
    '"',
    "'",
    '"""',
    "'\"",
    "🎻🎺",
    "x" * 10_000,
    "a\x00b",
    "\x00",
    "%",
    "%s %(x)s",
    "*",
    "NOT",
    "AND OR",
    "a:b",
    "(((",
    "^",
    "NEAR(",
    "col:word",
    "-",
    "--",
    "\\",
    "é" * 300,
    "   ",
    "\u202eabc",
    "' OR 1=1 --",
    "word*",
    "a AND",
]


@pytest.mark.parametrize("typed", ODD)
@pytest.mark.django_db
def test_odd_input_gets_a_page(library: object, typed: str) -> None:
    make_blog_post("A post")
    for parameter in ("q", "topic", "kind", "year", "page", "since", "sort"):
        response = Client().get("/library/", {parameter: typed})
        assert (parameter, response.status_code) == (parameter, 200)


@given(st.text())
def test_cleaning_never_fails_and_is_bounded(typed: str) -> None:
    text = search.clean(typed)
    assert len(text) <= search.MAX_LENGTH
    assert text.count('"') % 2 == 0
    search.parse(text)
    assert search.clean(text) == text


@given(st.text(max_size=300), st.text(max_size=30))
def test_an_excerpt_is_escaped(text: str, typed: str) -> None:
    found = str(search.excerpt(f"{text}<script>", typed))
    assert "<script>" not in found


def test_phrases_and_words() -> None:
    assert repr(search.parse("youth voice")) == repr(search.PlainText("youth voice", operator="and"))
    assert "Phrase" in repr(search.parse('"youth voice"'))
    assert search.parse("") is None


def test_an_excerpt_marks_the_word_and_its_forms() -> None:
    found = search.excerpt("We changed how we recruit. Recruitment is slow work.", "recruiting")
    assert str(found) == "We changed how we <mark>recruit</mark>. <mark>Recruitment</mark> is slow work."


def titles(query: str) -> list[str]:
    return [item.title for item in Client().get("/library/", {"q": query}).context_data["items"]]


@pytest.mark.django_db
def test_words_are_found_wherever_they_stand(library: object) -> None:
    make_blog_post("In the body", body=[("paragraph", "<p>A word like pomegranate.</p>")])
    make_video("In the transcript", transcript="<p>She said tamarind twice.</p>")
    make_research("In the findings", findings="<p>It was persimmon.</p>")
    make_blog_post("By topic", topics=(make_topic("Recruitment"),))
    assert titles("pomegranate") == ["In the body"]
    assert titles("tamarind") == ["In the transcript"]
    assert titles("persimmon") == ["In the findings"]
    assert titles("recruitment") == ["By topic"]


@pytest.mark.django_db
def test_a_word_that_stands_only_inside_a_word_file_finds_the_resource(
    library: object, django_capture_on_commit_callbacks: object
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        document = make_document("list.docx", word_bytes("Bring a clementine for each child."))
    document.refresh_from_db()
    make_resource("In the file", document=document)
    response = Client().get("/library/", {"q": "clementine"})
    (item,) = response.context_data["items"]
    assert item.title == "In the file"
    assert "<mark>clementine</mark>" in response.content.decode()


@pytest.mark.django_db
def test_a_new_file_in_the_place_of_an_old_one_changes_what_is_found(
    library: object, django_capture_on_commit_callbacks: object
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        document = make_document("list.docx", word_bytes("Bring a clementine."))
        make_resource("In the file", document=document)
    with django_capture_on_commit_callbacks(execute=True):
        document.file = ContentFile(word_bytes("Bring a satsuma."), name="list-2.docx")
        document.save()
    assert titles("satsuma") == ["In the file"]
    assert titles("clementine") == []


@pytest.mark.django_db
def test_emerging_findings_are_not_found(library: object) -> None:
    make_research("Still working", findings="<p>It was quinceberry.</p>", findings_status="emerging")
    assert titles("quinceberry") == []
    page = Client().get("/library/research/still-working/").content.decode()
    assert "quinceberry" not in page
    assert "members" in page


@pytest.mark.django_db
def test_other_pages_of_the_site_are_offered_too(library: object) -> None:
    make_standard_page("How to join")
    response = Client().get("/library/", {"q": "join"})
    assert [page.title for page in response.context_data["other_pages"]] == ["How to join"]
