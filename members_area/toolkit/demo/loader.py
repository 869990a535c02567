"""Makes the toolkit's demo content: two years of fourteen services. What they said and did stands in the modules beside."""

from django.db import transaction

from core.demo.workshop import Demo
from members_area.membership.demo.past import file_letters
from members_area.membership.models import EmailLog
from members_area.toolkit.demo.judging import Judging
from members_area.toolkit.demo.offering import add_guidance, plan_framework, plan_templates, write_guidance
from members_area.toolkit.demo.planning import Planning
from members_area.toolkit.demo.plans import PLANS
from members_area.toolkit.demo.register import SERVICES
from members_area.toolkit.demo.sharing import plan_exchange
from members_area.toolkit.demo.world import World
from members_area.toolkit.models import ActionPlan, SelfAssessment

ORDER = 6
LOOKS_AGAIN = "larkmoor"  # has begun a third self-assessment, in between


def create(demo: Demo) -> None:
    """Make the pages for the steps of the cycle, unpublished and without a body."""
    add_guidance(demo)


def fill(demo: Demo) -> None:
    """Write the pages, and let two years pass, once: where there are assessments or plans, services have moved on."""
    write_guidance(demo)
    if SelfAssessment.objects.exists() or ActionPlan.objects.exists():
        return
    demo.say(f"{len(SERVICES)} services with self-assessments, {len(PLANS)} action plans, templates to download")
    with transaction.atomic():
        tell(demo)


def tell(demo: Demo) -> None:
    """Note everything that happens, and let it happen in the order of the days."""
    newest = EmailLog.objects.order_by("-pk").values_list("pk", flat=True).first() or 0
    world = World(demo)
    plan_framework(world)
    plan_templates(world)
    for service in SERVICES:
        judging = Judging(world, service)
        judging.plan()
        if service.slug == LOOKS_AGAIN:
            judging.plan_interim()
    for plan in PLANS:
        Planning(world, plan).plan()
    plan_exchange(world)
    world.tell()
    file_letters(newest)
