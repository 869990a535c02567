"""Run as a program, to change the site that the environment names from another process than its server.

`fill` makes a home page, a page of words and the members' area; `publish TITLE` gives the page of words a title.
"""

import sys

import django

PATH = "/how-to-join/"


def fill() -> None:
    from django.core.management import call_command

    from home.testing import make_home, make_standard_page

    make_home()
    make_standard_page("How to join", slug=PATH.strip("/"))
    call_command("setup_roles", verbosity=0)
    call_command("setup_member_area", verbosity=0)


def publish(title: str) -> None:
    from home.models import StandardPage

    page = StandardPage.objects.get(slug=PATH.strip("/"))
    page.title = title
    page.save_revision().publish()


if __name__ == "__main__":
    django.setup()
    {"fill": fill, "publish": publish}[sys.argv[1]](*sys.argv[2:])
