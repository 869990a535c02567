"""The versions of the framework: listed, begun, read, published, given up. Only a draft changes (brief.md, rule 7)."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from members_area.toolkit.admin.framework_forms import WordsForm, initial_of
from members_area.toolkit.admin.framework_reading import all_versions, problems_with_places, whole_framework
from members_area.toolkit.admin.pages import (
    EDITS_FRAMEWORK,
    FRAMEWORK,
    FRAMEWORKS,
    PUBLISHES_FRAMEWORK,
    ToolkitFormPage,
    ToolkitPage,
)
from members_area.toolkit.models import Framework
from members_area.toolkit.services import framework_drafts, frameworks

Status = Framework.Status


class FrameworksPage(ToolkitPage):
    permission = EDITS_FRAMEWORK
    template_name = "toolkit/admin/frameworks.html"
    page_title = "Framework of the self-assessment"
    header_icon = "list-ol"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        versions = list(all_versions())
        return {
            **super().get_context_data(**kwargs),
            "versions": versions,
            "draft": next((one for one in versions if one.status == Status.DRAFT), None),
        }


class BeginFrameworkPage(ToolkitFormPage):
    permission = EDITS_FRAMEWORK
    page_title = button = "Begin the next version"
    header_icon = "list-ol"

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(FRAMEWORKS), "Framework")]

    def get_consequences(self) -> list[str]:
        return [
            "A copy of the newest version is made, which you and your colleagues then change.",
            "Members see nothing of it before it is published, and self-assessments that have begun are not touched.",
        ]

    def act(self, **data: Any) -> None:
        self.draft = frameworks.begin_version(by=self.request.user)

    def get_back_url(self) -> str:
        draft = getattr(self, "draft", None)
        return reverse(FRAMEWORK, args=[draft.pk]) if draft else reverse(FRAMEWORKS)

    def get_done(self) -> str:
        return f"Version {self.draft.number} is begun."


class OfFramework:
    """For screens about one version: it is looked up once this person may, and leads back to its page."""

    permission = EDITS_FRAMEWORK
    header_icon = "list-ol"
    framework: Framework

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views
        self.find(kwargs["pk"])

    def find(self, pk: int) -> None:
        self.framework = get_object_or_404(Framework, pk=pk)

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(FRAMEWORKS), "Framework"), (self.framework_url, self.words_of_version)]

    @property
    def framework_url(self) -> str:
        return reverse(FRAMEWORK, args=[self.framework.pk])

    @property
    def words_of_version(self) -> str:
        return f"Version {self.framework.number}"

    def get_page_subtitle(self) -> str:
        return self.words_of_version

    def get_back_url(self) -> str:
        return self.framework_url


class FrameworkPage(OfFramework, ToolkitPage):
    """All of a version. A draft has links to change each part; a published one is read."""

    template_name = "toolkit/admin/framework.html"

    def trail(self) -> list[tuple[str, str]]:
        return [(reverse(FRAMEWORKS), "Framework")]

    def get_page_title(self) -> str:
        return self.words_of_version

    def get_page_subtitle(self) -> str:
        return ""

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        themes = whole_framework(self.framework)
        is_draft = self.framework.status == Status.DRAFT
        return {
            **super().get_context_data(**kwargs),
            "framework": self.framework,
            "themes": themes,
            "is_draft": is_draft,
            "problems": problems_with_places(self.framework, themes) if is_draft else [],
            "may_publish": self.request.user.has_perm(PUBLISHES_FRAMEWORK),
            "followed": self.framework.assessments.count(),
        }


class OfDraft(OfFramework):
    """For screens that change a version: whoever opens one of a published version is led back, with words."""

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if self.framework.status != Status.DRAFT:
            messages.error(request, framework_drafts.FROZEN)
            return redirect(self.framework_url)
        return super().get(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views


class FrameworkWordsPage(OfDraft, ToolkitFormPage):
    page_title = "Introduction and what changed"

    def make_form(self, data: Any = None, files: Any = None) -> WordsForm:
        return WordsForm(data, initial=initial_of(self.framework, WordsForm))

    def act(self, **data: Any) -> None:
        framework_drafts.save_words(framework=self.framework, by=self.request.user, **data)

    def get_done(self) -> str:
        return "Saved."


class PublishFrameworkPage(OfDraft, ToolkitFormPage):
    permission = PUBLISHES_FRAMEWORK
    page_title = button = "Publish this version"

    def get_consequences(self) -> list[str]:
        in_use = Framework.objects.in_use()
        before = f"Version {in_use.number} retires: nobody begins with it any more." if in_use else ""
        return [
            f"What changed: {self.framework.what_changed}" if self.framework.what_changed else "",
            "From now on every new self-assessment begins with this version.",
            before,
            "Existing self-assessments and plans are not touched. Those that have begun go on with the version that "
            "they began with, word for word.",
            "After this the version does not change any more. A better wording is the next version.",
        ]

    def act(self, **data: Any) -> None:
        frameworks.publish(framework=self.framework, by=self.request.user)

    def get_done(self) -> str:
        return f"Version {self.framework.number} is published and in use."


class GiveUpFrameworkPage(OfDraft, ToolkitFormPage):
    page_title = button = "Give this version up"
    explanation = "All that was written in this draft is deleted. Published versions are not touched."
    is_serious = True

    is_gone = False

    def act(self, **data: Any) -> None:
        frameworks.give_up_version(framework=self.framework, by=self.request.user)
        self.is_gone = True

    def get_back_url(self) -> str:
        return reverse(FRAMEWORKS) if self.is_gone else self.framework_url

    def get_done(self) -> str:
        return f"Version {self.framework.number} is given up."
