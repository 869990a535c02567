"""What stands on every page: name, menus, footer and announcement, changed by editors in Settings → Site."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import models
from django.utils import timezone
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import PreviewableMixin

from core.blocks import LinkBlock


class MenuItemBlock(LinkBlock):
    children = blocks.ListBlock(
        LinkBlock(),
        required=False,
        label="Beneath it",
        default=[],
        help_text="Pages in the drop-down, if any.",
    )

    class Meta:
        icon = "list-ul"
        label = "Menu item"


class FooterColumnBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=40)
    links = blocks.ListBlock(LinkBlock())

    class Meta:
        icon = "grip"
        label = "Column"
        label_format = "{title}"


@register_setting(icon="cog", order=100)
class SiteSettings(PreviewableMixin, BaseSiteSetting):
    name = models.CharField(max_length=120, default="National Music Services Working Group on Inclusion")
    short_name = models.CharField(max_length=20, default="NWG", help_text="Beside the logo, on small screens.")
    description = models.CharField(
        max_length=200, blank=True, help_text="One sentence for search engines and shared links."
    )
    contact_email = models.EmailField(
        blank=True, help_text="Messages from the contact form are sent here as well as kept in the CMS."
    )
    menu = StreamField([("item", MenuItemBlock())], blank=True, max_num=7, help_text="The menu at the top.")
    footer_text = models.TextField(blank=True, help_text="A few words at the left of the footer.")
    footer = StreamField([("column", FooterColumnBlock())], blank=True, max_num=4)
    announcement = models.CharField(
        max_length=180, blank=True, help_text="One sentence above every page. Empty: none is shown."
    )
    announcement_link = models.ForeignKey(
        "wagtailcore.Page", null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    announcement_from = models.DateTimeField(null=True, blank=True, help_text="Empty: at once.")
    announcement_until = models.DateTimeField(null=True, blank=True, help_text="Empty: until you take it away.")

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    FieldPanel("name"),
                    FieldPanel("short_name"),
                    FieldPanel("description"),
                    FieldPanel("contact_email"),
                ],
                heading="Name",
            ),
            ObjectList([FieldPanel("menu")], heading="Menu"),
            ObjectList([FieldPanel("footer_text"), FieldPanel("footer")], heading="Footer"),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("announcement"),
                            FieldPanel("announcement_link"),
                            FieldRowPanel([FieldPanel("announcement_from"), FieldPanel("announcement_until")]),
                        ],
                        heading="Announcement",
                    )
                ],
                heading="Announcement",
            ),
        ]
    )

    class Meta:
        verbose_name = "site"

    def clean(self) -> None:
        super().clean()
        starts, ends = self.announcement_from, self.announcement_until
        if starts and ends and ends <= starts:
            raise ValidationError({"announcement_until": "The announcement would end before it begins."})

    def announcement_is_due(self) -> bool:
        """Say whether the announcement is to be shown now."""
        now = timezone.now()
        starts, ends = self.announcement_from, self.announcement_until
        return bool(self.announcement) and (not starts or starts <= now) and (not ends or now < ends)

    def get_preview_template(self, request: object, mode_name: str) -> str:
        return "core/preview/site_settings.html"


def next_announcement(now: datetime) -> datetime | None:
    """Return when the next announcement appears or goes; None where nothing is planned."""
    rows = SiteSettings.objects.values_list("announcement_from", "announcement_until")
    return min((moment for row in rows for moment in row if moment and moment > now), default=None)
