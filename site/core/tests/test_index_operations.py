"""An index that is built while others write, on either database."""

import pytest
from django.apps import apps
from django.db import connection, models
from django.db.migrations.state import ProjectState

from core.index_operations import AddIndexWhileOthersWrite

TABLE, NAME = "core_sitedocument", "core_index_of_a_test"


def indexes() -> set[str]:
    with connection.cursor() as cursor:
        return set(connection.introspection.get_constraints(cursor, TABLE))


@pytest.mark.django_db(transaction=True)
def test_the_index_comes_and_goes_outside_a_transaction() -> None:
    add = AddIndexWhileOthersWrite("sitedocument", models.Index(fields=["language"], name=NAME))
    before = ProjectState.from_apps(apps)
    after = before.clone()
    add.state_forwards("core", after)
    with connection.schema_editor(atomic=False) as editor:
        add.database_forwards("core", editor, before, after)
    assert NAME in indexes()
    with connection.schema_editor(atomic=False) as editor:
        add.database_backwards("core", editor, after, before)
    assert NAME not in indexes()


@pytest.mark.django_db(transaction=True)
@pytest.mark.skipif(connection.vendor != "postgresql", reason="only PostgreSQL knows another way")
def test_others_write_meanwhile() -> None:
    add = AddIndexWhileOthersWrite("sitedocument", models.Index(fields=["language"], name=NAME))
    before = ProjectState.from_apps(apps)
    after = before.clone()
    add.state_forwards("core", after)
    with connection.schema_editor(collect_sql=True, atomic=False) as editor:
        add.database_forwards("core", editor, before, after)
    assert "CREATE INDEX CONCURRENTLY" in editor.collected_sql[0]
