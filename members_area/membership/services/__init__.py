"""Every write of membership. Each function checks, writes and notes it in the audit trail in one transaction.

Refusals are ValidationErrors whose words can be shown to the person who asked.
"""

from .applications import answer_question, apply, approve, ask_for_more, confirm_application, decline, withdraw
from .invitations import accept, invite, resend, revoke
from .memberships import end, hand_over, move, readmit, reinstate, seat_person, suspend
from .new_services import add_service, approve_at_new_service
from .people_data import close_account, close_account_again, download_data, is_last_administrator
from .profiles import save_profile
from .retention import forget_people_data, people_data_to_forget
from .seats import NoFreeSeat, expire_invitations
from .services import close_service, reopen_service

__all__ = [
    "NoFreeSeat",
    "accept",
    "add_service",
    "answer_question",
    "apply",
    "approve",
    "approve_at_new_service",
    "ask_for_more",
    "close_account",
    "close_account_again",
    "close_service",
    "confirm_application",
    "decline",
    "download_data",
    "end",
    "expire_invitations",
    "forget_people_data",
    "hand_over",
    "invite",
    "is_last_administrator",
    "move",
    "people_data_to_forget",
    "readmit",
    "reinstate",
    "reopen_service",
    "resend",
    "revoke",
    "save_profile",
    "seat_person",
    "suspend",
    "withdraw",
]
