"""Which routines may be handed out as pictures alone: what a sign cannot say is not handed out."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.inherited import inherited
from generator.content.library import Library
from generator.content.stances import stance
from generator.models import Routine, RoutineStep

# Reasons, by id, for which templates/cards/symbols.typ has a sign.
SIGNED_REASONS = (
    "thin-bones",
    "balance",
    "wrists",
    "shoulders",
    "pregnant",
    "surgery",
    "chest-pain-before",
    "lung-disease",
)
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
    in it can snap; whatever speaks against an exercise has a sign; and how often is a number.
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
        yield Move(form, step, _in_order([*own, *theirs]))
    if plan := routine.weekly_plan:
        form = library.form(plan.exercise, plan.variant)
        yield Move(form, None, _in_order(way.reason for way in form.instead))


def with_signs(reasons: Iterable[str]) -> tuple[str, ...]:
    """Return those of some reasons that have a sign, each once, in the order of the signs."""
    given = set(reasons)
    return tuple(reason for reason in SIGNED_REASONS if reason in given)


def _in_order(reasons: Iterable[str]) -> tuple[str, ...]:
    """Return reasons, each once: those with a sign first."""
    given = dict.fromkeys(reasons)
    return (*with_signs(given), *(reason for reason in given if reason not in SIGNED_REASONS))


def _can_be_shown(library: Library, move: Move) -> bool:
    things = (library.vocabulary.equipment[i] for i in move.form.equipment)
    snaps = any(prop.startswith(SNAPS) for thing in things for prop in thing.drawn_as)
    on_floor = stance(library.vocabulary, move.form).on == "floor"
    return not snaps and not on_floor and set(move.against) <= set(SIGNED_REASONS)
