"""A link to a page of the site or to an address elsewhere."""

from django.core.exceptions import ValidationError
from wagtail import blocks
from wagtail.blocks.struct_block import StructBlockValidationError

from .choosers import PageBlock


class LinkValue(blocks.StructValue):
    """What a template needs of a link: where it goes and what it says."""

    @property
    def href(self) -> str:
        page = self.get("page")
        return (page.url or "") if page else self.get("url") or ""

    @property
    def label(self) -> str:
        page = self.get("page")
        return self.get("text") or (page.title if page else "")


class LinkBlock(blocks.StructBlock):
    text = blocks.CharBlock(
        max_length=60, required=False, help_text="What the link says. Empty: the title of the page."
    )
    page = PageBlock(required=False, help_text="A page of this site, or leave it and give an address.")
    url = blocks.URLBlock(required=False, label="Address", help_text="An address elsewhere, starting with https://")

    class Meta:
        icon = "link"
        label = "Link"
        value_class = LinkValue
        label_format = "{text}"

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if self.is_deferred_validation:
            return cleaned
        if bool(cleaned.get("page")) == bool(cleaned.get("url")):
            message = ValidationError("Choose a page or give an address: one of the two.")
            raise StructBlockValidationError(block_errors={"page": message})
        if cleaned.get("url") and not cleaned.get("text"):
            raise StructBlockValidationError(
                block_errors={"text": ValidationError("Say what the link to another site is called.")}
            )
        return cleaned
