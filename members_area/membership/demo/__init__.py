"""The demo content of the member area."""
