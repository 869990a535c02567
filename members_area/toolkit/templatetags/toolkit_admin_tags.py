"""What the toolkit's screens in the CMS need to show a field."""

from django import template
from django.forms import BoundField
from django.utils.safestring import SafeString

register = template.Library()


@register.filter
def as_it_stood(field: BoundField) -> SafeString | str:
    """Return the hidden field that says what a field held when the page was made (editing.py), if it has one."""
    return field.as_hidden(only_initial=True) if field.field.show_hidden_initial else ""
