"""Invitations that wait for an answer, and one that waited too long. `sent` is in days before the load."""

from dataclasses import dataclass


@dataclass(frozen=True)
class DemoInvitation:
    """`by` is the name of the member who invites; without one it is the membership secretary."""

    service: str
    email: str
    role: str
    sent: int
    by: str = ""


INVITATIONS = (
    DemoInvitation("westhaven", "acting.director@westhaven.example.org", "head", 6),
    DemoInvitation("greenhythe-sound", "sanjay.bhatt@greenhythe-sound.example.org", "other", 3, "Donna Marchant"),
    DemoInvitation("upper-wharfe", "kate.ellershaw@upper-wharfe.example.org", "inclusion-lead", 1, "Tom Metcalfe"),
    DemoInvitation("copperfield", "reuben.clarke@copperfield.example.org", "inclusion-lead", 9, "Maxine Douglas"),
    DemoInvitation("foxley", "pete.garrod@foxley.example.org", "inclusion-lead", 16, "Karen Scrivener"),
)
