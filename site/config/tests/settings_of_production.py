"""Production's settings for a site that a test starts. Static files need not be collected first."""

from config.settings.production import *  # noqa: F403 - a settings module extends the one before it
from config.settings.production import STORAGES

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
