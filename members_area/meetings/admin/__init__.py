"""What editors use of the meetings in the CMS. Every write goes through members_area.meetings.services."""
