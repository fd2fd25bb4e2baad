"""Which routines may be handed out as pictures alone: what no picture says is not handed out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.inherited import inherited
from generator.content.library import Library
from generator.content.stances import stance
from generator.models import Routine, RoutineStep

SNAPS = "band"  # how the names of props begin that may snap or slip: checking them takes words


@dataclass(frozen=True)
class Move:
    """An exercise as a card shows it, with the reasons against it; a plan by weeks has no step."""

    form: Form
    step: RoutineStep | None
    against: tuple[str, ...]


def goes_without_words(library: Library, routine: Routine) -> bool:
    """Say whether a routine has a card without words.

    Nobody gets down to the floor in it, since how to do so and to get up again takes words; nothing
    in it can snap; whatever speaks against an exercise has a picture; and how often is a number.
    """
    often = routine.schedule.times_a_day or routine.schedule.days_a_week
    if routine.programme or not often:
        return False
    return all(_can_be_shown(library, move) for move in moves(library, routine))


def moves(library: Library, routine: Routine) -> Iterator[Move]:
    """Yield the exercises of a routine, or the one that a plan by weeks is about."""
    for step in routine.steps:
        form = library.form(step.exercise, step.variant)
        own = [reason for swap in step.swaps for reason in swap.reasons]
        theirs = [way.reason for way in inherited(routine, step, form)]
        yield Move(form, step, _in_order(library, [*own, *theirs]))
    if plan := routine.weekly_plan:
        form = library.form(plan.exercise, plan.variant)
        yield Move(form, None, _in_order(library, (way.reason for way in form.instead)))


def asked(library: Library, routine: Routine) -> tuple[str, ...]:
    """Return the reasons to ask first that have a picture: those of all exercises and its own."""
    known = library.vocabulary.reasons
    of_all = [reason for reason, about in known.items() if about.asked_of_all]
    both = _in_order(library, [*of_all, *(case.reason for case in routine.ask_first)])
    return tuple(reason for reason in both if known[reason].picture)


def _in_order(library: Library, reasons: Iterable[str]) -> tuple[str, ...]:
    """Return reasons, each once, in the order of the vocabulary: alike on all cards."""
    given = set(reasons)
    return tuple(reason for reason in library.vocabulary.reasons if reason in given)


def _can_be_shown(library: Library, move: Move) -> bool:
    things = (library.vocabulary.equipment[i] for i in move.form.equipment)
    snaps = any(prop.startswith(SNAPS) for thing in things for prop in thing.drawn_as)
    on_floor = stance(library.vocabulary, move.form).on == "floor"
    pictured = all(library.vocabulary.reasons[reason].picture for reason in move.against)
    return pictured and not snaps and not on_floor
