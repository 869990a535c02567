"""Run as a program in the site's own settings: makes the content of test_away.py, and prints the addresses of it."""

import json

import django


def fill() -> dict[str, str]:
    from django.core.management import call_command
    from wagtail.models import Collection

    from accounts.testing import make_account_holder
    from core.testing import make_document
    from home.testing import make_contact_page, make_home, make_standard_page
    from members_area.membership.privacy import COLLECTION
    from members_area.membership.testing import make_membership

    make_home()
    page = make_standard_page("How to join", slug="how-to-join")
    contact = make_contact_page()
    call_command("setup_roles", verbosity=0)
    call_command("setup_member_area", verbosity=0)
    member = make_account_holder("member@example.org", first_name="Asha", last_name="Bell")
    make_membership(person=member)
    file = make_document("list.csv", b"name,instrument", collection=Collection.objects.get(name=COLLECTION))
    return {"page": page.url, "contact": contact.url, "file": file.url}


if __name__ == "__main__":
    django.setup()
    print(json.dumps(fill()))
