"""Who opens which screen of the toolkit in the CMS, and what the menu shows to whom."""

import re

import pytest
from django.test import Client

from members_area.membership.models import GuidancePage, MembersHomePage
from members_area.membership.testing import make_member
from members_area.toolkit.models import StepGuidance, StuckFlag
from members_area.toolkit.testing import make_framework, make_plan, make_template
from members_area.toolkit.tests.admin_team import (
    ADMINISTRATOR,
    EDITOR,
    MODERATOR,
    SECRETARY,
    refused,
    sent,
    team,
    text_of,
    to,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
ALL_BUT_SECRETARIES = {EDITOR, MODERATOR, ADMINISTRATOR}
PUBLISHERS = {MODERATOR, ADMINISTRATOR}


def screens() -> dict[str, set[str]]:
    """Return every address that a GET opens, and the roles that open it."""
    template, published = make_template(), make_framework()
    version = template.versions.get()
    draft = make_framework(is_published=False)
    theme, statement = draft.themes.first(), draft.statements.first()
    flag = StuckFlag.objects.create(plan=make_plan(), message="Help.")
    for_editors = [
        "/admin/toolkit/templates/",
        "/admin/toolkit/templates/results/",
        "/admin/toolkit/stuck/",
        "/admin/toolkit/stuck/results/",
        to("template_add"),
        to("template", template.pk),
        to("template_edit", template.pk),
        to("template_move", template.pk, "retire"),
        to("version_begin", template.pk),
        to("template_file", version.files.get().pk),
        to("frameworks"),
        to("framework_begin"),
        to("framework", published.pk),
        to("framework", draft.pk),
        to("framework_words", draft.pk),
        to("framework_give_up", draft.pk),
        to("theme_add", draft.pk),
        to("theme", theme.pk),
        to("theme_preview", theme.pk),
        to("theme_remove", theme.pk),
        to("statement_add", theme.pk),
        to("statement", statement.pk),
        to("statement_remove", statement.pk),
        to("guidance"),
        to("report"),
        to("answer", flag.pk),
    ]
    return {
        **dict.fromkeys(for_editors, ALL_BUT_SECRETARIES),
        to("framework_publish", draft.pk): PUBLISHERS,
        to("support"): {ADMINISTRATOR},
    }


@pytest.mark.parametrize("role", [EDITOR, MODERATOR, SECRETARY, ADMINISTRATOR])
def test_who_opens_what(home: object, role: str) -> None:
    browser = team(role)
    wrong = []
    for address, roles in screens().items():
        answer = browser.get(address)
        shut = refused(answer) or answer.status_code == 403
        if (answer.status_code == 200) is not (role in roles) or shut is (role in roles):
            wrong.append((address, answer.status_code))
        if "no-store" not in answer.headers.get("Cache-Control", "") and not shut:
            wrong.append((address, "is kept by caches"))
    assert wrong == []


def test_members_are_refused_and_visitors_sent_to_sign_in(home: object) -> None:
    member, visitor = make_member(), Client()
    for address in screens():
        for method in ("get", "post"):
            assert getattr(member, method)(address).status_code == 403, address
            answer = getattr(visitor, method)(address)
            assert (answer.status_code, answer["Location"].split("?")[0]) == (302, "/admin/login/"), address


@pytest.mark.parametrize(
    ("role", "expected"),
    [
        (EDITOR, {"Templates", "Framework", "Guidance of the steps", "Stuck", "How it goes"}),
        (MODERATOR, {"Templates", "Framework", "Guidance of the steps", "Stuck", "How it goes"}),
        (
            ADMINISTRATOR,
            {"Templates", "Framework", "Guidance of the steps", "Stuck", "How it goes", "Read for support"},
        ),
        (SECRETARY, set()),
    ],
)
def test_the_menu_shows_what_a_role_may_open(home: object, role: str, expected: set[str]) -> None:
    html = text_of(team(role).get("/admin/"))
    labels = set(re.findall(r'"label": "([^"]+)"', html)) | set(re.findall(r"&quot;label&quot;: &quot;([^&]+)", html))
    ours = {"Templates", "Framework", "Guidance of the steps", "Stuck", "How it goes", "Read for support", "Toolkit"}
    assert labels & ours == (expected | {"Toolkit"} if expected else set())


def test_what_is_not_there_is_not_found(home: object) -> None:
    browser = team(EDITOR)
    for name in ("template", "version", "framework", "theme", "statement", "answer", "template_file"):
        assert browser.get(to(name, 999_999)).status_code == 404, name


def test_guidance_is_given_to_steps(home: object) -> None:
    members = home.add_child(instance=MembersHomePage(title="Members", slug="members"))
    page = members.add_child(instance=GuidancePage(title="How to ask", slug="how-to-ask"))
    browser = team(EDITOR)
    data = sent(browser.get(to("guidance")))
    assert browser.post(to("guidance"), data | {"ask": page.pk}).status_code == 302
    assert list(StepGuidance.objects.values_list("stage", "page")) == [("ask", page.pk)]
    assert browser.post(to("guidance"), data | {"ask": "999999"}).status_code == 422
    assert StepGuidance.objects.count() == 1
    browser.post(to("guidance"), data | {"ask": ""})
    assert not StepGuidance.objects.exists()
