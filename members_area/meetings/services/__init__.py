"""Every write of the meetings: keyword-only functions that check, write and note it in one transaction."""
