"""Run as a program, to change the site that the environment names from another process than its server.

It reads {"op": name, …} line by line and answers {"ok": …} (core/tests/programs.py).
"""

import django

from core.tests.programs import serve

PATH = "/how-to-join/"


def fill() -> None:
    """Make a home page, a page of words and the members' area."""
    from django.core.management import call_command

    from home.testing import make_home, make_standard_page

    make_home()
    make_standard_page("How to join", slug=PATH.strip("/"))
    call_command("setup_roles", verbosity=0)
    call_command("setup_member_area", verbosity=0)


def publish(title: str) -> None:
    """Give the page of words a title."""
    from home.models import StandardPage

    page = StandardPage.objects.get(slug=PATH.strip("/"))
    page.title = title
    page.save_revision().publish()


if __name__ == "__main__":
    django.setup()
    serve({"fill": fill, "publish": publish})
