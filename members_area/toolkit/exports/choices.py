"""What can be chosen for an export: for whom it is, and which sections of the plan are in it."""

from django.db import models

from members_area.toolkit.exports.progress import Quarter
from members_area.toolkit.exports.wording import Content, everything


class Form(models.TextChoices):
    FULL = "full", "Full: everything that you choose below"
    BOARD = "board", "For the board: one page"
    PLAIN = "plain", "In plain language: for families, young people and partners"


class Section(models.TextChoices):
    VISION = "vision", "Period and vision"
    OBJECTIVES = "objectives", "Objectives"
    ACTIONS = "actions", "Actions"
    EVIDENCE = "evidence", "Evidence"
    PROGRESS = "progress", "Progress"
    LEARNING = "learning", "Learning"


def filled(content: Content, progress: list[Quarter]) -> list[str]:
    """Return the sections of a plan in which anything is written, in their order."""
    actions = everything(content)
    has = {
        Section.VISION: True,
        Section.OBJECTIVES: bool(content["objectives"]),
        Section.ACTIONS: bool(actions),
        Section.EVIDENCE: any(action["evidence"] for action in actions),
        Section.PROGRESS: bool(progress),
        Section.LEARNING: bool(content["learning"]),
    }
    return [section.value for section in Section if has[section]]
