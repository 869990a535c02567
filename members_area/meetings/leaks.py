"""Addresses of meetings, for the nightly crawl: every one of them is refused to visitors and former members."""

from collections.abc import Iterator

from django.urls import reverse

from core.leaks.private import Private, register
from members_area.meetings.models import Group, Meeting, MinutesVersion, PaperVersion, PublicDigest

OF_A_MEETING = ("meeting", "meeting_ics", "meeting_join", "desk")
OF_A_RECORDING = ("meeting_recording", "meeting_recording_file", "meeting_captions")


def meetings() -> Iterator[Private]:
    told = set(PublicDigest.objects.values_list("version__minutes__meeting", flat=True))  # everybody may know of these
    for meeting in Meeting.objects.all():
        names = [*OF_A_MEETING, *(OF_A_RECORDING if meeting.recording else ())]
        addresses = tuple(reverse(name, args=[meeting.pk]) for name in names)
        yield Private(f"meeting {meeting.pk}", addresses, "" if meeting.pk in told else meeting.title)


def papers() -> Iterator[Private]:
    for version in PaperVersion.objects.select_related("paper"):
        own, file = version.paper_id, reverse("paper_file", args=[version.paper_id, version.number])
        yield Private(f"paper {own}", (reverse("paper", args=[own]), file), version.paper.title)


def minutes() -> Iterator[Private]:
    for meeting, number in MinutesVersion.objects.values_list("minutes__meeting", "number"):
        addresses = [reverse(name, args=[meeting]) for name in ("minutes", "minutes_pdf", "minutes_word")]
        yield Private(f"minutes of meeting {meeting}", (*addresses, reverse("minutes_version", args=[meeting, number])))


def lists() -> Iterator[Private]:
    names = ("meetings_list", "meetings_past", "decisions", "actions", "groups", "my_calendar")
    yield Private("lists of meetings", tuple(reverse(name) for name in names))
    for slug in Group.objects.values_list("slug", flat=True):
        yield Private(f"group {slug}", (reverse("group", args=[slug]),))


def register_ours() -> None:
    for source in (meetings, papers, minutes, lists):
        register(source)
