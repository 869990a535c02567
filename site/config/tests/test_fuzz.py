"""Whatever is sent, by whomever, to whichever address: an answer, and never an error.

Each run of CI sends the same few hundred requests. FUZZ_REQUESTS=5000 sends so many, drawn anew by FUZZ_SEED, and says
what came of them; what it finds goes to FOUND_ONCE and is mended.
"""

import os
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings

from config.tests.fuzzing import NAMES, Odd, Sender, requests_of
from config.tests.whole_site import WHO, WholeSite, make_whole_site
from core.tests.built_once import Built, built_once

pytestmark = pytest.mark.django_db
LONG = int(os.environ.get("FUZZ_REQUESTS", "0"))
SEED = int(os.environ.get("FUZZ_SEED", "20211103"))
EACH = LONG // len(WHO) or 50
LIMITS = settings(
    max_examples=EACH,
    database=None,
    derandomize=not LONG,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
CHOOSER = "wagtailsnippetchoosers_core_person"
FOUND_ONCE = {
    "words for a key in a chooser": Odd("editor", f"{CHOOSER}:chosen", argument="x"),
    "a NUL for a key in a chooser": Odd("editor", f"{CHOOSER}:chosen", argument="%00"),
    "to make something in a chooser that makes nothing": Odd("moderator", f"{CHOOSER}:create", "POST"),
    "DELETE, which passes over what a screen checks": Odd(
        "administrator", "wagtailsnippets_core_musicservice:delete", "DELETE"
    ),
    "a page without the number of its blocks": Odd(
        "editor",
        "wagtailadmin_pages:edit",
        "POST",
        extra=(("title", "A title"), ("slug", "a-title")),
        left_out=tuple(range(41)),
    ),
    "words of a rich text that are no JSON": Odd(
        "editor", "wagtailsnippets_meetings_group:add", "POST", changes=tuple((at, "x") for at in range(1, 20))
    ),
    "a word by itself as the way on after sign-in": Odd("moderator", "admin_door", query=(("next", "9999"),)),
    "a mark for the page that a link is chosen from": Odd(
        "moderator", "wagtailadmin_choose_page_anchor_link", query=(("parent_page_id", '"'),)
    ),
    "a link that is chosen without an address": Odd(
        "administrator",
        "wagtailadmin_choose_page_external_link",
        "POST",
        extra=(("external-link-chooser-link_text", "x"),),
    ),
    "the page that tries errors out": Odd("editor", "wagtailadmin_error_test"),
    "an import of redirects without its first step": Odd("moderator", "wagtailredirects:process_import", "POST"),
    "an import of redirects with a signature that is none": Odd(
        "moderator",
        "wagtailredirects:process_import",
        "POST",
        extra=(("import_file_name", "x"), ("input_format", "0:x")),
    ),
}


built = built_once(make_whole_site)


@pytest.fixture
def sender(built: Built[WholeSite], settings: Any) -> Sender:
    settings.ACCOUNT_RATE_LIMITS = settings.MFA_RATE_LIMITS = False  # or the doors soon say the same to everything
    site = built.as_it_was()
    site.whole.put_workbook_back()
    return Sender(site)


@pytest.mark.parametrize("who", WHO)
def test_no_request_makes_an_error(who: str, sender: Sender) -> None:
    @LIMITS
    @given(requests_of(who))
    def send(odd: Odd) -> None:
        sender.send(odd)

    (seed(SEED)(send) if LONG else send)()
    print(
        f"{who}: {sum(sender.answers.values())} requests, seed {SEED if LONG else 'none'}: {sorted(sender.answers.items())}"
    )
    assert sum(sender.answers.values()) >= EACH * 0.8
    assert sender.errors == {}, "\n".join(f"{error}\n  {odd}" for error, odd in sender.errors.items())


def test_what_was_found_once_is_mended(sender: Sender) -> None:
    wrong = {name: status for name, odd in FOUND_ONCE.items() if (status := sender.send(odd)) >= 500 or not status}
    assert wrong == {}, sender.errors
    assert {odd.at for odd in FOUND_ONCE.values()} <= set(NAMES)
