"""What a visitor does, with a mouse, with a keyboard alone, and without script."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

OpenPage = Callable[..., Page]


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_finding_a_resource_by_one_search_and_a_facet(open_page: OpenPage, script: bool) -> None:
    page = open_page("/library/", java_script_enabled=script)
    field = page.get_by_role("main").get_by_role("searchbox").first
    field.fill("ensemblewright")
    field.press("Enter")
    expect(page.get_by_role("main")).to_contain_text("ensemblewright")
    expect(page.locator("mark").first).to_have_text("ensemblewright")
    assert "q=ensemblewright" in page.url
    page.goto("/library/?q=recruitment")
    page.get_by_role("checkbox", name="Resource", exact=False).first.check()
    if not script:
        page.get_by_role("button", name="Apply").first.click()
    page.wait_for_url("**kind=resource**")
    shared = page.url
    kinds = page.locator("#library-results .kicker")
    expect(kinds.filter(has_not_text="Resource")).to_have_count(0)
    expect(kinds.first).to_be_visible()
    page.goto(shared)
    expect(page.get_by_role("checkbox", name="Resource", exact=False).first).to_be_checked()


def test_the_back_button_takes_a_facet_away(open_page: OpenPage) -> None:
    page = open_page("/library/")
    page.get_by_role("checkbox", name="Video", exact=False).first.check()
    page.wait_for_url("**kind=video**")
    page.go_back()
    page.wait_for_url("**/library/")
    expect(page.get_by_role("checkbox", name="Video", exact=False).first).not_to_be_checked()


def test_results_are_announced(open_page: OpenPage) -> None:
    page = open_page("/library/")
    page.get_by_role("checkbox", name="Video", exact=False).first.check()
    page.wait_for_url("**kind=video**")
    status = page.get_by_role("main").get_by_role("status").first
    expect(status).to_contain_text("items found")
    expect(status).to_have_text(f"{page.locator('#library-results .kicker').count()} items found")


def test_a_keyboard_alone_reaches_menu_search_facets_and_video(open_page: OpenPage) -> None:
    page = open_page("/library/")
    checkbox = page.get_by_role("checkbox", name="Video", exact=False).first
    tab_to(page, checkbox)
    page.keyboard.press("Space")
    page.wait_for_url("**kind=video**")
    page.goto("/library/videos/")
    page.get_by_role("main").locator("a[href*='/library/videos/']").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/library/videos/*/")


def tab_to(page: Page, target: object, most: int = 120) -> None:
    for _ in range(most):
        page.keyboard.press("Tab")
        if target.evaluate("element => element === document.activeElement"):
            return
    raise AssertionError("The keyboard does not reach it.")


def test_the_menu_opens_and_closes_on_a_phone(open_page: OpenPage) -> None:
    page = open_page("/", viewport={"width": 360, "height": 740})
    button = page.get_by_role("button", name="Menu")
    button.focus()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    expect(page.get_by_role("banner").get_by_role("link", name="Events").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(button).to_have_attribute("aria-expanded", "false")


def test_the_menu_is_there_without_script(open_page: OpenPage) -> None:
    page = open_page("/", viewport={"width": 360, "height": 740}, java_script_enabled=False)
    expect(page.get_by_role("link", name="Events").first).to_be_visible()


def test_a_video_elsewhere_is_asked_for_only_when_play_is_pressed(open_page: OpenPage) -> None:
    from resources.demo.videos import VIDEOS

    slug = next(video["slug"] for video in VIDEOS if video["provider"] == "youtube")
    page = open_page("/")
    asked: list[str] = []
    page.route(
        re.compile("^https://"), lambda route: (asked.append(route.request.url), route.fulfill(body="player"))[1]
    )
    page.goto(f"/library/videos/{slug}/", wait_until="networkidle")
    assert asked == []
    page.get_by_role("main").locator("[data-play]").first.focus()
    page.keyboard.press("Enter")
    expect(page.frame_locator("iframe").get_by_text("player")).to_be_visible()
    assert len(asked) == 1
    assert asked[0].startswith("https://www.youtube-nocookie.com/embed/")


def test_a_film_on_the_site_plays_with_captions(open_page: OpenPage) -> None:
    page = open_page("/library/videos/what-the-nwg-is-for/")
    film = page.locator("video")
    expect(film.locator("track[kind=captions]")).to_have_count(1)
    duration = film.evaluate(
        "film => new Promise(done => { film.preload = 'metadata'; film.load();"
        " film.onloadedmetadata = () => done(film.duration); film.onerror = () => done(-1); })"
    )
    assert 23 <= duration <= 26
    cues = film.evaluate(
        "film => new Promise(done => { const track = film.textTracks[0]; track.mode = 'showing';"
        " const look = () => track.cues && track.cues.length ? done(track.cues.length) : setTimeout(look, 50); look(); })"
    )
    assert cues == 5


def test_sending_a_message(open_page: OpenPage) -> None:
    page = open_page("/contact/")
    page.get_by_label("Your name").fill("Jo Penhale")
    page.get_by_label("Your e-mail address").fill("jo")
    page.get_by_label("Your message").fill("Hello")
    page.wait_for_timeout(3200)  # a form sent faster than a person could is asked for again
    page.get_by_role("main").get_by_role("button", name="Send").click()
    expect(page.get_by_role("alert").first).to_be_visible()
    expect(page.get_by_label("Your message")).to_have_value("Hello")
    page.get_by_label("Your e-mail address").fill("jo@example.org")
    page.get_by_role("main").get_by_role("button", name="Send").click()
    page.wait_for_url("**sent=1")
    expect(page.get_by_role("main")).to_contain_text("reached us")
