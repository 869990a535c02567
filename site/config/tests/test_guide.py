"""The editor guide in the CMS: for everybody who works there, with every picture."""

import re

import pytest
from django.test import Client

from core.testing import make_user

pytestmark = pytest.mark.django_db
GUIDE = "/admin/guide/"
ROLES = ["Editors", "Moderators", "Membership secretaries"]


@pytest.mark.parametrize("role", ROLES)
def test_who_works_in_the_cms_reads_the_guide_there(roles: None, role: str) -> None:
    browser = Client()
    browser.force_login(make_user(groups=(role,)))
    html = browser.get(GUIDE).content.decode()
    assert '<h2 id="write-a-blog-post">' in html
    assert '<a href="#write-a-blog-post">' in html
    assert '<th scope="col">role</th>' in html
    assert GUIDE in browser.get("/admin/").content.decode()


def test_every_picture_is_there_with_its_words_and_its_size(editor: Client) -> None:
    pictures = re.findall("<img [^>]+>", editor.get(GUIDE).content.decode())
    of_guide = [picture for picture in pictures if GUIDE in picture]
    assert len(of_guide) > 10
    for picture in of_guide:
        given = dict(re.findall(r'(\w+)="([^"]*)"', picture))
        assert given["alt"]
        assert int(given["width"]) > 200
        assert int(given["height"]) > 100
        answer = editor.get(given["src"])
        assert (answer.status_code, answer["Content-Type"]) == (200, "image/png")
        answer.close()


@pytest.mark.parametrize("name", ["none.png", "..%2Foperations.md", "%2e%2e", "editor-guide.md", "dashboard.PNG"])
def test_nothing_else_of_the_docs_is_sent(editor: Client, name: str) -> None:
    assert editor.get(f"{GUIDE}{name}", follow=True).status_code == 404


def test_nobody_else_reads_it() -> None:
    assert Client().get(GUIDE).status_code == 302
    browser = Client()
    browser.force_login(make_user())
    assert browser.get(GUIDE).status_code == 403
    assert browser.get(f"{GUIDE}dashboard.png").status_code == 403
