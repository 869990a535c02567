"""The form behind every picture in the CMS: single upload, multiple upload, chooser."""

from typing import Any

from wagtail.images.forms import BaseImageForm

from .images import DecodedImageField

DESCRIPTION_HELP = (
    "What the picture shows, for people who cannot see it. For example: “Five children playing ukuleles in a library.”"
)


class ImageForm(BaseImageForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if old := self.fields.get("file"):
            self.fields["file"] = DecodedImageField(label=old.label, required=old.required, widget=old.widget)
        if description := self.fields.get("description"):
            description.required = True
            description.label = "Alternative text"
            description.help_text = DESCRIPTION_HELP
            description.error_messages["required"] = "Say what the picture shows: it cannot be used without."
