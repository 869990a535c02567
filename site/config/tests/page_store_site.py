"""Run as a program: a writer, who changes the site that the environment names as it is told, one line a change.

It reads {"op": name, "word": …, …} and answers {"ok": …} once the change is acknowledged. A change with "die" is made
by a process of its own, which kills itself: "before" the COMMIT, or "after" it and before the store can be opened.
"""

import json
import os
import signal
import sys
import time
import traceback
from typing import Any

import django
from django.db import connection, connections, transaction

from config.tests.page_store_changes import KEYS, OPERATIONS, menu, notice, picture, publish_with, redirect, setting


def begin() -> dict[str, Any]:
    """Make the site with which the test begins; return a reader's session."""
    from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
    from django.contrib.sessions.backends.db import SessionStore
    from wagtail.models import Collection, Site

    from core.models import Person, SiteSettings
    from core.testing import make_document, make_image, make_topic, make_user
    from home.testing import make_home, make_standard_page
    from resources.models import LibraryAuthor
    from resources.testing import make_blog_post

    make_home()
    SiteSettings.for_site(Site.objects.get()).save()
    root = Collection.get_first_root_node()
    collections = {name: root.add_child(name=name) for name in ("pictures", "papers")}
    make_standard_page("Box", slug="box")
    for key in KEYS[:2]:
        publish_with(make_standard_page(key, slug=key), f"w{key}x0z")
    image, paper = make_image(), make_document(collection=collections["papers"], title="wdocx0z")
    image.collection, image.credit = collections["pictures"], "wcreditx0z"
    image.save()
    make_standard_page("Paper", slug="paper", body=[("download", {"document": paper, "title": ""})])
    post = make_blog_post(
        "Post", slug="post", summary="wpostx0z", topics=(make_topic("wtopicx0z", "topic"),), picture=image
    )
    post.authors = [LibraryAuthor(person=Person.objects.create(name="wauthorx0z", slug="author"))]
    post.save()
    picture("wpicturex0z")
    menu("wmenux0z")
    setting("footer_text", "wfooterx0z")
    notice("wnoticex0z", None)
    redirect("wredirectx0z")
    user, session = make_user(), SessionStore()
    session[SESSION_KEY], session[HASH_SESSION_KEY] = str(user.pk), user.get_session_auth_hash()
    session[BACKEND_SESSION_KEY] = "allauth.account.auth_backends.AuthenticationBackend"
    session.save()
    return {"session": session.session_key}


def change(op: str, die: str = "", linger: float = 0, **told: Any) -> Any:
    """Make a change; `linger` is how long its transaction stays open once it has been made."""
    if die:
        return dying(op, die, linger, told)
    if not linger:
        return OPERATIONS[op](**told)
    with transaction.atomic():
        answer = OPERATIONS[op](**told)
        time.sleep(linger)
    return answer


def dying(op: str, die: str, linger: float, told: dict[str, Any]) -> None:
    """Make a change in a process that is killed in the middle of it."""
    connections.close_all()
    if hasattr(connection, "close_pool"):
        connection.close_pool()  # a child that asks through its parent's sockets gets its parent's answers
    child = os.fork()
    if child:
        os.waitpid(child, 0)
        return
    with transaction.atomic():
        if die == "after":
            transaction.on_commit(kill)  # before anybody else who waits for the COMMIT
        OPERATIONS[op](**told)
        time.sleep(linger)
        if die == "before":
            kill()
    os._exit(1)


def kill() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def serve() -> None:
    """Do what each line says. What a request's end does, the end of a change does here."""
    from django.core.signals import request_finished, request_started

    for line in sys.stdin:
        request_started.send(sender=serve, environ={})
        try:
            answer = {"ok": change(**json.loads(line))}
        except Exception:
            answer = {"failed": traceback.format_exc()}
        request_finished.send(sender=serve)
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    django.setup()
    OPERATIONS["begin"] = begin
    serve()
