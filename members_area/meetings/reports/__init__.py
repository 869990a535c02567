"""What the team reads across meetings: who came in a year, whom to call, what is next."""
