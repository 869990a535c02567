"""Settings of a real deployment. Everything that differs between machines comes from the environment."""

from .base import *  # noqa: F403 - a settings module extends the one before it
from .base import env
from .environment import require

DEBUG = False
SECRET_KEY = require(
    "SECRET_KEY",
    'Make one with: python -c "import secrets; print(secrets.token_urlsafe(64))" and put it in .env.',
)
ALLOWED_HOSTS = [
    host.strip()
    for host in require(
        "ALLOWED_HOSTS", "Name the site's hosts, separated by commas: ALLOWED_HOSTS=nwg.example.org"
    ).split(",")
]
WAGTAILADMIN_BASE_URL = require("BASE_URL", "Give the site's address: BASE_URL=https://nwg.example.org")
CSRF_TRUSTED_ORIGINS = [WAGTAILADMIN_BASE_URL]

PAGE_STORE = env.bool("PAGE_STORE", default=True)

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name} {message}", "style": "{"}},
    "filters": {"secrets": {"()": "core.logs.HideSecrets"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "line", "filters": ["secrets"]}},
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="INFO")},
}
