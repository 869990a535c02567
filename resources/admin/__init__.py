"""What editors of the library use in the CMS: explorers, reports, dashboard panels, a bulk action."""
