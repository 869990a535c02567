"""The form for one redirect. Wagtail's own keeps one that leads nowhere."""

from typing import Any

from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.forms import RedirectForm

NOWHERE = "Choose a page here, or write an address below. Without either, the redirect leads nowhere."


class CheckedRedirectForm(RedirectForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["old_path"].help_text = "The old address without the name of the site, for example /join-us/"
        self.fields["redirect_link"].help_text = "For a place that is no page of this site. Leave it empty otherwise."

    def clean(self) -> None:
        super().clean()
        named = {"redirect_page", "redirect_link"}
        if not named & self.errors.keys() and not any(self.cleaned_data.get(name) for name in named):
            self.add_error("redirect_page", NOWHERE)


def check_redirects() -> None:
    """Use this form in the place of Wagtail's. Called once, when the CMS is set up."""
    views.CreateView.form_class = views.EditView.form_class = CheckedRedirectForm
