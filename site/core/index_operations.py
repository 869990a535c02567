"""An index for a table that people write to meanwhile: what a migration uses in the place of AddIndex."""

from typing import Any

from django.contrib.postgres.operations import AddIndexConcurrently
from django.db.migrations import AddIndex


class AddIndexWhileOthersWrite(AddIndexConcurrently):
    """PostgreSQL builds the index beside those who write; SQLite knows no such way and is quick with its small tables.

    Its migration says `atomic = False` and does nothing else: where PostgreSQL breaks off, an index stays that is
    marked as invalid, and is dropped before the migration is run again. Raises NotSupportedError in a transaction.
    """

    def database_forwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        self._way(schema_editor).database_forwards(self, app_label, schema_editor, from_state, to_state)

    def database_backwards(self, app_label: str, schema_editor: Any, from_state: Any, to_state: Any) -> None:
        self._way(schema_editor).database_backwards(self, app_label, schema_editor, from_state, to_state)

    def _way(self, schema_editor: Any) -> type[AddIndex]:
        return AddIndexConcurrently if schema_editor.connection.vendor == "postgresql" else AddIndex
