"""Settings of a real deployment. Everything that differs between machines comes from the environment."""

from .base import *  # noqa: F403 - a settings module extends the one before it
from .base import DATABASES, INSTALLED_APPS, MIDDLEWARE, STORAGES, env
from .environment import require
from .mail_provider import anymail
from .object_storage import object_storages
from .observing import logging, report_errors, with_figures

DEBUG = False
SECRET_KEY = require(
    "SECRET_KEY",
    'Make one with: python -c "import secrets; print(secrets.token_urlsafe(64))" and put it in .env.',
)
# Keys of before: what they signed stays good while the new one takes over. docs/operations.md, "Rotate secrets".
SECRET_KEY_FALLBACKS = env.list("OLD_SECRET_KEYS", default=[])
ALLOWED_HOSTS = [
    host.strip()
    for host in require(
        "ALLOWED_HOSTS", "Name the site's hosts, separated by commas: ALLOWED_HOSTS=nwg.example.org"
    ).split(",")
]
WAGTAILADMIN_BASE_URL = require("BASE_URL", "Give the site's address: BASE_URL=https://nwg.example.org")
CSRF_TRUSTED_ORIGINS = [WAGTAILADMIN_BASE_URL]

if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    # A pool for each worker: as many connections as it has threads that ask at the same moment. Each is tried before
    # it is lent, so that a database that was restarted is met by nobody.
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
    DATABASES["default"]["OPTIONS"] = {
        **DATABASES["default"].get("OPTIONS", {}),  # what the address says after its question mark
        "pool": {
            "min_size": 1,
            "max_size": env.int("DATABASE_POOL", default=16),
            "timeout": 5,
            # It waits twice as long after each attempt: begun anew, it finds the database soon after it is back.
            "reconnect_timeout": 3,
        },
        "connect_timeout": 5,
        # A statement of half a minute is a fault, and a transaction that waits for nobody holds up others.
        "options": f"-c statement_timeout={env.int('DATABASE_PATIENCE', default=30) * 1000}"
        " -c idle_in_transaction_session_timeout=60000",
    }

STORAGES.update(object_storages())
vars().update(anymail())
PAGE_STORE = env.bool("PAGE_STORE", default=True)

SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", default=True)
# Asked for by this machine itself, without TLS.
SECURE_REDIRECT_EXEMPT = [r"^healthz/$", r"^readyz/$", r"^metrics/$"]
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", default=31_536_000)
SECURE_HSTS_INCLUDE_SUBDOMAINS = True
SECURE_HSTS_PRELOAD = True
SESSION_COOKIE_SECURE = True
CSRF_COOKIE_SECURE = True

LOGGING = logging()
report_errors()
# For Prometheus, to whoever brings the token. In development and tests nothing is counted.
METRICS_TOKEN = env.str("METRICS_TOKEN", default="")
if METRICS_TOKEN:
    INSTALLED_APPS = [*INSTALLED_APPS, "django_prometheus"]
    MIDDLEWARE = with_figures(MIDDLEWARE)
