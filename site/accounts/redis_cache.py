"""The cache in Redis that all machines share, fit to count attempts in."""

import logging
from collections.abc import Callable
from time import monotonic
from typing import Any

from django.core.cache.backends.redis import RedisCache
from redis.backoff import NoBackoff
from redis.exceptions import BusyLoadingError
from redis.exceptions import ConnectionError as RedisConnectionError
from redis.exceptions import TimeoutError as RedisTimeoutError
from redis.retry import Retry

from accounts.shared_cache import SharedFileCache

log = logging.getLogger(__name__)
_Redis: Any = RedisCache  # its stubs leave out what a subclass needs
AWAY = (RedisConnectionError, RedisTimeoutError, BusyLoadingError)
ASK_AGAIN_AFTER = 5.0  # seconds
METHODS = ["add", "get", "set", "touch", "delete", "get_many", "has_key", "incr", "set_many", "delete_many", "clear"]


class SharedRedisCache(_Redis):
    """Django's cache in Redis, which goes on in files of this machine while Redis does not answer.

    Attempts at a door go on being counted then, on each machine by itself, and nobody meets an error. OPTIONS has
    "files", the folder that is used meanwhile. Sessions and everything else that must not be lost lie in the database.
    """

    def __init__(self, server: str, params: dict[str, Any]) -> None:
        options = dict(params.get("OPTIONS", {}))
        self._meanwhile = SharedFileCache(str(options.pop("files")), {**params, "OPTIONS": {"MAX_ENTRIES": 20_000}})
        self._away_until = 0.0
        # Whoever waits is a person: two seconds, and one more try.
        patience = {"socket_connect_timeout": 1, "socket_timeout": 2, "retry": Retry(NoBackoff(), 1)}
        super().__init__(server, {**params, "OPTIONS": {**patience, **options}})

    @property
    def is_away(self) -> bool:
        return monotonic() < self._away_until

    def _ask(self, method: str, *args: Any, **options: Any) -> Any:
        """Ask Redis, or the files where it is away. It is asked again after a few seconds."""
        if not self.is_away:
            try:
                return getattr(super(), method)(*args, **options)
            except AWAY:
                self._away_until = monotonic() + ASK_AGAIN_AFTER
                log.warning("Redis does not answer: the cache lies in files of this machine meanwhile.")
        return getattr(self._meanwhile, method)(*args, **options)


def _asking(method: str) -> Callable[..., Any]:
    def ask(self: SharedRedisCache, *args: Any, **options: Any) -> Any:
        return self._ask(method, *args, **options)

    return ask


for _method in METHODS:
    setattr(SharedRedisCache, _method, _asking(_method))
