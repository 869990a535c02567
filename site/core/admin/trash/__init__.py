"""The trash in the CMS: every door by which a page is deleted leads there, and a screen from which it comes back."""
