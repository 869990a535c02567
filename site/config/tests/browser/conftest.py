"""A real browser on the real site with its demo content: one server and one browser for each worker's tests."""

import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from config.tests.browser.policy import Watch

ROOT = Path(__file__).resolve().parents[4]
HERE = Path(__file__).parent
# The first has no windows of its own, and takes a quarter less of the machine.
BROWSERS = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
CHROMIUM = next(filter(None, map(shutil.which, BROWSERS)), None)
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"]
PASSWORD = "five-lines-that-bend"
STARTS_WITHIN = 300
PATIENCE = 20_000  # milliseconds: the machine is busy with other tests meanwhile
expect.set_options(timeout=PATIENCE)
# Playwright's loop goes on beside the tests that a worker does after its first browser test. Django would take their
# queries for queries from within a coroutine, and refuse them.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"


def pytest_itemcollected(item: pytest.Item) -> None:
    """Mark our tests before anybody chooses among them."""
    item.add_marker(pytest.mark.browser)
    if CHROMIUM is None:
        item.add_marker(pytest.mark.skip(reason="chromium is not installed: see `make test`"))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Put our tests where workers do not wait for one another.

    One of ours comes first: its worker loads the demo content, which takes minutes, while the others begin with tests
    that need no browser. After three quarters of those come the rest of ours, which any worker may take because each
    has a site of its own. What then is left is short, so that all workers end together.
    """
    ours = [item for item in items if HERE in item.path.parents]
    others = [item for item in items if HERE not in item.path.parents]
    late = len(others) * 3 // 4
    items[:] = [*ours[:1], *others[:late], *ours[1:], *others[late:]]


@pytest.fixture(scope="session")
def mail_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the site writes its e-mails as files. BROWSER_TEST_MAIL names the folder of a site that is running."""
    return Path(os.environ.get("BROWSER_TEST_MAIL") or tmp_path_factory.mktemp("mail"))


@pytest.fixture
def link_in_mail(mail_folder: Path) -> Callable[[str, str], str]:
    """Return a function that gives the path of a link in the newest e-mail to somebody that holds one."""

    def find(to: str, path: str) -> str:
        letters = sorted(mail_folder.iterdir(), key=lambda file: file.stat().st_mtime_ns, reverse=True)
        texts = [message_from_bytes(letter.read_bytes(), policy=default) for letter in letters]
        bodies = [text.get_body(("plain",)).get_content() for text in texts if to in text["To"]]
        found = [link for body in bodies for link in re.findall(rf"https?://[^/\s]+({re.escape(path)}\S*)", body)]
        assert found, f"No e-mail to {to} has a link to {path}"
        return found[0]

    return find


@pytest.fixture(scope="session")
def demo(once: Callable[[str, Callable[[Path], None]], Path], sqlite_template: Path) -> Path:
    """A folder with the demo content, loaded once in a run."""

    def load(folder: Path) -> None:
        shutil.copy(sqlite_template, folder / "db.sqlite3")
        subprocess.run(manage("load_demo"), cwd=ROOT, env=environment(folder, folder / "mail"), check=True)

    return once("demo", load)


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, mail_folder: Path) -> Iterator[str]:
    """The address of a site of this worker's own, with the demo content, that the tests may change.

    BROWSER_TEST_SITE names one that is running already, for the one who writes a test.
    """
    if running := os.environ.get("BROWSER_TEST_SITE"):
        yield running
        return
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(request.getfixturevalue("demo"), folder, dirs_exist_ok=True)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://localhost:{port}"
    with (folder / "server.log").open("wb") as log:
        server = subprocess.Popen(
            manage("runserver", "--noreload", f"127.0.0.1:{port}"),
            cwd=ROOT,
            env={**environment(folder, mail_folder), "BASE_URL": address},
            stdout=log,
            stderr=log,
        )
    try:
        wait_for(f"{address}/robots.txt")
        yield address
    finally:
        server.terminate()
        server.wait()


def manage(*command: str) -> list[str]:
    return [sys.executable, "manage.py", *command]


def environment(folder: Path, mail: Path) -> dict[str, str]:
    """What a process is told so that it works on a site that is all in one folder. Nothing in there names the folder."""
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "config.settings.dev",
        "VAR_DIR": str(folder),
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "EMAIL_URL": f"filemail:///{mail}",
        "AUTOSAVE_INTERVAL": "0",  # the journeys press buttons faster than a person: a save in between would race them
    }


def wait_for(address: str) -> None:
    deadline = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(address, timeout=5)
            return
        except OSError:
            time.sleep(0.2)
    raise TimeoutError(address)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: Browser, site: str) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a page in a fresh browser profile, with the options of Playwright's new_context.

    Whatever a test does there, no page may break its policy or ask anything of others (policy.py).
    """
    contexts: list[BrowserContext] = []
    watches: list[Watch] = []

    def open_one(path: str = "/", **options: object) -> Page:
        context = browser.new_context(base_url=site, **options)
        context.set_default_timeout(PATIENCE)
        contexts.append(context)
        watches.append(Watch(context, site))
        page = context.new_page()
        page.goto(path)
        return page

    yield open_one
    for context in contexts:
        context.close()
    assert [found for watch in watches for found in watch.found] == []


@pytest.fixture(scope="session")
def signed_in(browser: Browser, site: str) -> Callable[[str], dict[str, object]]:
    """Return a function that gives the stored sign-in of a demo persona: editor, moderator, admin, secretary, member."""
    states: dict[str, dict[str, object]] = {}

    def state_of(persona: str) -> dict[str, object]:
        if persona not in states:
            context = browser.new_context(base_url=site)
            page = context.new_page()
            page.goto("/account/login/")
            page.locator("input[name=login]").fill(f"{persona}@nwg.example.org")
            page.locator("input[name=password]").fill(PASSWORD)
            page.locator("input[name=password]").press("Enter")
            page.wait_for_url(lambda address: "/account/login/" not in address)
            states[persona] = context.storage_state()
            context.close()
        return states[persona]

    return state_of


@pytest.fixture
def open_as(open_page: Callable[..., Page], signed_in: Callable[[str], dict[str, object]]) -> Callable[..., Page]:
    """Return a function that opens a page as a demo persona, or as "anybody"."""

    def open_one(persona: str, path: str = "/robots.txt", **options: object) -> Page:
        state = {} if persona == "anybody" else {"storage_state": signed_in(persona)}
        return open_page(path, reduced_motion="reduce", **state, **options)

    return open_one
