"""The directory: everybody whom members may see, narrowed to what somebody looks for.

Only what is shown is searched, filtered and counted: a hidden word cannot match because it is not there
(people_seen.py). The whole register is some hundred people, read in four queries.
"""

import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from core.models import MusicService, Topic
from core.search import clean
from members_area.membership.people_seen import PersonSeen, people_for_members

PEOPLE, SERVICES = "people", "services"


@dataclass(frozen=True)
class ServiceSeen:
    """A service with those of its people whom the search is about."""

    service: MusicService
    people: list[PersonSeen]


@dataclass(frozen=True)
class Choice:
    """A value of a filter, and how many members it would leave."""

    value: str
    label: str
    count: int


@dataclass(frozen=True)
class Asked:
    """What somebody looks for. Unknown values are as good as none."""

    text: str = ""
    region: str = ""
    offers: str = ""
    seeks: str = ""
    show: str = PEOPLE

    @classmethod
    def of(cls, query: Mapping[str, str]) -> "Asked":
        region, show = query.get("region", ""), query.get("show", "")
        return cls(
            text=clean(query.get("q", "")),
            region=region if region in MusicService.Region.values else "",
            offers=query.get("offers", "")[:100],
            seeks=query.get("seeks", "")[:100],
            show=show if show == SERVICES else PEOPLE,
        )

    @property
    def is_empty(self) -> bool:
        return not (self.text or self.region or self.offers or self.seeks)

    @property
    def words(self) -> list[str]:
        return folded(self.text.replace('"', " ")).split()

    def fits_service(self, service: MusicService) -> bool:
        return not self.region or service.region == self.region

    def names_service(self, service: MusicService) -> bool:
        """Say whether a service fits by itself, whoever sits there."""
        words = folded(" ".join(words_of_service(service)))
        return self.fits_service(service) and not (self.offers or self.seeks) and all(w in words for w in self.words)

    def fits(self, person: PersonSeen) -> bool:
        if not self.fits_service(person.service) or not all(word in words_of(person) for word in self.words):
            return False
        pairs = ((self.offers, "offers"), (self.seeks, "seeks"))
        return all(not slug or slug in {topic.slug for topic in person.shown.get(name, [])} for slug, name in pairs)


@dataclass
class Directory:
    """Everybody whom a reader may see, with the services they belong to."""

    people: list[PersonSeen]
    services: list[MusicService]

    def find_people(self, asked: Asked) -> list[PersonSeen]:
        return [person for person in self.people if asked.fits(person)]

    def find_services(self, asked: Asked) -> list[ServiceSeen]:
        """Return services that fit by themselves with all their people, and others with the people who fit."""
        found = []
        for service in self.services:
            people = [person for person in self.people if person.service.pk == service.pk]
            fitting = people if asked.names_service(service) else [person for person in people if asked.fits(person)]
            if fitting or asked.names_service(service):
                found.append(ServiceSeen(service, fitting))
        return found

    def regions(self) -> list[Choice]:
        counts = Counter(person.service.region for person in self.people)
        return [Choice(value, label, counts[value]) for value, label in MusicService.Region.choices]

    def topics(self, name: str) -> list[Choice]:
        """Return the topics that people show under "offers" or "seeks"."""
        named: list[Topic] = [topic for person in self.people for topic in person.shown.get(name, [])]
        counts = Counter(topic.slug for topic in named)
        labels = {topic.slug: topic.name for topic in named}
        return [Choice(slug, labels[slug], counts[slug]) for slug in sorted(labels, key=labels.__getitem__)]


def directory_for_members() -> Directory:
    return Directory(people_for_members(), list(MusicService.objects.taking_part()))


def folded(text: str) -> str:
    """Return text as it is compared: without accents and capitals."""
    apart = unicodedata.normalize("NFKD", text)
    return "".join(letter for letter in apart if not unicodedata.combining(letter)).casefold()


def words_of(person: PersonSeen) -> str:
    """Return all words by which a person can be found: those that are shown."""
    texts = [value for value in person.shown.values() if isinstance(value, str)]
    topics = [topic.name for name in ("offers", "seeks") for topic in person.shown.get(name, [])]
    return folded(" ".join([person.name, person.role, *words_of_service(person.service), *texts, *topics]))


def words_of_service(service: MusicService) -> list[str]:
    return [service.name, service.get_region_display(), service.get_host_type_display()]
