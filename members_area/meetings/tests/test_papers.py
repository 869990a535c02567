"""Papers: who sends in, who approves, and who reads which version."""

from datetime import timedelta
from io import StringIO
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.utils import timezone
from wagtail.search.backends import get_search_backend

from core.testing import make_user, word_bytes
from members_area.meetings.models import Meeting, Paper, PaperVersion
from members_area.meetings.services import papers
from members_area.meetings.testing import make_group, make_item, make_meeting, make_past_meeting, put_in_group
from members_area.membership import services as membership
from members_area.membership.models import AuditEvent
from members_area.membership.testing import make_member, make_membership, signed_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("roles")]


def notes(words: str = "Fee remission", name: str = "notes.txt") -> ContentFile:
    return ContentFile(words.encode(), name=name)


def send_in(by: Any = None, *, meeting: Meeting | None = None, words: str = "Fee remission") -> Paper:
    item = make_item(meeting or make_meeting())
    return papers.submit(item=item, by=by or make_membership().person, title="Fees", file=notes(words))


def editor() -> Any:
    return make_user(groups=("Editors",))


def search_for(words: str) -> list[Paper]:
    return list(get_search_backend().search(words, Paper.objects.all()))


def body(response: Any) -> bytes:
    return b"".join(response.streaming_content)


def test_a_paper_waits_and_its_words_are_kept_for_search() -> None:
    item = make_item(make_meeting())
    word = ContentFile(word_bytes("Quokka bursaries"), name="Bursaries.docx")
    paper = papers.submit(item=item, by=make_membership().person, title="Bursaries", file=word)
    paper.refresh_from_db()
    assert paper.status == "submitted"
    assert "Quokka" in paper.words
    assert AuditEvent.objects.filter(action="paper.submitted", record_id=paper.pk).exists()


def test_search_finds_a_paper_by_the_words_of_its_newest_version() -> None:
    paper = send_in(words="Zebrafinch")
    papers.add_version(paper=paper, by=paper.submitted_by, file=notes("Wallaby"))
    assert paper in search_for("wallaby")
    assert paper not in search_for("zebrafinch")


@pytest.mark.parametrize("state", ["held", "closed", "cancelled"])
def test_a_meeting_that_is_over_or_cancelled_takes_no_papers_of_members(state: str) -> None:
    with pytest.raises(ValidationError, match="no more papers"):
        send_in(meeting=make_past_meeting(status=state))


def test_nobody_sends_papers_to_a_meeting_that_they_do_not_read() -> None:
    with pytest.raises(ValidationError, match="not open to you"):
        send_in(meeting=make_meeting(make_group()))


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("film.mp4", b"\x00\x00\x00\x18ftypmp42", "Choose a PDF"),
        ("program.exe", b"MZ", "Choose a PDF"),
        ("report.pdf", b"not a pdf", "not what its name says"),
        ("empty.txt", b"", "empty"),
    ],
)
def test_a_file_that_is_not_a_paper_is_refused_beside_the_field(name: str, content: bytes, words: str) -> None:
    meeting = make_meeting()
    item, browser = make_item(meeting), make_member()
    upload = SimpleUploadedFile(name, content)
    sent = {"item": item.pk, "title": "My title", "kind": "paper", "file": upload}
    response = browser.post(f"/members/meetings/{meeting.pk}/papers/new/", sent)
    assert response.status_code == 422
    assert words in response.content.decode()
    assert "My title" in response.content.decode()
    assert not Paper.objects.exists()


def test_a_member_sends_in_and_an_editor_approves() -> None:
    meeting = make_meeting()
    item, sender = make_item(meeting, "Fees"), make_membership().person
    sent = {"item": item.pk, "title": "On fees", "kind": "paper", "file": SimpleUploadedFile("fees.txt", b"Fees")}
    signed_in(sender).post(f"/members/meetings/{meeting.pk}/papers/new/", sent)
    paper = Paper.objects.get()
    assert paper.submitted_by == sender
    other = make_member()
    assert other.get(f"/members/papers/{paper.pk}/").status_code == 404
    assert signed_in(sender).get(f"/members/papers/{paper.pk}/").status_code == 200
    signed_in(editor()).post(f"/members/meetings/{meeting.pk}/desk/papers/{paper.pk}/approve/")
    assert other.get(f"/members/papers/{paper.pk}/").status_code == 200


def test_the_file_is_private_and_says_what_it_is() -> None:
    paper = send_in(words="Only for members")
    papers.approve(paper=paper, by=editor())
    response = make_member().get(f"/members/papers/{paper.pk}/1/")
    assert body(response) == b"Only for members"
    assert response["Content-Type"].startswith("text/plain")
    assert "attachment" in response["Content-Disposition"]
    assert "notes.txt" in response["Content-Disposition"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in response["Cache-Control"]


def test_the_file_is_sent_in_parts() -> None:
    paper = send_in(words="0123456789")
    papers.approve(paper=paper, by=editor())
    response = make_member().get(f"/members/papers/{paper.pk}/1/", headers={"range": "bytes=2-4"})
    assert response.status_code == 206
    assert body(response) == b"234"


def test_members_read_the_newest_version_only_and_its_sender_all() -> None:
    paper = send_in(words="First")
    papers.approve(paper=paper, by=editor())
    papers.add_version(paper=paper, by=paper.submitted_by, file=notes("Second"), note="Figures put right")
    member, sender = make_member(), signed_in(paper.submitted_by)
    assert member.get(f"/members/papers/{paper.pk}/1/").status_code == 404
    assert body(member.get(f"/members/papers/{paper.pk}/2/")) == b"Second"
    assert body(sender.get(f"/members/papers/{paper.pk}/1/")) == b"First"
    assert "Figures put right" in member.get(f"/members/papers/{paper.pk}/").content.decode()
    event = AuditEvent.objects.get(action="paper.version_added")
    assert event.summary == "Version 2, live at once"


def test_nobody_adds_a_version_to_somebody_elses_paper() -> None:
    paper, other = send_in(), make_membership().person
    papers.approve(paper=paper, by=editor())
    with pytest.raises(ValidationError, match="Only who sent a paper in"):
        papers.add_version(paper=paper, by=other, file=notes())
    with pytest.raises(ValidationError, match="Whoever runs"):
        papers.approve(paper=send_in(paper.submitted_by), by=paper.submitted_by)
    response = signed_in(other).post(f"/members/papers/{paper.pk}/withdraw/", follow=False)
    assert response.status_code == 302
    paper.refresh_from_db()
    assert paper.status == "approved"


def test_what_is_withdrawn_is_gone_for_members() -> None:
    paper = send_in()
    papers.approve(paper=paper, by=editor())
    signed_in(paper.submitted_by).post(f"/members/papers/{paper.pk}/withdraw/")
    assert make_member().get(f"/members/papers/{paper.pk}/").status_code == 404
    assert make_member().get(f"/members/papers/{paper.pk}/1/").status_code == 404
    with pytest.raises(ValidationError, match="withdrawn"):
        papers.add_version(paper=paper, by=paper.submitted_by, file=notes())


def test_papers_of_a_task_and_finish_group_are_for_its_people() -> None:
    group = make_group()
    sender = put_in_group(group)
    paper = send_in(sender.person, meeting=make_meeting(group))
    papers.approve(paper=paper, by=editor())
    assert make_member().get(f"/members/papers/{paper.pk}/1/").status_code == 404
    assert signed_in(put_in_group(group).person).get(f"/members/papers/{paper.pk}/1/").status_code == 200
    membership.end(membership=sender.person.memberships.get(), reason="Moved on", by=None)
    assert signed_in(sender.person).get(f"/members/papers/{paper.pk}/1/").status_code == 403


def test_the_chair_of_a_group_reads_what_waits() -> None:
    group = make_group()
    chair = put_in_group(group, role="chair").person
    paper = send_in(put_in_group(group).person, meeting=make_meeting(group))
    assert signed_in(chair).get(f"/members/papers/{paper.pk}/").status_code == 200
    assert signed_in(put_in_group(group).person).get(f"/members/papers/{paper.pk}/").status_code == 404


def test_a_lost_file_is_not_found() -> None:
    paper = send_in()
    version = paper.versions.get()
    version.file.storage.delete(version.file.name)
    assert signed_in(paper.submitted_by).get(f"/members/papers/{paper.pk}/1/").status_code == 404


def test_a_visitor_is_asked_to_sign_in(client: Any) -> None:
    paper = send_in()
    for path in (f"/members/papers/{paper.pk}/", f"/members/papers/{paper.pk}/1/"):
        assert client.get(path).status_code == 302


def test_a_paper_whose_reading_was_broken_off_is_read_at_night() -> None:
    paper = send_in()
    words = Paper.objects.get(pk=paper.pk).words
    Paper.objects.update(words="")
    call_command("read_missing_papers", stdout=StringIO())
    assert Paper.objects.get(pk=paper.pk).words == words != ""
    Paper.objects.update(words="")
    PaperVersion.objects.update(uploaded_at=timezone.now() - timedelta(days=3))
    call_command("read_missing_papers", stdout=StringIO())
    assert Paper.objects.get(pk=paper.pk).words == ""
