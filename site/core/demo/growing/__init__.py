"""What the apps' `demo/growth.py` share when they fill a site to see how it does with twenty thousand items."""

from core.demo.growing.bulk import add_pages, insert
from core.demo.growing.growth import Growth, growers

__all__ = ["Growth", "add_pages", "growers", "insert"]
