"""The short version of a routine: how long it takes, and which of its moves it has."""

from generator.content.library import Library
from generator.content.timing import core_minutes
from generator.models import Routine
from generator.text.amounts import amounts, joined


def core(library: Library, routine: Routine) -> str:
    """Return the minutes and the numbers of the moves of a short version; "" where it has none."""
    minutes = core_minutes(library, routine)
    if minutes is None:
        return ""
    say = amounts(library)
    numbers = [str(n) for n, step in enumerate(routine.steps, start=1) if step.core]
    moves = joined(say.words.joined, numbers)
    return library.words.routine.core.format(length=say.length(minutes, 0), moves=moves)
