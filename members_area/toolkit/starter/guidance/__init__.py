"""Guidance on the eight steps from a pile of papers to a plan that is kept: one page for each, in the order of work.

Every page is data in the shape of `members_area/membership/demo/guidance_work.py`. One invented service, Ashcombe, goes
through all of them, so that a reader can follow one story.
"""

from typing import Any

from members_area.toolkit.starter.guidance.agree import AGREE
from members_area.toolkit.starter.guidance.ask import ASK
from members_area.toolkit.starter.guidance.gather import GATHER
from members_area.toolkit.starter.guidance.prioritise import PRIORITISE
from members_area.toolkit.starter.guidance.review import REVIEW
from members_area.toolkit.starter.guidance.score import SCORE
from members_area.toolkit.starter.guidance.sign_off import SIGN_OFF
from members_area.toolkit.starter.guidance.write import WRITE

# stage of the cycle (starter/templates/shape.py, STAGES) → the page about it
STEPS: dict[str, dict[str, Any]] = {
    "gather": GATHER,
    "score": SCORE,
    "ask": ASK,
    "agree": AGREE,
    "prioritise": PRIORITISE,
    "write": WRITE,
    "sign-off": SIGN_OFF,
    "review": REVIEW,
}

__all__ = ["STEPS"]
