"""Tells what happened at the meetings and between them, through the services, in the order in which it happened."""

from collections.abc import Callable
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any
from unittest.mock import patch

from django.utils import timezone

from members_area.meetings.demo.cast import Cast
from members_area.meetings.demo.described import Correction, Decided, DemoMeeting, Promised
from members_area.meetings.demo.planning import Programme
from members_area.meetings.models import ActionItem, AgendaItem, Decision, Meeting, Minutes, MinutesSection
from members_area.meetings.services import minutes as minutes_service
from members_area.meetings.services import record
from members_area.membership.demo.past import as_of

CIRCULATED_AFTER, OPEN_FOR, ANEW_AFTER = timedelta(days=10), timedelta(days=14), timedelta(days=26)
ANEW_BEFORE_LOAD, STILL_OPEN_FOR = timedelta(days=5), timedelta(days=9)
LETTERS = "members_area.meetings.emails.minutes.tell"  # the past sends none


class Chronicle:
    """What happened, on which day. `tell` lets it happen."""

    def __init__(self, programme: Programme, cast: Cast) -> None:
        self.programme, self.cast, self.loaded_at = programme, cast, timezone.now()
        self.decisions: dict[str, Decision] = {}
        self.events: list[tuple[datetime, Callable[[], Any]]] = []

    def on(self, moment: datetime, happen: Callable[..., Any], *args: Any) -> None:
        self.events.append((min(moment, self.loaded_at), partial(happen, *args)))

    def tell(self) -> None:
        """Let everything happen, each thing at its time. None of it writes to anybody."""
        with patch(LETTERS, lambda *args, **kwargs: 0):
            while self.events:
                # What happens can lead to more, which is told in its turn.
                self.events.sort(key=lambda event: event[0])
                moment, happen = self.events.pop(0)
                with as_of(moment):
                    happen()

    def add_meeting(self, key: str, following: Meeting | None) -> None:
        """Note what a meeting that was held leads to; `following` is the group's next one, if it was held too."""
        meeting, content = self.programme.meetings[key], self.programme.contents[key]
        self.on(meeting.ends_at, self.write_down, key, following)
        if content.minutes == "draft":
            return
        circulated = meeting.ends_at + CIRCULATED_AFTER
        self.on(circulated, self.circulate, meeting, circulated + OPEN_FOR)
        for correction in content.corrections:
            self._add_correction(meeting, correction, circulated)
        if any(correction.wrong for correction in content.corrections):
            self._add_second_circulation(meeting, content)
        if content.minutes == "approved" and following:
            self.on(following.starts_at + timedelta(minutes=20), self.approve, meeting, following)
            if content.has_digest:
                self.on(following.starts_at + timedelta(days=3), self.publish_digest, meeting)

    def _add_correction(self, meeting: Meeting, correction: Correction, circulated: datetime) -> None:
        days = timedelta(days=correction.after)
        proposed = circulated + days if correction.after > 0 else self.loaded_at + days
        self.on(proposed, self.propose, meeting, correction)

    def _add_second_circulation(self, meeting: Meeting, content: DemoMeeting) -> None:
        if content.minutes == "approved":
            anew = meeting.ends_at + ANEW_AFTER
            self.on(anew, self.circulate, meeting, anew + OPEN_FOR)
        else:
            now = self.loaded_at
            self.on(now - ANEW_BEFORE_LOAD, self.circulate, meeting, now + STILL_OPEN_FOR)

    def write_down(self, key: str, following: Meeting | None) -> None:
        """Note decisions and actions, and draft the minutes with the mistakes that members will find."""
        meeting, content = self.programme.meetings[key], self.programme.contents[key]
        minutes = Minutes.objects.create(meeting=meeting)
        for place, (row, item) in enumerate(self.programme.parts[key]):
            text = item.said if item else self._said_first(row, content)
            for correction in content.corrections:
                if item and correction.wrong and correction.item == item.key:
                    text = text.replace(correction.right, correction.wrong)
            MinutesSection.objects.create(minutes=minutes, item=row, text=text, sort_order=place)
            for decided in item.decided if item else ():
                self.decide(meeting, row, decided)
            for promised in item.promised if item else ():
                self.promise(meeting, row, promised, following)
        Minutes.objects.get(pk=minutes.pk).save_revision(user=self.cast.editor)

    def _said_first(self, row: AgendaItem, content: DemoMeeting) -> str:
        return content.approval if row.kind == AgendaItem.Kind.MINUTES else content.arising

    def decide(self, meeting: Meeting, row: AgendaItem, decided: Decided) -> None:
        decision = record.decide(
            meeting=meeting,
            text=decided.text,
            item=row,
            supersedes=self.decisions[decided.replaces] if decided.replaces else None,
            is_public=decided.is_public,
            by=self.cast.editor,
        )
        if decided.key:
            self.decisions[decided.key] = decision

    def promise(self, meeting: Meeting, row: AgendaItem, promised: Promised, following: Meeting | None) -> None:
        """Raise an action, and note when its owner tells of it or closes it."""
        action = record.raise_action(
            meeting=meeting,
            text=promised.text,
            owner=self.cast.people[promised.owner],
            due_on=self._due(meeting, promised),
            item=row,
            by=self.cast.editor,
        )
        for days, words in promised.told:
            self.on(meeting.ends_at + timedelta(days=days), self.tell_of, action, words)
        closes, status = promised.done or promised.dropped, "done" if promised.done else "dropped"
        if closes == "next" and following:
            moment = following.starts_at + timedelta(minutes=30)
            self.on(moment, self.close, action, status, promised.last_words, following)
        elif isinstance(closes, int):
            moment = meeting.ends_at + timedelta(days=closes)
            self.on(moment, self.close, action, status, promised.last_words, None)

    def _due(self, meeting: Meeting, promised: Promised) -> date:
        if promised.due_in is not None:
            return self.programme.demo.today + timedelta(days=promised.due_in)
        return timezone.localdate(meeting.ends_at) + timedelta(days=promised.due)

    def tell_of(self, action: ActionItem, words: str) -> None:
        record.update_action(action=action, by=action.owner, note=words)

    def close(self, action: ActionItem, status: str, words: str, meeting: Meeting | None) -> None:
        record.update_action(action=action, by=action.owner, note=words, status=status, meeting=meeting)

    def circulate(self, meeting: Meeting, closes: datetime) -> None:
        minutes = Minutes.objects.get(meeting=meeting)
        minutes_service.circulate(minutes=minutes, by=self.cast.editor, corrections_close_at=closes)

    def propose(self, meeting: Meeting, correction: Correction) -> None:
        """Let a member propose a correction, and have it answered two days later where it is."""
        minutes = Minutes.objects.get(meeting=meeting)
        item = self.programme.items.get(correction.item)
        proposed = minutes_service.propose(
            minutes=minutes, author=self.cast.people[correction.by], text=correction.text, item=item
        )
        if correction.outcome:
            self.on(timezone.now() + timedelta(days=2), self.answer, proposed, correction)

    def answer(self, proposed: Any, correction: Correction) -> None:
        minutes_service.decide(
            correction=proposed, outcome=correction.outcome, reply=correction.reply, by=self.cast.editor
        )
        if correction.wrong:
            section = MinutesSection.objects.get(minutes=proposed.minutes_id, item=proposed.item_id)
            section.text = section.text.replace(correction.wrong, correction.right)
            section.save()
            Minutes.objects.get(pk=proposed.minutes_id).save_revision(user=self.cast.editor)

    def approve(self, meeting: Meeting, following: Meeting) -> None:
        minutes = Minutes.objects.get(meeting=meeting)
        minutes_service.approve(minutes=minutes, at=following, by=self.cast.editor)

    def publish_digest(self, meeting: Meeting) -> None:
        minutes_service.publish_digest(minutes=Minutes.objects.get(meeting=meeting), by=self.cast.editor)
