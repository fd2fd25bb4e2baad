"""Rules about the way from step to step: who must get down, up or over is told so first."""

from collections.abc import Iterator, Sequence

from generator.content.forms import form_id
from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.stances import UPRIGHT, Stance, moves_to, stance
from generator.models import Routine, RoutineStep

SAYING = {"floor": "one gets down to the floor or up", "bed": "one lies down or gets up"}


def steps_say_how_one_gets_there(draft: Draft) -> Iterator[Problem]:
    """A step says what comes before it if one must get down, get up or turn over for it."""
    for entry in draft.routines.values():
        steps = _with_others(entry.record)
        ways = moves_to([*_stances(draft, steps)])
        for index, (step, moves) in enumerate(zip(steps, ways, strict=False)):
            if moves and not step.before:
                wrong = f"{_said(moves)} for it, and nothing says so"
                allowed = "a key `before` with what to do first"
                yield entry.problem(("steps", index), wrong, allowed)


def routines_say_how_one_gets_up(draft: Draft) -> Iterator[Problem]:
    """A routine that ends on the floor says how to get up, or what else comes after."""
    for entry in draft.routines.values():
        last = [*_stances(draft, _with_others(entry.record))][-1:]
        if last and last[0].on == "floor" and not entry.record.after:
            allowed = "a key `after` with how to get up"
            yield entry.problem(("steps",), "it ends on the floor, and nothing follows", allowed)


def steps_apart_come_last(draft: Draft) -> Iterator[Problem]:
    """What is done at another time comes last, is no core of the routine, and is not all of it."""
    for entry in draft.routines.values():
        steps = entry.record.steps
        for index, step in enumerate(steps):
            if step.apart and (step.core or index == 0 or _one_follows(steps, index)):
                wrong = "done apart, but not at the end of the rest"
                allowed = "as the last step, without `core`"
                yield entry.problem(("steps", index, "apart"), wrong, allowed)


def _with_others(routine: Routine) -> Sequence[RoutineStep]:
    return [step for step in routine.steps if not step.apart]


def _one_follows(steps: Sequence[RoutineStep], index: int) -> bool:
    return any(not step.apart for step in steps[index:])


def _said(moves: Sequence[str]) -> str:
    return ", and ".join(SAYING.get(move, "one turns over") for move in moves)


def _stances(draft: Draft, steps: Sequence[RoutineStep]) -> Iterator[Stance]:
    """Yield how one is in each step; another rule tells of what is not there."""
    words = draft.vocabulary.record if draft.vocabulary else None
    forms = {form.id: form for form in draft.forms()}
    for step in steps:
        form = forms.get(form_id(step.exercise, step.variant))
        yield stance(words, form) if words and form else UPRIGHT
