"""What editors use in the CMS and the site does not: forms, panels, reports, checks."""
