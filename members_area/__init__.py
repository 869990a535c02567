"""What members come for: membership first, then meetings and the toolkit (docs/structure.md)."""
