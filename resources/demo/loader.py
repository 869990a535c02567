"""Makes the library's demo pages. The words are in the modules beside this one."""

from datetime import timedelta
from typing import Any

from django.contrib.auth import get_user_model

from core.demo.artwork import draw
from core.demo.bodies import pictures_in, rich_text, stream_data
from core.demo.films import make_film, make_vtt
from core.demo.workshop import Content, Demo
from core.models import Audience, HeardPrinciple, IdeaPillar, MusicService, Person, Topic
from resources.demo.blogs import BLOGS
from resources.demo.library import RESOURCES
from resources.demo.research import RESEARCH
from resources.demo.reviews import REVIEWS
from resources.demo.videos import VIDEOS
from resources.models import (
    AnnualReviewIndexPage,
    AnnualReviewPage,
    BlogIndexPage,
    BlogPost,
    LibraryAuthor,
    LibraryIndexPage,
    LibraryPage,
    ResearchIndexPage,
    ResearchProjectPage,
    ResourceFile,
    ResourceIndexPage,
    ResourceLink,
    ResourcePage,
    VideoChapter,
    VideoIndexPage,
    VideoPage,
)

ORDER = 3
FILM_SIZE = (960, 540)
PROVIDER_ADDRESS = {"youtube": "https://www.youtube.com/watch?v={}", "vimeo": "https://vimeo.com/{}", "file": ""}
SECTIONS: tuple[tuple[type, str, str, str], ...] = (
    (
        BlogIndexPage,
        "blog",
        "Blog",
        "What members, tutors and the team have tried, learned and changed their minds about.",
    ),
    (VideoIndexPage, "videos", "Videos", "Short films and talks, each with captions or a full transcript."),
    (
        ResourceIndexPage,
        "resources",
        "Resources",
        "Templates, checklists and guides to use tomorrow and make your own.",
    ),
    (AnnualReviewIndexPage, "reviews", "Annual reviews", "The learning that came out of the group, year by year."),
    (
        ResearchIndexPage,
        "research",
        "Action research",
        "Since 2018 a yearly fund has let music services ask what enables inclusion and what stands in its way.",
    ),
)


def create(demo: Demo) -> None:
    """Make every page of the library, with its files, unpublished and without a body."""
    library = demo.add(
        demo.pages["home"],
        LibraryIndexPage(
            title="Library",
            slug="library",
            summary="Blogs, videos, resources, annual reviews and action research in one place.",
            show_in_menus=True,
        ),
    )
    for model, slug, title, summary in SECTIONS:
        demo.add(library, model(title=title, slug=slug, summary=summary, show_in_menus=True))
    demo.draw_pictures(demo_pictures())
    for content in BLOGS:
        add_item(demo, "blog", BlogPost(), content)
    demo.say("Films and transcripts")
    for content in VIDEOS:
        add_item(demo, "videos", VideoPage(**video_fields(demo, content)), content)
    demo.say("Word, Excel and PDF files")
    for content in RESOURCES:
        fields = {name: content[name] for name in ("time_to_use", "licence", "version", "what_changed")}
        add_item(demo, "resources", ResourcePage(**fields), content)
    for content in REVIEWS:
        report = demo.make_file(content["file"])
        figures = [("figure", figure) for figure in content["key_figures"]]
        page = AnnualReviewPage(academic_year=content["year"], report=report, key_figures=figures)
        add_item(demo, "reviews", page, content)
    services = {service.slug: service for service in MusicService.objects.all()}
    for content in RESEARCH:
        page = ResearchProjectPage(
            academic_year=content["year"],
            service=services[content["service"]],
            theme=content["theme"],
            question=content["question"],
            findings_status=content["findings_status"],
        )
        add_item(demo, "research", page, content)


def fill(demo: Demo) -> None:
    """Write the bodies and publish, the oldest first."""
    for _, slug, _, _ in SECTIONS:
        demo.publish(demo.pages[slug], demo.day("2019-01-15"))
    demo.publish(demo.pages["library"], demo.day("2019-01-15"))
    everything: list[Content] = [*BLOGS, *VIDEOS, *RESOURCES, *REVIEWS, *RESEARCH]
    demo.say(f"Publishing {len(everything)} library items")
    vocabularies = read_vocabularies()
    for content in sorted(everything, key=lambda content: demo.day(content["published"])):
        page = demo.pages[content["slug"]]
        if page.first_published_at:
            continue
        sort_item(demo, page, content, vocabularies)
        page.body = stream_data(demo, content["body"])
        if "findings" in content:
            page.findings = rich_text(demo, content["findings"])
        add_children(demo, page, content)
        demo.publish(page, demo.day(content["published"]))
    leave_work_for_editors(demo)


def demo_pictures() -> list[Content]:
    return list(pictures_in([*BLOGS, *VIDEOS, *RESOURCES, *REVIEWS, *RESEARCH]))


def add_item(demo: Demo, section: str, page: LibraryPage, content: Content) -> None:
    page.title, page.slug, page.summary = content["title"], content["slug"], content["summary"]
    page.published_on = demo.day(content["published"])
    page.picture = demo.picture(content["picture"])
    demo.add(demo.pages[section], page)
    for spec in content.get("files", []):
        document = demo.make_file(spec, language=content.get("language", "en"))
        demo.files.setdefault(content["slug"], document)


def video_fields(demo: Demo, content: Content) -> dict[str, Any]:
    fields = {
        "provider": content["provider"],
        "address": PROVIDER_ADDRESS[content["provider"]].format(content["external_id"]),
        "transcript": content["transcript"],
        "duration_seconds": content["duration_seconds"],
    }
    if content["provider"] == "file":
        slug = content["slug"]
        film = content["film"]["scenes"]
        if demo.pages["videos"].get_children().filter(slug=slug).exists():
            return fields
        scenes = [
            (draw(scene["motif"], scene["seed"], width=FILM_SIZE[0], height=FILM_SIZE[1]), scene["line"])
            for scene in film
        ]
        movie = make_film(scenes, seconds=content["duration_seconds"], size=FILM_SIZE)
        fields["film"] = demo.keep_file(f"{slug}.mp4", f"{content['title']} (film)", movie)
        captions = make_vtt(content["captions"]).encode()
        fields["captions"] = demo.keep_file(f"{slug}.vtt", f"{content['title']} (captions)", captions)
    return fields


def read_vocabularies() -> dict[str, dict[str, Any]]:
    models = {"audiences": Audience, "heard": HeardPrinciple, "pillars": IdeaPillar, "topics": Topic, "authors": Person}
    return {name: {thing.slug: thing for thing in model.objects.all()} for name, model in models.items()}  # type: ignore[attr-defined]  # an abstract parent


def sort_item(demo: Demo, page: Any, content: Content, vocabularies: dict[str, dict[str, Any]]) -> None:
    """Give an item its topics, audiences and authors."""
    page.topics.set([vocabularies["topics"][slug] for slug in content["topics"]])
    page.audiences = [vocabularies["audiences"][slug] for slug in content["audiences"]]
    page.heard_principles = [vocabularies["heard"][slug] for slug in content["heard"]]
    page.idea_pillars = [vocabularies["pillars"][slug] for slug in content["pillars"]]
    people = [vocabularies["authors"][slug] for slug in content["authors"]]
    page.authors = [LibraryAuthor(person=person, sort_order=at) for at, person in enumerate(people)]


def add_children(demo: Demo, page: Any, content: Content) -> None:
    """Give a resource its files and links, and a video its chapters."""
    language = content.get("language", "en")
    documents = [demo.make_file(spec, language=language) for spec in content.get("files", [])]
    if documents:
        page.files = [ResourceFile(document=document, sort_order=at) for at, document in enumerate(documents)]
    if links := content.get("links"):
        page.links = [ResourceLink(sort_order=at, **link) for at, link in enumerate(links)]
    if chapters := content.get("chapters"):
        page.chapters = [
            VideoChapter(sort_order=at, at_seconds=chapter["at"], title=chapter["title"])
            for at, chapter in enumerate(chapters)
        ]


def leave_work_for_editors(demo: Demo) -> None:
    """Leave a draft in moderation, one that is scheduled and one without captions, so that the CMS shows what it does."""
    users = get_user_model().objects
    editor = users.get(email="editor@nwg.example.org")
    blog, videos = demo.pages["blog"], demo.pages["videos"]
    if blog.get_children().filter(slug="what-our-ukulele-loans-taught-us").exists():
        return
    waiting = demo.add(
        blog,
        BlogPost(
            title="What our ukulele loans taught us",
            slug="what-our-ukulele-loans-taught-us",
            summary="Thirty instruments, one library, no form to fill in: who borrowed, and who brought a friend.",
            body=[("paragraph", "<p>We lent thirty ukuleles through the town library for a term.</p>")],
            owner=editor,
        ),
    )
    waiting.save_revision(user=editor)
    if workflow := waiting.get_workflow():
        workflow.start(waiting, editor)
    planned = demo.add(
        blog,
        BlogPost(
            title="Five questions to ask before the spring term",
            slug="five-questions-before-the-spring-term",
            summary="A short list for a team meeting in the first week back.",
            body=[("paragraph", "<p>Take ten minutes and answer them out loud.</p>")],
            owner=editor,
        ),
    )
    planned.go_live_at = demo.moment(demo.today + timedelta(days=21))
    planned.published_on = demo.today + timedelta(days=21)
    planned.save_revision(user=editor).publish(user=None, log_action=False)
    draft = VideoPage(
        title="A tutor's first week",
        slug="a-tutors-first-week",
        summary="",
        provider="youtube",
        address="https://www.youtube.com/watch?v=AAAAAAAAAA0",
        owner=editor,
    )
    demo.add(videos, draft).save_revision(user=editor, clean=False)
