"""`make bench`: how fast a public page is, served in several ways side by side on this machine.

__main__.py   one run, from an empty folder to docs/performance.md
blog.py       the site that is measured
servers.py    starts the site and nginx, and counts the CPU that they take
load.py       one measurement with wrk
figures.py    medians and ratios of all measurements
lookup.py     what the store's own steps cost in a process
report.py     the words and tables
"""
