"""What every test may ask for."""

from collections.abc import Iterator

import pytest
from django.core.cache import cache
from django.core.management import call_command
from django.test import Client

from core.testing import make_user
from home.models import HomePage
from home.testing import make_home
from resources.models import LibraryIndexPage
from resources.testing import make_library


@pytest.fixture(autouse=True)
def _empty_cache() -> Iterator[None]:
    cache.clear()
    yield
    cache.clear()


@pytest.fixture
def home(db: None) -> HomePage:
    return make_home()


@pytest.fixture
def library(home: HomePage) -> LibraryIndexPage:
    return make_library(home)


@pytest.fixture
def roles(db: None) -> None:
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
