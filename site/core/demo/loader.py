"""The demo content that every app builds on: words, music services, people who sign in."""

from typing import Any

from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from core.demo.music_services import MUSIC_SERVICES
from core.demo.topics import AUDIENCES, HEARD, PILLARS, TOPICS
from core.demo.workshop import Demo
from core.models import Audience, HeardPrinciple, IdeaPillar, MusicService, Topic

ORDER = 1
PASSWORD = "five-lines-that-bend"  # noqa: S105 - printed by `make run`; the command refuses outside DEBUG
SIGN_INS = (
    ("editor@nwg.example.org", "Edie", "Torr", "Editors"),
    ("moderator@nwg.example.org", "Moses", "Ayling", "Moderators"),
    ("secretary@nwg.example.org", "Seren", "Moyle", "Membership secretaries"),
    ("admin@nwg.example.org", "Ada", "Quaye", None),
)


def create(demo: Demo) -> None:
    create_vocabularies()
    demo.say(f"{len(MUSIC_SERVICES)} music services")
    for service in MUSIC_SERVICES:
        fields: dict[str, Any] = {**service, "is_listed": service["listed"]}
        del fields["listed"]
        MusicService.objects.get_or_create(slug=service["slug"], defaults=fields)
    create_sign_ins()


def create_vocabularies() -> None:
    """Make the topics and terms that are not there yet."""
    for topic in TOPICS:
        Topic.objects.get_or_create(slug=topic["slug"], defaults=dict(topic))
    for model, terms in ((Audience, AUDIENCES), (HeardPrinciple, HEARD), (IdeaPillar, PILLARS)):
        for position, term in enumerate(terms):
            model.objects.get_or_create(slug=term["slug"], defaults={**term, "position": position})


def fill(demo: Demo) -> None:
    """Nothing of core has a body."""


def create_sign_ins() -> None:
    """Make the people who can sign in, with verified addresses."""
    from allauth.account.models import EmailAddress

    users = get_user_model().objects
    for email, first_name, last_name, group in SIGN_INS:
        if users.filter(email=email).exists():
            continue
        make = users.create_user if group else users.create_superuser
        user = make(email, PASSWORD, first_name=first_name, last_name=last_name)
        EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
        if group:
            user.groups.add(Group.objects.get(name=group))
