"""Chairs, tables, walls and doors: placed by the first pose, so that an author only names them."""

import numpy as np

from generator.figures.body.camera import Camera
from generator.figures.body.contact import PALM_THICKNESS, TABLE_HEIGHT, Hold, ahead_of, outward
from generator.figures.body.geometry import UP, Array
from generator.figures.line.marks import Mark
from generator.figures.scene.scene import Marks, Scene
from generator.figures.scene.solids import WALL, WOOD, box, pane

WALL_HIGH, SKIRTING = 204.0, 7.0  # cm, as all sizes here
SEAT_WIDE, SEAT_THICK, LEG_THICK = 40.0, 4.4, 3.0
BACKREST = 40.0  # cm above the seat
# The places of a hand of the first pose that say where a wall or a table stands.
WALL_HANDS, TABLE_HANDS = ("wall", "side-wall"), ("table",)


def _seat_height(scene: Scene) -> float:
    parts = [scene.flesh[0][name][0] for name in ("pelvis", "thigh_R", "thigh_L")]
    return -max(float(part.reach(-UP).max()) for part in parts) + 1.0


def stool(scene: Scene) -> Marks:
    """Yield a stool below the first pose."""
    high, x = _seat_height(scene), scene.first.body.root[0]
    low, high_x, half = x - 19, x + 21, SEAT_WIDE / 2
    leg = (LEG_THICK, high - SEAT_THICK, LEG_THICK)
    for z in _far_first(scene.camera, half - 2.5):
        for leg_x in (low + 2.5, high_x - 2.5):
            yield from box(scene.camera, (leg_x, leg[1] / 2, z), leg, WOOD)
    seat = (high_x - low, SEAT_THICK, SEAT_WIDE)
    yield from box(scene.camera, ((low + high_x) / 2, high - SEAT_THICK / 2, 0), seat, WOOD)


def chair(scene: Scene) -> Marks:
    """Yield a chair whose seat and back lie behind the sitter."""
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
    yield from stool(scene)


def chair_back(scene: Scene) -> Marks:
    """Seen from behind, the backrest hides the sitter."""
    if scene.camera.toward[0] >= 0:
        return
    high, x = _seat_height(scene), scene.first.body.root[0] - 18
    for z in _far_first(scene.camera, SEAT_WIDE / 2 - 2.5):
        yield from box(scene.camera, (x, high + BACKREST / 2, z), (3.0, BACKREST, 3.0), WOOD)
    yield from box(scene.camera, (x, high + BACKREST - 8, 0.0), (2.6, 15.0, SEAT_WIDE), WOOD)


def table(scene: Scene) -> Marks:
    """Yield a table under the hand that leans on it."""
    wrist = _held(scene, TABLE_HANDS)[1].wrist
    low, high = wrist[0] - 6, wrist[0] + 46
    middle, half = float(wrist[2]), 32.0
    leg = (4.0, TABLE_HEIGHT - 4, 4.0)
    for z in _far_first(scene.camera, half - 4):
        for x in (low + 4, high - 4):
            yield from box(scene.camera, (x, leg[1] / 2, middle + z), leg, WOOD)
    top = ((low + high) / 2, TABLE_HEIGHT - 2, middle)
    yield from box(scene.camera, top, (high - low, 4.0, 2 * half), WOOD)


def wall(scene: Scene) -> Marks:
    """A wall where the first pose has its hands, ahead or at the side."""
    side, held = _held(scene, WALL_HANDS)
    hand = scene.first.pose.hands[side]
    ahead = ahead_of(scene.first.body)
    into = ahead if hand and hand.to == "wall" else outward(scene.first.body, side)
    place = held.wrist + into * (PALM_THICKNESS + 4.0)
    across = np.abs(np.cross(into, UP))
    size = np.abs(into) * 8 + across * 76 + UP * WALL_HIGH
    centre = np.array([place[0], WALL_HIGH / 2, place[2]])
    centre = centre * (1 - across) + across * scene.first.body.root
    yield from box(scene.camera, centre, size, WALL)


def _held(scene: Scene, places: tuple[str, ...]) -> tuple[str, Hold]:
    """The first hand that rests on one of some places in the first pose, and its hold."""
    hands = {side: hand.to for side, hand in scene.first.pose.hands.items() if hand}
    holds = scene.first.holds.items()
    return next((s, held) for s, held in holds if hands[s] in places)


def wall_behind(scene: Scene) -> Marks:
    """Yield a wall across the view, which the back of the first pose touches."""
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


def doorway(scene: Scene) -> Marks:
    """Yield a door frame that both forearms touch."""
    yield from _door_posts(scene, (-1, 1))


def _far_first(camera: Camera, half: float) -> tuple[float, float]:
    return (-half, half) if camera.toward[2] > 0 else (half, -half)
