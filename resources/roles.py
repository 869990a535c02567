"""What each role may do with the library's data beside its pages, whose permissions hold from the root down."""

from core.roles import Permissions

PERMISSIONS: Permissions = {}
