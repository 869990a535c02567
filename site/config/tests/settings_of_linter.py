"""The suite's settings with the linter of migrations, on the database of DATABASE_URL: it reads which have run."""

from config.settings.test import *  # noqa: F403 - a settings module extends the one before it
from config.settings.test import INSTALLED_APPS, env

INSTALLED_APPS = [*INSTALLED_APPS, "django_migration_linter"]
DATABASES = {"default": env.db_url("DATABASE_URL")}
