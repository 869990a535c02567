"""The database refuses to change a version of minutes, ever, and minutes once they are approved (brief.md, rule 3).

Deleting is refused by the model (signals.py): a trigger for it would stand in the way of emptying a test database.
"""

from django.db import migrations

VERSION = "a version of minutes does not change"
APPROVED = "approved minutes do not change"
OF_APPROVED = "EXISTS (SELECT 1 FROM meetings_minutes WHERE id = NEW.minutes_id AND status = 'approved')"
OR_WAS = "EXISTS (SELECT 1 FROM meetings_minutes WHERE id = OLD.minutes_id AND status = 'approved')"
# Trigger: (table, event, condition, words).
TRIGGERS = {
    "a_version_of_minutes_is_written_once": ("meetings_minutesversion", "UPDATE", "", VERSION),
    "approved_minutes_are_frozen": ("meetings_minutes", "UPDATE", "OLD.status = 'approved'", APPROVED),
    "approved_minutes_get_no_more_parts": ("meetings_minutessection", "INSERT", OF_APPROVED, APPROVED),
    "parts_of_approved_minutes_are_frozen": (
        "meetings_minutessection", "UPDATE", f"{OF_APPROVED} OR {OR_WAS}", APPROVED,
    ),
}  # fmt: skip


def lay(apps, schema_editor):
    for name, (table, event, condition, words) in TRIGGERS.items():
        if schema_editor.connection.vendor == "sqlite":
            when = f"WHEN {condition}" if condition else ""
            schema_editor.execute(
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} {when} BEGIN SELECT RAISE(ABORT, '{words}'); END;"
            )
        else:
            schema_editor.execute(
                f"CREATE FUNCTION {name}() RETURNS trigger AS $$ BEGIN "
                f"IF {condition or 'TRUE'} THEN RAISE EXCEPTION '{words}' USING ERRCODE = 'integrity_constraint_violation'; "
                f"END IF; RETURN NEW; END; $$ LANGUAGE plpgsql;"
                f"CREATE TRIGGER {name} BEFORE {event} ON {table} FOR EACH ROW EXECUTE FUNCTION {name}();"
            )


def lift(apps, schema_editor):
    for name, (table, *_) in TRIGGERS.items():
        if schema_editor.connection.vendor == "sqlite":
            schema_editor.execute(f"DROP TRIGGER {name};")
        else:
            schema_editor.execute(f"DROP TRIGGER {name} ON {table}; DROP FUNCTION {name}();")


class Migration(migrations.Migration):
    dependencies = [("meetings", "0001_initial")]
    operations = [migrations.RunPython(lay, lift)]
