"""What the lists of all snippets share."""

from wagtail.snippets.views.snippets import IndexView

from core.admin.exports import SafeExportMixin


class SafeSnippetIndexView(SafeExportMixin, IndexView):
    """Wagtail's list of snippets, with safe downloads."""
