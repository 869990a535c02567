"""A plan as a file to keep, take to the board or work on, and as a page to print. Made of plan_content.content_of."""
