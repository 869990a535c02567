"""A page that somebody deletes goes to the trash: nobody reads it, nothing of it is lost, and it comes back as it was."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import (
    BaseViewRestriction,
    GroupPagePermission,
    Page,
    PageLogEntry,
    PageViewRestriction,
    RevisionMixin,
    Site,
    WorkflowState,
)
from wagtail.snippets.models import get_snippet_models

from core.models import TrashedPage
from core.models.trash import kept_days
from core.testing import make_topic, make_user
from core.trash.place import BENEATH
from core.trash.services import delete_for_good, put_back, put_in_trash
from home.models import StandardPage
from home.testing import make_event, make_standard_page
from resources.models import BlogIndexPage, BlogPost
from resources.testing import make_blog_post

pytestmark = pytest.mark.django_db
WORD = "Zyxwort"


def person(*groups: str, **fields: Any) -> Client:
    client = Client()
    client.force_login(make_user(groups=groups, **fields))
    return client


@pytest.fixture
def post(library: object, roles: None) -> BlogPost:
    return make_blog_post(f"{WORD} post", slug="zyxwort")


@pytest.fixture
def tree(home: object, roles: None) -> StandardPage:
    """A page with a published page, a draft and a private page below it."""
    top = make_standard_page(f"{WORD} top", slug="top")
    make_standard_page("Shown", parent=top, slug="shown")
    make_standard_page("Drafted", parent=top, slug="drafted", live=False)
    private = make_standard_page("Closed", parent=top, slug="closed")
    restriction = PageViewRestriction.objects.create(page=private, restriction_type=BaseViewRestriction.GROUPS)
    restriction.groups.set(Group.objects.filter(name="Editors"))
    return StandardPage.objects.get(pk=top.pk)


def trash(page: Page, by: Any = None) -> TrashedPage:
    return put_in_trash(page=Page.objects.get(pk=page.pk), by=by or make_user(is_superuser=True))


def everything_of(page: Page) -> list[dict[str, Any]]:
    """Return every column of a page and of those below it, and their versions and restrictions."""
    pages = Page.objects.get(pk=page.pk).get_descendants(inclusive=True)
    return [
        *pages.order_by("path").values(),
        *PageViewRestriction.objects.filter(page__in=pages).order_by("pk").values(),
        *[dict(row) for found in pages for row in found.revisions.order_by("pk").values()],
    ]


DOORS = {
    "delete": lambda client, page: client.post(f"/admin/pages/{page.pk}/delete/"),
    "bulk": lambda client, page: client.post(f"/admin/bulk/wagtailcore/page/delete/?id={page.pk}"),
    "api": lambda client, page: client.post(f"/admin/api/main/pages/{page.pk}/action/delete/"),
}


@pytest.mark.parametrize("door", DOORS)
def test_every_door_of_the_cms_leads_to_the_trash(administrator: Client, post: BlogPost, door: str) -> None:
    assert DOORS[door](administrator, post).status_code in {204, 302}
    entry = TrashedPage.objects.get()
    assert (entry.page_id, entry.place, entry.address) == (
        post.pk,
        BENEATH.join(["NWG", "Library", "Blog"]),
        "/library/blog/zyxwort/",
    )
    assert entry.deleted_by.email == "admin@example.org"
    assert PageLogEntry.objects.filter(action="core.trash.put", page=post.pk, user=entry.deleted_by).exists()
    assert Client().get("/library/blog/zyxwort/").status_code == 404


@pytest.mark.parametrize("door", DOORS)
def test_who_may_not_delete_puts_nothing_into_the_trash(editor: Client, post: BlogPost, door: str) -> None:
    DOORS[door](editor, post)
    assert not TrashedPage.objects.exists()
    assert Client().get("/library/blog/zyxwort/").status_code == 200


def test_to_ask_deletes_nothing(moderator: Client, post: BlogPost) -> None:
    html = moderator.get(f"/admin/pages/{post.pk}/delete/").content.decode()
    assert "30 days you can put it back as it was" in html
    several = moderator.get(f"/admin/bulk/wagtailcore/page/delete/?id={post.pk}").content.decode()
    assert "30 days you can put it back as it was" in several
    assert not TrashedPage.objects.exists()


def test_what_is_in_the_trash_is_seen_nowhere(moderator: Client, administrator: Client, post: BlogPost) -> None:
    event = make_event(f"{WORD} evening", slug="evening")
    places = [
        "/",
        "/library/",
        "/library/blog/",
        f"/library/?q={WORD}",
        "/feeds/all.rss",
        "/sitemap-pages.xml",
        "/events/",
        "/calendar/events.ics",
    ]
    cms = [
        f"/admin/pages/{post.get_parent().pk}/",
        f"/admin/pages/search/?q={WORD}",
        f"/admin/choose-page/search/?q={WORD}",
        f"/admin/choose-page/{post.get_parent().pk}/",
        f"/admin/api/main/pages/?child_of={post.get_parent().pk}",
        "/admin/blog_posts/",
        "/admin/events/",
        "/admin/",
        "/admin/pages/",
    ]
    before = [place for place in places if WORD in Client().get(place).content.decode()]
    assert len(before) > 4
    for page in (post, event):
        trash(page)
    for place in places:
        html = Client().get(place).content.decode().replace(f'value="{WORD}"', "")
        assert f"{WORD} " not in html, place
    for place in cms:
        for client in (moderator, administrator):
            assert f"{WORD} " not in client.get(place, follow=True).content.decode(), place
    assert Client().get(f"/calendar/events/{event.pk}.ics").status_code == 404


@pytest.mark.parametrize("action", ["delete", "publish", "unpublish", "move"])
def test_all_pages_at_once_are_all_but_the_trash(administrator: Client, post: BlogPost, action: str) -> None:
    trash(post)
    html = administrator.get(f"/admin/bulk/wagtailcore/page/{action}/?id=all").content.decode()
    assert f"{WORD} post" not in html
    assert "Library" in html


def test_an_administrator_still_has_an_explorer(administrator: Client, post: BlogPost) -> None:
    trash(post)
    html = administrator.get("/admin/pages/", follow=True).content.decode()
    assert "NWG" in html
    listed = administrator.get("/admin/api/main/pages/").json()["items"]
    assert [item["title"] for item in listed if item["title"] in {"Trash", post.title}] == []
    assert administrator.get(f"/admin/api/main/pages/{post.pk}/").status_code == 404


@pytest.mark.parametrize(
    "screen",
    [
        "edit/",
        "delete/",
        "history/",
        "view_draft/",
        "copy/",
        "move/",
        "usage/",
        "unpublish/",
        "privacy/",
        "add_subpage/",
    ],
)
def test_other_screens_lead_to_the_trash_or_are_not_there(moderator: Client, post: BlogPost, screen: str) -> None:
    trash(post)
    answer = moderator.get(f"/admin/pages/{post.pk}/{screen}")
    assert (answer.status_code, answer["Location"]) == (302, "/admin/trash/")
    assert person("Editors").get(f"/admin/pages/{post.pk}/{screen}").status_code == 404
    root = Page.objects.get(depth=1, slug="trash")
    assert moderator.get(f"/admin/pages/{root.pk}/").status_code == 404
    assert moderator.get(f"/admin/choose-page/{root.pk}/").status_code == 404
    assert moderator.get(f"/admin/choose-page/chosen-multiple/?id={post.pk}").status_code == 302


def test_everything_comes_back_as_it_was(moderator: Client, administrator: Client, tree: StandardPage) -> None:
    tree.title = "A draft of a later version"
    tree.save_revision()
    last = make_standard_page("Last of all", slug="last")
    alias = tree.get_children().get(slug="shown").create_alias(parent=last, update_slug="alias")
    before = everything_of(tree)
    administrator.post(f"/admin/pages/{tree.pk}/delete/")
    assert {Client().get(f"/{path}/").status_code for path in ("top", "top/shown", "top/closed", "last/alias")} == {404}
    assert set(Page.objects.filter(pk__in=[row["id"] for row in before if "url_path" in row]).values_list("live")) == {
        (False,)
    }
    entry = TrashedPage.objects.get()
    assert "With 3 pages below it" in administrator.get("/admin/trash/").content.decode()
    answer = administrator.post(f"/admin/trash/{entry.pk}/put-back/", follow=True)
    assert "is back where it was" in answer.content.decode()
    assert everything_of(tree) == before
    assert not TrashedPage.objects.exists()
    assert not Redirect.objects.exists()
    statuses = [Client().get(f"/{path}/").status_code for path in ("top", "top/shown", "top/drafted", "last/alias")]
    assert statuses == [200, 200, 404, 200]
    assert Client().get("/top/closed/").status_code == 302
    assert Page.objects.get(pk=alias.pk).live
    assert PageLogEntry.objects.filter(action="core.trash.back", page=tree.pk).exists()
    assert Page.find_problems() == ([], [], [], [], [])


def test_pages_keep_their_order(tree: StandardPage) -> None:
    admin = make_user(is_superuser=True)
    for slug in ("shown", "drafted", "closed"):
        entry = trash(tree.get_children().get(slug=slug))
        put_back(entry=entry, by=admin)
        assert list(Page.objects.get(pk=tree.pk).get_children().values_list("slug", flat=True)) == [
            "shown",
            "drafted",
            "closed",
        ]


def test_a_private_page_stays_private_in_the_trash(editor: Client, tree: StandardPage) -> None:
    closed = tree.get_children().get(slug="closed")
    assert editor.get("/top/closed/").status_code == 200
    trash(tree)
    assert editor.get(f"/admin/pages/{closed.pk}/view_draft/").status_code == 404
    assert "Closed" not in editor.get("/admin/trash/").content.decode()
    Page.objects.filter(pk=closed.pk).update(live=True)  # as if something had gone wrong
    for user in (None, make_user(groups=("Editors",)), make_user(groups=("Moderators",))):
        assert not StandardPage.objects.filter(pk=closed.pk).visible_to(user).exists()


def test_nobody_puts_a_page_that_was_private_into_the_open(tree: StandardPage) -> None:
    admin = make_user(is_superuser=True)
    closed = tree.get_children().get(slug="closed")
    below = make_standard_page("Deep", parent=closed, slug="deep")
    entry = trash(below)
    trash(closed)
    with pytest.raises(ValidationError) as refused:
        put_back(entry=entry, by=admin, parent=Page.objects.get(pk=tree.pk))
    assert "everyone could read it" in refused.value.message_dict["parent"][0]
    with pytest.raises(ValidationError, match="not there any more"):
        put_back(entry=entry, by=admin)


def test_who_sees_the_trash(post: BlogPost, tree: StandardPage) -> None:
    draft = make_standard_page("Quarrel draft", slug="quarrel", live=False)
    for page in (post, tree, draft):
        trash(page)
    seen = {}
    for role in ("Editors", "Moderators", "Administrators"):
        html = person(role).get("/admin/trash/").content.decode()
        seen[role] = [word for word in (f"{WORD} post", f"{WORD} top", "Quarrel") if word in html]
        assert ("Delete for good" in html) is (role == "Administrators")
    # An editor may delete what is not published; only an administrator a page with others below it.
    assert seen == {
        "Editors": ["Quarrel"],
        "Moderators": [f"{WORD} post", "Quarrel"],
        "Administrators": [f"{WORD} post", f"{WORD} top", "Quarrel"],
    }
    secretary = person("Membership secretaries").get("/admin/trash/")
    assert (secretary.status_code, secretary["Location"]) == (302, "/admin/")


def test_somebody_with_a_part_of_the_tree_sees_what_was_in_it(post: BlogPost, tree: StandardPage) -> None:
    group = Group.objects.create(name="Bloggers")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for name in ("add_page", "change_page", "publish_page"):
        permission = Permission.objects.get(codename=name, content_type__app_label="wagtailcore")
        GroupPagePermission.objects.create(group=group, page=BlogIndexPage.objects.get(), permission=permission)
    trash(tree.get_children().get(slug="shown"))
    trash(post)
    html = person("Bloggers").get("/admin/trash/").content.decode()
    assert f"{WORD} post" in html
    assert "Shown" not in html


@pytest.mark.parametrize("action", ["put-back", "delete"])
def test_who_may_not_do_it_does_nothing(editor: Client, moderator: Client, post: BlogPost, action: str) -> None:
    entry = trash(post)
    address = f"/admin/trash/{entry.pk}/{action}/"
    assert Client().post(address).status_code == 302
    assert person().post(address).status_code == 403
    assert editor.post(address).status_code in {302, 404}
    if action == "delete":
        assert moderator.post(address).status_code == 302
    assert moderator.get(address).status_code == (200 if action == "put-back" else 302)
    assert TrashedPage.objects.filter(pk=entry.pk).exists()


def test_a_taken_address_is_asked_for(moderator: Client, post: BlogPost) -> None:
    entry = trash(post)
    make_blog_post("The new one", slug="zyxwort")
    address = f"/admin/trash/{entry.pk}/put-back/"
    answer = moderator.post(address)
    html = answer.content.decode()
    assert answer.status_code == 422
    assert "Another page there has the address “zyxwort”" in html
    assert 'value="zyxwort-1"' in html
    assert moderator.post(address, {"slug": "not a slug"}).status_code == 422
    assert moderator.post(address, {"slug": "zyxwort-old"}).status_code == 302
    assert f"{WORD} post" in Client().get("/library/blog/zyxwort-old/").content.decode()
    BlogPost.objects.get(pk=post.pk).get_latest_revision().publish()
    assert Client().get("/library/blog/zyxwort-old/").status_code == 200


def test_another_place_is_asked_for_where_the_old_one_is_gone(administrator: Client, tree: StandardPage) -> None:
    shown = tree.get_children().get(slug="shown")
    entry = trash(shown)
    above = trash(tree)
    other = make_standard_page("Elsewhere", slug="elsewhere")
    address = f"/admin/trash/{entry.pk}/put-back/"
    html = administrator.get(address).content.decode()
    assert "Under which page?" in html
    assert "Elsewhere</option>" in html
    assert "top</option>" not in html
    assert administrator.post(address, {"parent": tree.pk}).status_code == 422
    assert administrator.post(address).status_code == 422
    delete_for_good(entry=above, by=None)
    assert administrator.post(address, {"parent": other.pk}).status_code == 302
    assert Client().get("/elsewhere/shown/").status_code == 200


def test_the_front_page_cannot_be_deleted(administrator: Client, home: Page) -> None:
    for answer in (
        administrator.get(f"/admin/pages/{home.pk}/delete/", follow=True),
        administrator.post(f"/admin/pages/{home.pk}/delete/", follow=True),
    ):
        assert "the site begins with it" in answer.content.decode()
    assert (
        "These cannot be deleted"
        in administrator.get(f"/admin/bulk/wagtailcore/page/delete/?id={home.pk}").content.decode()
    )
    administrator.post(f"/admin/bulk/wagtailcore/page/delete/?id={home.pk}")
    assert Site.objects.get().root_page_id == home.pk
    assert Client().get("/").status_code == 200


def test_several_at_once_go_with_the_page_above_them(administrator: Client, tree: StandardPage) -> None:
    shown = tree.get_children().get(slug="shown")
    administrator.post(f"/admin/bulk/wagtailcore/page/delete/?id={shown.pk}&id={tree.pk}")
    assert [entry.page_id for entry in TrashedPage.objects.all()] == [tree.pk]


def test_a_schedule_rests_in_the_trash(post: BlogPost) -> None:
    moderator, now = make_user(is_superuser=True), timezone.now()
    draft = make_blog_post("Due soon", slug="due", live=False)
    draft.go_live_at = now + timedelta(hours=1)
    revision = draft.save_revision(approved_go_live_at=now + timedelta(hours=1))
    entry = trash(draft)
    revision.refresh_from_db()
    assert revision.approved_go_live_at is None
    TrashedPage.objects.update(schedules={str(revision.pk): (now - timedelta(minutes=1)).isoformat()})
    call_command("publish_scheduled")
    assert not Page.objects.get(pk=draft.pk).live
    words = put_back(entry=entry, by=moderator)
    assert words == ["“Due soon” was to be published while it was in the trash. Publish it now if it should be."]
    draft.refresh_from_db()
    draft.save_revision(approved_go_live_at=now + timedelta(hours=2))
    assert put_back(entry=trash(draft), by=moderator) == []
    assert draft.revisions.filter(approved_go_live_at=now + timedelta(hours=2)).exists()


def test_what_was_to_come_down_meanwhile_stays_down(post: BlogPost) -> None:
    entry = trash(post)
    Page.objects.filter(pk=post.pk).update(expire_at=timezone.now() - timedelta(minutes=1))
    put_back(entry=entry, by=make_user(is_superuser=True))
    page = Page.objects.get(pk=post.pk)
    assert (page.live, page.expired) == (False, True)


def test_moderation_rests_in_the_trash_and_goes_on(moderator: Client, post: BlogPost) -> None:
    workflow = post.get_workflow()
    state = workflow.start(post, make_user(groups=("Editors",)))
    task = state.current_task_state
    assert f"{WORD} post" in moderator.get("/admin/").content.decode()
    entry = trash(post)
    assert f"{WORD} post" not in moderator.get("/admin/").content.decode()
    put_back(entry=entry, by=make_user(is_superuser=True))
    state.refresh_from_db()
    task.refresh_from_db()
    assert (state.status, task.status) == (WorkflowState.STATUS_IN_PROGRESS, "in_progress")


@pytest.mark.parametrize("road", ["publish", "alias", "move"])
def test_nothing_in_the_trash_is_published_and_nothing_is_moved_there(post: BlogPost, road: str) -> None:
    other = make_blog_post("The source", slug="source")
    alias = other.create_alias(parent=post.get_parent(), update_slug="shadow")
    if road == "publish":
        trash(post)
        with pytest.raises(ValidationError):
            BlogPost.objects.get(pk=post.pk).get_latest_revision().publish()
    elif road == "alias":
        trash(alias)
        other.save_revision().publish()
    else:
        trash(alias)
        with pytest.raises(ValidationError):
            post.move(Page.objects.get(depth=1, slug="trash"), pos="last-child")
    root = Page.objects.get(depth=1, slug="trash")
    assert not root.get_descendants(inclusive=True).live().exists()


def test_an_alias_of_what_was_unpublished_meanwhile_is_not_published(post: BlogPost) -> None:
    alias = post.create_alias(parent=post.get_parent(), update_slug="shadow")
    entry = trash(alias)
    post.unpublish()
    put_back(entry=entry, by=make_user(is_superuser=True))
    assert not Page.objects.get(pk=alias.pk).live


def test_deleting_for_good(administrator: Client, tree: StandardPage) -> None:
    entry = trash(tree)
    address = f"/admin/trash/{entry.pk}/delete/"
    assert "Nobody can bring it back" in administrator.get(address).content.decode()
    assert Page.objects.filter(pk=tree.pk).exists()
    assert administrator.post(address).status_code == 302
    assert not Page.objects.filter(title__in=[tree.title, "Shown", "Drafted", "Closed"]).exists()
    assert PageLogEntry.objects.filter(action="wagtail.delete", page=tree.pk).exists()
    assert administrator.post(address).status_code == 404


def test_the_trash_is_emptied_after_thirty_days(post: BlogPost, tree: StandardPage) -> None:
    assert kept_days() == 30
    old, new = trash(post), trash(tree)
    for entry, days in ((old, 31), (new, 29)):
        TrashedPage.objects.filter(pk=entry.pk).update(deleted_at=timezone.now() - timedelta(days=days))
    said = StringIO()
    call_command("empty_trash", "--dry-run", stdout=said)
    assert "Zyxwort post" in said.getvalue()
    assert Page.objects.filter(pk=post.pk).exists()
    call_command("empty_trash", stdout=StringIO())
    assert not Page.objects.filter(pk=post.pk).exists()
    assert Page.objects.filter(pk=tree.pk).exists()


def test_code_that_deletes_a_page_deletes_it(post: BlogPost) -> None:
    post.delete()
    assert not Page.objects.filter(pk=post.pk).exists()
    assert not TrashedPage.objects.exists()


def test_the_history_tells(moderator: Client, administrator: Client, post: BlogPost) -> None:
    put_back(entry=trash(post), by=make_user(is_superuser=True))
    html = moderator.get(f"/admin/pages/{post.pk}/history/").content.decode()
    assert f"Put into the trash. It was under {BENEATH.join(['NWG', 'Library', 'Blog'])}." in html
    assert "Put back from the trash, under Blog." in html
    assert "Delete to trash" in administrator.get("/admin/reports/site-history/").content.decode()


class TestOlderVersions:
    """Whatever an editor writes can be had back as it was: every page, and every snippet."""

    def test_every_snippet_keeps_its_versions(self) -> None:
        without = [model.__name__ for model in get_snippet_models() if not issubclass(model, RevisionMixin)]
        assert without == []

    def test_an_older_version_of_a_snippet_is_put_back(self, administrator: Client, library: object) -> None:
        topic = make_topic("Youth voice")
        address = f"/admin/snippets/core/topic/edit/{topic.pk}/"
        first = {"name": "Youth voice", "slug": "youth-voice", "description": "As it was."}
        for data in (first, {**first, "description": "A slip of the hand."}):
            assert administrator.post(address, data).status_code == 302
        oldest = topic.revisions.order_by("pk").first()
        history = administrator.get(f"/admin/snippets/core/topic/history/{topic.pk}/").content.decode()
        back = f"/admin/snippets/core/topic/history/{topic.pk}/revisions/{oldest.pk}/revert/"
        assert back in history
        html = administrator.get(back).content.decode()
        assert "As it was." in html
        assert administrator.post(back, {**first, "revision": oldest.pk}).status_code == 302
        topic.refresh_from_db()
        assert topic.description == "As it was."

    def test_an_older_version_of_a_page_is_put_back(self, moderator: Client, post: BlogPost) -> None:
        oldest = post.save_revision(log_action=True)
        post.summary = "A slip of the hand."
        post.save_revision(log_action=True).publish()
        history = moderator.get(f"/admin/pages/{post.pk}/history/").content.decode()
        back = f"/admin/pages/{post.pk}/revisions/{oldest.pk}/revert/"
        assert back in history
        assert "What it is about." in moderator.get(back).content.decode()
