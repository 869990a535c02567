"""Templates to download."""

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST, require_safe

from members_area.meetings.private_files import send_file
from members_area.membership.policies import current_membership, members_only, own_membership, readers_only
from members_area.toolkit.models import TemplateFile, TemplateVersion, ToolkitTemplate
from members_area.toolkit.policies import service_or_none
from members_area.toolkit.services import templates as services
from members_area.toolkit.template_library import by_step, offered_templates, theme_names


@readers_only
@require_safe
def toolkit_templates(request: HttpRequest) -> HttpResponseBase:
    """List the templates by step of the cycle; `theme` narrows them."""
    themes = theme_names()
    theme = request.GET.get("theme", "")
    theme = theme if theme in themes else ""
    steps = [step for step in by_step(offered_templates(theme=theme)) if step.offered]
    return render(request, "toolkit/templates.html", {"steps": steps, "themes": themes, "theme": theme})


@readers_only
@require_safe
def toolkit_template(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Show what a template is for, its files, and the earlier versions that this reader's service has used."""
    template = _template(slug)
    versions = list(_versions(request).filter(template=template).prefetch_related("files").order_by("-number"))
    if not versions:
        raise Http404("There is no such template.")
    membership = current_membership(request)
    is_offered = template.status == ToolkitTemplate.Status.PUBLISHED
    context = {
        "template": template,
        "theme": theme_names().get(template.theme_key, ""),
        "newest": versions[0] if is_offered else None,
        "earlier": versions[1:] if is_offered else versions,
        "may_watch": membership is not None and is_offered,
        "is_watched": membership is not None and template.watches.filter(membership=membership).exists(),
    }
    return render(request, "toolkit/template.html", context)


@readers_only
@require_safe
def toolkit_file(request: HttpRequest, slug: str, number: int, format: str) -> HttpResponseBase:
    """Send a file of a version, and count that the service took it."""
    files = TemplateFile.objects.select_related("version__template").filter(version__in=_versions(request))
    file = get_object_or_404(files, version__template__slug=slug, version__number=number, format=format)
    response = send_file(request, file.file, filename=file.filename)
    service = service_or_none(request)
    if service is not None and request.method == "GET":
        services.note_download(file=file, service=service)
    return response


@members_only
@require_POST
def toolkit_watch(request: HttpRequest, slug: str) -> HttpResponseBase:
    """Tell this member when a template changes, or no longer."""
    template = get_object_or_404(ToolkitTemplate.objects.offered(), slug=slug)
    is_wanted = request.POST.get("watch") == "yes"
    services.watch(template=template, membership=own_membership(request), is_wanted=is_wanted)
    messages.success(
        request, "We tell you when this template changes." if is_wanted else "We write no more about this template."
    )
    return redirect("toolkit_template", slug=slug)


def _template(slug: str) -> ToolkitTemplate:
    return get_object_or_404(ToolkitTemplate.objects.exclude(status=ToolkitTemplate.Status.DRAFT), slug=slug)


def _versions(request: HttpRequest) -> Any:
    return TemplateVersion.objects.readable_by(service_or_none(request))
