"""The four roles of the CMS, as data, and the service that makes the groups agree with it.

Every app says in its own `roles.py` what each role may do with its models: `PERMISSIONS`, a mapping from a role to
names like "home.change_partner". Names, not models: core knows none of the apps above it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from importlib import import_module
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import Q
from django.utils.module_loading import module_has_submodule
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from core.access import MEMBERS


class Role(StrEnum):
    EDITORS = "Editors"
    MODERATORS = "Moderators"
    MEMBERSHIP_SECRETARIES = "Membership secretaries"
    ADMINISTRATORS = "Administrators"


Permissions = Mapping[Role, tuple[str, ...]]


@dataclass(frozen=True)
class Reach:
    """What a role may do with every page and every file: kinds of permission that hold from the root down."""

    pages: tuple[str, ...]
    files: tuple[str, ...] = ("add", "change", "choose")
    collections: tuple[str, ...] = ()


WRITE = ("add", "change")
MODERATE = (*WRITE, "publish", "lock", "unlock")
REACH = {
    Role.EDITORS: Reach(pages=WRITE),
    Role.MODERATORS: Reach(pages=MODERATE),
    Role.MEMBERSHIP_SECRETARIES: Reach(pages=(), files=()),
    Role.ADMINISTRATORS: Reach(pages=(*MODERATE, "bulk_delete"), collections=("add", "change", "delete")),
}
# The button reads "Submit to a moderator": Wagtail puts "Submit to" before the name.
WORKFLOW = "a moderator"
# What Wagtail's own migrations call the workflow that we take over, and what it was called here before.
WORKFLOW_BEFORE = ("Moderators approval", "Moderator approves")
# Every upload offers this collection first, with nothing beside it but its name. Wagtail calls it "Root".
OPEN_COLLECTION = "Open to everybody"
REVIEWERS = (Role.MODERATORS, Role.ADMINISTRATORS)


def may(actions: str, *models: str) -> tuple[str, ...]:
    """Return permission names: may("add change", "home.partner") is ("home.add_partner", "home.change_partner")."""
    pairs = (model.split(".") for model in models)
    return tuple(f"{app}.{action}_{name}" for app, name in pairs for action in actions.split())


REDIRECTS = ("wagtailredirects.redirect", "wagtailsearchpromotions.searchpromotion")
# Editors name authors; the words that things are sorted by are for moderators to keep few.
_EDITORS = ("wagtailadmin.access_admin", *may("add change view", "core.person"))
_MODERATORS = (
    *_EDITORS,
    *may("delete", "core.person"),
    *may("add change delete view", "core.topic", "core.audience", *REDIRECTS),
)
_ADMINISTRATORS = (
    *_MODERATORS,
    *may("add change delete view", "core.musicservice", "core.heardprinciple", "core.ideapillar"),
    *may("change", "core.sitesettings"),
    *may("delete", "core.trashedpage"),  # for good
    *may("add change delete view", "accounts.user", "wagtailcore.site"),
    *may("add change delete", "wagtailcore.workflow", "wagtailcore.task"),
)
PERMISSIONS: Permissions = {
    Role.EDITORS: _EDITORS,
    Role.MODERATORS: _MODERATORS,
    Role.MEMBERSHIP_SECRETARIES: ("wagtailadmin.access_admin", *may("view change", "core.musicservice")),
    Role.ADMINISTRATORS: _ADMINISTRATORS,
}


def declared() -> Iterator[tuple[Role, str]]:
    """Yield every (role, permission) that the `roles.py` of an installed app declares."""
    for config in apps.get_app_configs():
        if config.module and module_has_submodule(config.module, "roles"):
            permissions: Permissions = import_module(f"{config.name}.roles").PERMISSIONS
            yield from ((role, name) for role, names in permissions.items() for name in names)


@transaction.atomic
def setup_roles() -> None:
    """Make groups, permissions, workflow and the name of the open collection agree with the declarations.

    Running it again changes nothing. What administrators have added on single pages and collections stays: only the
    roots are governed here. Raises LookupError for a declared permission that does not exist.
    """
    wanted = set(declared())
    Group.objects.get_or_create(name=MEMBERS)
    for role in Role:
        group, _ = Group.objects.get_or_create(name=role.value)
        group.permissions.set(_permissions_named({name for owner, name in wanted if owner is role}))
        _set_page_permissions(group, REACH[role])
        _set_file_permissions(group, REACH[role])
    _set_workflow()
    # One that an administrator has named stays as it is called.
    Collection.objects.filter(depth=1, name="Root").update(name=OPEN_COLLECTION)


def _permissions_named(names: set[str]) -> list[Permission]:
    pairs = [name.split(".", 1) for name in names]
    query = Q(pk__in=[])
    for app, codename in pairs:
        query |= Q(content_type__app_label=app, codename=codename)
    found = list(Permission.objects.filter(query).select_related("content_type"))
    missing = names - {f"{permission.content_type.app_label}.{permission.codename}" for permission in found}
    if missing:
        raise LookupError(f"No such permissions: {', '.join(sorted(missing))}. Has `migrate` been run?")
    return found


def _set_page_permissions(group: Group, reach: Reach) -> None:
    root = Page.get_first_root_node()
    wanted = Permission.objects.filter(
        content_type__app_label="wagtailcore", codename__in=[f"{action}_page" for action in reach.pages]
    )
    GroupPagePermission.objects.filter(group=group, page=root).exclude(permission__in=wanted).delete()
    for permission in wanted:
        GroupPagePermission.objects.get_or_create(group=group, page=root, permission=permission)


def _set_file_permissions(group: Group, reach: Reach) -> None:
    root = Collection.get_first_root_node()
    files = Q(content_type__app_label="wagtailimages", content_type__model="image")
    files |= Q(content_type__app_label="wagtaildocs", content_type__model="document")
    files |= Q(content_type__app_label="wagtailcore", content_type__model="collection")
    names = [f"{action}_{kind}" for action in reach.files for kind in ("image", "document")]
    names += [f"{action}_collection" for action in reach.collections]
    wanted = Permission.objects.filter(files, codename__in=names)
    ours = GroupCollectionPermission.objects.filter(group=group, collection=root)
    ours.filter(permission__in=Permission.objects.filter(files)).exclude(permission__in=wanted).delete()
    for permission in wanted:
        GroupCollectionPermission.objects.get_or_create(group=group, collection=root, permission=permission)


def _set_workflow() -> None:
    """Give every page the workflow in which one moderator, or an administrator, approves.

    Administrators are in it because a page under review is locked for everyone who may not review it.
    """
    task = _ours_or_default(GroupApprovalTask)
    task.groups.set(Group.objects.filter(name__in=REVIEWERS))
    workflow = _ours_or_default(Workflow)
    if not WorkflowTask.objects.filter(workflow=workflow, task_id=task.pk).exists():
        WorkflowTask.objects.create(workflow=workflow, task=Task.objects.get(pk=task.pk), sort_order=0)
    # A root that an administrator has given another workflow keeps it.
    WorkflowPage.objects.get_or_create(page=Page.get_first_root_node(), defaults={"workflow": workflow})


def _ours_or_default(model: Any) -> Any:
    """Return the workflow or task of our name: the one that Wagtail's migrations made, renamed, or a new one."""
    found = model.objects.filter(name=WORKFLOW).first() or model.objects.filter(name__in=WORKFLOW_BEFORE).first()
    found = found or model(active=True)
    if found.name != WORKFLOW:
        found.name = WORKFLOW
        found.save()
    return found
