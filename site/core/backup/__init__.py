"""One archive that holds the whole site, made while it runs, and the way back into an empty place (docs/adr/0016).

archive.py      the file itself: written as a stream, checked as a stream
databases.py    a copy of the database at one moment, and back
files.py        what lies in the storages, and back
making.py       how both are made to agree: the order, and why
emptiness.py    what an empty place is
restoring.py    from an archive to a site that may be opened
erasures.py     who has closed their account: outside the backup, so that nobody comes back with an old one
"""


class Refused(Exception):
    """What was asked for cannot be done; says why in words for an operator."""
