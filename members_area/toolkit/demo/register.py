"""The fourteen services of the demo that use the toolkit. Two of them do not count in the sector picture."""

from members_area.toolkit.demo.described import DemoService

SERVICES: tuple[DemoService, ...] = (
    DemoService(
        "larkmoor",
        1,
        ("wellbeing-nurture", "youth-voice"),
        ("data-monitoring", "workforce-recruitment"),
        620,
        255,
        asks_groups=True,
    ),
    DemoService(
        "leaside",
        2,
        ("access-affordability",),
        ("youth-voice", "communications"),
        410,
        40,
        counts=False,
        asks_groups=True,
    ),
    DemoService("northcombe", 2, ("access-affordability", "communications"), ("learning-reflection",), 545, 190),
    DemoService("quantock-vale", 2, ("youth-voice",), ("leadership-governance",), 530, 170),
    DemoService("wealden-heath", 1, ("musical-offer-progression",), ("policies-impact",), 470, 95),
    DemoService("ravensworth", 1, ("partnerships-local-authority",), ("send-alternative-provision",), 500, 150),
    DemoService("millbrook", 2, ("leadership-governance", "data-monitoring"), ("wellbeing-nurture",), 480, 120),
    DemoService(
        "ironvale", 1, ("workforce-recruitment",), ("access-affordability",), 455, open_since=30, asks_groups=True
    ),
    DemoService("foxley", 1, ("send-alternative-provision",), ("data-monitoring", "policies-impact"), 440, 80),
    DemoService("eastmarsh", 0, ("wellbeing-nurture",), ("youth-voice",), 430, 60),
    DemoService("kelmscott", 1, ("learning-reflection",), ("partnerships-local-authority",), 520, 160),
    DemoService("netherfield", 2, ("musical-offer-progression",), ("workforce-recruitment",), 535, 130),
    DemoService("fenwick-shore", 0, ("youth-voice",), ("leadership-governance",), 425, open_since=20),
    DemoService("chiltern-edge", 2, ("data-monitoring",), ("musical-offer-progression",), 560, 200, counts=False),
)
