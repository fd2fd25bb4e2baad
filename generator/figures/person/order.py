"""Which part lies before which: compared pair by pair where they overlap on paper."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

import numpy as np
import shapely

from generator.figures.body.geometry import Array, angle
from generator.figures.body.loft import Relief
from generator.figures.person.parts import Part, Portrait

LEAST_OVERLAP = 0.4  # square cm; less shows nothing
SAMPLES = 16  # points of an overlap at which depths are compared
OVER_SHIRT = 100.0  # degrees of hip bend from which a thigh lies over the shirt
FACING_AWAY = -9.0  # cm that the head lies behind the chest, when the neck is hidden

Pairs = Mapping[tuple[str, str], float]  # (behind, before) -> how sure, in cm


def sorted_parts(portrait: Portrait) -> tuple[Part, ...]:
    """Return the parts from the farthest to the nearest."""
    parts = portrait.parts
    pairs = _pairs(portrait)
    rest = {part.name: part for part in parts}
    order: list[Part] = []
    while rest:
        name = min(rest, key=lambda name: (_covered(name, rest, pairs), name))
        order.append(rest.pop(name))
    return tuple(order)


def _covered(name: str, rest: Mapping[str, Part], pairs: Pairs) -> float:
    """How much speaks against drawing a part now: parts that lie behind it and are not drawn."""
    return sum(pairs.get((other, name), 0.0) for other in rest)


def _pairs(portrait: Portrait) -> Pairs:
    fixed = dict(_fixed(portrait))
    camera = portrait.camera
    reliefs = {p.name: [loft.relief(camera) for loft in p.lofts] for p in portrait.parts}
    compared: dict[tuple[str, str], float] = {}
    for first, second in combinations(portrait.parts, 2):
        names = (first.name, second.name)
        if names in fixed or names[::-1] in fixed:
            continue
        common = _overlap(first, second)
        if common is None:
            continue
        mine, other = (_surface(reliefs[name], common) for name in names)
        nearer = float(np.mean(mine - other))
        compared[names if nearer < 0 else names[::-1]] = max(abs(nearer), UNSURE)
    return {**compared, **fixed}


def _overlap(first: Part, second: Part) -> Array | None:
    """Points (m x 2) within what two parts cover together on paper, if it can be seen."""
    if not shapely.intersects(first.outline, second.outline):
        return None
    common = shapely.intersection(first.outline, second.outline)
    if common.area < LEAST_OVERLAP:
        return None
    edge = shapely.get_coordinates(common)
    step = max(1, len(edge) // SAMPLES)
    middle = shapely.get_coordinates(common.representative_point())
    points: Array = (edge[::step] + middle) / 2
    return points


def _surface(reliefs: Sequence[Relief], points: Array) -> Array:
    highest: Array = np.max([relief.at(points) for relief in reliefs], axis=0)
    return highest


UNSURE = 1e-6  # cm of depth between two parts that lie as near: some order, always the same
SURE = 1000.0  # cm of depth that no measured one outweighs
OVERHEAD = -0.4  # share of the chest's up that a raised arm has when it may hide the neck


def _fixed(portrait: Portrait) -> Iterator[tuple[tuple[str, str], float]]:
    """Clothes lie over what they clothe, whatever the depths say."""
    body = portrait.body
    yield ("pelvis", "torso"), SURE
    for side in ("R", "L"):
        yield (f"upper_arm_{side}", f"sleeve_{side}"), SURE
        yield (f"foot_{side}", f"shank_{side}"), SURE
        if portrait.person.clothes == "tunic":
            yield (f"hand_{side}", f"forearm_{side}"), SURE
        bent = angle(body.frames["pelvis"][:, 1], body.frames[f"thigh_{side}"][:, 1])
        far = next(part.far for part in portrait.parts if part.name == f"thigh_{side}")
        if bent < OVER_SHIRT and not far:
            yield (f"thigh_{side}", "torso"), SURE
        if not far:
            yield ("pelvis", f"thigh_{side}"), SURE
        else:
            yield (f"thigh_{side}", "pelvis"), SURE
            yield (f"thigh_{side}", "torso"), SURE
    if not _neck_shows(portrait):
        yield ("neck", "torso"), SURE
        yield ("head", "neck"), SURE
        return
    yield ("torso", "neck"), SURE
    yield ("neck", "head"), SURE
    for side in ("R", "L"):
        arm = body.frames[f"upper_arm_{side}"][:, 1] @ body.frames["thoracic5"][:, 1]
        if arm > OVERHEAD:  # the arm too: measured, it would contradict its own sleeve
            yield (f"sleeve_{side}", "neck"), SURE
            yield (f"upper_arm_{side}", "neck"), SURE


def _neck_shows(portrait: Portrait) -> bool:
    body, camera = portrait.body, portrait.camera
    chest = body.origins["neck1"] * 0.6 + body.origins["thoracic3"] * 0.4
    return float(camera.depth(body.origins["head"] - chest)) > FACING_AWAY
