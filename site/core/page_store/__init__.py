"""The page store: finished, compressed public pages, answered before Django (docs/adr/0015).

directory.py       the folder that all workers and nginx share: which generation is open, and closing it
generations.py     which generation holds now, and how a change of content ends it
watch.py           hears of every statement that changes content, whoever sends it
private_tables.py  the tables that no public page reads
moments.py         when a page changes by itself, because time goes on
addresses.py       which requests may be answered from the store, and under which name
pages.py           a finished page: its headers, its encodings, its files
middleware.py      hands what Django has rendered to keeping.py, which keeps it while there is room
answers.py         answers before Django does
keeper.py          a thread of the server: opens, sweeps, renders again what is asked for most
cache_keys.py      caches that end with the generation
"""
