"""What the words of e-mails need (mail/letters.py)."""

from django import template

register = template.Library()


@register.filter
def quoted(words: str) -> str:
    """Mark what a person wrote, line by line, so that it is shown as theirs."""
    return "\n".join(f"> {line.strip()}".rstrip() for line in words.strip().splitlines())
