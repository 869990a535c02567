"""The demo content of the library."""
