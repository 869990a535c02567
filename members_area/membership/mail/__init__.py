"""How an e-mail goes out: written in the transaction that it tells of (queue.py), sent once after it (delivery.py)."""

from .queue import queue_account_mail, queue_mail

__all__ = ["queue_account_mail", "queue_mail"]
