"""A plan from an Excel file: read, checked without changing anything, then made by the services."""
