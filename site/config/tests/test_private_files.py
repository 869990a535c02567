"""Every address that sends a private file, by who asks: its reader gets it, in ranges or by nginx, and nobody else does."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Collection

from core.models import SiteImage
from core.testing import make_document, make_user, picture_bytes
from home.models import HomePage
from members_area.meetings.services.recordings import save_recording
from members_area.meetings.services.substitutes import send_substitute
from members_area.meetings.testing import make_item, make_meeting, make_paper, make_past_meeting
from members_area.membership.models import Membership
from members_area.membership.privacy import COLLECTION
from members_area.membership.testing import link_in_mail, make_member, make_membership, make_profile, signed_in
from members_area.membership.tests.secretary import EDITOR, team
from members_area.toolkit.models import Evidence
from members_area.toolkit.services.shares import share_with_guest
from members_area.toolkit.testing import make_action, make_objective, make_plan, make_template

pytestmark = pytest.mark.django_db
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n"
ACCEL = "X-Accel-Redirect"


@dataclass
class Sent:
    """An address, what it sends and to whom, and what it says to somebody else."""

    address: str
    content: bytes
    kind: str
    reader: Client
    refusal: int = 302
    other: Client = field(default_factory=Client)


def document() -> Sent:
    file = make_document("list.csv", b"name,instrument", collection=Collection.objects.get(name=COLLECTION))
    return Sent(file.url, b"name,instrument", "text/csv", make_member(), refusal=404)


def _image() -> SiteImage:
    collection = Collection.objects.get(name=COLLECTION)
    image = SiteImage(title="A rehearsal", collection=collection, file=ContentFile(picture_bytes(), name="a.png"))
    image.save()
    return image


def picture() -> Sent:
    return Sent(_image().file.url, picture_bytes(), "image/png", make_member(), refusal=404)


def rendition() -> Sent:
    made = _image().get_rendition("width-40|format-webp")
    with made.file.open() as file:
        return Sent(made.url, file.read(), "image/webp", make_member(), refusal=404)


def photo() -> Sent:
    person = make_user()
    make_membership(person=person)
    photo = ContentFile(picture_bytes("JPEG"), name="photo.jpg")
    profile = make_profile(person, photo=photo, photo_seen_by="members")
    with profile.photo.open() as file:
        content = file.read()
    return Sent(reverse("member_photo", args=[person.pk]), content, "image/webp", make_member(), refusal=404)


def paper() -> Sent:
    made = make_paper(make_item(make_meeting()), "Fees report")
    return Sent(reverse("paper_file", args=[made.pk, 1]), b"Fees report", "text/plain", make_member())


def substitutes_paper() -> Sent:
    meeting, seat = make_meeting(), make_membership()
    made = make_paper(make_item(meeting), "Fees report")
    send_substitute(meeting=meeting, person=seat.person, name="Sam Colleague", email="sam@example.org")
    path = link_in_mail("sam@example.org", "/meetings/substitute/")
    return Sent(f"{path}papers/{made.pk}/", b"Fees report", "text/plain", Client(), refusal=404)


def _recorded() -> Any:
    return save_recording(
        meeting=make_past_meeting(),
        by=None,
        recording=ContentFile(FILM, name="film.mp4"),
        captions=ContentFile(CAPTIONS, name="c.vtt"),
        recording_until=timezone.localdate() + timedelta(days=9),
    )


def recording() -> Sent:
    return Sent(reverse("meeting_recording_file", args=[_recorded().pk]), FILM, "video/mp4", make_member())


def captions() -> Sent:
    return Sent(reverse("meeting_captions", args=[_recorded().pk]), CAPTIONS, "text/vtt", make_member())


WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"


def template() -> Sent:
    made = make_template()
    address = reverse("toolkit_file", args=[made.slug, 1, "docx"])
    return Sent(address, f"{made.slug} 1".encode(), WORD, make_member())


def templates_in_the_cms() -> Sent:
    made = make_template()
    file = made.versions.get().files.get()
    address = reverse("toolkit_admin:template_file", args=[file.pk])
    return Sent(address, f"{made.slug} 1".encode(), WORD, team(EDITOR))


def _evidence(seat: Membership) -> Evidence:
    action = make_action(make_objective(make_plan(seat.service)))
    file = ContentFile(b"Survey of hubs", name="survey.txt")
    return Evidence.objects.create(action=action, title="Survey", file=file, filename="survey.txt", size=14)


def evidence() -> Sent:
    seat = make_membership()
    made = _evidence(seat)
    address = reverse("evidence_file", args=[made.action.objective.plan_id, made.pk])
    other = make_member()  # of another service
    return Sent(address, b"Survey of hubs", "text/plain", signed_in(seat.person), refusal=404, other=other)


def guests_evidence() -> Sent:
    seat = make_membership()
    made = _evidence(seat)
    share_with_guest(
        plan=made.action.objective.plan,
        by=seat.person,
        name="Gil Governor",
        email="gil@example.org",
        role="reader",
        until=timezone.localdate() + timedelta(days=9),
    )
    path = link_in_mail("gil@example.org", "/toolkit/plan/")
    return Sent(f"{path}evidence/{made.pk}/", b"Survey of hubs", "text/plain", Client(), refusal=404)


KINDS: list[Callable[[], Sent]] = [
    document, picture, rendition, photo, paper, substitutes_paper, recording, captions, template, templates_in_the_cms,
    evidence, guests_evidence,
]  # fmt: skip


@pytest.fixture(params=KINDS, ids=lambda kind: kind.__name__)
def sent(request: pytest.FixtureRequest, home: HomePage, roles: None, monkeypatch: pytest.MonkeyPatch) -> Sent:
    # Letters wait for the end of the transaction, which no test reaches.
    monkeypatch.setattr("django.db.transaction.on_commit", lambda do, *args, **options: do())
    call_command("setup_member_area", verbosity=0)
    return request.param()


def refused(sent: Sent) -> Any:
    """Return the answer to somebody who may not read: for an address that is a secret, somebody who has it nearly."""
    parts = sent.address.split("/")
    if parts[1:3] in (["meetings", "substitute"], ["toolkit", "plan"]):
        parts[3] = parts[3][::-1]
    return sent.other.get("/".join(parts))


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content) if response.streaming else response.content


def test_its_reader_gets_it_whole_in_ranges_and_only_once(sent: Sent) -> None:
    whole = sent.reader.get(sent.address)
    assert (whole.status_code, body(whole)) == (200, sent.content)
    assert whole["Content-Type"].split(";")[0] == sent.kind
    assert {"private", "no-store"} <= set(whole["Cache-Control"].split(", "))
    assert whole["X-Robots-Tag"] == "noindex"
    part = sent.reader.get(sent.address, headers={"Range": "bytes=3-7", "If-Range": whole["ETag"]})
    assert (part.status_code, body(part)) == (206, sent.content[3:8])
    beyond = sent.reader.get(sent.address, headers={"Range": f"bytes={len(sent.content)}-"})
    assert (beyond.status_code, beyond["Content-Range"]) == (416, f"bytes */{len(sent.content)}")
    assert sent.reader.get(sent.address, headers={"If-None-Match": whole["ETag"]}).status_code == 304
    head = sent.reader.head(sent.address)
    assert (head.status_code, body(head), head["Content-Length"]) == (200, b"", str(len(sent.content)))


def test_behind_nginx_its_reader_gets_its_address(sent: Sent, settings: Any) -> None:
    settings.PRIVATE_FILES_PREFIX = "/protected/"
    for answer in (sent.reader.get(sent.address), sent.reader.head(sent.address)):
        assert (answer.status_code, body(answer)) == (200, b"")
        assert answer[ACCEL].startswith("/protected/")
        assert answer["Content-Type"].split(";")[0] == sent.kind
        assert {"private", "no-store"} <= set(answer["Cache-Control"].split(", "))
        assert answer["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("prefix", ["", "/protected/"], ids=["alone", "behind nginx"])
def test_others_get_neither(sent: Sent, settings: Any, prefix: str) -> None:
    settings.PRIVATE_FILES_PREFIX = prefix
    answer = refused(sent)
    assert answer.status_code == sent.refusal
    assert ACCEL not in answer
    assert sent.content not in body(answer)
