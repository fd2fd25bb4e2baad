"""The cue of a step: what stands below a moving picture, short enough to read while one moves."""

import re
from collections.abc import Sequence

from generator.models.citations import without_marks
from generator.models.exercise import Step

MOST_WORDS = 8  # our own limit: about two seconds of reading
NUMBER = re.compile(r"[0-9]+")


def cue(step: Step) -> str:
    """Return what is said while a step is shown: its cue, or else its own text in one line."""
    return step.cue or without_marks(step.text).strip().removesuffix(".")


def is_short(text: str) -> bool:
    """Say whether a text can be taken in at a glance."""
    return len(text.split()) <= MOST_WORDS


def holds_after(steps: Sequence[Step], number: int) -> int | None:
    """Return the number of the hold that belongs to a step: the next one before one moves on.

    What says how to breathe, and further words about the same move, may stand in between.
    """
    for later in range(number, len(steps)):
        role = steps[later].role
        if role == "hold":
            return later + 1
        if role == "return":
            return None
    return None
