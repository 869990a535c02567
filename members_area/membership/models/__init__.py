from .announcements import MemberAnnouncement
from .applications import MembershipApplication
from .audit import AuditEvent
from .invitations import Invitation
from .mail import EmailLog, EmailPreference, MailKind
from .memberships import SEATS, Membership, RoleInService
from .pages import GuidancePage, MembersHomePage
from .profiles import MemberProfile, SeenBy

__all__ = [
    "SEATS",
    "AuditEvent",
    "EmailLog",
    "EmailPreference",
    "GuidancePage",
    "Invitation",
    "MailKind",
    "MemberAnnouncement",
    "MemberProfile",
    "MembersHomePage",
    "Membership",
    "MembershipApplication",
    "RoleInService",
    "SeenBy",
]
