"""A film's actors as data: small whole numbers, most of them differences that are nearly none.

Scripts unpack it in `scripts/page/reel.js`; what changes here changes there.
"""

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import numpy.typing as npt
from shapely import Polygon

from generator.figures.line.marks import Mark
from generator.figures.line.svg import Placing, strokes
from generator.figures.line.theme import Theme
from generator.figures.line.tracks import Plane, Track
from generator.figures.scene.actors import Actor

FINE = 4  # parts of a unit in which points are counted
Paint = Callable[[str], int]  # a role → the number of its paint
Integers = npt.NDArray[np.int64]


def packed(cast: Sequence[Actor], count: int, place: Placing, theme: Theme) -> Mapping[str, object]:
    """Return the paints, the actors and the order in which they lie over each other at each key."""
    paints: list[Mapping[str, str]] = []

    def paint(role: str) -> int:
        own = theme.attributes(role)
        if own not in paints:
            paints.append(own)
        return paints.index(own)

    told = [_actor(actor, paint, place) for actor in cast]
    return {"fine": FINE, "paints": paints, "actors": told, "order": _orders(cast, count)}


def window_path(frame: Polygon, place: Placing) -> str:
    """Return the path of the window of a close-up."""
    mark = Mark("window", (np.asarray(frame.exterior.coords),))
    return strokes([([mark], place)])[0][0].data


def _actor(actor: Actor, paint: Paint, place: Placing) -> Mapping[str, object]:
    shape = actor.shape
    told: dict[str, object] = {"paint": _roles(actor, paint)}
    if shape.edge:
        told["edge"] = paint(shape.edge)
    if shape.mark.role.startswith("muscle"):
        told["fades"] = 1
    if actor.is_still:
        (drawn,) = strokes([([shape.mark], place)])
        return {**told, "d": drawn[0].data if drawn else ""}
    if shape.mark.straight:
        told["straight"] = 1
    told["lines"] = [_line(track) for track in actor.tracks]
    if actor.tracks[0].closed:
        told["closed"] = 1
    if actor.gaps:
        told["gaps"] = [[None if g is None else list(g) for g in gap] for gap in actor.gaps]
    return told


def _roles(actor: Actor, paint: Paint) -> int | list[int]:
    """The paint of an actor, or that at each key where it changes."""
    roles = [shape.mark.role if shape else actor.shape.mark.role for shape in actor.shapes]
    numbers = [paint(role) for role in roles]
    return numbers[0] if len(set(numbers)) == 1 else numbers


def _line(track: Track) -> list[list[int] | None]:
    """Return the steps from point to point, then by key what changes in how far points moved."""
    told: list[list[int] | None] = []
    last: Integers | None = None
    for plane in track.points:
        if plane is None:
            told.append(None)
            last = None
            continue
        own = _counted(plane)
        rests = last is not None and np.array_equal(own, last)
        moved = own if last is None else own - last
        steps = np.diff(moved, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
        told.append([] if rests else steps.ravel().tolist())
        last = own
    return told


def _counted(plane: Plane) -> Integers:
    return np.rint(np.column_stack([plane.real, plane.imag]) * FINE).astype(np.int64)


def _orders(cast: Sequence[Actor], count: int) -> list[list[int] | None]:
    """Return at each key the actors from the lowest to the highest, or nothing where none moved."""
    told: list[list[int] | None] = []
    last: list[int] = []
    for key in range(count):
        there = [(actor.ranks[key], number) for number, actor in enumerate(cast)]
        order = [number for rank, number in sorted(_placed(there, last))]
        told.append(None if order == last else order)
        last = order
    return told


def _placed(
    there: Sequence[tuple[int | None, int]], last: Sequence[int]
) -> list[tuple[float, int]]:
    """Give those that are not there a place just above what they last lay on."""
    ranks = {number: float(rank) for rank, number in there if rank is not None}
    for place, number in enumerate(last):
        if number not in ranks:
            below = ranks.get(last[place - 1], -1.0) if place else -1.0
            ranks[number] = below + 0.5
    for _, number in there:
        ranks.setdefault(number, float(len(there)))
    return [(rank, number) for number, rank in ranks.items()]
