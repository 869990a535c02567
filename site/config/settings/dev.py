"""Settings of `make run`: SQLite, local files, mail on the console, the demo content's sign-ins."""

from .base import *  # noqa: F403 - a settings module extends the one before it
from .base import STORAGES, env

DEBUG = env.bool("DEBUG", default=True)
SECRET_KEY = env.str("SECRET_KEY", default="only-for-this-machine-and-never-in-production-0123456789")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]"])
STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = True
WAGTAIL_AUTOSAVE_INTERVAL = env.int("AUTOSAVE_INTERVAL", default=500)  # milliseconds; 0 switches it off
SECOND_FACTOR_REQUIRED = False  # the demo's sign-ins are tried by hand, and have a password only
