"""What must hold of the site in production, asked through nginx over TLS as visitor, member and editor."""

import base64
import hashlib
import hmac
import re
import socket
import ssl
import struct
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

import requests

from deploy.stack.forms import fields_of
from deploy.stack.production import Browser, Production

PASSWORD = "five-lines-that-bend"  # noqa: S105 - the demo's, which README names
MEMBER, EDITOR = "member@nwg.example.org", "moderator@nwg.example.org"
HEADERS = {
    "Strict-Transport-Security": "max-age=31536000",
    "Content-Security-Policy": "default-src 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=()",
}
Check = Callable[[Production], None]
CHECKS: list[Check] = []


def check(function: Check) -> Check:
    CHECKS.append(function)
    return function


def smoke(production: Production, say: Callable[[str], None]) -> int:
    """Run every check, say what became of it, and return how many failed."""
    failed = 0
    for one in CHECKS:
        name = one.__name__.replace("_", " ")
        try:
            one(production)
        except Exception as problem:  # noqa: BLE001 - whatever it is, the other checks are of interest too
            failed += 1
            say(f"FAILED  {name}: {type(problem).__name__}: {problem}")
        else:
            say(f"ok      {name}")
    return failed


def sees(holds: object, words: object = "") -> None:
    if not holds:
        raise AssertionError(words)


def until(is_so: Callable[[], object], words: str, *, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not is_so():
        sees(time.monotonic() < deadline, words)
        time.sleep(0.1)


# As a visitor.


@check
def http_leads_to_https(site: Production) -> None:
    answer = requests.get(f"http://localhost:{site.http_port}/library/?q=choir", allow_redirects=False, timeout=10)
    sees(answer.status_code == 301, answer.status_code)
    sees(answer.headers["Location"] == f"{site.address}/library/?q=choir", answer.headers)


@check
def another_name_is_not_answered(site: Production) -> None:
    context = ssl.create_default_context()
    context.check_hostname, context.verify_mode = False, ssl.CERT_NONE
    with socket.create_connection(("localhost", site.port), timeout=10) as plain:
        try:
            context.wrap_socket(plain, server_hostname="elsewhere.example.org")
        except (ssl.SSLError, OSError):
            return
    raise AssertionError("The handshake succeeded.")


@check
def old_versions_of_tls_are_refused(site: Production) -> None:
    context = ssl.create_default_context(cafile=str(site.authority))
    context.minimum_version = context.maximum_version = ssl.TLSVersion.TLSv1_1
    context.set_ciphers("ALL:@SECLEVEL=0")
    with socket.create_connection(("localhost", site.port), timeout=10) as plain:
        try:
            context.wrap_socket(plain, server_hostname="localhost")
        except (ssl.SSLError, OSError):
            return
    raise AssertionError("The handshake succeeded.")


@check
def the_home_page_comes_from_the_store_with_every_header(site: Production) -> None:
    visitor = site.browser()
    until(lambda: visitor.get("/").headers.get("X-Page-Store") == "hit", "It is never kept.")
    answer = visitor.get("/")
    sees(answer.status_code == 200, answer.status_code)
    for name, beginning in HEADERS.items():
        sees(answer.headers.get(name, "").startswith(beginning), f"{name}: {answer.headers.get(name)}")
    sees(not visitor.session.cookies, "A visitor got a cookie.")
    sees("nginx/" not in answer.headers.get("Server", ""), answer.headers.get("Server"))


@check
def pictures_come_from_the_storage_at_our_own_address(site: Production) -> None:
    page = site.browser().get("/").text
    picture = re.search(r'srcset="(/media/images/[^\s"]+)', page)
    sees(picture, "No picture on the home page.")
    answer = site.browser().get(picture[1])  # type: ignore[index]  # seen the line before
    sees(answer.status_code == 200, answer.status_code)
    sees(answer.headers["Content-Type"].startswith("image/"), answer.headers)
    sees(not [name for name in answer.headers if name.lower().startswith("x-amz")], answer.headers)
    sees(site.objects.host not in page, "The page names the storage.")


@check
def originals_and_raw_documents_are_not_there(site: Production) -> None:
    for path in ("/media/original_images/", "/media/documents/", "/objects/nwg-private/", "/.env", "/protected/"):
        sees(site.browser().get(path).status_code == 404, path)


@check
def static_files_are_kept_for_a_year(site: Production) -> None:
    address = re.search(r'href="(/static/css/[^"]+\.[0-9a-f]{12}\.css)"', site.browser().get("/").text)
    sees(address, "No stylesheet with a hash in its name.")
    answer = site.browser().get(address[1])  # type: ignore[index]  # seen the line before
    sees("immutable" in answer.headers["Cache-Control"], answer.headers)


@check
def the_library_is_searched(site: Production) -> None:
    answer = site.browser().get("/library/?q=singing")
    sees(answer.status_code == 200 and "<mark>" in answer.text, answer.status_code)


@check
def a_public_file_comes_whole_and_in_parts(site: Production) -> None:
    visitor = site.browser()
    path = first_file(visitor)
    whole = visitor.get(path)
    sees(whole.status_code == 200 and len(whole.content) > 1000, whole.status_code)
    sees("nosniff" in whole.headers.get("X-Content-Type-Options", ""), whole.headers)
    part = visitor.get(path, headers={"Range": "bytes=10-109"})
    sees(part.status_code == 206 and part.content == whole.content[10:110], part.status_code)
    head = visitor.session.head(f"{site.address}{path}", timeout=30)
    sees(head.status_code == 200 and head.headers["Content-Length"] == str(len(whole.content)), head.headers)


@check
def machines_are_answered_and_nobody_else(site: Production) -> None:
    visitor = site.browser()
    sees(visitor.get("/healthz/").text == "ok\n", "healthz")
    ready = visitor.get("/readyz/")
    sees(ready.json() == {"database": "ok", "cache": "ok", "storage": "ok"}, ready.text)
    sees(visitor.get("/metrics/").status_code == 404, "Figures without a token.")
    figures = visitor.get("/metrics/", headers={"Authorization": f"Bearer {site.token}"})
    for name in ("django_http_responses_total_by_status", "nwg_tasks_waiting"):
        sees(name in figures.text, f"No figure {name}.")


@check
def a_page_that_is_not_there_says_so(site: Production) -> None:
    answer = site.browser().get("/there-is-no-such-page/")
    sees(answer.status_code == 404 and "This page is not here" in answer.text, answer.status_code)


# As a member.


@check
def a_visitor_is_sent_to_sign_in_and_gets_no_private_file(site: Production) -> None:
    answer = site.browser().get("/members/")
    sees(answer.status_code == 302 and "/account/login/" in answer.headers["Location"], answer.headers)
    with member(site) as browser:
        path = first_private_file(browser)
    sees(site.browser().get(path).status_code in {302, 403, 404}, "A visitor was given a private file.")


@check
def a_member_signs_in_with_cookies_that_are_safe(site: Production) -> None:
    with member(site) as browser:
        sessions = [cookie for cookie in browser.session.cookies if cookie.name == "sessionid"]
        sees(len(sessions) == 1 and sessions[0].secure, sessions)
        sees(sessions[0].has_nonstandard_attr("HttpOnly"), "The session is open to scripts.")
        sees(sessions[0].get_nonstandard_attr("SameSite") == "Lax", "SameSite")
        answer = browser.get("/members/")
        sees(answer.status_code == 200 and "no-store" in answer.headers["Cache-Control"], answer.headers)


@check
def a_member_reads_a_private_file_of_the_storage(site: Production) -> None:
    with member(site) as browser:
        answer = browser.get(first_private_file(browser))
        sees(answer.status_code == 200 and len(answer.content) > 500, answer.status_code)
        sees("no-store" in answer.headers["Cache-Control"], answer.headers)
        sees("X-Amz" not in str(answer.headers) and site.objects.host not in str(answer.headers), answer.headers)


@check
def a_wrong_password_is_refused_in_words_and_at_last_locked_out(site: Production) -> None:
    visitor = site.browser()
    answers = [visitor.sign_in("nobody@nwg.example.org", "not-the-password") for _ in range(6)]
    sees(answers[0].status_code == 422, answers[0].status_code)
    sees("tried too often" in answers[-1].text, "Nobody is locked out.")


@check
def a_letter_is_sent_by_the_worker(site: Production) -> None:
    before = len(site.mail.messages)
    answer = site.browser().post("/account/password/reset/", {"email": MEMBER})
    sees(answer.status_code == 302, answer.status_code)
    until(lambda: len(site.mail.messages) > before, "No letter came.")
    letter = site.mail.messages[-1]
    sees(letter["To"] == MEMBER, letter["To"])
    parts = [part.get_payload(decode=True) for part in letter.walk() if not part.is_multipart()]
    words = b"".join(part for part in parts if isinstance(part, bytes)).decode()
    sees(f"{site.address}/account/password/reset/key/" in words, "The letter names another address.")


# As somebody who edits.


@check
def a_moderator_sets_up_a_second_factor_and_works_in_the_cms(site: Production) -> None:
    browser = site.browser()
    sees(browser.sign_in(EDITOR, PASSWORD).status_code == 302, "The editor is not let in.")
    sees("second-factor" in browser.get("/admin/").headers.get("Location", ""), "No second factor is asked for.")
    page = browser.get("/account/second-factor/totp/activate/")
    if page.status_code == 302:  # it asks for the password once more
        browser.post(urlsplit(page.headers["Location"]).path, {"password": PASSWORD})
        page = browser.get("/account/second-factor/totp/activate/")
    shown = re.search(r'class="secret">([A-Z2-7 ]+)<', page.text)
    sees(shown, "The page shows no key.")
    code = code_of(shown[1].replace(" ", ""))  # type: ignore[index]  # seen the line before
    answer = browser.post("/account/second-factor/totp/activate/", {"code": code}, page=page)
    sees(answer.status_code == 302, f"{answer.status_code}: {errors_of(answer.text)}")
    sees(browser.get("/admin/").status_code == 200, "The CMS does not open.")
    a_page_is_gone_at_once(site, browser)
    a_file_is_there_at_once(site, browser)


def a_page_is_gone_at_once(site: Production, browser: Browser) -> None:
    """Take a page off the site that a visitor has just had from the store."""
    visitor = site.browser()
    listed = browser.get("/admin/pages/search/?q=accessibility").text
    number = re.search(r"/admin/pages/(\d+)/edit/", listed)
    sees(number, "The CMS finds no page of that name.")
    page = number[1]  # type: ignore[index]  # seen the line before
    address = f"/{fields_of(browser.get(f'/admin/pages/{page}/edit/').text, having='title')['slug']}/"
    until(lambda: visitor.get(address).headers.get("X-Page-Store") == "hit", "The page is never kept.")
    answer = browser.post(f"/admin/pages/{page}/unpublish/", {})
    sees(answer.status_code == 302, f"{answer.status_code}: {errors_of(answer.text)}")
    sees(visitor.get(address).status_code == 404, "A visitor still sees what was taken off.")


def a_file_is_there_at_once(site: Production, browser: Browser) -> None:
    """Upload a file to the storage, and download it as a visitor; the worker reads its words for the search."""
    word = f"quokka{time.time_ns()}"
    fields = fields_of(browser.get("/admin/documents/add/").text, having="title")
    files = {"file": ("notes.txt", f"Notes about {word}.".encode(), "text/plain")}
    answer = browser.post("/admin/documents/add/", {**fields, "title": f"Notes {word}"}, files=files)
    sees(answer.status_code == 302, f"{answer.status_code}: {errors_of(answer.text)}")
    found = links(browser.get(f"/admin/documents/?q={word}").text, r"/documents/\d+/[^\"]+")
    sees(found, "The CMS does not list the file.")
    sees(word in site.browser().get(found[0]).text, "A visitor does not get the file.")


@contextmanager
def member(site: Production) -> Iterator[Browser]:
    browser = site.browser()
    answer = browser.sign_in(MEMBER, PASSWORD)
    sees(answer.status_code == 302, f"The member is not let in: {answer.status_code}")
    yield browser


def first_file(browser: Browser) -> str:
    for path in links(browser.get("/library/?kind=resource").text, r"/library/[^\"#?]+"):
        found = links(browser.get(path).text, r"/documents/\d+/[^\"]+")
        if found:
            return found[0]
    raise AssertionError("The library has no file.")


def first_private_file(browser: Browser) -> str:
    for listing in ("/members/meetings/", "/members/meetings/past/"):
        for meeting in links(browser.get(listing).text, r"/members/meetings/\d+/"):
            for paper in links(browser.get(meeting).text, r"/members/papers/\d+/"):
                found = links(browser.get(paper).text, r"/members/papers/\d+/\d+/")
                if found:
                    return found[0]
    raise AssertionError("No meeting has a paper.")


def links(page: str, pattern: str) -> list[str]:
    return list(dict.fromkeys(re.findall(rf'href="({pattern})"', page)))


def code_of(secret: str) -> str:
    """Return the code that an authenticator app shows now (RFC 6238)."""
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", int(time.time()) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start : start + 4])[0] & 0x7FFFFFFF) % 1_000_000:06d}"


def errors_of(page: str) -> list[str]:
    return re.findall(r'class="[^"]*error[^"]*"[^>]*>\s*([^<]{5,200})', page)[:5]
