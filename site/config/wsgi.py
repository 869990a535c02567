"""The WSGI application; a server is started with `site/` on its path (see the Makefile)."""

import os
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.production")

application: Any = get_wsgi_application()

from core.memory import keep_what_stands  # noqa: E402 - the application has to be there first

keep_what_stands()
if settings.PAGE_STORE:
    from core.page_store.answers import PageStoreApplication

    application = PageStoreApplication(application, Path(settings.PAGE_STORE_DIR))
    application.close()
