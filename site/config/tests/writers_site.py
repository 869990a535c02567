"""Run as a program: the site with people who write to it, and afterwards what is kept of all that they wrote.

It reads {"op": name, …} line by line and answers {"ok": …} (core/tests/programs.py).
"""

import time
from hashlib import sha256
from io import BytesIO
from pathlib import Path
from typing import Any

import django

from core.tests.programs import serve


def prepare(sets: int) -> dict[str, Any]:
    """Make the site and `sets` times a member, who comes to a meeting, and an editor. Return what their browsers need."""
    from django.core import signing
    from django.core.management import call_command
    from wagtail.models import Collection

    from core.spam import SALT
    from home.testing import make_contact_page, make_home, make_standard_page
    from members_area.meetings.testing import make_item, make_meeting
    from members_area.membership.privacy import COLLECTION

    call_command("setup_roles", verbosity=0)
    make_home()
    make_contact_page()
    make_standard_page("How to join", slug="how-to-join")
    call_command("setup_member_area", verbosity=0)
    meeting = make_meeting()
    return {
        "meeting": meeting.pk,
        "item": make_item(meeting).pk,
        "collection": Collection.objects.get(name=COLLECTION).pk,
        "opened": signing.dumps(int(time.time()) - 60, salt=SALT),  # a minute ago: nobody types faster
        "people": [_member(meeting) | _editor() for _ in range(sets)],
    }


def _member(meeting: Any) -> dict[str, Any]:
    from members_area.meetings.services import coming
    from members_area.membership.models import MemberProfile
    from members_area.membership.profile_forms import SUBJECTS, ProfileForm
    from members_area.membership.testing import make_membership, signed_in

    person: Any = make_membership().person
    coming.answer(meeting=meeting, person=person, answer="accepted", by=person)
    form = ProfileForm(instance=MemberProfile(person=person))
    seen = {f"{subject}_seen_by": form[f"{subject}_seen_by"].value() for subject in SUBJECTS}
    profile = {"first_name": person.first_name, "last_name": person.last_name, **seen}
    return {"person": person.pk, "member": signed_in(person).session.session_key, "profile": profile}


def _editor() -> dict[str, Any]:
    from core.testing import make_user
    from members_area.membership.testing import signed_in

    return {"editor": signed_in(make_user(groups=("Editors",))).session.session_key}


def look() -> dict[str, Any]:
    """Return what is kept: words, for what has one place its last word, and the hash of each file under its title."""
    from core.models import SiteDocument
    from home.models import ContactMessage
    from members_area.meetings.models import AccessNeeds, PaperVersion
    from members_area.membership.models import MemberProfile

    needs = AccessNeeds.objects.values_list("registration__person_id", "text")
    papers = PaperVersion.objects.select_related("paper")
    return {
        "message": dict.fromkeys(ContactMessage.objects.values_list("message", flat=True), ""),
        "profile": {str(pk): words for pk, words in MemberProfile.objects.values_list("person_id", "biography")},
        "needs": {str(pk): words for pk, words in needs},
        "paper": {version.paper.title: digest(version.file, version.size) for version in papers},
        "file": {held.title: digest(held.file, held.file_size) for held in SiteDocument.objects.all()},
        "wrong": [
            f"{one.pk} has another hash" for one in SiteDocument.objects.all() if one.file_hash != sha1(one.file)
        ],
        "unread": [held.title for held in SiteDocument.objects.all() if held.title not in held.extracted_text],
        "unnamed": len(files() - {one.file.name for one in (*SiteDocument.objects.all(), *PaperVersion.objects.all())}),
    }


def files() -> set[str]:
    """Return the names of all private files."""
    from django.core.files.storage import FileSystemStorage, storages

    private = storages["private"]
    assert isinstance(private, FileSystemStorage)
    root = Path(private.location)
    return {str(file.relative_to(root)) for file in root.rglob("*") if file.is_file()}


def digest(file: Any, size: int | None) -> str:
    """Return the hash of a stored file; words where it is missing or not as long as its row says."""
    try:
        with file.storage.open(file.name) as stored:
            content = stored.read()
    except FileNotFoundError:
        return f"{file.name} is missing"
    return sha256(content).hexdigest() if len(content) == size else f"{file.name}: {len(content)} bytes of {size}"


def sha1(file: Any) -> str:
    from wagtail.utils.file import hash_filelike

    try:
        with file.storage.open(file.name) as stored:
            return str(hash_filelike(BytesIO(stored.read())))
    except FileNotFoundError:
        return ""


# Work for the background.


def enqueue(words: list[str]) -> None:
    """Write for each word an e-mail to an address that holds it, and a file with it inside."""
    from django.db import transaction

    from core.testing import make_document
    from members_area.membership.mail import queue_mail
    from members_area.membership.models import MailKind, Membership

    membership = Membership.objects.exclude(person=None).first()
    assert membership is not None
    context = {"membership": membership, "person": membership.person, "link": "https://localhost/members/"}
    for word in words:
        with transaction.atomic():
            queue_mail(
                key=word, kind=MailKind.MEMBERSHIP, to=f"{word}@example.org", template="membership_began",
                context=context,
            )  # fmt: skip
            make_document(f"{word}.txt", f"The word is {word}.".encode(), title=word)


def waiting() -> int:
    from django_tasks_db.models import DBTaskResult

    return (DBTaskResult.objects.ready() | DBTaskResult.objects.running()).count() + _put_back()


def _put_back() -> int:
    """Return how many tasks wait for their next attempt."""
    from django.utils import timezone
    from django_tasks.base import TaskResultStatus
    from django_tasks_db.models import DBTaskResult, get_date_max

    later = DBTaskResult.objects.filter(status=TaskResultStatus.READY, run_after__gt=timezone.now())
    return later.exclude(run_after=get_date_max()).count()


def done() -> dict[str, Any]:
    """Return what became of tasks, e-mails and files, after a quarter of an hour has made its judgement of e-mails."""
    from datetime import timedelta

    from django.db.models import F
    from django_tasks_db.models import DBTaskResult

    from members_area.membership.mail.delivery import DEAD_AFTER, mark_broken_off
    from members_area.membership.models import EmailLog

    sending = EmailLog.objects.filter(status=EmailLog.Status.SENDING)
    sending.update(claimed_at=F("claimed_at") - DEAD_AFTER - timedelta(seconds=1))
    mark_broken_off()
    tasks = list(DBTaskResult.objects.all())
    listed = EmailLog.objects.to_look_at().values_list("recipient", flat=True)
    return {
        "tasks": {task.status: sum(other.status == task.status for other in tasks) for task in tasks},
        "workers": sorted({name for task in tasks for name in task.worker_ids}),
        "taken up": sum(len(task.worker_ids) > 1 for task in tasks),
        "mail": dict(EmailLog.objects.filter(key__startswith="word-").values_list("recipient", "status")),
        "to look at": list(listed),
        "unread": look()["unread"],
    }


if __name__ == "__main__":
    django.setup()
    from django.conf import settings

    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # nobody signs in by one
    serve({
        "prepare": prepare, "look": look, "enqueue": enqueue, "waiting": waiting, "done": done,
    })  # fmt: skip
