"""How a process that answers requests uses memory."""

import gc

from django.urls import get_resolver


def keep_what_stands() -> None:
    """Leave out of Python's rounds for unused objects what is there once the site has started.

    It is never thrown away, and to go through it takes as long as two pages: a request in whose time such a round falls
    would wait for it.
    """
    _ = get_resolver().url_patterns  # brings every module that answers a request
    gc.collect()
    gc.freeze()
