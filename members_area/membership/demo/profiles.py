"""Writes the profiles of the demo's members, with portraits drawn by code."""

from concurrent.futures import ProcessPoolExecutor
from datetime import timedelta
from io import BytesIO
from typing import Any

from django.utils import timezone

from core.demo.artwork import draw
from core.demo.workshop import Demo
from core.models import Topic
from members_area.membership.demo.member import DemoMember
from members_area.membership.demo.past import as_of
from members_area.membership.demo.people import FORMER, MEMBERS
from members_area.membership.photos import portrait_of
from members_area.membership.services.profiles import write_profile as keep

WORDS = ("pronouns", "job_title", "phone", "biography", "interests", "can_offer", "would_like")
AFTER_JOINING = timedelta(days=6)
SIZE = (960, 600)
FACE = (280, 80, 680, 480)  # the square of it that a photo shows


def write_profiles(demo: Demo, people: dict[str, Any]) -> None:
    """Save what each member says of themselves, as of their first week."""
    topics = {topic.slug: topic for topic in Topic.objects.all()}
    seeds = [member.portrait for member in MEMBERS if member.portrait]
    with ProcessPoolExecutor() as pool:
        photos = dict(zip(seeds, pool.map(portrait, seeds, chunksize=4), strict=True))
    for member in (*FORMER, *MEMBERS):
        write_profile(demo, member, people[member.name], topics, photos.get(member.portrait))


def write_profile(demo: Demo, member: DemoMember, person: Any, topics: dict[str, Topic], photo: bytes | None) -> None:
    joined = timezone.localtime(person.date_joined).date()
    said: dict[str, Any] = {name: getattr(member, name) for name in WORDS}
    said |= {f"{name}_seen_by": audience for name, audience in member.seen_by.items()}
    said |= {"offers": [topics[slug] for slug in member.offers], "seeks": [topics[slug] for slug in member.seeks]}
    with as_of(demo.moment(min(joined + AFTER_JOINING, demo.today), hour=16)):
        keep(person, portrait_of(BytesIO(photo)) if photo else None, **said)  # of former members too


def portrait(seed: str) -> bytes:
    """Return a drawn head and shoulders as a JPEG. Runs in a process of its own."""
    width, height = SIZE
    picture = BytesIO()
    scene = draw("portrait", seed, width=width, height=height).convert("RGB")
    scene.crop(FACE).save(picture, "JPEG", quality=92)
    return picture.getvalue()
