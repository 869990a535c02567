"""The papers of the demo's meetings, as the plain descriptions from which their files are made."""

from members_area.meetings.demo.papers.earlier import EARLIER
from members_area.meetings.demo.papers.groups import OF_GROUPS
from members_area.meetings.demo.papers.next_meeting import NEXT_MEETING

PAPERS = (*EARLIER, *NEXT_MEETING, *OF_GROUPS)

__all__ = ["PAPERS"]
