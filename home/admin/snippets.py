"""Partners and channels, in the menu "Our network"."""

from wagtail.snippets.views.snippets import SnippetViewSet

from core.admin.snippets import SafeSnippetIndexView
from home.models import Channel, Partner


class PartnerViewSet(SnippetViewSet):
    model = Partner
    icon = "site"
    menu_label = "Partners"
    menu_order = 30
    menu_hook = "register_network_menu_item"
    index_view_class = SafeSnippetIndexView
    list_display = ["name", "role", "website"]
    list_filter = ["role"]
    list_export = ["name", "role", "description", "website"]
    search_fields = ["name", "description"]
    sort_order_field = "position"
    ordering = ["position", "name"]


class ChannelViewSet(SnippetViewSet):
    model = Channel
    icon = "globe"
    menu_label = "Channels"
    menu_order = 40
    menu_hook = "register_network_menu_item"
    index_view_class = SafeSnippetIndexView
    list_display = ["name", "kind", "owner", "url"]
    list_filter = ["kind", "owner"]
    list_export = ["name", "kind", "owner", "description", "url"]
    search_fields = ["name", "owner", "description"]
    sort_order_field = "position"
    ordering = ["position", "owner"]
