"""Offers the framework in two versions, the templates with their earlier versions, and a guidance page for each step."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from core.demo.bodies import stream_data
from core.demo.workshop import Demo
from members_area.membership.models import GuidancePage, Membership
from members_area.toolkit.demo import wording
from members_area.toolkit.demo.world import World
from members_area.toolkit.models import Framework, StepGuidance, TemplateFile, ToolkitTemplate
from members_area.toolkit.services import frameworks, templates
from members_area.toolkit.starter.framework import THEMES
from members_area.toolkit.starter.guidance import STEPS
from members_area.toolkit.starter.setting_up import (
    FIRST_VERSION,
    File,
    add_template,
    add_version,
    files_of,
    set_up_framework,
)
from members_area.toolkit.starter.templates import TemplateSpec, file_of, self_assessment, templates_for

FIRST, NEWER, SHEET = 640, 290, "self-assessment-sheet"  # days before the load; a slug
SHEET_CHANGED = "The three statements that version 2 of the framework words anew are in it."
WATCHED = ("action-plan", "you-said-we-did")
# slug → which service took it how many days ago
TAKEN: tuple[tuple[str, str, int], ...] = (
    ("action-plan", "larkmoor", 610),
    ("action-plan", "northcombe", 541),
    ("action-plan", "larkmoor", 237),
    ("action-plan", "quantock-vale", 216),
    ("action-plan", "kelmscott", 151),
    ("action-plan", "wealden-heath", 62),
    ("action-plan", "leaside", 27),
    ("action-plan", "eastmarsh", 33),
    ("you-said-we-did", "larkmoor", 560),
    ("you-said-we-did", "fenwick-shore", 37),
    ("you-said-we-did", "quantock-vale", 130),
    ("equality-impact-assessment", "wealden-heath", 58),
    ("equality-impact-assessment", "netherfield", 23),
    ("inclusive-recruitment-checklist", "larkmoor", 120),
    ("nurture-check-in", "millbrook", 96),
    ("board-report", "chiltern-edge", 21),
    ("board-report", "northcombe", 59),
    (SHEET, "ironvale", 32),
    (SHEET, "fenwick-shore", 21),
)


def add_guidance(demo: Demo) -> None:
    """Make the pages for the steps, unpublished and without a body: each links to the next."""
    home = demo.pages["members"]
    for content in STEPS.values():
        page = GuidancePage(title=content["title"], slug=content["slug"], summary=content["summary"])
        page.last_reviewed_on = demo.day(content["reviewed"])
        demo.add(home, page)


def write_guidance(demo: Demo) -> None:
    """Write the pages, publish them, and say to which step each belongs."""
    for stage, content in STEPS.items():
        page: Any = demo.pages[content["slug"]]
        if not page.first_published_at:
            page.body = stream_data(demo, content["body"])
            demo.publish(page, min(demo.day(content["published"]), demo.today - timedelta(days=content["reviewed"])))
        StepGuidance.objects.get_or_create(stage=stage, defaults={"page": page})


def plan_framework(world: World) -> None:
    """Note when the two versions of the framework came out, unless the site has one."""
    if Framework.objects.exists():
        return
    world.on(wording.VERSION_1, 9, lambda: set_up_framework(by=world.editor))
    world.on(wording.VERSION_2, 9, lambda: word_anew(by=world.editor))


def word_anew(*, by: Any) -> Framework:
    """Publish the second version of the framework."""
    draft = frameworks.begin_version(by=by)
    draft.what_changed = wording.WHAT_CHANGED
    draft.save(update_fields=["what_changed"])
    for key, text in wording.REWORDED.items():
        draft.statements.filter(key=key).update(text=text)
    return frameworks.publish(framework=draft, by=by)


def reworded_themes() -> Iterable[Any]:
    """Return the themes as the second version of the framework words them."""
    for theme in THEMES:
        statements = tuple(replace(one, text=wording.REWORDED.get(one.key, one.text)) for one in theme.statements)
        yield replace(theme, statements=statements)


def plan_templates(world: World) -> None:
    """Note when each version of a template came out, who took it, and who wants to know of changes."""
    known = set(ToolkitTemplate.objects.values_list("slug", flat=True))
    for turn, spec in enumerate(spec for spec in templates_for(THEMES) if spec.slug not in known):
        world.on(FIRST + 7 * turn, 10, offer_first, world, spec)
        if spec.slug == SHEET:
            newest = self_assessment(reworded_themes())
            world.on(wording.VERSION_2 - 1, 10, offer_newer, world, newest, SHEET_CHANGED)
        elif spec.earlier:
            world.on(NEWER - 7 * turn, 10, offer_newer, world, spec, spec.what_changed)
    for slug, service, ago in TAKEN:
        world.on(ago, 12, take, world, slug, service)
    for slug in WATCHED:
        world.on(600, 12, watch, world, slug)


def offer_first(world: World, spec: TemplateSpec) -> None:
    """Offer the first version of a template: its earlier files, where it has two."""
    template = add_template(spec)
    files = earlier_files(spec) if spec.earlier else files_of(spec)
    add_version(template, files, what_changed=FIRST_VERSION, by=world.editor)


def offer_newer(world: World, spec: TemplateSpec, what_changed: str) -> None:
    template = ToolkitTemplate.objects.get(slug=spec.slug)
    add_version(template, files_of(spec), what_changed=what_changed, by=world.editor)


def earlier_files(spec: TemplateSpec) -> list[File]:
    files = spec.earlier.files if spec.earlier else ()
    return [(name, file_of((file_format, name, words))) for file_format, name, words in files]


def take(world: World, slug: str, service: str) -> None:
    """Let a service take every file of the version that is the newest on that day."""
    version = ToolkitTemplate.objects.get(slug=slug).versions.published().first()
    for file in TemplateFile.objects.filter(version=version):
        templates.note_download(file=file, service=world.services[service])


def watch(world: World, slug: str) -> None:
    template = ToolkitTemplate.objects.get(slug=slug)
    membership = Membership.objects.current().get(person=world.member("larkmoor"))
    templates.watch(template=template, membership=membership, is_wanted=True)
