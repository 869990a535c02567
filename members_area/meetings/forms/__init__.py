"""Forms of the meetings, a module a concept."""
