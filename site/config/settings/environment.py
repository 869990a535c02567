"""Reads settings from the environment, with errors that say how to mend them."""

from pathlib import Path

import environ
from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parents[3]

env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")


def require(name: str, mend: str) -> str:
    """Return the variable `name`; raise ImproperlyConfigured with the way to `mend` it when it is missing or empty."""
    value = env.str(name, default="")
    if not value:
        raise ImproperlyConfigured(f"{name} is not set. {mend} See .env.example and docs/operations.md.")
    return value
