"""Running a meeting: a page for each part of the work, for its chair, its secretary and the team."""
