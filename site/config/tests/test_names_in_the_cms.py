"""Nobody learns in the CMS what a page or a file is called that they have nothing to do with, by whichever address."""

from collections.abc import Callable, Iterator

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.test import Client
from django.urls import URLPattern, reverse
from wagtail.admin.urls import pages as addresses
from wagtail.models import GroupPagePermission, Page, PageViewRestriction, Task, TaskState

from core.models import SiteDocument, SiteImage
from core.testing import make_document, make_image, make_person, make_topic, make_user
from home.models import HomePage, StandardPage
from home.testing import make_standard_page

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
SECRET, THEIRS = "quokkanut", "Theirs to write"
# What is done to several things at once: app, model, action.
BULK = [
    *(("wagtailcore", "page", action) for action in ("delete", "move", "publish", "unpublish")),
    *(("core", file, action) for file in ("sitedocument", "siteimage") for action in ("delete", "add_tags")),
    *(("core", snippet, "delete") for snippet in ("person", "topic")),
    ("accounts", "user", "delete"),
]


@pytest.fixture
def secrets(home: HomePage) -> None:
    page = make_standard_page(SECRET, live=False)
    in_review = make_standard_page(f"{SECRET} in review", live=False)
    in_review.save_revision()
    in_review.get_workflow().start(in_review, make_user(groups=("Editors",)))
    page.save_revision()
    restricted = make_standard_page(f"{SECRET} restricted")
    restricted.save_revision()
    PageViewRestriction.objects.create(page=restricted, restriction_type="login")


def secretary() -> Client:
    return signed_in(groups=("Membership secretaries",))


def writer_elsewhere() -> Client:
    """Return the browser of somebody who writes one page and what is beneath it."""
    group = Group.objects.create(name="Writers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_page", "change_page"):
        permission = Permission.objects.get(content_type__app_label="wagtailcore", codename=codename)
        GroupPagePermission.objects.create(group=group, page=make_standard_page(THEIRS), permission=permission)
    return signed_in(groups=("Writers",))


def signed_in(*, groups: tuple[str, ...]) -> Client:
    person = make_user(groups=groups)
    client = Client()
    client.force_login(person)
    return client


def about(page: Page) -> Iterator[str]:
    """Return every address of the CMS about a page, with another page or a task where it takes one."""
    task, state = Task.objects.first(), TaskState.objects.first()
    for pattern in addresses.urlpatterns:
        assert isinstance(pattern, URLPattern)
        values = {
            **dict.fromkeys(("page_id", "pk", "page_to_move_id", "parent_page_id", "destination_id"), page.pk),
            "task_id": task.pk,
            "task_state_id": state.pk,
            "action_name": "approve",
            "revision_id": page.latest_revision_id,
            "revision_id_a": "earliest",
            "revision_id_b": "latest",
            "content_type_app_name": "home",
            "content_type_model_name": "standardpage",
            "workflow_state_id": 1,
            "app_label": "home",
            "model_name": "standardpage",
        }
        wanted = pattern.pattern.regex.groupindex
        yield reverse(f"wagtailadmin_pages:{pattern.name}", kwargs={name: values[name] for name in wanted})
        if "destination_id" in wanted:
            yield reverse("wagtailadmin_pages:move_confirm", args=[page.pk, page.get_parent().pk])


@pytest.mark.parametrize("method", ["get", "post"])
@pytest.mark.parametrize("somebody", [secretary, writer_elsewhere], ids=["secretary", "writes elsewhere"])
def test_no_address_about_a_page_says_what_it_is_called(
    secrets: None, somebody: Callable[[], Client], method: str
) -> None:
    client = somebody()
    said = []
    for page in StandardPage.objects.filter(title__startswith=SECRET):
        for address in about(page):
            answer = getattr(client, method)(address)
            after = client.get("/admin/")  # where messages are shown
            if SECRET in answer.content.decode() + answer.headers.get("Location", "") + after.content.decode():
                said.append((address, answer.status_code))
    assert said == []


@pytest.mark.parametrize("which", BULK, ids=" ".join)
@pytest.mark.parametrize("somebody", [secretary, writer_elsewhere], ids=["secretary", "writes elsewhere"])
def test_what_is_done_to_several_things_names_none_that_one_has_nothing_to_do_with(
    secrets: None, somebody: Callable[[], Client], which: tuple[str, str, str]
) -> None:
    SiteDocument.objects.filter(pk=make_document().pk).update(title=SECRET)
    SiteImage.objects.filter(pk=make_image().pk).update(title=SECRET)
    make_person(SECRET)
    make_topic(SECRET)
    make_user(last_name=SECRET, email=f"{SECRET}@example.org")
    app, model, _ = which
    keys = apps.get_model(app, model).objects.order_by("pk").values_list("pk", flat=True)
    answer = somebody().get(reverse("wagtail_bulk_action", args=which), {"id": list(keys)})
    assert SECRET not in answer.content.decode()


def test_who_may_do_something_else_with_a_page_is_told_that_this_is_not_theirs() -> None:
    page = make_standard_page("Known to its writer")
    address = reverse("wagtail_bulk_action", args=["wagtailcore", "page", "unpublish"])
    answer = signed_in(groups=("Editors",)).get(address, {"id": page.pk}).content.decode()
    assert "You don't have permission" in answer
    assert "Known to its writer" in answer


@pytest.mark.parametrize("group", ["Editors", "Moderators"])
def test_who_works_on_pages_opens_the_same_addresses(secrets: None, group: str) -> None:
    page = StandardPage.objects.get(title=f"{SECRET} restricted")
    client = signed_in(groups=(group,))
    for name in ("edit", "history", "usage", "workflow_history"):
        assert SECRET in client.get(reverse(f"wagtailadmin_pages:{name}", args=[page.pk])).content.decode()
