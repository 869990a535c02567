"""The demo members of the NWG: those of today, and those whose membership has ended."""

from members_area.membership.demo.people.east_and_london import EAST_AND_LONDON
from members_area.membership.demo.people.former import FORMER
from members_area.membership.demo.people.midlands import MIDLANDS
from members_area.membership.demo.people.north import NORTH
from members_area.membership.demo.people.south import SOUTH

MEMBERS = (*NORTH, *MIDLANDS, *SOUTH, *EAST_AND_LONDON)

__all__ = ["FORMER", "MEMBERS"]
