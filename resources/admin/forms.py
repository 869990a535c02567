"""The form behind every item of the library."""

from django import forms

from core.admin.forms import SitePageForm
from core.models import Topic

HOW_MANY_TOPICS = "Two to four. Each topic has a page and a feed."


class LibraryPageForm(SitePageForm):
    """Shows every topic there is. A field to type in would silently forget those that there are not."""

    topics = forms.ModelMultipleChoiceField(
        Topic.objects.all(),
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text=HOW_MANY_TOPICS,
    )
