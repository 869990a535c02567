"""Something that happens between two statements of a request, as by another process."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db import connection
from zeal import zeal_ignore

AGAIN = "core.page_store.one_moment.OneMomentMiddleware"


@pytest.fixture
def no_second_round(settings: Any) -> None:
    """Show what each statement of an answer keeps from its reader, where content changes so often that it is not made
    again: core/page_store/one_moment.py.
    """
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != AGAIN]


@contextmanager
def once_it_has_asked(part: str, happen: Callable[[], Any], *, skip: int = 0) -> Iterator[None]:
    """Let something happen right after the statement that contains `part`, or after the next of them: it passes by
    the first `skip`. Fails where that statement never came.
    """
    seen: list[str] = []

    def execute_and_let_happen(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        answer = execute(sql, *rest)
        if part in sql and len(seen) <= skip:
            seen.append(sql)
            if len(seen) > skip:
                with zeal_ignore():
                    happen()
        return answer

    with connection.execute_wrapper(execute_and_let_happen):
        yield
    assert len(seen) > skip, f"It never asked for {part}"
