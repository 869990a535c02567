"""What the meetings write to people. The words stand in templates/meetings/emails/, written like membership's."""
