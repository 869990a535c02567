"""Rule 7: by no address of the CMS does anything under a published version change."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import get_resolver

from core.testing import make_user, word_bytes
from members_area.membership.testing import signed_in
from members_area.toolkit.admin import urls
from members_area.toolkit.models import Framework, ToolkitTemplate
from members_area.toolkit.testing import make_assessment, make_framework, make_template, make_version, settle
from members_area.toolkit.tests.admin_team import published_rows, sent, text_of, to

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("home", "roles")]
WORDS = {
    "introduction": "Planted",
    "what_changed": "Planted",
    "name": "Planted",
    "text": "Planted",
    "level_0": "Planted",
    "suggestions-TOTAL_FORMS": "1",
    "suggestions-INITIAL_FORMS": "0",
    "suggestions-0-text": "Planted",
    "suggestions-0-hours": "3",
    "suggestions-0-lowest": "0",
    "suggestions-0-highest": "3",
}


@pytest.fixture
def superuser() -> Client:
    return signed_in(make_user(is_superuser=True))


@pytest.fixture
def published() -> Framework:
    framework = make_framework()
    settle(make_assessment(answers="0123"))
    return framework


@pytest.fixture
def template() -> ToolkitTemplate:
    template = make_template(formats=("docx", "xlsx"))
    make_version(template)
    return template


def addresses(framework: Framework, template: ToolkitTemplate) -> Iterator[str]:
    """Yield every address of our screens for every part of what is published."""
    keys: dict[str, Any] = {
        "framework": [framework.pk],
        "themes": framework.themes.values_list("pk", flat=True),
        "statements": framework.statements.values_list("pk", flat=True),
        "templates": [template.pk],
        "versions": template.versions.values_list("pk", flat=True),
    }
    for pattern in urls.urlpatterns:
        route = str(pattern.pattern)
        kind = route.partition("/")[0] if "files" not in route else ""
        for pk in keys.get(kind, []) if "<int:pk>" in route else []:
            for word in ("up", "down") if "up_or_down" in route else ("retire", "offer"):
                yield to(pattern.name, pk, *([word] if ":to>" in route else []))


def test_no_address_changes_what_is_published(
    superuser: Client, published: Framework, template: ToolkitTemplate
) -> None:
    before = published_rows(published)
    tried = sorted(set(addresses(published, template)))
    assert len(tried) > 40
    for address in tried:
        for more in ({}, WORDS | {"word": SimpleUploadedFile("planted.docx", word_bytes("Planted"))}):
            answer = superuser.post(address, more)
            assert answer.status_code in (200, 302, 405, 422), address
    assert published_rows(published) == before


def test_going_on_to_the_next_versions_changes_nothing_either(
    superuser: Client, published: Framework, template: ToolkitTemplate
) -> None:
    before = published_rows(published)
    superuser.post(to("version_begin", template.pk), {"what_changed": "Next."})
    version = template.versions.get(published_at=None)
    file = SimpleUploadedFile("next.docx", word_bytes("Next"))
    superuser.post(to("version", version.pk), {"what_changed": "Next.", "word": file})
    superuser.post(to("framework_begin"))
    draft = Framework.objects.being_written()
    for name, parts in (("theme", draft.themes.all()), ("statement", draft.statements.all())):
        for part in list(parts):
            address = to(name, part.pk)
            superuser.post(address, sent(superuser.get(address)) | {"name": f"New {part.pk}", "text": f"New {part.pk}"})
            superuser.post(to(f"{name}_move", part.pk, "down"))
    address = to("framework_words", draft.pk)
    superuser.post(address, sent(superuser.get(address)) | {"what_changed": "All of it."})
    assert published_rows(published) == before | {"TemplateVersion": before["TemplateVersion"]}
    superuser.post(to("framework_publish", draft.pk))
    published.refresh_from_db()
    assert published.status == "retired"
    after = published_rows(published)
    for model in ("Theme", "Statement", "LevelDescriptor", "SuggestedAction", "TemplateVersion", "TemplateFile"):
        assert after[model] == before[model], model


def test_who_wrote_while_it_was_published_keeps_the_words(superuser: Client, published: Framework) -> None:
    statement = published.statements.first()
    assert superuser.get(to("statement", statement.pk))["Location"] == to("framework", published.pk)
    answer = superuser.post(to("statement", statement.pk), WORDS)
    assert answer.status_code == 422
    assert "is published and does not change any more" in text_of(answer)
    assert "Planted" in text_of(answer)


def test_a_published_version_is_read_and_has_no_links_to_change_it(superuser: Client, published: Framework) -> None:
    html = text_of(superuser.get(to("framework", published.pk)))
    assert "Youth voice 2 at level 4." in html
    for theme in published.themes.all():
        assert f'"{to("theme", theme.pk)}"' not in html
        assert f'"{to("theme_preview", theme.pk)}"' in html
    assert get_resolver().resolve(to("theme_preview", theme.pk)).url_name == "theme_preview"
