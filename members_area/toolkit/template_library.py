"""The templates as members find them: by step of the cycle, with the files of the newest version."""

from dataclasses import dataclass, field
from typing import Any

from django.db.models import Prefetch

from members_area.toolkit.models import Framework, Stage, TemplateFile, TemplateVersion, Theme, ToolkitTemplate


@dataclass(frozen=True)
class Offered:
    """A template with its newest version."""

    template: ToolkitTemplate
    version: TemplateVersion
    theme: str

    @property
    def files(self) -> list[TemplateFile]:
        return list(self.version.files.all())


@dataclass
class Step:
    """A step of the cycle: its number, its guidance page where there is one, and its templates."""

    number: int
    stage: Stage
    guidance: Any = None
    offered: list[Offered] = field(default_factory=list)


def offered_templates(*, theme: str = "") -> list[Offered]:
    """Return what members find now, also narrowed to a theme: of that theme, and what is for every theme."""
    versions = TemplateVersion.objects.published().prefetch_related("files").order_by("-number")
    templates = ToolkitTemplate.objects.offered().prefetch_related(Prefetch("versions", queryset=versions))
    if theme:
        templates = templates.filter(theme_key__in=(theme, ""))
    names = theme_names()
    return [
        Offered(template, newest, names.get(template.theme_key, ""))
        for template in templates
        if (newest := next(iter(template.versions.all()), None))
    ]


def by_step(offered: list[Offered]) -> list[Step]:
    """Return the steps of the cycle, each with the templates that help in it."""
    steps = {stage.value: Step(number, stage) for number, stage in enumerate(Stage, start=1)}
    for one in offered:
        steps[one.template.stage].offered.append(one)
    return list(steps.values())


def theme_names() -> dict[str, str]:
    """Return the names of the themes by their keys, as the framework in use words them."""
    in_use = Theme.objects.filter(framework__status=Framework.Status.PUBLISHED)
    return dict(in_use.order_by("position").values_list("key", "name"))
