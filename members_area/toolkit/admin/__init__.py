"""What the team uses of the toolkit in the CMS. Every write goes through members_area.toolkit.services."""
