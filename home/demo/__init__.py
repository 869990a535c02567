"""The demo content of the public site's own pages."""
