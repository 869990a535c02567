"""The forms behind every picture and file in the CMS: alone, several, in a chooser; and the face of an editor."""

from typing import Any

from wagtail.admin.forms.account import AvatarPreferencesForm
from wagtail.admin.views.account import AvatarSettingsPanel, BaseSettingsPanel
from wagtail.documents.forms import BaseDocumentForm
from wagtail.images.forms import BaseImageForm

from .images import DecodedImageField

DESCRIPTION_HELP = (
    "What the picture shows, for people who cannot see it. For example: “Five children playing ukuleles in a library.”"
)

COLLECTION_HELP = "Choose “Members” for what is for members and the team only. It cannot be moved out of there later."


def ask_who_may(form: Any, label: str) -> None:
    """Ask for the collection in these words. Whoever has only one to choose from is not asked."""
    if collection := form.fields.get("collection"):
        collection.label, collection.help_text = label, COLLECTION_HELP


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
        ask_who_may(self, "Who may see it")


class DocumentForm(BaseDocumentForm):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        ask_who_may(self, "Who may open it")


class AvatarForm(AvatarPreferencesForm):
    """The small picture of somebody who works in the CMS. Wagtail's own field takes every format and reads no further
    than the head of the file."""

    avatar = DecodedImageField(label="Upload a profile picture", required=False)


def judge_avatars() -> None:
    """Use this form in the place of Wagtail's. Called once, when the CMS is set up."""
    AvatarSettingsPanel.form_class = AvatarForm
    AvatarSettingsPanel.template_name = BaseSettingsPanel.template_name  # its own shows no errors
