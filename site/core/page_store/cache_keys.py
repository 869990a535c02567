"""Keys of caches that end with the generation: nobody reads from them what content was before a change."""

from uuid import uuid4

from core.page_store.generations import generations, rendered_in


def key_of_generation(key: str, prefix: str, version: int) -> str:
    """Return the key for the caches "content" and "renditions".

    It is of the generation in which the request began, and finds nothing once that has ended: what a request read
    before a change must not be put under the name of the generation that the change began. So outside a request, and
    while content is changing, nothing is found or kept either.
    """
    generation = rendered_in.get()
    if generation is None or generation != generations().current():
        generation = f"closed-{uuid4().hex}"
    return f"{prefix}:{version}:{generation}:{key}"
