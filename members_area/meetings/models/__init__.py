from .agenda import AgendaItem, Paper, PaperVersion
from .calendar import CalendarToken, LastVisit
from .coming import AccessNeeds, Attendance, Registration, Substitute
from .groups import Group, GroupMembership, working_group
from .meetings import Meeting
from .minutes import Minutes, MinutesCorrection, MinutesSection, MinutesVersion, PublicDigest
from .record import ActionItem, ActionUpdate, Decision

__all__ = [
    "AccessNeeds",
    "ActionItem",
    "ActionUpdate",
    "AgendaItem",
    "Attendance",
    "CalendarToken",
    "Decision",
    "Group",
    "GroupMembership",
    "LastVisit",
    "Meeting",
    "Minutes",
    "MinutesCorrection",
    "MinutesSection",
    "MinutesVersion",
    "Paper",
    "PaperVersion",
    "PublicDigest",
    "Registration",
    "Substitute",
    "working_group",
]
