"""Settings of the test suite: quick hashing, plain storages, mail kept in memory."""

from pathlib import Path
from tempfile import mkdtemp

from .base import *  # noqa: F403 - a settings module extends the one before it
from .base import BASE_DIR, INSTALLED_APPS, MIDDLEWARE, OF_CONTENT, database, env

DEBUG = False
SECRET_KEY = "only-for-the-test-suite"  # noqa: S105 - not a secret: nothing outside the tests uses it
ALLOWED_HOSTS = ["localhost", "testserver", "127.0.0.1"]
# Where it is, config/tests/databases.py says: tests never use a database that is there already.
KINDS = {"sqlite": database(BASE_DIR / "var" / "test.sqlite3"), "postgresql": env.db_url_config("postgres:///")}
DATABASES = {"default": KINDS[env.str("TEST_DATABASE", default="sqlite")]}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
CACHES = {
    name: {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": name, **options}
    for name, options in (("default", {}), ("content", OF_CONTENT), ("renditions", OF_CONTENT))
}
PAGE_STORE_DIR = env.str("TEST_PAGE_STORE_DIR", default="")  # the transactions of most tests never end
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    # On disk, because files are sent from their path; emptied by the machine like any temporary folder.
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": mkdtemp(prefix="nwg-test-"), "base_url": None},
    },
    "erasures": {"BACKEND": "django.core.files.storage.InMemoryStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True  # otherwise each client of each test looks through all files first
STATIC_ROOT = Path(mkdtemp(prefix="nwg-test-static-"))
WAGTAILADMIN_BASE_URL = "http://testserver"
INSTALLED_APPS = [*INSTALLED_APPS, "zeal"]
MIDDLEWARE = [*MIDDLEWARE, "config.tests.n_plus_one.watch_our_pages"]
ZEAL_RAISE = True
# A picture that is shown for the first time is made in its sizes one by one, once for ever.
ZEAL_ALLOWLIST = [
    # Wagtail looks for a redirect of an address that is not there with and without its query string.
    {"model": "wagtailredirects.Redirect", "field": "get()"},
    {"model": "core.SiteImage", "field": "renditions"},
    {"model": "membership.EmailLog", "field": "get()"},  # two letters of one request are each looked for by their key
    # Each service function holds the music service for itself, also where one calls another.
    {"model": "core.MusicService", "field": "get()"},
    # allauth looks at each of one person's few sessions to see whether it still runs.
    {"model": "sessions.Session", "field": "get()"},
    {"model": "accounts.User", "field": "get()"},
    # … and at each of their one or two addresses.
    {"model": "account.EmailAddress", "field": "*"},
]
