"""What an empty place is: nothing is lost that `restore` would write over."""

from collections.abc import Iterator

from django.db import connection

from core.backup import Refused
from core.backup.files import listed

# What the first `migrate` and `setup_roles` put in by themselves, and the counters of both.
FILLED_BY_US = frozenset({
    "auth_group", "auth_group_permissions", "auth_permission", "core_contentchange", "django_content_type",
    "django_migrations", "wagtailcore_collection", "wagtailcore_groupapprovaltask",
    "wagtailcore_groupapprovaltask_groups", "wagtailcore_groupcollectionpermission",
    "wagtailcore_grouppagepermission", "wagtailcore_locale", "wagtailcore_page", "wagtailcore_site",
    "wagtailcore_task", "wagtailcore_workflow", "wagtailcore_workflowpage", "wagtailcore_workflowtask",
})  # fmt: skip
OF_THE_INDEX = "wagtailsearch_indexentry_fts"
FIRST_PAGES = 2  # the root, and Wagtail's page of welcome


def refuse_unless_empty() -> None:
    """Raise Refused, with what was found, where the database or a storage of this place holds anything."""
    found = [*_rows(), *_files()]
    if found:
        raise Refused(
            f"This place is not empty: it has {', '.join(found)}. An archive is restored into an empty database and "
            "empty storages only. Nothing was changed."
        )


def _rows() -> Iterator[str]:
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        for table in sorted(tables):
            if table in FILLED_BY_US or table.startswith(OF_THE_INDEX):
                continue
            cursor.execute(f"SELECT EXISTS (SELECT 1 FROM {connection.ops.quote_name(table)})")  # noqa: S608
            if cursor.fetchone()[0]:
                yield f"rows of {table}"
                return
        if "wagtailcore_page" in tables:
            cursor.execute("SELECT COUNT(*) FROM wagtailcore_page")
            if cursor.fetchone()[0] > FIRST_PAGES:
                yield "pages"


def _files() -> Iterator[str]:
    for place in listed():
        yield f"the file {place.name} ({place.storage})"
        return
