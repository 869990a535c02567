"""Music services and members from a spreadsheet: read, checked without changing anything, then made by the services."""
