"""What every e-mail of the site shares: styles where mail programs read them, and addresses that no visitor chose."""

from urllib.parse import urljoin

import css_inline
from django.conf import settings

# Nothing is fetched: the styles stand in templates/emails/base.html.
_inliner = css_inline.CSSInliner(load_remote_stylesheets=False, keep_style_tags=False, keep_at_rules=True)


def inline_css(html: str) -> str:
    """Return the page with its style rules written into the elements: many mail programs drop a <style>."""
    return _inliner.inline(html)


def site_address(path: str) -> str:
    """Return the full address of `path` on the configured host: a request's host may be of somebody else's making."""
    return urljoin(settings.WAGTAILADMIN_BASE_URL, path)
