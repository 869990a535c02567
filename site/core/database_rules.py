"""Rules that the database itself keeps, for SQLite and PostgreSQL: what must not be changed raises an IntegrityError.

They stand in migrations. A migration is kept as it was run, and so is what this module makes of a rule.
"""

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from django.db.migrations import RunPython


class Rule(NamedTuple):
    """Refuse `event` ("INSERT", "DELETE", "UPDATE" or "UPDATE OF columns") on a row of `table` where `condition` holds.

    `condition` is SQL over OLD and NEW; empty, it always holds. `words` is what the error says.
    """

    table: str
    event: str
    condition: str
    words: str


def lay_rules(rules: Mapping[str, Rule]) -> RunPython:
    """Return the operation of a migration that lays rules under their names, and lifts them when it is taken back."""
    return RunPython(_for_each(rules, _lay), _for_each(rules, _lift))


def _for_each(rules: Mapping[str, Rule], act: Callable[[Any, str, Rule], None]) -> Callable[[Any, Any], None]:
    def run(apps: Any, schema_editor: Any) -> None:
        for name, rule in rules.items():
            act(schema_editor, name, rule)

    return run


def _lay(schema_editor: Any, name: str, rule: Rule) -> None:
    if schema_editor.connection.vendor == "sqlite":
        when = f"WHEN {rule.condition}" if rule.condition else ""
        schema_editor.execute(
            f"CREATE TRIGGER {name} BEFORE {rule.event} ON {rule.table} {when} "
            f"BEGIN SELECT RAISE(ABORT, '{rule.words}'); END;"
        )
        return
    goes_on = "OLD" if rule.event == "DELETE" else "NEW"
    schema_editor.execute(
        f"CREATE FUNCTION {name}() RETURNS trigger AS $$ BEGIN IF {rule.condition or 'TRUE'} THEN "
        f"RAISE EXCEPTION '{rule.words}' USING ERRCODE = 'integrity_constraint_violation'; "
        f"END IF; RETURN {goes_on}; END; $$ LANGUAGE plpgsql;"
        f"CREATE TRIGGER {name} BEFORE {rule.event} ON {rule.table} FOR EACH ROW EXECUTE FUNCTION {name}();"
    )


def _lift(schema_editor: Any, name: str, rule: Rule) -> None:
    if schema_editor.connection.vendor == "sqlite":
        schema_editor.execute(f"DROP TRIGGER {name};")
    else:
        schema_editor.execute(f"DROP TRIGGER {name} ON {rule.table}; DROP FUNCTION {name}();")
