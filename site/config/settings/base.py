"""Settings that every environment shares. What differs stands in dev.py, test.py and production.py."""

from pathlib import Path
from typing import Any

from .accounts import *  # noqa: F403 - settings
from .cms import *  # noqa: F403 - settings
from .content_security import CONTENT_SECURITY_POLICY  # noqa: F401 - a setting
from .environment import BASE_DIR, env

# All that the running site writes: database, pictures, files, cache.
VAR_DIR = Path(env.str("VAR_DIR", default=str(BASE_DIR / "var")))

INSTALLED_APPS = [
    "members_area.toolkit",
    "members_area.meetings",
    "members_area.membership",
    "core",
    "home",
    "resources",
    "accounts",
    "wagtail.contrib.redirects",
    "wagtail.contrib.routable_page",
    "wagtail.contrib.search_promotions",
    "wagtail.contrib.settings",
    "wagtail.contrib.sitemaps",
    "wagtail.contrib.typed_table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.users",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "wagtail_modeladmin",
    "modelcluster",
    "taggit",
    "django_filters",
    "django_tasks",
    "django_tasks_db",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.usersessions",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.humanize",
    "django.contrib.sessions",
    "django.contrib.sitemaps",
    "django.contrib.messages",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "core.page_store.middleware.PageStoreMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "core.health.HealthMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "core.middleware.AdminContentSecurityMiddleware",
    "core.middleware.LengthMiddleware",
    "core.middleware.SiteMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "accounts.middleware.RunningSessionMiddleware",
    "accounts.middleware.AccountPagesMiddleware",
    "accounts.middleware.SecondFactorMiddleware",
    "core.middleware.AdminGateMiddleware",
    "core.middleware.PublishRefusedMiddleware",
    "core.middleware.LargeNumberMiddleware",
    "wagtail.contrib.redirects.middleware.RedirectMiddleware",
    "core.page_store.one_moment.OneMomentMiddleware",
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "core.context_processors.site_chrome",
            ],
        },
    },
]

# SQLite settings that eight writers at once cannot break: docs/operations.md, "The database".
SQLITE_OPTIONS = {
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
}


def database(default_path: object) -> dict[str, Any]:
    """Return the database of DATABASE_URL, or SQLite at `default_path` where that is not set."""
    config: dict[str, Any] = dict(env.db_url("DATABASE_URL", default=f"sqlite:///{default_path}"))
    if config["ENGINE"] == "django.db.backends.sqlite3":
        config["OPTIONS"] = SQLITE_OPTIONS
    return config


DATABASES = {"default": database(VAR_DIR / "db.sqlite3")}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "Europe/London"
USE_I18N = True
USE_TZ = True
WAGTAIL_I18N_ENABLED = False
WAGTAIL_CONTENT_LANGUAGES = LANGUAGES = [("en-gb", "English")]

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
STATICFILES_DIRS = [BASE_DIR / "static"]
MEDIA_URL = "/media/"
MEDIA_ROOT = VAR_DIR / "media"
STORAGES: dict[str, dict[str, object]] = {
    # Public pictures only. Documents are served by a view that asks who may read them.
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": str(VAR_DIR / "private"), "base_url": None},
    },
    # Who has closed their account, by key: outside database and backup (core/backup/erasures.py).
    "erasures": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": env.str("ERASURES_DIR", default=str(VAR_DIR / "erasures")), "base_url": None},
    },
    "staticfiles": {"BACKEND": "whitenoise.storage.CompressedManifestStaticFilesStorage"},
}
# Where nginx in front finds the private storage, for it to send those files: docs/operations.md, "Files".
PRIVATE_FILES_PREFIX = env.str("PRIVATE_FILES_PREFIX", default="")
FILE_UPLOAD_PERMISSIONS = 0o640
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 10_000  # a long StreamField page sends thousands


def shared_cache(name: str, **options: object) -> dict[str, object]:
    """Return a cache that all workers share: Redis where REDIS_URL is set, else a directory of this machine."""
    files = VAR_DIR / "cache" / name
    if address := env.str("REDIS_URL", default=""):
        backend = "accounts.redis_cache.SharedRedisCache"
        return {"BACKEND": backend, "LOCATION": address, "KEY_PREFIX": name, "OPTIONS": {"files": files}, **options}
    entries = {"MAX_ENTRIES": 20_000}  # counts of attempts are in one: at Django's 300 they would soon be lost
    return {"BACKEND": "accounts.shared_cache.SharedFileCache", "LOCATION": files, "OPTIONS": entries, **options}


# What these two keep is of today's content: it is gone with the next change (core/page_store).
OF_CONTENT = {"KEY_FUNCTION": "core.page_store.cache_keys.key_of_generation", "TIMEOUT": 15 * 60}
CACHES = {
    "default": shared_cache("default"),
    "content": shared_cache("content", **OF_CONTENT),
    "renditions": shared_cache("renditions", **OF_CONTENT),
}

# Finished public pages, answered before Django (docs/adr/0015). The directory also tells workers when content has
# changed, so it is there where PAGE_STORE is off.
PAGE_STORE_DIR = VAR_DIR / "pages"
PAGE_STORE = env.bool("PAGE_STORE", default=False)
PAGE_STORE_MAX_BYTES = env.int("PAGE_STORE_MAX_MB", default=512) * 1024 * 1024
# Everybody's pages, by the name of their address. What is not named here is never kept.
PAGE_STORE_URL_NAMES = ["wagtail_serve", "digests", "digest", "public_people"]
# What an address may ask for: page numbers and facets, never words that somebody types.
PAGE_STORE_QUERY = ["page", "kind", "topic", "audience", "heard", "pillar", "year", "since", "sort", "part"]
# Work that nobody waits for: by `manage.py work` where one runs, else at once.
HAS_WORKER = env.bool("HAS_WORKER", default=False)
TASKS = {
    "default": {
        "BACKEND": "django_tasks_db.DatabaseBackend"
        if HAS_WORKER
        else "django_tasks.backends.immediate.ImmediateBackend"
    }
}

# What `manage.py run_scheduled` runs, and when; deploy/systemd has a timer for each row.
SCHEDULE = {
    "often": ["publish_scheduled", "send_waiting_mail", "try_tasks_again"],  # every five minutes
    "hourly": ["expire_invitations", "forget_meeting_data"],
    "mornings": ["remind_of_meetings", "remind_of_plans", "send_team_letters"],
    "nightly": [
        "read_missing_words",
        "read_missing_papers",
        "update_index",
        "clearsessions",
        "forget_messages",
        "forget_people_data",
        "remove_expired_recordings",
        "forget_plan_guests",
        "make_sector_picture",
        "empty_trash",
        "prune_db_task_results",
        "crawl_for_leaks",
        "empty_trash",
        "crawl_for_leaks",  # the last: it takes longest, and says what the others may have left open
    ],
    "monthly": ["purge_revisions --days 365"],
}
# What `restore` runs last, so that nothing is there again that was forgotten since the backup was made.
AFTER_RESTORE = [
    "empty_trash",
    "expire_invitations",
    "forget_meeting_data",
    "forget_messages",
    "forget_people_data",
    "forget_plan_guests",
    "remove_expired_recordings",
]

EMAIL_CONFIG = env.email_url("EMAIL_URL", default="consolemail://")
vars().update(EMAIL_CONFIG)
EMAIL_TIMEOUT = 15  # seconds: nobody waits for ever on a mail server that does not answer
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", default="NWG website <website@nwg.example.org>")
SERVER_EMAIL = DEFAULT_FROM_EMAIL

SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
X_FRAME_OPTIONS = "SAMEORIGIN"
SILENCED_SYSTEM_CHECKS = ["security.W019"]  # the editor's side-by-side preview frames our own pages

# How long data about people is kept, in days. `forget_people_data` deletes by it; the privacy notice says the same.
RETENTION_DAYS = {
    "unverified_applications": 30,
    "refused_applications": 183,
    "invitations": 183,  # after they run out
    "sent_emails": 365,
    "download_notes": 365,
    "deleted_pages": 30,  # in the trash of the CMS: `empty_trash`
}
