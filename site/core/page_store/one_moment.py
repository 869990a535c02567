"""Answers with content of one moment, where several questions to the database make an answer.

Each question has a moment of its own. Between two of them an editor can take a page from the public and go on writing,
or write new words and open it: then who may read is of one moment, and what is read of another. Where content was
changed meanwhile, the answer is made again. A transaction with a snapshot would do the same, but SQLite then refuses
what the request itself wants to write.
"""

from django.contrib.auth.middleware import AuthenticationMiddleware
from django.http import HttpRequest, HttpResponse

from core.middleware import GetResponse
from core.models import ContentChange
from core.page_store.generations import generations, rendered_in

MOST_ROUNDS = 3  # where somebody changes content all the time, the last is sent


class OneMomentMiddleware:
    """Stands last: what is before it is of the request, whatever its answer is."""

    def __init__(self, get_response: GetResponse) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        if request.method not in {"GET", "HEAD"} or request.path.startswith("/admin/"):
            return self.get_response(request)
        began, known = _moment(), set(vars(request))
        response = self.get_response(request)
        for _ in range(MOST_ROUNDS - 1):
            if response.streaming or began == (now := _moment()):  # a file is sent as it was when it was opened
                break
            began = now
            rendered_in.set(generations().current())
            _forget(request, known)
            response = self.get_response(request)
        return response


def _forget(request: HttpRequest, known: set[str]) -> None:
    """Let all be asked again that the views have asked, and who it is that reads. A nonce that was sent stays."""
    for name in set(vars(request)) - known:
        if not name.startswith("_csp"):
            delattr(request, name)
    vars(request).pop("_cached_user", None)
    AuthenticationMiddleware(lambda request: HttpResponse()).process_request(request)


def _moment() -> str:
    """Return words that are others once content has changed."""
    return generations().current() or f"closed-{ContentChange.objects.token()}"
