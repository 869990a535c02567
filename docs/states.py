"""Draws docs/states.md from the states in the code: `python docs/states.py`. A test notices when it is stale."""

import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "states.md"
HEAD = """# States

Drawn from the code by `python docs/states.py`. Who may make each change is in `policies.py` of the app, what else
happens with it in its services.
"""


def machines() -> dict[str, type]:
    from members_area.meetings.models import ActionItem, Group, Meeting, Minutes, Paper
    from members_area.membership.models import Membership, MembershipApplication
    from members_area.toolkit.models import ActionPlan, Framework, SelfAssessment, ToolkitTemplate

    return {
        "Membership": Membership,
        "Application for a seat": MembershipApplication,
        "Group": Group,
        "Meeting": Meeting,
        "Paper": Paper,
        "Minutes": Minutes,
        "Action of a meeting": ActionItem,
        "Framework of the self-assessment": Framework,
        "Self-assessment": SelfAssessment,
        "Action plan": ActionPlan,
        "Template to download": ToolkitTemplate,
    }


def drawing(model: type) -> str:
    """Return a Mermaid diagram of `model.VALID_TRANSITIONS`."""
    arrows = [
        f"    {start.value} --> {end.value}"
        for start, ends in model.VALID_TRANSITIONS.items()
        for end in sorted(ends, key=list(model.Status).index)
    ]
    names = [f"    {state.value}: {state.label}" for state in model.Status]
    final = [f"    {state.value} --> [*]" for state, ends in model.VALID_TRANSITIONS.items() if not ends]
    return "\n".join(["```mermaid", "stateDiagram-v2", *names, *arrows, *final, "```"])


def page() -> str:
    return HEAD + "".join(f"\n## {name}\n\n{drawing(model)}\n" for name, model in machines().items())


if __name__ == "__main__":
    sys.path[:0] = [str(ROOT), str(ROOT / "site")]
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.test")
    import django

    django.setup()
    PAGE.write_text(page(), encoding="utf-8")
