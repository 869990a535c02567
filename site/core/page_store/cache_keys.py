"""Keys of caches that end with the generation: nobody reads from them what content was before a change."""

from uuid import uuid4

from core.page_store.generations import generations


def key_of_generation(key: str, prefix: str, version: int) -> str:
    """Return the key for the caches "content" and "renditions". While content is changing nothing is found by it."""
    generation = generations().current_or_opened() or f"closed-{uuid4().hex}"
    return f"{prefix}:{version}:{generation}:{key}"
