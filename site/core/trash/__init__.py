"""Pages that an editor has deleted: kept for a while, read by nobody, put back as they were."""
