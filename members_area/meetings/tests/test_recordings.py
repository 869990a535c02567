"""Recordings: with words, for who reads the meeting, and until their last day."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone

from core.testing import make_user
from members_area.meetings.models import Meeting
from members_area.meetings.services.recordings import save_recording
from members_area.meetings.testing import make_group, make_meeting, make_past_meeting, put_in_group
from members_area.membership.testing import make_member, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]
FILM = b"\x00\x00\x00\x18ftypmp42" + b"\x00" * 40
CAPTIONS = b"WEBVTT\n\n00:00.000 --> 00:02.000\nWelcome\n"


def film(name: str = "meeting.mp4") -> ContentFile:
    return ContentFile(FILM, name=name)


def record(meeting: Meeting, *, days: int = 30, **fields: Any) -> Meeting:
    given = {"recording": film(), "transcript": "Welcome, everybody.", **fields}
    until = timezone.localdate() + timedelta(days=days)
    return save_recording(meeting=meeting, by=None, recording_until=until, **given)


def expire(meeting: Meeting) -> None:
    Meeting.objects.filter(pk=meeting.pk).update(recording_until=timezone.localdate() - timedelta(days=1))


def test_members_watch_with_captions_and_read_the_transcript() -> None:
    meeting = record(make_past_meeting(), captions=ContentFile(CAPTIONS, name="c.vtt"))
    page = make_member().get(f"/members/meetings/{meeting.pk}/recording/").content.decode()
    assert "<track" in page
    assert "Welcome, everybody." in page
    assert "It is there until" in page
    captions = make_member().get(f"/members/meetings/{meeting.pk}/recording/captions/")
    assert captions["Content-Type"].startswith("text/vtt")


def test_the_film_is_private_and_sent_in_parts() -> None:
    meeting = record(make_past_meeting())
    response = make_member().get(f"/members/meetings/{meeting.pk}/recording/film/", headers={"range": "bytes=4-7"})
    assert response.status_code == 206
    assert b"".join(response.streaming_content) == b"ftyp"
    assert response["Content-Type"] == "video/mp4"
    assert "no-store" in response["Cache-Control"]


def test_a_recording_without_words_is_refused() -> None:
    with pytest.raises(ValidationError, match="captions or a transcript"):
        record(make_past_meeting(), transcript="")


def test_a_recording_needs_a_meeting_that_was_held_and_a_day_to_come() -> None:
    with pytest.raises(ValidationError, match="was held"):
        record(make_meeting())
    with pytest.raises(ValidationError, match="This day is over"):
        record(make_past_meeting(), days=-1)


def test_a_recording_of_a_group_is_for_its_people() -> None:
    meeting = record(make_past_meeting(make_group()))
    path = f"/members/meetings/{meeting.pk}/recording/"
    assert make_member().get(path).status_code == 404
    assert make_member().get(f"{path}film/").status_code == 404
    assert signed_in(put_in_group(meeting.group).person).get(path).status_code == 200


def test_after_its_last_day_it_is_not_found_and_deleted() -> None:
    meeting, kept = record(make_past_meeting()), record(make_past_meeting())
    storage, name = meeting.recording.storage, meeting.recording.name
    expire(meeting)
    path = f"/members/meetings/{meeting.pk}/recording/"
    for address in (path, f"{path}film/", f"{path}captions/"):
        assert make_member().get(address).status_code == 404
    call_command("remove_expired_recordings", stdout=None)
    meeting.refresh_from_db()
    assert not storage.exists(name)
    assert (meeting.recording.name, meeting.transcript) == ("", "")
    assert make_member().get(f"/members/meetings/{kept.pk}/recording/").status_code == 200


def test_a_new_film_takes_the_place_of_the_old_one() -> None:
    meeting = record(make_past_meeting())
    storage, name = meeting.recording.storage, meeting.recording.name
    meeting = record(meeting)
    assert not storage.exists(name)
    assert storage.exists(meeting.recording.name)


def test_an_editor_keeps_a_recording_on_the_desk_and_deletes_it() -> None:
    meeting, browser = make_past_meeting(), signed_in(make_user(groups=("Editors",)))
    path = f"/members/meetings/{meeting.pk}/desk/recording/"
    until = timezone.localdate() + timedelta(days=30)
    sent = {"recording": SimpleUploadedFile("m.mp4", FILM), "transcript": "", "recording_until": until.isoformat()}
    refused = browser.post(path, sent)
    assert refused.status_code == 422
    assert "captions or a transcript" in refused.content.decode()
    sent = {**sent, "recording": SimpleUploadedFile("m.mp4", FILM), "transcript": "Hello"}
    assert browser.post(path, sent).status_code == 302
    meeting.refresh_from_db()
    assert meeting.has_recording
    browser.post(f"{path}remove/")
    meeting.refresh_from_db()
    assert not meeting.recording


@pytest.mark.parametrize("name", ["film.exe", "film.pdf"])
def test_what_is_no_film_is_refused(name: str) -> None:
    with pytest.raises(ValidationError, match="MP4 or WebM"):
        record(make_past_meeting(), recording=film(name))
