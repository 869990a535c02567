"""What the membership secretary uses in the CMS. Every write goes through members_area.membership.services."""
