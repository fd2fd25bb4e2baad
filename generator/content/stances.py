"""How one gets from step to step of a routine: down to the floor, up from it, or turned over."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.content.forms import Form
from generator.models import Amount, Position, Vocabulary
from generator.models.figure import Base

Move = Literal["floor", "bed", "over"]  # down or up again; turned over
BED = "bed"  # the prop that shows a thing to be one
ON_KNEES: frozenset[Base] = frozenset({"all-fours", "half-kneeling", "kneeling"})
ON_A_SIDE: Base = "side-lying"


@dataclass(frozen=True)
class Stance:
    """What one lies or kneels on, and which way up; nothing for those who sit or stand."""

    on: Literal["floor", "bed"] | None = None
    way_up: str = ""


UPRIGHT = Stance()


def stance(words: Vocabulary, form: Form) -> Stance:
    """Return how one is in a form; all ways to kneel are alike, and unknown words say nothing."""
    position = words.positions.get(form.position)
    if position is None or not position.on_floor:
        return UPRIGHT
    things = (words.equipment[i] for i in form.equipment if i in words.equipment)
    on_bed = any(BED in thing.drawn_as for thing in things)
    on_knees = ON_KNEES.intersection(position.bases)
    return Stance("bed" if on_bed else "floor", "knees" if on_knees else form.position)


def moves(before: Stance, after: Stance) -> tuple[Move, ...]:
    """Return what one does to get from one stance to another."""
    if before.on != after.on:
        return tuple(place for place in (before.on, after.on) if place is not None)
    return ("over",) if before.way_up != after.way_up else ()


def moves_to(stances: Sequence[Stance]) -> Iterator[tuple[Move, ...]]:
    """Yield what one does before each stance, and last what one does to be upright again."""
    for before, after in zip([UPRIGHT, *stances], [*stances, UPRIGHT], strict=True):
        yield moves(before, after)


def moves_within(position: Position, amount: Amount) -> tuple[Move, ...]:
    """Return what one does in the midst of an exercise: on one's side, turn for the other side."""
    over: Move = "over"
    turns = ON_A_SIDE in position.bases and amount.sides == "each-side"
    return (over,) * amount.sets if turns else ()
