from wagtail import hooks
from wagtail.log_actions import LogActionRegistry
from wagtail.snippets.models import register_snippet

from home.admin.explorers import EventExplorer
from home.admin.messages import MessageViewSet
from home.admin.panels import messages_that_wait
from home.admin.snippets import ChannelViewSet, PartnerViewSet

register_snippet(PartnerViewSet)
register_snippet(ChannelViewSet)


@hooks.register("register_admin_viewset")
def register_viewsets() -> list[object]:
    return [EventExplorer(), MessageViewSet()]


hooks.register("register_waiting_work", messages_that_wait, order=10)


@hooks.register("register_log_actions")
def name_log_actions(actions: LogActionRegistry) -> None:
    actions.register_action("home.message.answered", "Answer", "Marked as answered")
