"""The things around a body: placed by the poses, so that an author only names them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from generator.figures.camera import Camera
from generator.figures.contact import PALM_THICKNESS, TABLE_HEIGHT, ahead_of, outward
from generator.figures.flesh import Flesh, height, spine_at
from generator.figures.geometry import UP, Array
from generator.figures.landmarks import landmark
from generator.figures.marks import Mark, line
from generator.figures.solids import MAT, WALL, WOOD, box, cushion, pane, rod
from generator.figures.solve import Solved

MAT_THICK, MAT_WIDE = 1.6, 68.0
MAT_ROOM = 12.0  # cm that a mat is longer than the body on it at both ends
BESIDE = ("upper_arm", "forearm", "hand", "sleeve", "bridge")  # may lie beside a mat
HEAD = ("crown", "chin", "nape")
WALL_HIGH, SKIRTING = 204.0, 7.0
ROLL_RADIUS, LONG_ROLL_RADIUS = 7.2, 5.5
SEAT_WIDE, SEAT_THICK, LEG_THICK = 40.0, 4.4, 3.0
BACKREST = 40.0  # cm above the seat

Marks = Iterator[Mark]


@dataclass(frozen=True)
class Scene:
    """What props are placed by: the pose at hand, the first and the last, flesh of all of them."""

    now: Solved
    first: Solved
    last: Solved
    flesh: Sequence[Flesh]
    camera: Camera


def behind(names: Sequence[str], scene: Scene) -> Marks:
    """Yield the props that lie behind the body, in the order in which they are named."""
    for name in names:
        yield from BEHIND[name](scene)


def before(names: Sequence[str], scene: Scene) -> Marks:
    """Yield the props that lie before the body."""
    for name in names:
        if name in BEFORE:
            yield from BEFORE[name](scene)


def lying_on_mat(names: Sequence[str]) -> bool:
    """Return whether the shadow falls on a mat."""
    return "mat" in names


def _mat(scene: Scene) -> Marks:
    """As long as the body that lies along it; arms may lie beside it."""
    spine = np.abs(scene.first.body.frames["pelvis"][:, 1])
    along, across = (2, 0) if spine[2] > max(spine[0], spine[1]) else (0, 2)
    heads = [landmark(s.body, name) for s in (scene.first, scene.last) for name in HEAD]
    whole, trunk = (np.vstack([_centres(scene, w), heads]) for w in ((), BESIDE))
    centre, size = np.zeros(3), np.zeros(3)
    centre[1], size[1] = -MAT_THICK / 2, MAT_THICK
    for axis, points, least in ((along, whole, 0.0), (across, trunk, MAT_WIDE)):
        low, high = points[:, axis].min() - MAT_ROOM, points[:, axis].max() + MAT_ROOM
        room = 0.0 if axis == along else MAT_ROOM
        centre[axis], size[axis] = (low + high) / 2, max(least, high - low - room)
    yield from box(scene.camera, centre, size, MAT)


def _centres(scene: Scene, without: tuple[str, ...]) -> Array:
    """Middles (n x 3) of the flesh of all poses, without the parts whose names begin so."""
    named = [pair for flesh in scene.flesh for pair in flesh.items()]
    parts = [part for name, part in named if not name.startswith(without)]
    return np.vstack([loft.centres for part in parts for loft in part])


def _pillow(scene: Scene) -> Marks:
    head = scene.first.body.origins["head"]
    places = head + np.array([[0.0, 0.0, -9.0], [0.0, 0.0, 0.0], [0.0, 0.0, 9.0]])
    places[:, 1] = 3.6
    yield from cushion(scene.camera, places, (12.0, 3.8, 6.0))


def _towel(scene: Scene) -> Marks:
    place = landmark(scene.first.body, "crown") * 0.4 + landmark(scene.first.body, "chin") * 0.6
    yield from box(scene.camera, (place[0], 1.3, place[2]), (15.0, 2.6, 24.0), ("cloth",) * 3)


def _seat_height(scene: Scene) -> float:
    parts = [scene.flesh[0][name][0] for name in ("pelvis", "thigh_R", "thigh_L")]
    return -max(float(part.reach(-UP).max()) for part in parts) + 1.0


def _stool(scene: Scene) -> Marks:
    high, x = _seat_height(scene), scene.first.body.root[0]
    low, high_x, half = x - 19, x + 21, SEAT_WIDE / 2
    leg = (LEG_THICK, high - SEAT_THICK, LEG_THICK)
    for z in _far_first(scene.camera, half - 2.5):
        for leg_x in (low + 2.5, high_x - 2.5):
            yield from box(scene.camera, (leg_x, leg[1] / 2, z), leg, WOOD)
    seat = (high_x - low, SEAT_THICK, SEAT_WIDE)
    yield from box(scene.camera, ((low + high_x) / 2, high - SEAT_THICK / 2, 0), seat, WOOD)


def _chair(scene: Scene) -> Marks:
    high, x = _seat_height(scene), scene.first.body.root[0] - 18
    rail = ((x, high + BACKREST - 8, 0.0), (2.6, 15.0, SEAT_WIDE))
    posts = [
        ((x, high + BACKREST / 2, z), (3.0, BACKREST, 3.0))
        for z in _far_first(scene.camera, SEAT_WIDE / 2 - 2.5)
    ]
    from_behind = scene.camera.toward[0] < 0
    if not from_behind:
        for place, size in (*posts, rail):
            yield from box(scene.camera, place, size, WOOD)
    yield from _stool(scene)


def _chair_back(scene: Scene) -> Marks:
    """Seen from behind, the backrest hides the sitter."""
    if scene.camera.toward[0] >= 0:
        return
    high, x = _seat_height(scene), scene.first.body.root[0] - 18
    for z in _far_first(scene.camera, SEAT_WIDE / 2 - 2.5):
        yield from box(scene.camera, (x, high + BACKREST / 2, z), (3.0, BACKREST, 3.0), WOOD)
    yield from box(scene.camera, (x, high + BACKREST - 8, 0.0), (2.6, 15.0, SEAT_WIDE), WOOD)


def _table(scene: Scene) -> Marks:
    wrist = next(iter(scene.first.holds.values())).wrist
    low, high = wrist[0] - 6, wrist[0] + 46
    middle, half = float(wrist[2]), 32.0
    leg = (4.0, TABLE_HEIGHT - 4, 4.0)
    for z in _far_first(scene.camera, half - 4):
        for x in (low + 4, high - 4):
            yield from box(scene.camera, (x, leg[1] / 2, middle + z), leg, WOOD)
    top = ((low + high) / 2, TABLE_HEIGHT - 2, middle)
    yield from box(scene.camera, top, (high - low, 4.0, 2 * half), WOOD)


def _wall(scene: Scene) -> Marks:
    """A wall where the first pose has its hands, ahead or at the side."""
    side, held = next(iter(scene.first.holds.items()))
    hand = scene.first.pose.hands[side]
    ahead = ahead_of(scene.first.body)
    into = ahead if hand and hand.to == "wall" else outward(scene.first.body, side)
    place = held.wrist + into * (PALM_THICKNESS + 4.0)
    across = np.abs(np.cross(into, UP))
    size = np.abs(into) * 8 + across * 76 + UP * WALL_HIGH
    centre = np.array([place[0], WALL_HIGH / 2, place[2]])
    centre = centre * (1 - across) + across * scene.first.body.root
    yield from box(scene.camera, centre, size, WALL)


def _wall_behind(scene: Scene) -> Marks:
    parts = [scene.flesh[0][name][0] for name in ("pelvis", "torso")]
    x = -max(float(part.reach(np.array([-1.0, 0, 0])).max()) for part in parts)
    yield Mark("wall", (scene.camera.project(_upright(x, WALL_HIGH)),), straight=True)
    yield from pane(scene.camera, _upright(x, SKIRTING), "wood-light")


def _upright(x: float, high: float) -> Array:
    """The corners of a pane across the view, from the floor up."""
    places = [(0, -78), (0, 78), (high, 78), (high, -78), (0, -78)]
    return np.array([(x, y, z) for y, z in places])


def _door_posts(scene: Scene, sides: tuple[int, ...]) -> Marks:
    body = scene.first.body
    x = max(float(body.origins["hand_R"][0]), float(body.origins["forearm_R"][0])) + 4.4
    z = abs(float(body.origins["hand_R"][2])) + 0.5
    for side in sides:
        yield from box(scene.camera, (x + 3, 103.0, side * z), (6.0, 206.0, 11.0), WOOD)
    if -1 in sides:
        yield from box(scene.camera, (x + 3, 211.0, 0.0), (6.0, 10.0, 2 * z + 11), WOOD)


def _doorway(scene: Scene) -> Marks:
    yield from _door_posts(scene, (-1, 1))


def _roll_across(scene: Scene) -> Marks:
    body = scene.last.body
    points, frames = spine_at(body, np.array([height("thoracic", 0.42)]))
    x = float((points[0] - frames[0][:, 0] * (9.9 + ROLL_RADIUS))[0])
    start, end = (np.array([x, ROLL_RADIUS, z]) for z in (-26.0, 26.0))
    yield from rod(scene.camera, start, end, ROLL_RADIUS)


def _roll_along(scene: Scene) -> Marks:
    body = scene.first.body
    seat, crown = body.root, landmark(body, "crown")
    z = float(seat[2])
    start, end = (np.array([x, LONG_ROLL_RADIUS, z]) for x in (seat[0] + 8.0, crown[0] - 1.0))
    yield from rod(scene.camera, start, end, LONG_ROLL_RADIUS)


def _band(scene: Scene, points: Sequence[Array]) -> Marks:
    flat = scene.camera.project(np.array(points))
    yield from line("line-band-edge", [flat])
    yield from line("line-band", [flat])


def _hands(scene: Scene) -> tuple[Array, Array]:
    return landmark(scene.now.body, "right-hand"), landmark(scene.now.body, "left-hand")


def _soles(scene: Scene) -> tuple[Array, Array]:
    right, left = (landmark(scene.now.body, f"{side}-foot") for side in ("right", "left"))
    return right - UP * (right[1] - 0.8), left - UP * (left[1] - 0.8)


def _band_under_feet(scene: Scene) -> Marks:
    (right, left), (sole_right, sole_left) = _hands(scene), _soles(scene)
    far, far_sole = (left, sole_left) if scene.camera.toward[2] > 0 else (right, sole_right)
    near_sole = sole_right if scene.camera.toward[2] > 0 else sole_left
    yield from _band(scene, [far, far_sole, near_sole])


def _band_under_feet_near(scene: Scene) -> Marks:
    (right, left), (sole_right, sole_left) = _hands(scene), _soles(scene)
    ends = (right, sole_right) if scene.camera.toward[2] > 0 else (left, sole_left)
    yield from _band(scene, ends)


def _band_between_hands(scene: Scene) -> Marks:
    yield from _band(scene, _hands(scene))


def _nothing(_: Scene) -> Marks:
    return iter(())


def _far_first(camera: Camera, half: float) -> tuple[float, float]:
    return (-half, half) if camera.toward[2] > 0 else (half, -half)


BEHIND: Mapping[str, Callable[[Scene], Marks]] = {
    "mat": _mat,
    "pillow": _pillow,
    "towel": _towel,
    "chair": _chair,
    "stool": _stool,
    "table": _table,
    "wall": _wall,
    "wall-behind": _wall_behind,
    "doorway": _doorway,
    "roll-across": _roll_across,
    "roll-along": _roll_along,
    "band-under-feet": _band_under_feet,
    "band-between-hands": _nothing,
}
BEFORE: Mapping[str, Callable[[Scene], Marks]] = {
    "chair": _chair_back,
    "band-under-feet": _band_under_feet_near,
    "band-between-hands": _band_between_hands,
}
