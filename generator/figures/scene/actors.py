"""The actors of a film: each shape followed from key to key, by what it belongs to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.geometry import Array
from generator.figures.line.marks import Mark
from generator.figures.line.path_text import Flags
from generator.figures.line.svg import Placing
from generator.figures.line.tracks import Plane, Track, dense, track
from generator.figures.person.moving import Moving
from generator.figures.scene.keys import Key

FAR = "-far"  # a limb may pass from the far side to the near one and is the same limb
STILL = 0.3  # units that nobody sees

Range = tuple[float, float]  # from and to, counted in points of a line


@dataclass(frozen=True)
class Actor:
    """One shape: what it is at each key, the tracks of its lines, where its edge is open.

    `ranks` say how many other shapes lie below it at each key; `gaps` have, by crease, what is
    left out of the edge of the first line at each key.
    """

    shapes: tuple[Moving | None, ...]
    ranks: tuple[int | None, ...]
    tracks: tuple[Track, ...]
    gaps: tuple[tuple[Range | None, ...], ...]

    @property
    def shape(self) -> Moving:
        """The shape at the first key at which it is there."""
        return next(shape for shape in self.shapes if shape is not None)

    @property
    def is_still(self) -> bool:
        """Whether it is the same at every key."""
        if any(shape is None for shape in self.shapes):
            return False
        planes = [t.points for t in self.tracks]
        roles = {shape.mark.role for shape in self.shapes if shape is not None}
        return len(roles) == 1 and not self.gaps and all(map(_rests, planes))


def _rests(planes: Sequence[object]) -> bool:
    if any(plane is None for plane in planes):
        return False
    table = np.array(planes)
    return bool(np.abs(table - table[:1]).max() < STILL)


def actors(keys: Sequence[Key], place: Placing) -> list[Actor]:
    """Return the actors of a film; `place` brings their points to units of the picture."""
    cast: dict[_Kind, list[_Chain]] = {}
    for number, key in enumerate(keys):
        groups: dict[_Kind, list[tuple[int, Moving]]] = {}
        for rank, shape in enumerate(key.shapes):
            kind = (shape.name, shape.mark.role.removesuffix(FAR), shape.edge)
            groups.setdefault(kind, []).append((rank, shape))
        for kind, members in groups.items():
            _follow(cast.setdefault(kind, []), members, number)
    anchors = {name: _anchors(keys, name, place) for name, *_ in cast}
    chains = [(kind[0], chain) for kind, chains in cast.items() for chain in chains]
    return [_actor(chain, anchors[name], place) for name, chain in chains]


_Kind = tuple[str, str, str]  # what it belongs to, its role, that of its edge
_Chain = dict[int, tuple[int, Moving]]  # rank and shape by key


def _follow(chains: list[_Chain], members: Sequence[tuple[int, Moving]], key: int) -> None:
    """Add each shape of one kind to the chain that it continues, or begin a new one."""
    last = [_extent(chain[max(chain)][1].mark.lines) for chain in chains]
    found = pairs(last, [_extent(shape.mark.lines) for _, shape in members])
    for chain, member in found:
        chains[chain][key] = members[member]
    taken = {member for _, member in found}
    chains += [{key: m} for number, m in enumerate(members) if number not in taken]


def pairs(first: Sequence[Array], second: Sequence[Array]) -> list[tuple[int, int]]:
    """Pair what was drawn with what is drawn now: in order where there are as many, else by extent.

    Nearest extents are paired first, each once; the pairs are places in either list.
    """
    if len(first) == len(second):
        return [(i, i) for i in range(len(first))]
    gaps = [
        (float(np.linalg.norm(a - b)), i, j)
        for i, a in enumerate(first)
        for j, b in enumerate(second)
    ]
    found: list[tuple[int, int]] = []
    for _, i, j in sorted(gaps):
        if i not in {a for a, _ in found} and j not in {b for _, b in found}:
            found.append((i, j))
    return found


def _extent(lines: Sequence[Array]) -> Array:
    """The lowest and the highest x and y of lines."""
    points = np.vstack(lines)
    return np.concatenate([points.min(axis=0), points.max(axis=0)])


def _anchors(keys: Sequence[Key], name: str, place: Placing) -> list[complex]:
    """Return where the first shape of a name is at each key, in units of the picture."""
    found: list[complex] = []
    for key in keys:
        own = next((shape for shape in key.shapes if shape.name == name), None)
        if own is None:
            found.append(found[-1] if found else 0j)
            continue
        x, y = place(own.mark.lines[0]).mean(axis=0)
        found.append(complex(x, y))
    return found


def _actor(chain: _Chain, anchors: Sequence[complex], place: Placing) -> Actor:
    count = len(anchors)
    shapes = tuple(chain[key][1] if key in chain else None for key in range(count))
    ranks = tuple(chain[key][0] if key in chain else None for key in range(count))
    lines = list(_lines(shapes))
    closed = _is_closed(chain[min(chain)][1].mark)
    straight = chain[min(chain)][1].mark.straight
    tracks = tuple(
        track(
            [None if p is None else place(p) for p in points],
            anchors,
            closed=closed,
            straight=straight,
        )
        for points in lines
    )
    return Actor(shapes, ranks, tracks, tuple(_gaps(shapes, tracks[0], place)))


def _is_closed(mark: Mark) -> bool:
    return all(np.array_equal(points[0], points[-1]) for points in mark.lines)


def _lines(shapes: Sequence[Moving | None]) -> Iterator[list[Array | None]]:
    """Yield each line of a shape at each key: those of neighbouring keys that are nearest."""
    chains: list[dict[int, Array]] = []
    for key, shape in enumerate(shapes):
        if shape is None:
            continue
        members = shape.mark.lines
        last = [_extent([chain[max(chain)]]) for chain in chains]
        found = pairs(last, [_extent([points]) for points in members])
        for chain, member in found:
            chains[chain][key] = members[member]
        taken = {member for _, member in found}
        chains += [{key: points} for n, points in enumerate(members) if n not in taken]
    for own in chains:
        yield [own.get(key) for key in range(len(shapes))]


def _gaps(
    shapes: Sequence[Moving | None], own: Track, place: Placing
) -> Iterator[tuple[Range | None, ...]]:
    names = dict.fromkeys(name for s in shapes if s is not None for name, _ in s.creases)
    for name in names:
        found = tuple(
            _gap(shape, name, points, place)
            for shape, points in zip(shapes, own.points, strict=True)
        )
        if any(found):
            yield found


def _gap(shape: Moving | None, name: str, points: Plane | None, place: Placing) -> Range | None:
    """Return the longest stretch of a closed line that lies within a crease."""
    by_name: Mapping[str, Geometry] = dict(shape.creases) if shape else {}
    if points is None or name not in by_name:
        return None
    fine, parts = dense(points)
    paper = (np.column_stack([fine.real, fine.imag]) - place.shift) / place.scale
    inside = shapely.contains_xy(by_name[name], paper)
    if inside.all() or not inside.any():
        return None
    return _longest(inside, parts)


def _longest(inside: Flags, parts: int) -> Range:
    """The longest run in a ring of flags, counted in points; it may pass the beginning.

    Lines reach a little into it, so that they meet the line of the other part.
    """
    begins = np.flatnonzero(inside & ~np.roll(inside, 1))
    outside = np.flatnonzero(~inside)
    lengths = [int((outside - begin).min(where=outside > begin, initial=10**9)) for begin in begins]
    wrapped = [
        length if length < 10**9 else int(outside[0] + len(inside) - begin)
        for length, begin in zip(lengths, begins, strict=True)
    ]
    best = int(np.argmax(wrapped))
    start, length = int(begins[best]), wrapped[best]
    reach = min(1, length // 2)
    return (start + reach) / parts, (start + length - 1 - reach) / parts
