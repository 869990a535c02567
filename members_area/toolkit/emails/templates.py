"""What is written about templates. The words stand in templates/toolkit/emails/."""

from django.urls import reverse

from accounts.mail import site_address
from members_area.membership.mail import queue_mail
from members_area.membership.models import MailKind, Membership
from members_area.toolkit.models import TemplateVersion


def template_changed(version: TemplateVersion) -> None:
    """Tell every member who watches a template that a new version is there: once for each version."""
    watching = Membership.objects.current().filter(pk__in=version.template.watches.values("membership"))
    link = site_address(reverse("toolkit_template", args=[version.template.slug]))
    for membership in watching.select_related("person"):
        queue_mail(
            key=f"template-{version.template_id}-version-{version.number}-for-{membership.person_id}",
            kind=MailKind.TOOLKIT,
            to=membership.person.email,
            template="toolkit/template_changed",
            context={"version": version, "template": version.template, "person": membership.person, "link": link},
            person=membership.person,
        )
