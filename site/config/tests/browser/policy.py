"""Listens, while pages are open, to what the browser refuses by the policy and to whom they send requests."""

from playwright.sync_api import BrowserContext, ConsoleMessage, Request

from config.settings.content_security import VIDEO_FRAMES

# Told before any script of a page runs. What it says is read from the console, as a page that is left has no more to say.
TELL = """document.addEventListener('securitypolicyviolation', found => console.error(
  `nwg-policy ${found.effectiveDirective} ${found.blockedURI} ${found.sourceFile ?? ''}:${found.lineNumber}`))"""
OWN = ("data:", "blob:", "about:", "chrome-extension:", "chrome:")
# Asked once somebody presses play: test_every_page.py opens every kind of page and does not.
PLAYERS = tuple(VIDEO_FRAMES)


class Watch:
    """What has gone wrong in a browser profile so far: a policy that is broken, and what was asked of another host."""

    def __init__(self, context: BrowserContext, site: str, *, every_request: bool = False) -> None:
        self.found: list[str] = []
        self.asked = 0
        self.site = site
        context.add_init_script(TELL)
        context.on("console", self._read)
        # The policy lets nothing be asked of another host. Whether that is so is listened to where it is the question:
        # to be told of every request makes a page half as slow again.
        if every_request:
            context.on("request", self._note)

    def _read(self, message: ConsoleMessage) -> None:
        if message.text.startswith("nwg-policy") or "Content Security Policy" in message.text:
            self.found.append(f"{message.page.url if message.page else ''}: {message.text}")

    def _note(self, request: Request) -> None:
        self.asked += 1
        # Somebody who follows a link to another site, or joins a meeting there, leaves ours.
        leaves = request.is_navigation_request() and request.frame.parent_frame is None
        if not leaves and not request.url.startswith((self.site, *OWN, *PLAYERS)):
            self.found.append(f"asked of another: {request.url}")
