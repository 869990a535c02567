"""Shows a page that is being written as others will see it: whoever previews is always one of the team."""

from typing import Any

from django.http import HttpRequest, HttpResponse

from core.access import VISITOR, SomeMember

AS_MEMBER, AS_VISITOR = "member", "visitor"


class PreviewedByReaders:
    """For pages: a preview as a visitor, and one as a member. The first mode is the one that opens."""

    preview_modes = [(AS_VISITOR, "As a visitor"), (AS_MEMBER, "As a member")]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        request.user = SomeMember() if mode_name == AS_MEMBER else VISITOR
        return super().serve_preview(request, mode_name)  # type: ignore[misc]


def is_sample(user: Any) -> bool:
    """Say whether a page is being shown to nobody in particular."""
    return isinstance(user, SomeMember)
