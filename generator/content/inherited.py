"""What a routine takes over from its exercises of what to do instead."""

from generator.content.forms import Form
from generator.models import Instead, Routine, RoutineStep


def inherited(routine: Routine, step: RoutineStep, form: Form) -> tuple[Instead, ...]:
    """Return what an exercise says for reasons of which the routine says nothing itself.

    A routine that suits a reason has no step against it, and a swap of the step comes first.
    """
    said = {reason for swap in step.swaps for reason in swap.reasons}
    return tuple(way for way in form.instead if way.reason not in said.union(routine.suits))
