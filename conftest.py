"""What every test may ask for. Its databases are made in config/tests/databases.py."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.core.cache import caches
from django.core.management import call_command
from django.test import Client
from wagtail.models import Page, PageLogEntry

from core.models import SiteSettings
from core.testing import fill_caches, make_user
from home.models import HomePage
from home.testing import make_home
from resources.models import LibraryIndexPage
from resources.testing import make_library

pytest_plugins = ["config.tests.databases"]


@pytest.fixture(autouse=True)
def _empty_caches() -> Iterator[None]:
    for cache in caches.all():
        cache.clear()
    yield
    for cache in caches.all():
        cache.clear()


@pytest.fixture
def home(db: None) -> HomePage:
    return make_home()


@pytest.fixture
def library(home: HomePage) -> LibraryIndexPage:
    return make_library(home)


@pytest.fixture
def new_place(db: None) -> None:
    """The database as `migrate` and `setup_roles` leave it. Each worker's has a home page and a library besides."""
    for page in Page.objects.filter(depth=2):
        page.delete()
    PageLogEntry.objects.all().delete()
    SiteSettings.objects.all().delete()


@pytest.fixture
def roles(db: None) -> None:
    """The groups and permissions of the team. Each worker's database begins with them; tests with transactions of
    their own end with an empty one."""
    if not Group.objects.filter(name="Editors").exists():
        call_command("setup_roles", verbosity=0)


@pytest.fixture
def editor(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("editor@example.org", groups=("Editors",)))
    return client


@pytest.fixture
def moderator(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("moderator@example.org", groups=("Moderators",)))
    return client


@pytest.fixture
def administrator(roles: None) -> Client:
    client = Client()
    client.force_login(make_user("admin@example.org", is_superuser=True))
    return client


@pytest.fixture
def django_assert_max_num_queries(django_assert_max_num_queries: Any) -> Callable[..., Any]:
    """pytest-django's, for a page that is not the first after a change of content."""

    def within(number: int, **options: Any) -> Any:
        fill_caches()
        return django_assert_max_num_queries(number, **options)

    return within
