"""What tests and `make bench` need to know of the servers that they start."""

import socket
from pathlib import Path


def free_port() -> int:
    """Return a port of loopback on which nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def with_children(pid: int) -> list[int]:
    """Return a process and all that it has started, and they in turn."""
    found = [pid]
    for task in Path(f"/proc/{pid}/task").iterdir():
        for child in (task / "children").read_text().split():
            found += with_children(int(child))
    return found
