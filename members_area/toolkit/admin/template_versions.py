"""The versions of a template: begun, filled with files, published or given up. A published one is only read."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse

from members_area.membership.models import Membership
from members_area.toolkit.admin.pages import TEMPLATE, VERSION, VERSION_GIVE_UP, VERSION_PUBLISH, ToolkitFormPage
from members_area.toolkit.admin.template_forms import BeginForm, VersionForm
from members_area.toolkit.admin.template_pages import OfTemplate
from members_area.toolkit.models import TemplateVersion, ToolkitTemplate
from members_area.toolkit.services import template_drafts, templates


class BeginVersionPage(OfTemplate, ToolkitFormPage):
    page_title = "Begin the next version"
    button = "Begin this version"
    explanation = "Members go on finding the version that is published, until you publish the new one."
    form_class = BeginForm

    def act(self, **data: Any) -> None:
        self.version = templates.begin_version(template=self.template, by=self.request.user, **data)

    def get_back_url(self) -> str:
        version = getattr(self, "version", None)
        return reverse(VERSION, args=[version.pk]) if version else super().get_back_url()

    def get_done(self) -> str:
        return f"Version {self.version.number} is begun. Now put its files in."


class OfVersion(OfTemplate):
    """For screens about one version."""

    version: TemplateVersion

    def find(self, pk: int) -> None:
        self.version = get_object_or_404(TemplateVersion.objects.select_related("template"), pk=pk)
        self.template = self.version.template

    def get_page_subtitle(self) -> str:
        return f"{self.template.title}, version {self.version.number}"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        """Lead to the template where the version is published: there is nothing to change."""
        if self.version.published_at:
            return redirect(TEMPLATE, self.template.pk)
        return super().get(request, *args, **kwargs)  # type: ignore[misc]  # a mixin of views


class VersionPage(OfVersion, ToolkitFormPage):
    template_name = "toolkit/admin/version.html"
    page_title = "Prepare a version"

    def make_form(self, data: Any = None, files: Any = None) -> VersionForm:
        return VersionForm(self.version, data, files)

    @transaction.atomic
    def act(self, **data: Any) -> None:
        """Save the words and the files together, or none of them."""
        if self.version.published_at:
            raise ValidationError(template_drafts.FROZEN)
        by = self.request.user
        template_drafts.say_what_changed(version=self.version, words=data["what_changed"], by=by)
        for name, format in VersionForm.SORTS.items():
            if data.get(name):
                self._put(name, data[name])
            elif data.get(f"take_{name}"):
                template_drafts.take_file(version=self.version, format=format, by=by)

    def _put(self, name: str, file: Any) -> None:
        try:
            templates.put_file(version=self.version, file=file, by=self.request.user)
        except ValidationError as refusal:
            raise ValidationError({name: refusal.messages}) from refusal

    def get_back_url(self) -> str:
        return reverse(VERSION, args=[self.version.pk])

    def trail(self) -> list[tuple[str, str]]:
        *above, _ = super().trail()
        return [*above, (reverse(TEMPLATE, args=[self.template.pk]), self.template.title)]

    def get_done(self) -> str:
        return "Saved. Open each file once more, and publish the version when all of it is right."

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return {
            **super().get_context_data(**kwargs),
            "version": self.version,
            "files": list(self.version.files.all()),
            "publish_url": reverse(VERSION_PUBLISH, args=[self.version.pk]),
            "give_up_url": reverse(VERSION_GIVE_UP, args=[self.version.pk]),
            "template_url": reverse(TEMPLATE, args=[self.template.pk]),
        }


class PublishVersionPage(OfVersion, ToolkitFormPage):
    page_title = button = "Publish this version"

    def get_consequences(self) -> list[str]:
        files = ", ".join(str(file) for file in self.version.files.all()) or "There is no file in it yet."
        return [
            f"What is new: {self.version.what_changed}",
            f"Its files: {files}",
            self._who_is_told(),
            "After this the version does not change any more: a better one is the next version. Services keep the "
            "older versions that they have used, and plans and self-assessments are not touched.",
        ]

    def _who_is_told(self) -> str:
        watching = Membership.objects.current().filter(pk__in=self.template.watches.values("membership")).count()
        if self.version.number == 1 or not watching:
            return "Nobody is written to: members find it in the list of templates."
        who = "1 member who asked" if watching == 1 else f"{watching} members who asked"
        return f"A letter goes to {who} to be told when this template changes."

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        if self.template.status == ToolkitTemplate.Status.RETIRED:
            kwargs["consequences"] = [
                "This template is retired. It is offered to members again.",
                *self.get_consequences(),
            ]
        return super().get_context_data(**kwargs)

    def act(self, **data: Any) -> None:
        templates.publish_version(version=self.version, by=self.request.user)

    def get_done(self) -> str:
        return f"Version {self.version.number} is published. Members find it now."


class GiveUpVersionPage(OfVersion, ToolkitFormPage):
    page_title = button = "Give this version up"
    explanation = "The version and the files in it are deleted. What members have is not touched."
    is_serious = True

    def act(self, **data: Any) -> None:
        template_drafts.give_up_version(version=self.version, by=self.request.user)

    def get_done(self) -> str:
        return f"Version {self.version.number} is given up."
