"""The database refuses to change a line of the audit trail, whoever asks."""

from django.db import migrations

SQLITE = """
CREATE TRIGGER membership_auditevent_is_written_once BEFORE UPDATE ON membership_auditevent
BEGIN SELECT RAISE(ABORT, 'a line of the audit trail does not change'); END;
"""
POSTGRESQL = """
CREATE FUNCTION membership_refuse_change() RETURNS trigger AS $$
BEGIN RAISE EXCEPTION 'a line of the audit trail does not change'; END; $$ LANGUAGE plpgsql;
CREATE TRIGGER membership_auditevent_is_written_once BEFORE UPDATE ON membership_auditevent
FOR EACH ROW EXECUTE FUNCTION membership_refuse_change();
"""
BACK = {
    "sqlite": "DROP TRIGGER membership_auditevent_is_written_once;",
    "postgresql": "DROP TRIGGER membership_auditevent_is_written_once ON membership_auditevent;"
    "DROP FUNCTION membership_refuse_change();",
}


def lay(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    schema_editor.execute({"sqlite": SQLITE, "postgresql": POSTGRESQL}[vendor])


def lift(apps, schema_editor):
    schema_editor.execute(BACK[schema_editor.connection.vendor])


class Migration(migrations.Migration):
    dependencies = [("membership", "0001_initial")]
    operations = [migrations.RunPython(lay, lift)]
