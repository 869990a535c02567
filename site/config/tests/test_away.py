"""Each thing that the site stands on is taken away while it runs: pages go on, people are told, nothing typed is lost."""

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
import requests

from accounts.testing import PASSWORD
from config.tests import postgresql_server
from core.testing import picture_bytes
from core.tests.programs import Program, program
from deploy import services
from deploy.local_nginx import NGINX
from deploy.services import away
from deploy.stack.forms import fields_of
from deploy.stack.production import ROOT, Browser, Production

pytestmark = [
    pytest.mark.xdist_group("production"),
    pytest.mark.skipif(bool(services.missing()) or NGINX is None, reason="see `make test`"),
]
MEMBER = "member@example.org"
PATIENCE = 60


@dataclass
class Site:
    """The site in production with its addresses, and a member who signed in before anything was taken away."""

    production: Production
    page: str
    contact: str
    file: str
    member: Browser
    waiting: Program  # what config/tests/away_mail.py does

    def visitor(self) -> Browser:
        return self.production.browser()

    def letters(self, word: str) -> list[Any]:
        return [letter for letter in self.production.mail.messages if word in letter.as_string()]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory, postgresql_dump: Path) -> Iterator[Site]:
    production = Production(tmp_path_factory.mktemp("production"))
    with production.services():
        postgresql_server.load(production.postgresql.folder, "nwg", postgresql_dump)
        production.manage("collectstatic", "--noinput", "--verbosity", "0")
        filled = subprocess.run(
            [sys.executable, "-m", "config.tests.away_site"],
            cwd=ROOT, env=production.told(HAS_WORKER="off"), check=True, capture_output=True, text=True,
        )  # fmt: skip
        with production.serving(), program("config.tests.away_mail", production.told()) as waiting:
            member = production.browser()
            assert member.sign_in(MEMBER, PASSWORD).status_code == 302
            yield Site(production, **json.loads(filled.stdout.splitlines()[-1]), member=member, waiting=waiting)


def until(is_so: Callable[[], object]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < deadline, "It did not come to be so."
        time.sleep(0.1)


def pages_go_on(site: Site) -> None:
    """A page that is kept, one that is rendered, and one of the member area."""
    until(lambda: site.visitor().get(site.page).headers.get("X-Page-Store") == "hit")
    assert site.visitor().get("/library-that-is-not-there/").status_code == 404
    assert site.visitor().get(f"{site.page}?q=rendered").status_code == 200
    assert site.member.get("/members/").status_code == 200


def is_told_so(answer: requests.Response, *typed: str) -> None:
    """The answer says in words that something is away, and what was typed stands in it."""
    assert answer.status_code == 503
    assert answer.headers["Retry-After"]
    assert "no-store" in answer.headers["Cache-Control"]
    assert "Please try again in a moment" in answer.text
    for word in typed:
        assert word in answer.text


def ready(site: Site) -> dict[str, str]:
    return dict(site.visitor().get("/readyz/").json())


def profile_with(site: Site, words: str) -> dict[str, Any]:
    fields = fields_of(site.member.get("/members/profile/").text, having="biography")
    return {**fields, "biography": words}


def test_without_redis_everything_goes_on_and_doors_still_count(site: Site) -> None:
    with away(site.production.redis):
        pages_go_on(site)
        assert site.visitor().sign_in(MEMBER, PASSWORD).status_code == 302
        word = uuid4().hex
        assert site.member.post("/members/profile/", profile_with(site, word)).status_code == 302
        assert word in site.member.get("/members/profile/").text
        nobody = f"{uuid4().hex}@example.org"
        last = [site.visitor().sign_in(nobody, "not-the-password") for _ in range(7)][-1]
        assert "tried too often" in last.text
        assert ready(site) == {"database": "ok", "cache": "away", "storage": "ok"}
    until(lambda: ready(site)["cache"] == "ok")
    pages_go_on(site)


def test_without_the_storage_only_files_are_away_and_what_was_typed_is_given_back(site: Site) -> None:
    word = uuid4().hex
    fields = profile_with(site, word)
    photo = {"photo": ("me.png", picture_bytes(), "image/png")}
    with away(site.production.objects):
        pages_go_on(site)
        is_told_so(site.member.get(site.file))
        is_told_so(site.member.post("/members/profile/", fields, files=photo), word, "me.png")
        assert word not in site.member.get("/members/profile/").text
        assert ready(site)["storage"] == "away"
        without_photo = f"{word}-again"
        assert site.member.post("/members/profile/", profile_with(site, without_photo)).status_code == 302
    answer = site.member.get(site.file)
    assert (answer.status_code, answer.content) == (200, b"name,instrument")
    assert site.visitor().get(site.file).status_code == 404
    assert site.member.post("/members/profile/", fields, files=photo).status_code == 302


def test_without_mail_letters_wait_and_go_out_once(site: Site) -> None:
    with away(site.production.mail):
        pages_go_on(site)
        answer = site.visitor().post("/account/password/reset/", {"email": MEMBER})
        assert (answer.status_code, answer.headers["Location"]) == (302, "/account/password/reset/done/")
        until(lambda: site.waiting.ask("count") == 1)
    assert site.waiting.ask("make_due") == 1
    for _ in range(2):
        site.waiting.ask("send")
    assert len(site.letters("password/reset/key")) == 1


def test_without_a_worker_work_waits_and_is_done_once(site: Site) -> None:
    before = len(site.letters("password/reset/key"))
    with site.production.without_worker():
        pages_go_on(site)
        assert site.visitor().post("/account/password/reset/", {"email": MEMBER}).status_code == 302
        assert len(site.letters("password/reset/key")) == before
    until(lambda: len(site.letters("password/reset/key")) == before + 1)
    site.waiting.ask("send")
    assert len(site.letters("password/reset/key")) == before + 1


def test_without_the_database_kept_pages_go_on_and_a_form_is_given_back_to_be_sent_again(site: Site) -> None:
    until(lambda: site.visitor().get(site.page).headers.get("X-Page-Store") == "hit")
    word = uuid4().hex
    fields = profile_with(site, word)
    token = fields["csrfmiddlewaretoken"]
    headers = {"Referer": f"{site.production.address}/members/profile/", "Origin": site.production.address}
    with away(site.production.postgresql):
        assert site.visitor().get(site.page).headers.get("X-Page-Store") == "hit"
        is_told_so(site.visitor().get(f"{site.page}?q=rendered"))
        given_back = site.member.session.post(
            f"{site.production.address}/members/profile/", fields, headers=headers, timeout=PATIENCE
        )
        is_told_so(given_back, word)
        assert token
        assert site.visitor().get("/healthz/").status_code == 200
        assert site.visitor().get("/readyz/").status_code == 503
    # Nobody meets the connections that the restart has broken.
    assert site.visitor().get(f"{site.page}?q=rendered").status_code == 200
    again = fields_of(given_back.text, having="biography")
    answer = site.member.session.post(
        f"{site.production.address}/members/profile/", again, headers=headers, timeout=PATIENCE, allow_redirects=False
    )
    assert answer.status_code == 302
    assert word in site.member.get("/members/profile/").text
    pages_go_on(site)


def test_with_a_full_disk_for_the_store_pages_are_rendered(site: Site) -> None:
    """The store's folder cannot be written to: a file lies where its folder would be."""
    pages: Path = site.production.var / "pages"
    aside = pages.with_name("pages-aside")
    pages.rename(aside)
    pages.write_text("This is no folder.")
    try:
        for _ in range(2):
            answer = site.visitor().get(site.page)
            assert answer.status_code == 200
            assert answer.headers.get("X-Page-Store") != "hit"
    finally:
        pages.unlink()
        aside.rename(pages)
    pages_go_on(site)
