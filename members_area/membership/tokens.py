"""Secrets in links: the link has the token, the database only its hash."""

import hashlib
import secrets


def new_token() -> tuple[str, str]:
    """Return a token for a link, and what to keep of it."""
    token = secrets.token_urlsafe(32)
    return token, hash_of(token)


def hash_of(token: str) -> str:
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()
