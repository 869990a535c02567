"""What comes next for a meeting, where many stand in one list."""

from members_area.meetings.desk_steps import REMINDERS, Step, steps_of
from members_area.meetings.models import Meeting


def next_step(meeting: Meeting) -> Step | None:
    """Return the step of the desk's checklist that can be taken now, or else the first that is not done.

    None where nothing is left to do. Ask with `minutes` selected along.
    """
    steps = steps_of(meeting)
    left = (step for step in steps if not step.is_done and not step.is_past and step.key != REMINDERS)
    return next((step for step in steps if step.is_next), None) or next(left, None)
