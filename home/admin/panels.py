"""What the public site adds to the dashboard."""

from django.http import HttpRequest
from django.urls import reverse

from core.admin.panels import MOST, Line, Work
from home.admin.messages import INDEX, INSPECT, MAY_ANSWER
from home.models import ContactMessage


def messages_that_wait(request: HttpRequest) -> Work | None:
    """Messages that nobody has answered, the oldest first."""
    if not request.user.has_perm(MAY_ANSWER):
        return None
    waiting = ContactMessage.objects.filter(answered_at__isnull=True).order_by("received_at")
    lines = [
        Line(message.name, reverse(INSPECT, args=[message.pk]), message.organisation, message.received_at)
        for message in waiting[:MOST]
    ]
    return Work("Messages to answer", lines, f"{reverse(INDEX)}?state=waiting", "All messages that wait")
