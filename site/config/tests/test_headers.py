"""Every address under production's settings by https: its head says what it must, and no form takes files unknown to us.

`headers.py` says what must be there. The sweeps of test_personas.py and test_fuzz.py ask it too.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest
from django import forms
from django.test import Client

from config.tests.fuzzing import OF_THE_CMS, OF_THE_SITE, OPEN
from config.tests.headers import faults_of
from config.tests.running_site import ROOT, environment
from config.tests.test_access_table import EDITORS, JOINERS, MEMBERS, READERS, RUNNERS, SIGNED_IN, rule_for
from config.tests.upload_doors import DOORS
from config.tests.whole_site import WholeSite, addresses, make_whole_site

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
PRIVATE = {EDITORS, JOINERS, MEMBERS, READERS, RUNNERS, SIGNED_IN}
# Words and icons of the CMS's own interface, the same for everybody.
OF_THE_INTERFACE = {"wagtailadmin_sprite", "wagtailadmin_javascript_catalog"}
IN_PRODUCTION = re.compile(r"SECURE_|SESSION_COOKIE_|CSRF_COOKIE_|X_FRAME_OPTIONS$|CONTENT_SECURITY_POLICY$")
A_FILE = re.compile(r"""<input[^>]*type="file"[^>]*>""")
A_NAME = re.compile(r'name="([^"]+)"')
SWEEPS = {"visitor": OPEN, "member": OF_THE_SITE, "administrator": OF_THE_CMS}
MOST = {"visitor": 60, "member": 150, "administrator": 300}


@pytest.fixture(scope="session")
def of_production(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What production's settings say of security, asked in a process of its own because they read the environment."""
    ask = (
        "import json, config.settings.production as p;"
        f"import re; wanted = re.compile({IN_PRODUCTION.pattern!r});"
        "print(json.dumps({n: getattr(p, n) for n in dir(p) if wanted.match(n)}))"
    )
    told = {**environment(tmp_path_factory.mktemp("production")), "SECURE_SSL_REDIRECT": "on"}
    said = subprocess.run([sys.executable, "-c", ask], cwd=ROOT, env=told, check=True, capture_output=True, text=True)
    return json.loads(said.stdout)


@pytest.fixture
def whole(settings: Any, of_production: dict[str, Any]) -> WholeSite:
    assert of_production["SECURE_HSTS_SECONDS"] >= 31_536_000
    for name, value in of_production.items():
        setattr(settings, name, tuple(value) if name == "SECURE_PROXY_SSL_HEADER" else value)
    return make_whole_site()


def wanted(who: str, site: WholeSite) -> Iterator[tuple[str, str]]:
    names = set(SWEEPS[who])
    return (row for row in addresses(site) if row[0] in names)


@pytest.mark.parametrize("who", SWEEPS)
def test_every_answer_has_its_headers_and_every_file_its_door(whole: WholeSite, who: str) -> None:
    wrong, doors, asked = {}, set(), 0
    for name, address in wanted(who, whole):
        response = whole.browser(who).get(address, secure=True)
        is_private = rule_for(name, address.lstrip("/")) in PRIVATE and name not in OF_THE_INTERFACE
        asked += 1
        if faults := faults_of(response, path=address, is_private=is_private, is_secure=True):
            wrong[f"{name} {address}"] = faults
        if response.status_code == 200 and not response.streaming:
            doors |= {
                (name, A_NAME.search(box)[1]) for box in A_FILE.findall(response.content.decode(errors="replace"))
            }
    assert wrong == {}
    assert asked > MOST[who]
    assert doors <= {(door.page, door.field) for door in DOORS.values()}, "Say in upload_doors.py what they do."


def test_what_is_asked_without_tls_is_sent_on_to_it(whole: WholeSite) -> None:
    for address in ("/", "/account/login/", "/admin/", "/members/", "/documents/1/x"):
        response = Client().get(address)
        assert (response.status_code, response["Location"]) == (301, f"https://testserver{address}")


def test_the_cookies_of_a_sign_in_are_for_tls_alone(whole: WholeSite) -> None:
    person = whole.whole.own.person
    browser = Client()
    browser.get("/account/login/", secure=True)
    data = {"login": person.email, "password": "a-long-test-password"}
    response = browser.post("/account/login/", data, secure=True)
    assert {"sessionid"} <= set(response.cookies)
    assert faults_of(response, path="/account/login/", is_secure=True) == []
    assert all(cookie["secure"] and cookie["httponly"] for cookie in browser.cookies.values())


def forms_with_files(kind: type = forms.BaseForm) -> Iterator[tuple[str, str]]:
    """Yield every form there is that says in its class that it takes a file, with the name of the field."""
    for form in kind.__subclasses__():
        for name, made in getattr(form, "base_fields", {}).items():
            if isinstance(made, forms.FileField):
                yield f"{form.__module__}.{form.__qualname__}", name
        yield from forms_with_files(form)


# Forms that take files, and at which door; those that add the field when they are made are found by the sweep above.
KNOWN_FORMS = {
    ("core.uploads.forms.AvatarForm", "avatar"): "an editor's face",
    ("core.admin.redirect_imports.CheckedImportForm", "import_file"): "redirects",
    ("members_area.meetings.forms.desk.RecordingForm", "recording"): "a recording",
    ("members_area.meetings.forms.desk.RecordingForm", "captions"): "captions",
    ("members_area.membership.admin.imports.UploadForm", "file"): "members",
    ("members_area.membership.profile_forms.ProfileForm", "photo"): "a member's photo",
    ("members_area.toolkit.admin.template_forms.VersionForm", "word"): "a Word template",
    ("members_area.toolkit.admin.template_forms.VersionForm", "excel"): "an Excel template",
    ("members_area.toolkit.admin.template_forms.VersionForm", "pdf"): "a PDF template",
    ("members_area.toolkit.forms.exports.PlanFileForm", "file"): "a plan",
}
# Wagtail's own, in whose place ours are used.
REPLACED = {
    ("wagtail.admin.forms.account.AvatarPreferencesForm", "avatar"),
    ("wagtail.contrib.redirects.forms.ImportForm", "import_file"),
}


def test_no_form_takes_files_that_is_not_known(home: object) -> None:
    Client().get("/")  # by now every module that answers a request has been read
    of_libraries = re.compile(
        r"wagtail\.(images|documents)\.|core\.models|(django\.forms|wagtail\.admin\.forms)\.models"
    )
    made = {(form, field) for form, field in forms_with_files() if not re.match(r"wagtail\.(images|documents)\b", form)}
    unknown = {row for row in made - set(KNOWN_FORMS) - REPLACED if not of_libraries.match(row[0])}
    assert unknown == set(), "Say in upload_doors.py who may send what there."
    assert set(KNOWN_FORMS) <= made
    assert set(KNOWN_FORMS.values()) <= set(DOORS)
