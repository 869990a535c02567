"""Rule 8 in the CMS: a video without words is kept as a draft and never published, whichever button somebody presses."""

from datetime import date, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import timezone
from wagtail.models import Page, PageViewRestriction
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from core.testing import make_topic, make_user
from resources.models import ResourcePage, VideoIndexPage, VideoPage
from resources.models.video import NO_WORDS
from resources.testing import make_blog_post, make_resource, make_section, make_video

pytestmark = pytest.mark.django_db


@pytest.fixture
def silent(library: object) -> VideoPage:
    return make_video("Silent", transcript="", live=False)


def form(*, topics: tuple[object, ...] = (), **changes: object) -> dict[str, object]:
    data = nested_form_data(
        {
            "title": "Silent",
            "slug": "silent",
            "summary": "No words yet.",
            "provider": "youtube",
            "address": "https://youtu.be/abcdefghijk",
            "film": "",
            "captions": "",
            "transcript": rich_text(""),
            "duration_seconds": "60",
            "body": streamfield([]),
            "chapters": inline_formset([]),
            "authors": inline_formset([]),
            "comments": inline_formset([]),
            "published_on": "2026-01-05",
            **changes,
        }
    )
    return data | {"topics": topics}


def send(client: Client, page: Page, **changes: object) -> object:
    return client.post(f"/admin/pages/{page.pk}/edit/", form(**changes))


def is_live(page: Page) -> bool:
    return Page.objects.get(pk=page.pk).live


def test_a_draft_is_saved(silent: VideoPage, moderator: Client) -> None:
    assert send(moderator, silent, summary="Changed").status_code == 302
    assert VideoPage.objects.get().get_latest_revision_as_object().summary == "Changed"
    assert not is_live(silent)


@pytest.mark.parametrize("button", ["action-publish", "action-submit"])
def test_the_form_says_what_is_missing(silent: VideoPage, moderator: Client, button: str) -> None:
    response = send(moderator, silent, **{button: "1"})
    assert response.status_code == 200
    html = response.content.decode()
    assert response.context["form"].errors["transcript"] == [NO_WORDS]
    assert NO_WORDS in html.split('data-contentpath="transcript"')[1].split("data-contentpath=")[0]
    assert "could not be" in html.split('class="messages"')[1].split("</ul>")[0]
    assert not is_live(silent)
    assert silent.workflow_states.count() == 0


def test_a_new_page_too(library: object, moderator: Client) -> None:
    section = make_section(VideoIndexPage, "videos")
    response = moderator.post(f"/admin/pages/add/resources/videopage/{section.pk}/", {**form(), "action-publish": "1"})
    assert response.status_code == 200
    assert NO_WORDS in response.content.decode()
    assert not VideoPage.objects.exists()


def test_with_words_it_is_published(silent: VideoPage, moderator: Client) -> None:
    response = send(moderator, silent, transcript=rich_text("<p>Every word.</p>"), **{"action-publish": "1"})
    assert response.status_code == 302
    assert is_live(silent)


def test_scheduling_asks_the_same(silent: VideoPage, moderator: Client) -> None:
    tomorrow = (timezone.localtime() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    response = send(moderator, silent, go_live_at=tomorrow, **{"action-publish": "1"})
    assert response.status_code == 200
    assert NO_WORDS in response.content.decode()


def test_not_in_bulk(silent: VideoPage, moderator: Client) -> None:
    other = make_blog_post("Fine", live=False)
    address = f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&id={other.pk}&id={silent.pk}"
    assert moderator.get(address).status_code == 200
    response = moderator.post(address, follow=True)
    assert response.status_code == 200
    assert NO_WORDS in response.content.decode()
    # All or nothing: what could be published is published with the next press, without the one that was named.
    assert (is_live(silent), is_live(other)) == (False, False)


def test_not_with_its_section(silent: VideoPage, moderator: Client) -> None:
    section = silent.get_parent()
    address = f"/admin/bulk/wagtailcore/page/publish/?next=/admin/&id={section.pk}"
    response = moderator.post(address, {"include_descendants": "on"}, follow=True)
    assert response.status_code == 200
    assert NO_WORDS in response.content.decode()
    assert not is_live(silent)


def test_not_by_approving(silent: VideoPage, moderator: Client, roles: None) -> None:
    """The form asks first; a page that came into moderation by another way is still refused."""
    editor = make_user(groups=("Editors",))
    silent.save_revision(user=editor)
    state = silent.get_workflow().start(silent, editor)
    task = state.current_task_state
    address = f"/admin/pages/workflow/action/{silent.pk}/approve/{task.pk}/"
    assert NO_WORDS in moderator.post(address, {"next": "/admin/"}, follow=True).content.decode()
    in_a_window = moderator.post(address, headers={"X-Requested-With": "XMLHttpRequest"})
    assert in_a_window.json() == {"step": "success", "redirect": f"/admin/pages/{silent.pk}/edit/"}
    assert not is_live(silent)
    from_form = send(moderator, silent, **{"action-workflow-action": "1", "workflow-action-name": "approve"})
    assert from_form.status_code in {200, 302}
    assert not is_live(silent)
    task.refresh_from_db()
    assert task.status == "in_progress"


def test_a_resource_can_be_copied_with_its_files(library: object, moderator: Client) -> None:
    original = make_resource("Card")
    data = {
        "new_title": "Copy",
        "new_slug": "copy",
        "new_parent_page": str(original.get_parent().pk),
        "publish_copies": "on",
    }
    assert moderator.post(f"/admin/pages/{original.pk}/copy/", data).status_code == 302
    copy = ResourcePage.objects.get(slug="copy")
    assert (copy.live, copy.files.count()) == (True, 1)


def test_not_from_an_old_version(silent: VideoPage, moderator: Client) -> None:
    revision = silent.get_latest_revision()
    response = moderator.post(
        f"/admin/pages/{silent.pk}/edit/", {**form(revision=str(revision.pk)), "action-publish": "1"}
    )
    assert response.status_code == 200
    assert not is_live(silent)


def test_not_by_copying(library: object, moderator: Client) -> None:
    """A live page that breaks the rule (it is older than the rule) is not multiplied."""
    old = make_video("Old")
    VideoPage.objects.filter(pk=old.pk).update(transcript="")
    data = {
        "new_title": "Copy",
        "new_slug": "copy",
        "new_parent_page": str(old.get_parent().pk),
        "copy_subpages": "",
        "publish_copies": "on",
    }
    response = moderator.post(f"/admin/pages/{old.pk}/copy/", data, follow=True)
    assert response.status_code == 200
    assert not Page.objects.filter(slug="copy", live=True).exists()


def test_a_schedule_goes_on_with_the_other_pages(silent: VideoPage) -> None:
    due = timezone.now() - timedelta(minutes=1)
    fine = make_blog_post("Fine", live=False)
    for page, when in ((silent, due - timedelta(minutes=5)), (fine, due)):
        revision = page.get_latest_revision()
        revision.approved_go_live_at = when
        revision.save()
    said = StringIO()
    call_command("publish_scheduled", stderr=said)
    assert (is_live(silent), is_live(fine)) == (False, True)
    assert said.getvalue() == f"“Silent” was not published. {NO_WORDS}\n"
    again = StringIO()
    call_command("publish_scheduled", stderr=again)
    assert again.getvalue() == ""


def test_the_history_says_why_it_did_not_go_live(silent: VideoPage, moderator: Client) -> None:
    revision = silent.get_latest_revision()
    revision.approved_go_live_at = timezone.now() - timedelta(minutes=1)
    revision.save()
    call_command("publish_scheduled", stderr=StringIO())
    assert "neither captions nor a transcript" in moderator.get(f"/admin/pages/{silent.pk}/history/").content.decode()


def test_what_has_expired_still_comes_down(library: object) -> None:
    post = make_blog_post("Over")
    post.expire_at = timezone.now() - timedelta(minutes=1)
    post.save()
    call_command("publish_scheduled")
    assert not is_live(post)


def test_topics_are_chosen_from_all_there_are(silent: VideoPage, moderator: Client) -> None:
    youth, send_topic = make_topic("Youth voice"), make_topic("SEND")
    html = moderator.get(f"/admin/pages/{silent.pk}/edit/").content.decode()
    assert html.count('type="checkbox" name="topics"') == 2
    assert send(moderator, silent, topics=(youth.pk, send_topic.pk)).status_code == 302
    chosen = VideoPage.objects.get().get_latest_revision_as_object().topics.all()
    assert {topic.name for topic in chosen} == {"Youth voice", "SEND"}


def test_a_topic_that_there_is_not_is_refused_in_words(silent: VideoPage, moderator: Client) -> None:
    before = silent.revisions.count()
    response = send(moderator, silent, topics=("incredible cellos",))
    assert response.status_code == 200
    assert "topics" in response.context["form"].errors
    assert silent.revisions.count() == before


def test_a_date_is_taken_as_it_is_written_here(silent: VideoPage, moderator: Client) -> None:
    assert 'value="05/01/2026"' in send(moderator, silent, published_on="05/01/2026", title="").content.decode()
    assert send(moderator, silent, published_on="05/12/2026").status_code == 302
    assert VideoPage.objects.get().get_latest_revision_as_object().published_on == date(2026, 12, 5)


def test_no_page_is_opened_to_whoever_has_signed_in(silent: VideoPage, moderator: Client) -> None:
    """Former members and applicants can sign in (brief.md, rule 2)."""
    address = f"/admin/pages/{silent.pk}/privacy/"
    assert 'value=\\"groups\\"' in (shown := moderator.get(address).content.decode())
    assert 'value=\\"login\\"' not in shown
    moderator.post(address, {"restriction_type": "login"})
    assert not PageViewRestriction.objects.exists()
