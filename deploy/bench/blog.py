"""Makes the site that is measured: a menu, a library, and a few of the demo's blog posts with their pictures.

`python -m deploy.bench.blog` prints the path of the post that is asked for. The database is migrated and empty.
"""

import sys
from typing import Any

import django

POSTS = 4  # of which the first is read: it names the others beneath it
SECTIONS = ("About us", "How to join", "Our members", "Accessibility", "Privacy")


def make_site() -> str:
    """Publish everything and return the path of the post."""
    from core.demo.workshop import Demo
    from home.testing import make_home, make_standard_page
    from resources.demo.blogs import BLOGS

    home = make_home()
    for title in SECTIONS:
        make_standard_page(title, parent=home, show_in_menus=True)
    demo = Demo(say=lambda words: None)
    contents = [content for content in BLOGS if "page:" not in str(content["body"])][:POSTS]
    demo.draw_pictures([content["picture"] for content in contents])
    posts = [_post(demo, content) for content in contents]
    return str(posts[0].get_url_parts()[2])


def _post(demo: Any, content: dict[str, Any]) -> Any:
    from core.demo.bodies import pictures_in, stream_data
    from core.testing import make_person, make_topic
    from resources.models import LibraryAuthor
    from resources.testing import make_blog_post

    demo.draw_pictures(list(pictures_in(content["body"])))
    return make_blog_post(
        content["title"],
        topics=tuple(make_topic(slug.replace("-", " ").capitalize(), slug) for slug in content["topics"]),
        slug=content["slug"],
        summary=content["summary"],
        published_on=demo.day(content["published"]),
        picture=demo.picture(content["picture"]),
        body=stream_data(demo, content["body"]),
        authors=[LibraryAuthor(person=make_person(slug.replace("-", " ").title())) for slug in content["authors"]],
    )


if __name__ == "__main__":
    django.setup()
    sys.stdout.write(make_site())
