"""How an e-mail goes out: written in the transaction that it tells of (queue.py), sent once after it (delivery.py)."""

from .queue import queue_mail

__all__ = ["queue_mail"]
