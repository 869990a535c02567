"""What editors use in the CMS for the public site's own data: events, partners, channels, messages."""
