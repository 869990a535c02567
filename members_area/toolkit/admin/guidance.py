"""Which guidance page belongs to which step of the cycle."""

from typing import Any

from django import forms
from django.urls import reverse

from members_area.membership.models import GuidancePage
from members_area.toolkit.admin.pages import GUIDANCE, SETS_GUIDANCE, ToolkitFormPage
from members_area.toolkit.models import Stage, StepGuidance
from members_area.toolkit.services.step_guidance import set_guidance


class PageChoice(forms.ModelChoiceField):
    """Guidance pages by their titles. One that is not published says so: members do not find it."""

    def label_from_instance(self, page: Any) -> str:
        return page.title if page.live else f"{page.title} (not published yet)"


class GuidanceForm(forms.Form):
    """A field for each step, named as the step is stored."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pages = GuidancePage.objects.order_by("title")
        for number, stage in enumerate(Stage, start=1):
            self.fields[stage.value] = PageChoice(
                pages,
                label=f"{number}. {stage.label}",
                required=False,
                empty_label="None",
                error_messages={"invalid_choice": "This page is not there any more. Choose another one."},
            )


class GuidancePageOfSteps(ToolkitFormPage):
    permission = SETS_GUIDANCE
    page_title = "Guidance of the steps"
    header_icon = "help"

    def get_consequences(self) -> list[str]:
        return [
            "The start page of the toolkit leads from each step to its guidance page. The pages themselves are written "
            "under “Pages” in the member area, as pages of the kind “Guidance page”.",
        ]

    def make_form(self, data: Any = None, files: Any = None) -> GuidanceForm:
        return GuidanceForm(data, initial=dict(StepGuidance.objects.values_list("stage", "page")))

    def act(self, **pages: Any) -> None:
        set_guidance(pages=pages, by=self.request.user)

    def get_back_url(self) -> str:
        return reverse(GUIDANCE) if self.request.method == "POST" else reverse("wagtailadmin_home")

    def get_done(self) -> str:
        return "Saved. Members find these pages at their steps."
