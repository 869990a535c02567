"""What may be uploaded: judged by content, not by name (docs/operations.md, Uploads)."""
