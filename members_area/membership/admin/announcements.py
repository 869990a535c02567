"""What the team tells all members, in the menu beside the pages: moderators write it."""

from wagtail.snippets.views.snippets import SnippetViewSet

from core.admin.snippets import SafeSnippetIndexView
from members_area.membership.models import MemberAnnouncement


class AnnouncementViewSet(SnippetViewSet):
    model = MemberAnnouncement
    icon = "comment"
    menu_label = "To members"
    menu_name = "member-announcements"
    menu_order = 260
    add_to_admin_menu = True
    index_view_class = SafeSnippetIndexView
    list_display = ["title", "show_from", "show_until", "by_email"]
    list_export = ["title", "text", "show_from", "show_until"]
    search_fields = ["title", "text"]
    ordering = ["-show_from"]
