"""The recording of one talk: a short film with captions, its every word beside it, and a day on which it goes."""

from datetime import timedelta

from django.core.files.base import ContentFile

from core.demo.artwork import draw
from core.demo.films import make_film, make_vtt
from core.demo.workshop import Demo
from members_area.meetings.demo.cast import Cast
from members_area.meetings.demo.planning import Programme
from members_area.meetings.services.recordings import save_recording

OF = "review"
SIZE, SECONDS = (854, 480), 16
SCENES = (
    ("meeting", "recording-one", "What did we learn this year?"),
    ("school", "recording-two", "Who is missing from the pages?"),
)
CAPTIONS = (
    (0.0, 4.0, "Good morning, everybody. This is the draft of the annual review."),
    (4.0, 8.0, "It is shorter than last year, because you asked for shorter chapters."),
    (8.0, 12.0, "One chapter tells of a project that did not work."),
    (12.0, 16.0, "Please read your own part, and tell us whether we may name you."),
)
KEPT_FOR = timedelta(days=120)


def record(demo: Demo, programme: Programme, cast: Cast) -> None:
    """Keep the first minutes of the meeting on the annual review."""
    pictures = [(draw(motif, seed, width=SIZE[0], height=SIZE[1]), line) for motif, seed, line in SCENES]
    save_recording(
        meeting=programme.meetings[OF],
        by=cast.editor,
        recording=ContentFile(make_film(pictures, seconds=SECONDS, size=SIZE), name="meeting.mp4"),
        captions=ContentFile(make_vtt(CAPTIONS).encode(), name="meeting.vtt"),
        transcript="\n".join(words for _, _, words in CAPTIONS),
        recording_until=demo.today + KEPT_FOR,
    )
