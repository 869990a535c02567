"""The one block vocabulary of the site (docs/adr/0003): a class here, a template in templates/blocks/."""

from .body import BodyBlock
from .links import LinkBlock

__all__ = ["BodyBlock", "LinkBlock"]
