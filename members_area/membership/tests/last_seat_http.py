"""Run as a program: eight secretaries press "Approve" at the same moment on a server with four processes.

The database is that of DATABASE_URL, migrated already. Prints, as JSON, the seats of each round and the answers.
"""

import http.client
import json
import os
import socket
import subprocess
import sys
import time
from collections import Counter
from threading import Barrier, Thread
from typing import Any
from urllib.parse import urlencode

sys.path.insert(0, os.path.dirname(__file__))
from last_seat import APPROVERS, ROOT, make_rounds, set_up

CSRF = "a" * 32


def serve(port: int) -> subprocess.Popen[bytes]:
    """Start the site as in production, and return it once it answers."""
    command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--workers", "4", "--port", str(port)]
    path = f"{ROOT}{os.pathsep}{ROOT / 'site'}"
    log = subprocess.DEVNULL
    environment = {**os.environ, "PYTHONPATH": path}
    server = subprocess.Popen([*command, "config.wsgi:application"], env=environment, cwd=ROOT, stdout=log, stderr=log)
    for _ in range(300):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
            return server
        except OSError:
            time.sleep(0.2)
    raise TimeoutError("The server did not start.")


def sessions() -> list[str]:
    """Return the session keys of as many secretaries as there are approvers."""
    from django.core.management import call_command
    from django.test import Client

    from core.testing import make_user
    from home.testing import make_home

    make_home()
    call_command("setup_roles", verbosity=0)
    keys = []
    for _ in range(APPROVERS):
        client = Client()
        client.force_login(make_user(groups=("Membership secretaries",)))
        keys.append(client.session.session_key)
    return keys


def press(port: int, session: str, application: int, barrier: Barrier, answers: Counter[str]) -> None:
    from django.urls import reverse

    from members_area.membership.admin.decisions import INSPECT

    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Cookie": f"sessionid={session}; csrftoken={CSRF}",
        "X-CSRFToken": CSRF,
        "Host": "localhost",
    }
    barrier.wait()
    body = urlencode({"decision": "approve", "approve-words": "Welcome."})
    connection.request("POST", reverse(INSPECT, args=[application]), body, headers)
    response = connection.getresponse()
    said_why = "Both seats of" in response.read().decode()
    answers[f"{response.status}{' with words' if said_why else ''}"] += 1


def race(rounds: int) -> dict[str, Any]:
    from members_area.membership.models import Membership, MembershipApplication

    keys, browsers = make_rounds(rounds), sessions()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = serve(port)
    answers: Counter[str] = Counter()
    try:
        for row in keys:
            barrier = Barrier(APPROVERS)
            threads = [
                Thread(target=press, args=(port, session, application, barrier, answers))
                for session, application in zip(browsers, row, strict=True)
            ]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
    finally:
        server.terminate()
        server.wait()
    seats: Counter[int] = Counter()
    for row in keys:
        service = MembershipApplication.objects.get(pk=row[0]).service
        seats[Membership.objects.open().filter(service=service).count()] += 1
    return {"seats": dict(seats), "answers": dict(answers)}


if __name__ == "__main__":
    set_up()
    print(json.dumps(race(int(sys.argv[1]))))
