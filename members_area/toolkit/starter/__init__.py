"""What a service finds in the toolkit on its first day: statements to score, templates and guidance."""
