"""Demo people whose membership has ended. Their successors, where there are any, stand in the other modules."""

from members_area.membership.demo.member import DemoMember

HANDED_OVER = "Handed over"

FORMER = (
    DemoMember(
        "Christopher Neville",
        "ashdown-vale",
        "head",
        "Head of service",
        "2021-09-22",
        until="2023-09-06",
        end_reason=HANDED_OVER,
    ),
    DemoMember(
        "Joanne Priestley",
        "calder-ridge",
        "inclusion-lead",
        "Inclusion manager",
        "2021-09-22",
        until="2024-01-25",
        end_reason=HANDED_OVER,
    ),
    DemoMember(
        "Keith Arrowsmith",
        "tamebridge",
        "inclusion-lead",
        "Inclusion lead",
        "2021-09-22",
        until="2022-11-17",
        end_reason=HANDED_OVER,
    ),
    DemoMember(
        "Gwen Trelawney",
        "harbourside",
        "inclusion-lead",
        "Inclusion lead",
        "2021-09-22",
        until="2025-09-19",
        end_reason=HANDED_OVER,
    ),
    DemoMember(
        "Malcolm Reddish",
        "sherwood-fields",
        "head",
        "Head of service",
        "2021-11-15",
        until="2024-12-19",
        end_reason="Retired from the service",
    ),
    DemoMember(
        "Frances Whittle",
        "severn-gate",
        "inclusion-lead",
        "Inclusion adviser",
        "2021-09-22",
        until="2023-07-21",
        end_reason="The post ended when two services merged",
    ),
    DemoMember(
        "Dominic Rae",
        "westhaven",
        "head",
        "Hub director",
        "2023-02-06",
        until="2026-03-27",
        end_reason="Left for a post outside music education; the hub is choosing somebody new",
    ),
    DemoMember(
        "Victoria Heald",
        "aldermere",
        "inclusion-lead",
        "Inclusion lead",
        "2022-05-09",
        biography="Vicky led inclusion at Aldermere for four years.",
        sign_in="former@nwg.example.org",
        until=70,
        end_reason="Left the service for another post",
    ),
)
