"""Wagtail's command, which stops for ever at the first page that may not be published. Here the others go on."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from wagtail.log_actions import log
from wagtail.management.commands.publish_scheduled import Command as WagtailCommand
from wagtail.models import Revision


class Command(WagtailCommand):
    def handle(self, *args: Any, **options: Any) -> None:
        if not options["dryrun"]:
            due = Revision.objects.filter(approved_go_live_at__lt=timezone.now()).order_by("approved_go_live_at")
            for revision in list(due):
                self.publish(revision)
        super().handle(*args, **options)

    def publish(self, revision: Revision) -> None:
        """Publish one revision, or take it off the schedule and say why, in the page's history too."""
        try:
            with transaction.atomic():
                revision.publish(log_action="wagtail.publish.scheduled")
        except ValidationError as refused:
            words = " ".join(refused.messages)
            Revision.objects.filter(pk=revision.pk).update(approved_go_live_at=None)
            log(instance=revision.content_object, action="core.publish.refused", data={"words": words})
            self.stderr.write(f"“{revision.object_str}” was not published. {words}")
