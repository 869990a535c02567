"""Makes the pictures of editor-guide.md again, from a fresh site with the demo content: `make screenshots`.

Names of pictures as arguments make only those. SCREENSHOTS_SITE names a site that is running, in place of a fresh one:
it needs the demo content, and some scenes begin something in it.
"""

import os
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from io import BytesIO
from pathlib import Path
from shutil import which

from PIL import Image
from playwright.sync_api import Page, sync_playwright

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "img"
FRESH = "http://localhost:8765"
SITE = os.environ.get("SCREENSHOTS_SITE", FRESH)
TO_THE_TOP = "e => { e.style.scrollMarginTop = '90px'; e.scrollIntoView({ behavior: 'instant' }) }"
PASSWORD = "five-lines-that-bend"  # the demo content's, printed by `make run`


@contextmanager
def demo_site() -> Iterator[None]:
    """Serve a site of its own with the demo content, unless one is named that is running."""
    if SITE != FRESH:
        yield
        return
    with tempfile.TemporaryDirectory() as folder:
        environment = {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "config.settings.dev",
            "VAR_DIR": folder,
            "BASE_URL": SITE,
            "EMAIL_URL": "dummymail://",
        }
        manage = [sys.executable, "manage.py"]
        for command in (["migrate", "--verbosity", "0"], ["load_demo"]):
            subprocess.run([*manage, *command], cwd=ROOT, env=environment, check=True)
        server = subprocess.Popen([*manage, "runserver", "--noreload", "localhost:8765"], cwd=ROOT, env=environment)
        try:
            wait_for(f"{SITE}/robots.txt")
            yield
        finally:
            server.terminate()
            server.wait()


def wait_for(address: str) -> None:
    for _ in range(100):
        try:
            urllib.request.urlopen(address, timeout=5)
            return
        except OSError:
            time.sleep(0.2)


def explore(page: Page, *names: str) -> None:
    page.goto("/admin/pages/")
    for name in names:
        page.locator(f'a[aria-label^="Explore child pages of \'{name}"]').click()


def edit_first_live(page: Page, *names: str) -> None:
    """Open the first that is published: one that is scheduled is locked."""
    explore(page, *names)
    row = page.locator("tr", has=page.locator(".w-status", has_text="live")).first
    row.locator("td.title a[href$='/edit/']").click()


def dashboard(page: Page) -> None:
    page.goto("/admin/")


def blog_post(page: Page) -> None:
    edit_first_live(page, "Library", "Blog")


def choose_block(page: Page) -> None:
    explore(page, "Library", "Blog")
    page.get_by_role("link", name="Add child page").first.click()
    page.locator("[data-contentpath='body']").get_by_role("button", name="Insert a block").first.click()


def preview(page: Page) -> None:
    edit_first_live(page, "Library", "Blog")
    page.get_by_role("button", name="Toggle preview").click()
    page.wait_for_timeout(3000)


def video_refused(page: Page) -> None:
    explore(page, "Library", "Videos")
    page.locator("td.title a[href$='/edit/']", has_text="first week").click()
    page.get_by_role("button", name="More actions").click()
    page.get_by_role("button", name="Publish").first.click()
    page.locator("[data-contentpath='transcript']").scroll_into_view_if_needed()


def event(page: Page) -> None:
    edit_first_live(page, "Events")


def site_settings(page: Page) -> None:
    page.goto("/admin/settings/core/sitesettings/")


def applications(page: Page) -> None:
    page.goto("/admin/members/applications/")
    page.locator("td.title a").first.click()


def seats(page: Page) -> None:
    page.goto("/admin/members/seats/")


def plan_a_year(page: Page) -> None:
    """Plan three days of next year and look at what would be made."""
    page.goto("/admin/meetings/plan-a-year/")
    page.locator("#id_title").fill("NWG meeting, {month} {year}")
    page.locator("#id_join_url").fill("https://meet.example.org/nwg")
    year = date.today().year + 1
    for row, day in enumerate(("02-03", "05-12", "10-13"), start=1):
        page.locator(f"#id_row-{row}-day").fill(f"{year}-{day}")
    page.get_by_role("button", name="Show what would be made").click()


def all_meetings(page: Page) -> None:
    page.goto("/admin/meetings/all/")


def to_desk(page: Page, state: str, group: str = "National Music Services Working Group on Inclusion") -> None:
    """Go to the desk of a group's latest meeting in a state."""
    page.goto("/admin/meetings/all/")
    row = page.locator("tbody tr").filter(has_text=state).filter(has_text=group).first
    row.locator("td.title a").first.click()


def desk(page: Page) -> None:
    to_desk(page, "Going ahead")


def minutes(page: Page) -> None:
    page.goto("/admin/snippets/meetings/minutes/?status=circulated")
    page.locator("td.title a").first.click()
    page.get_by_role("button", name="Show or hide the meeting").click()


def attendance(page: Page) -> None:
    page.goto("/admin/meetings/attendance/")
    page.get_by_role("heading", name="Services to call").scroll_into_view_if_needed()


def group_people(page: Page) -> None:
    page.goto("/admin/snippets/meetings/group/")
    page.locator("tbody tr").filter(has_text="Access and affordability").get_by_role("link", name="people").click()


def toolkit_template(page: Page) -> None:
    page.goto("/admin/toolkit/templates/")
    page.get_by_role("link", name="E, D & I action plan", exact=True).click()


def toolkit_publish(page: Page) -> None:
    """Put a file into the next version of a template, and look at what publishing it would do."""
    toolkit_template(page)
    files = page.locator("a[href*='/toolkit/templates/files/']").filter(has_text="Word")
    body = page.request.get(files.first.get_attribute("href") or "").body()
    if (begin := page.get_by_role("link", name="Begin the next version")).count():
        begin.click()
        page.get_by_label("What changes in this version").fill("Each objective has a line for who benefits.")
        page.get_by_role("button", name="Begin this version").click()
    else:
        page.get_by_role("link", name="Go on with version").click()
    page.get_by_label("Word file").first.set_input_files(
        {"name": "action-plan.docx", "mimeType": "application/octet-stream", "buffer": body}
    )
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="Publish this version").click()


def toolkit_framework(page: Page) -> None:
    """Begin the next version of the framework, and look at what stands in the way of publishing it."""
    page.goto("/admin/toolkit/framework/")
    if (begin := page.get_by_role("link", name="Begin the next version")).count():
        begin.click()
        page.get_by_role("button", name="Begin the next version").click()
    else:
        page.get_by_role("link", name="Go on with version").click()


def toolkit_statement(page: Page) -> None:
    toolkit_framework(page)
    page.get_by_role("link", name="Change this statement").first.click()
    page.get_by_role("heading", name="What each level looks like").evaluate(TO_THE_TOP)


def toolkit_report(page: Page) -> None:
    page.goto("/admin/toolkit/how-it-goes/")


def toolkit_answer(page: Page) -> None:
    page.goto("/admin/toolkit/stuck/")
    page.locator("td.title a").first.click()


def toolkit_start(page: Page) -> None:
    page.goto("/members/toolkit/")
    page.get_by_role("heading", level=1).evaluate(TO_THE_TOP)


SCENES: dict[str, tuple[str, Callable[[Page], None]]] = {
    "dashboard": ("moderator", dashboard),
    "blog-post": ("editor", blog_post),
    "choose-block": ("editor", choose_block),
    "preview": ("editor", preview),
    "video-refused": ("moderator", video_refused),
    "event": ("editor", event),
    "site-settings": ("admin", site_settings),
    "application": ("secretary", applications),
    "seats": ("secretary", seats),
    "plan-a-year": ("editor", plan_a_year),
    "meetings": ("editor", all_meetings),
    "desk": ("editor", desk),
    "minutes": ("editor", minutes),
    "attendance": ("editor", attendance),
    "group-people": ("editor", group_people),
    "toolkit-template": ("editor", toolkit_template),
    "toolkit-publish": ("editor", toolkit_publish),
    "toolkit-framework": ("editor", toolkit_framework),
    "toolkit-statement": ("editor", toolkit_statement),
    "toolkit-report": ("editor", toolkit_report),
    "toolkit-answer": ("editor", toolkit_answer),
    "toolkit-start": ("member", toolkit_start),
}


def sign_in(page: Page, persona: str) -> None:
    page.goto("/account/login/")
    page.locator("input[name=login]").fill(f"{persona}@nwg.example.org")
    page.locator("input[name=password]").fill(PASSWORD)
    page.locator("input[name=password]").press("Enter")
    page.wait_for_url(lambda address: "/account/login/" not in address)


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    wanted = sys.argv[1:] or list(SCENES)
    with demo_site(), sync_playwright() as playwright:
        chromium = which("chromium") or which("chromium-headless-shell")
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for name in wanted:
            persona, scene = SCENES[name]
            context = browser.new_context(base_url=SITE, viewport={"width": 1280, "height": 860})
            page = context.new_page()
            sign_in(page, persona)
            scene(page)
            page.wait_for_timeout(800)
            picture = Image.open(BytesIO(page.screenshot()))
            picture.quantize(128).save(PICTURES / f"{name}.png", optimize=True)
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
