"""What every e-mail of the site shares: styles where mail programs read them, and addresses that no visitor chose."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin

import css_inline
from django.conf import settings
from django.core.mail import EmailMultiAlternatives

# Nothing is fetched: the styles stand in templates/emails/base.html.
_inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=False, keep_at_rules=True)


def inline_css(html: str) -> str:
    """Return the page with its style rules written into the elements: many mail programs drop a <style>."""
    return _inliner.inline(html)


def site_address(path: str) -> str:
    """Return the full address of `path` on the configured host: a request's host may be of somebody else's making."""
    return urljoin(settings.WAGTAILADMIN_BASE_URL, path)


class AccountMessage(EmailMultiAlternatives):
    """An e-mail about an account. It goes out with the others: kept, tried again, and never sent twice."""

    def send(self, fail_silently: bool = False, **options: Any) -> int:
        post(to=self.to[0], subject=str(self.subject), text=str(self.body), html=str(self.alternatives[0][0]))
        return 1


def post(**message: str) -> None:
    """Hand on an e-mail: `to`, `subject`, `text` and `html`. Whoever sends e-mails has said so with `send_by`."""
    for sender in _senders:
        sender(**message)


def send_by(sender: Callable[..., Any]) -> None:
    """Let `sender` take e-mails about accounts. The app that keeps e-mails lies above this one."""
    if sender not in _senders:
        _senders.append(sender)


_senders: list[Callable[..., Any]] = []
