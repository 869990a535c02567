"""How the library's explorers and reports are narrowed."""

from typing import Any

from django.db.models import Q, QuerySet
from django.forms import CheckboxSelectMultiple
from django_filters import ChoiceFilter, ModelMultipleChoiceFilter

from core.admin.explorers import ExplorerFilterSet
from core.models import Audience, MusicService, Person, Topic
from resources.models import AnnualReviewPage, LibraryPage, ResearchProjectPage, ResourcePage, VideoPage


def years() -> list[tuple[int, int]]:
    found = LibraryPage.objects.order_by("-year").values_list("year", flat=True).distinct()
    return [(year, year) for year in found]


def written_by_anyone(request: Any) -> QuerySet[Person]:
    return Person.objects.filter(written__isnull=False).distinct()


class LibraryFilterSet(ExplorerFilterSet):
    """Topic, audience, author and year: what every kind has."""

    topic = ModelMultipleChoiceFilter(
        field_name="topic_items__tag", label="Topic", queryset=Topic.objects.all(), widget=CheckboxSelectMultiple
    )
    audience = ModelMultipleChoiceFilter(
        field_name="audiences", label="Who it is for", queryset=Audience.objects.all(), widget=CheckboxSelectMultiple
    )
    author = ModelMultipleChoiceFilter(
        field_name="authors__person", label="Author", queryset=written_by_anyone, widget=CheckboxSelectMultiple
    )
    year = ChoiceFilter(label="Year", choices=years, empty_label="Any")

    class Meta:
        model = LibraryPage
        fields: list[str] = []


class WordsFilter(ChoiceFilter):
    """Videos that somebody who cannot hear can follow, or cannot."""

    def filter(self, qs: QuerySet[Any], value: str) -> QuerySet[Any]:
        has_captions = Q(captions__isnull=False) | Q(has_hosted_captions=True)
        has_transcript = ~Q(transcript="")
        questions = {"captions": has_captions, "transcript": has_transcript, "none": ~(has_captions | has_transcript)}
        return qs.filter(questions[value]) if value in questions else qs


class VideoFilterSet(LibraryFilterSet):
    words = WordsFilter(
        label="For people who cannot hear it",
        choices=[("captions", "Has captions"), ("transcript", "Has a transcript"), ("none", "Has neither")],
        empty_label="Any",
    )

    class Meta:
        model = VideoPage
        fields = ["provider"]


class ResourceFilterSet(LibraryFilterSet):
    class Meta:
        model = ResourcePage
        fields = ["licence"]


class ReviewFilterSet(ExplorerFilterSet):
    class Meta:
        model = AnnualReviewPage
        fields: list[str] = []


class ResearchFilterSet(LibraryFilterSet):
    service = ModelMultipleChoiceFilter(
        label="Music service",
        queryset=lambda request: MusicService.objects.filter(research_projects__isnull=False).distinct(),
        widget=CheckboxSelectMultiple,
    )

    class Meta:
        model = ResearchProjectPage
        fields = ["findings_status", "theme"]
