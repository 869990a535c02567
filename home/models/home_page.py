from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.models import Page
from wagtail.search import index

from core.models import BasePage


class HomePage(BasePage):
    template = "pages/home_page.html"
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.StandardPage",
        "home.PeoplePage",
        "home.PartnersPage",
        "home.ChannelsPage",
        "home.MusicServicesPage",
        "home.ContactPage",
        "home.EventIndexPage",
        "resources.LibraryIndexPage",
        "membership.MembersHomePage",
    ]
    max_count = 1

    headline = models.CharField(max_length=90, help_text="The first words that a visitor reads. Short and plain.")
    first_link = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The main button.",
    )
    first_link_text = models.CharField(max_length=40, blank=True)
    second_link = models.ForeignKey(
        "wagtailcore.Page",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="The second button.",
    )
    second_link_text = models.CharField(max_length=40, blank=True)

    page_links = ("first_link", "second_link")

    content_panels = [
        *Page.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("headline"),
                FieldPanel("summary", heading="Introduction"),
                FieldPanel("picture"),
                FieldPanel("first_link"),
                FieldPanel("first_link_text"),
                FieldPanel("second_link"),
                FieldPanel("second_link_text"),
            ],
            heading="Welcome",
        ),
        FieldPanel("body"),
    ]
    search_fields = [*BasePage.search_fields, index.SearchField("headline")]

    class Meta:
        verbose_name = "home page"
