"""The tables that no public page reads: to write to them leaves the page store as it is.

A test renders every kind of public page and fails where one of them reads a table that is named here.
"""

from functools import cache

from django.apps import apps

# Apps of which no table is read, and of others those that are not.
PRIVATE_APPS = ("account", "auth", "contenttypes", "django_tasks_database", "mfa", "sessions", "toolkit",
                "usersessions", "wagtailadmin", "wagtailsearch", "wagtailsearchpromotions",
                "wagtailusers")  # fmt: skip
READ_ALL_THE_SAME = frozenset({"auth_group"})
PRIVATE_TABLES = frozenset({
    "core_contentchange",
    "core_trashedpage",
    "django_migrations",
    "home_contactmessage",
    "resources_downloadcount",
    "wagtailcore_comment",
    "wagtailcore_commentreply",
    "wagtailcore_modellogentry",
    "wagtailcore_pagelogentry",
    "wagtailcore_pagesubscription",
    "wagtailcore_referenceindex",
    "wagtailcore_revision",
    "wagtailcore_taskstate",
    "wagtailcore_uploadedfile",
    "wagtailcore_workflowstate",
    "meetings_accessneeds",
    "meetings_actionitem",
    "meetings_actionupdate",
    "meetings_agendaitem",
    "meetings_attendance",
    "meetings_calendartoken",
    "meetings_decision",
    "meetings_lastvisit",
    "meetings_minutes",
    "meetings_minutescorrection",
    "meetings_minutessection",
    "meetings_minutesversion",
    "meetings_paper",
    "meetings_paperversion",
    "meetings_registration",
    "meetings_substitute",
    "membership_auditevent",
    "membership_emaillog",
    "membership_emailpreference",
    "membership_memberannouncement",
})  # fmt: skip


@cache
def _private() -> frozenset[str]:
    models = apps.get_models(include_auto_created=True)
    of_apps = {model._meta.db_table for model in models if model._meta.app_label in PRIVATE_APPS}
    return PRIVATE_TABLES | (of_apps - READ_ALL_THE_SAME)


def is_private(table: str) -> bool:
    """Say whether no public page reads `table`, named as the database names it."""
    # The full-text index lies beside its model's table, under names of the database's own.
    return table in _private() or table.startswith("wagtailsearch_indexentry")
