"""The plans of the demo's services, in every state. Those of one service stand in the order in which it wrote them."""

from members_area.toolkit.demo.described import DemoPlan
from members_area.toolkit.demo.plans import at_work, beginning, closed_before, larkmoor

PLANS: tuple[DemoPlan, ...] = (*larkmoor.PLANS, *closed_before.PLANS, *at_work.PLANS, *beginning.PLANS)
