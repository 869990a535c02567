"""Which statements end what the page store keeps, in every spelling that SQLite and PostgreSQL take."""

import pytest

from core.page_store.watch import changes_content

CHANGES = [
    'UPDATE "wagtailcore_page" SET "live" = 1 WHERE "id" = 2',
    'UPDATE "wagtailcore_page" SET "draft_title" = %s, "title" = %s WHERE "id" = %s',
    'UPDATE "wagtailcore_page" SET "draft_title" = %s, title = \'x\'',
    'UPDATE "wagtailcore_page" SET "owner_id" = (SELECT "id" FROM "x" WHERE "y" = 1), "title" = %s WHERE "id" = 2',
    'UPDATE "wagtailcore_page" SET "draft_title" = \'a WHERE b\', "title" = \'x\'',
    "UPDATE wagtailcore_page SET path = '0001'||substr(path, 5), depth=LENGTH('0001'||substr(path, 5))/4",
    "update core_topic set name = 'x'",
    "UPDATE OR IGNORE core_topic SET name = 'x'",
    "UPDATE ONLY core_topic SET name = 'x'",
    'UPDATE "public"."core_topic" SET "name" = %s',
    'INSERT INTO "core_topic" ("name") VALUES (%s) RETURNING "core_topic"."id"',
    'INSERT OR IGNORE INTO "core_topic" ("name") VALUES (%s)',
    "INSERT OR REPLACE INTO core_topic VALUES (1)",
    "REPLACE INTO core_topic VALUES (1)",
    'INSERT INTO "core_topic" ("name") SELECT 1 ON CONFLICT DO NOTHING',
    'DELETE FROM "core_topic" WHERE "core_topic"."id" IN (%s)',
    "DELETE FROM ONLY core_topic",
    'DELETE FROM "core_rendition" WHERE "id" = %s',
    'UPDATE "core_rendition" SET "file" = %s',
    'TRUNCATE "django_session", "core_topic" RESTART IDENTITY CASCADE;',
    "WITH old AS (SELECT 1) UPDATE core_topic SET name = 'x'",
    "WITH gone AS (DELETE FROM core_topic RETURNING *) SELECT * FROM gone",
    "MERGE INTO core_topic USING x ON true WHEN MATCHED THEN DELETE",
    "/* a note; of two parts */ UPDATE core_topic SET name = 'x'",
    "-- a note\nDELETE FROM core_topic",
    "SELECT 1; DELETE FROM core_topic",
    "DELETE FROM django_session; DELETE FROM core_topic;",
    'ALTER TABLE "core_topic" RENAME COLUMN "name" TO "title"',
    'DROP TABLE "core_topic"',
    "COPY core_topic FROM STDIN",
    "CALL tidy()",
    "EXECUTE prepared",
    "EXPLAIN ANALYZE DELETE FROM core_topic",
    "what nobody has heard of",
]
CHANGES_NOTHING = [
    "",
    ";",
    "SELECT * FROM core_topic",
    "(SELECT 1) UNION (SELECT 2)",
    "select 1;",
    "WITH RECURSIVE above AS (SELECT 1) SELECT * FROM above",
    "SAVEPOINT \"s1\"",
    "RELEASE SAVEPOINT \"s1\"",
    "ROLLBACK TO SAVEPOINT \"s1\"",
    "BEGIN IMMEDIATE",
    "COMMIT",
    "PRAGMA foreign_keys",
    "SET search_path = public",
    "EXPLAIN QUERY PLAN SELECT 1",
    'UPDATE "django_session" SET "expire_date" = %s',
    'INSERT INTO "django_session" ("session_key") VALUES (%s)',
    'DELETE FROM "meetings_agendaitem" WHERE "id" = %s',
    "INSERT INTO wagtailsearch_indexentry_fts(rowid) VALUES (1)",
    "UPDATE \"wagtailcore_page\" SET \"latest_revision_id\" = %s, \"draft_title\" = %s, \"has_unpublished_changes\" = %s WHERE \"wagtailcore_page\".\"id\" = %s",
    "UPDATE \"wagtailcore_page\" SET \"locked\" = %s, \"locked_at\" = NULL, \"locked_by_id\" = NULL WHERE \"wagtailcore_page\".\"id\" = 7",
    'INSERT INTO "core_rendition" ("file") VALUES (%s) ON CONFLICT DO NOTHING',
]  # fmt: skip


@pytest.mark.parametrize("sql", CHANGES)
def test_what_changes_content(sql: str) -> None:
    assert changes_content(sql)


@pytest.mark.parametrize("sql", CHANGES_NOTHING)
def test_what_changes_nothing(sql: str) -> None:
    assert not changes_content(sql)


def test_a_column_of_drafts_is_quiet_in_pages_only() -> None:
    assert changes_content('UPDATE "core_topic" SET "owner_id" = %s')
    assert changes_content('UPDATE "accounts_user" SET "first_name" = %s')
    assert not changes_content('UPDATE "accounts_user" SET "last_login" = %s WHERE "accounts_user"."id" = %s')
