"""What uses a thing that somebody is about to delete, in words and with links, for the screens that ask whether to.

Wagtail's reference index knows what pages, snippets and files name: foreign keys, links in texts and blocks. Menus, and
every other table that has a foreign key or a many-to-many field to the thing, are asked themselves.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, islice
from typing import Any

from django.db import models
from django.db.models import CharField
from django.db.models.functions import Cast
from django.urls import reverse
from django.utils.text import capfirst
from modelcluster.fields import ParentalKey
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.models import Page, ReferenceIndex

from core.models import SiteDocument, SiteImage, SiteSettings
from core.navigation import pages_named
from core.trash.place import is_in_trash

SHOWN = 20
HIDDEN = "Something that you may not open"
GOES_TOO = "it is deleted too"
PREVENTS = "it must be changed first"
# What the software keeps about a thing is no use of it: by app, or by model.
BOOKKEEPING = {"wagtailcore", "wagtailadmin", "wagtailsearch", "wagtailusers", "core.rendition", "core.trashedpage",
               "core.sitesettings", "resources.downloadcount"}  # fmt: skip


@dataclass(frozen=True)
class Use:
    """One thing that uses another, or `number` of a kind that has no screen of its own, and what becomes of it."""

    label: str
    url: str = ""
    kind: str = ""
    how: str = ""
    effect: str = ""
    number: int = 1
    is_page: bool = False


@dataclass
class Uses:
    """All that uses one thing: the first of them, how many there are, and a sentence that says so."""

    of: Any
    total: int = 0
    lines: list[Use] = field(default_factory=list)

    def add(self, use: Use) -> None:
        self.total += use.number
        if len(self.lines) < SHOWN:
            self.lines.append(use)

    @property
    def more(self) -> int:
        return self.total - sum(use.number for use in self.lines)

    @property
    def prevents(self) -> bool:
        return any(use.effect == PREVENTS for use in self.lines)

    @property
    def is_for_good(self) -> bool:
        """Whether the thing is a picture or a file: nobody expects that it is not in the trash afterwards."""
        return isinstance(self.of, SiteImage | SiteDocument)

    @property
    def words(self) -> str:
        to_page = isinstance(self.of, Page)
        name = "page" if to_page else str(self.of._meta.verbose_name)
        if not self.total:
            return f"Nothing on the site {'links to' if to_page else 'uses'} this {name}."
        noun = "page" if all(use.is_page for use in self.lines) else "place"
        verb = "link" if to_page else "use"
        sentence = f"{self.total} {noun}s {verb}" if self.total > 1 else f"1 {noun} {verb}s"
        return f"{sentence}{' to' if to_page else ''} this {name}:"


def uses_of(thing: Any, user: Any) -> Uses:
    """Return what uses `thing` (of a page: also what links to the pages below it), as `user` may see it."""
    uses, finder = Uses(of=thing), AdminURLFinder(user)
    groups = _references(thing)
    for source, references in islice(groups, SHOWN):
        uses.add(_reference(source, references, finder, to_page=isinstance(thing, Page)))
    uses.total += max(0, len(groups) - SHOWN)
    for use in chain(_menus(thing, finder), _rows_that_name(thing, finder)):
        uses.add(use)
    return uses


def _menus(thing: Any, finder: AdminURLFinder) -> Iterator[Use]:
    """Yield the settings of the site where menu, footer or announcement name a page or one below it."""
    if isinstance(thing, Page):
        for settings in SiteSettings.objects.all():
            if Page.objects.filter(path__startswith=thing.path, pk__in=pages_named(settings)).exists():
                yield _named(settings, finder, kind="menu, footer or announcement")


def _references(thing: Any) -> Any:
    """Return the index's groups; those within the pages that go together are left out."""
    if not isinstance(thing, Page) or thing.is_leaf():
        return ReferenceIndex.get_grouped_references_to(thing)
    beneath = Page.objects.filter(path__startswith=thing.path).annotate(text_pk=Cast("pk", CharField()))
    keys = beneath.values("text_pk")
    page_type = ReferenceIndex._get_base_content_type(thing)
    found = ReferenceIndex.objects.filter(to_content_type_id=page_type, to_object_id__in=keys)
    return found.exclude(base_content_type_id=page_type, object_id__in=keys).group_by_source_object()


def _reference(source: Any, references: list[Any], finder: AdminURLFinder, *, to_page: bool) -> Use:
    how = ", ".join(sorted({capfirst(str(reference.describe_source_field())) for reference in references}))
    # Of a page nothing is deleted: it goes to the trash. An item in a list of ours goes with what it names.
    prevents = any(reference.on_delete == models.PROTECT for reference in references) and not to_page
    return _named(source, finder, kind=str(references[0].model_name), how=how, effect=PREVENTS if prevents else "")


def _named(source: Any, finder: AdminURLFinder, **words: Any) -> Use:
    is_page = isinstance(source, Page)
    if is_page and is_in_trash(source):
        return Use("A page in the trash", reverse("trash:index"), is_page=True, **words)
    address = finder.get_edit_url(source)
    label = str(source) if not isinstance(source, SiteSettings) else "Settings of the site"
    return Use(label if address else HIDDEN, address or "", is_page=is_page, **words)


def _rows_that_name(thing: Any, finder: AdminURLFinder) -> Iterator[Use]:
    """Yield the rows of tables that the index does not know: each with its link, or a number where they have none."""
    for relation, name in _relations(thing):
        lookup = {f"{name}__path__startswith": thing.path} if isinstance(thing, Page) else {name: thing.pk}
        rows = relation.related_model._base_manager.filter(**lookup).distinct()
        number = rows.count()
        effect = "" if isinstance(thing, Page) else _effect(relation)
        meta = relation.related_model._meta
        if number and finder.get_edit_url(first := rows[0]) is None:
            label = f"{number} {meta.verbose_name if number == 1 else meta.verbose_name_plural}"
            yield Use(label, effect=effect, number=number, is_page=isinstance(first, Page))
        elif number:
            yield from (_named(row, finder, kind=str(meta.verbose_name), effect=effect) for row in rows[:SHOWN])


def _effect(relation: Any) -> str:
    rule = getattr(relation, "on_delete", None)
    return PREVENTS if rule is models.PROTECT else GOES_TOO if rule is models.CASCADE else ""


def _relations(thing: Any) -> Iterator[tuple[Any, str]]:
    """Yield what points at `thing` and is neither in the index, nor bookkeeping, nor a part of the thing itself."""
    model = thing.specific_class if isinstance(thing, Page) else type(thing)
    for relation in model._meta.get_fields(include_hidden=True):
        if not relation.is_relation or not relation.auto_created or relation.concrete:
            continue
        source = relation.related_model
        if source._meta.auto_created or _is_indexed(source, relation) or isinstance(relation.field, ParentalKey):
            continue
        if not {source._meta.app_label, source._meta.label_lower} & BOOKKEEPING:
            yield relation, relation.field.name


def _is_indexed(source: Any, relation: Any) -> bool:
    """Say whether the index knows the relation. It leaves out many-to-many fields."""
    if relation.many_to_many:
        # Where a model of our own lies between, it is asked itself.
        return not relation.through._meta.auto_created
    parents = {f.related_model for f in source._meta.get_fields() if isinstance(f, ParentalKey)}
    return bool({source, *parents, *source.__mro__} & ReferenceIndex.tracked_models)
