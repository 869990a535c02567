"""The plans of the demo's services, in every state. Those of one service stand in the order in which it wrote them."""

from members_area.toolkit.demo.described import DemoPlan
from members_area.toolkit.demo.plans import at_work, beginning, going_on
from members_area.toolkit.demo.plans.larkmoor_first import LARKMOOR_FIRST
from members_area.toolkit.demo.plans.larkmoor_now import LARKMOOR_NOW
from members_area.toolkit.demo.plans.netherfield import NETHERFIELD_FIRST, NETHERFIELD_NEXT
from members_area.toolkit.demo.plans.northcombe import NORTHCOMBE_FIRST, NORTHCOMBE_NEXT

PLANS: tuple[DemoPlan, ...] = (
    LARKMOOR_FIRST,
    LARKMOOR_NOW,
    NORTHCOMBE_FIRST,
    NORTHCOMBE_NEXT,
    NETHERFIELD_FIRST,
    NETHERFIELD_NEXT,
    *at_work.PLANS,
    *going_on.PLANS,
    *beginning.PLANS,
)
