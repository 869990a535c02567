"""The database refuses to delete what was circulated or approved, and to change the corrections of approved minutes.

Signals refuse it in words (signals.py); this stands behind them for whoever asks the database itself. Emptying a
PostgreSQL test database truncates, which asks no trigger; a test on SQLite rolls back.
"""

from django.db import migrations

KEPT = "what was circulated or approved is not deleted"
APPROVED = "approved minutes do not change"


def _of_approved(row):
    return f"EXISTS (SELECT 1 FROM meetings_minutes WHERE id = {row}.minutes_id AND status = 'approved')"  # noqa: S608 - our words


# Trigger: (table, event, condition, words, the row that goes on).
TRIGGERS = {
    "a_version_of_minutes_is_kept": ("meetings_minutesversion", "DELETE", "", KEPT, "OLD"),
    "circulated_minutes_are_kept": ("meetings_minutes", "DELETE", "OLD.status <> 'draft'", KEPT, "OLD"),
    "parts_of_approved_minutes_are_kept": ("meetings_minutessection", "DELETE", _of_approved("OLD"), KEPT, "OLD"),
    "corrections_of_approved_minutes_are_kept": (
        "meetings_minutescorrection", "DELETE", _of_approved("OLD"), KEPT, "OLD",
    ),
    "approved_minutes_get_no_more_corrections": (
        "meetings_minutescorrection", "INSERT", _of_approved("NEW"), APPROVED, "NEW",
    ),
    # Not its author, whose account may close.
    "corrections_of_approved_minutes_are_frozen": (
        "meetings_minutescorrection",
        "UPDATE OF minutes_id, item_id, text, outcome, reply, decided_at",
        f"{_of_approved('OLD')} OR {_of_approved('NEW')}",
        APPROVED,
        "NEW",
    ),
}  # fmt: skip


def lay(apps, schema_editor):
    for name, (table, event, condition, words, row) in TRIGGERS.items():
        if schema_editor.connection.vendor == "sqlite":
            when = f"WHEN {condition}" if condition else ""
            schema_editor.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{words}'); END;"
            )
        else:
            schema_editor.execute(
                f"CREATE FUNCTION {name}() RETURNS trigger AS $$ BEGIN "
                f"IF {condition or 'TRUE'} THEN "
                f"RAISE EXCEPTION '{words}' USING ERRCODE = 'integrity_constraint_violation'; "
                f"END IF; RETURN {row}; END; $$ LANGUAGE plpgsql;"
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}();"
            )


def lift(apps, schema_editor):
    for name, (table, *_) in TRIGGERS.items():
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER {name};")
        else:
            schema_editor.execute(f"DROP TRIGGER {name} ON {table}; DROP FUNCTION {name}();")


class Migration(migrations.Migration):
    dependencies = [("meetings", "0002_what_is_approved_is_frozen")]
    operations = [migrations.RunPython(lay, lift)]
