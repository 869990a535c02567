"""The register of music services: the organisations that take part. Memberships (people) come with the member area."""

from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import RevisionMixin
from wagtail.search import index


class MusicServiceQuerySet(models.QuerySet["MusicService"]):
    def taking_part(self) -> "MusicServiceQuerySet":
        """Services that have joined and not left."""
        return self.filter(left_on__isnull=True)

    def listed(self) -> "MusicServiceQuerySet":
        """Services that agreed to be named on the public site."""
        return self.taking_part().filter(is_listed=True)


class MusicService(RevisionMixin, index.Indexed, models.Model):
    class Region(models.TextChoices):
        EAST_MIDLANDS = "east-midlands", "East Midlands"
        EAST_OF_ENGLAND = "east-of-england", "East of England"
        LONDON = "london", "London"
        NORTH_EAST = "north-east", "North East"
        NORTH_WEST = "north-west", "North West"
        SOUTH_EAST = "south-east", "South East"
        SOUTH_WEST = "south-west", "South West"
        WEST_MIDLANDS = "west-midlands", "West Midlands"
        YORKSHIRE = "yorkshire-and-the-humber", "Yorkshire and the Humber"

    class HostType(models.TextChoices):
        LOCAL_AUTHORITY = "local-authority", "Local authority"
        CHARITY = "charity", "Charity"
        TRUST = "trust", "Trust"
        OTHER = "other", "Other"

    class Size(models.TextChoices):
        SMALL = "small", "Small"
        MEDIUM = "medium", "Medium"
        LARGE = "large", "Large"

    name = models.CharField(max_length=160, unique=True)
    slug = models.SlugField(unique=True, help_text="Used in web addresses.")
    region = models.CharField(max_length=40, choices=Region)
    host_type = models.CharField(max_length=20, choices=HostType, help_text="What kind of body runs the service.")
    size = models.CharField(max_length=10, choices=Size, blank=True)
    website = models.URLField(blank=True)
    joined_on = models.DateField(null=True, blank=True)
    left_on = models.DateField(null=True, blank=True)
    is_listed = models.BooleanField(
        "named on the public site",
        default=False,
        help_text="Tick only if the service has agreed to be named.",
    )

    panels = [
        FieldPanel("name"),
        FieldPanel("slug"),
        FieldRowPanel([FieldPanel("region"), FieldPanel("host_type"), FieldPanel("size")]),
        FieldPanel("website"),
        FieldPanel("joined_on"),
        FieldPanel(
            "left_on",
            read_only=True,
            help_text="A service is closed, or taken up again, under Members → Seats: its memberships end with it.",
        ),
        FieldPanel("is_listed"),
    ]
    search_fields = [index.SearchField("name"), index.AutocompleteField("name"), index.FilterField("region")]

    objects = MusicServiceQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(left_on__isnull=True)
                | models.Q(joined_on__isnull=True)
                | models.Q(left_on__gte=models.F("joined_on")),
                name="music_service_leaves_after_joining",
                violation_error_message="The date of leaving is before the date of joining.",
            )
        ]

    def __str__(self) -> str:
        return self.name
