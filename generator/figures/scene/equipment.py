"""What is laid under a body or held by it: mats, pillows, rolls and bands, placed by the poses."""

from collections.abc import Sequence

import numpy as np

from generator.figures.body.geometry import UP, Array, level
from generator.figures.body.landmarks import landmark
from generator.figures.body.pose import OWN_SIDE
from generator.figures.body.things import TOWEL
from generator.figures.body.trunk import height, spine_at
from generator.figures.line.marks import line
from generator.figures.scene.scene import Marks, Scene
from generator.figures.scene.solids import MAT, box, cushion, rod

MAT_THICK, MAT_WIDE = 1.6, 68.0
MAT_ROOM = 12.0  # cm that a mat is longer than the body on it at both ends
BESIDE = ("upper_arm", "forearm", "hand", "sleeve", "bridge")  # may lie beside a mat
HEAD = ("crown", "chin", "nape")
SOCK = ((-9.5, 0.5, 7.0), (-5.0, 4.2, 7.5), (0.5, 4.8, 8.0), (4.0, 3.4, 8.3))
SPINE = tuple(height("lumbar", 0.1) + step * 4.0 for step in range(10))
SKIN_BEHIND = 9.5  # cm from the spine's middle to the skin of the back
BACK_SEEN = 0.4  # share of its back that the body turns to the viewer
ROLL_RADIUS, LONG_ROLL_RADIUS = 7.2, 5.5
PAST_TAIL, PAST_HEAD = 17.0, 14.0  # cm of a long roll beyond the hips, and beyond the crown


def mat(scene: Scene) -> Marks:
    """Yield a mat as long as the body that lies along it; arms may lie beside it."""
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


def pillow(scene: Scene) -> Marks:
    """Yield a pillow under the head of the first pose; on a bed it is one of the blocks."""
    if scene.first.pose.surface:
        return
    head = scene.first.body.origins["head"]
    places = head + np.array([[0.0, 0.0, -9.0], [0.0, 0.0, 0.0], [0.0, 0.0, 9.0]])
    places[:, 1] = 3.6
    yield from cushion(scene.camera, places, (12.0, 3.8, 6.0))


def towel(scene: Scene) -> Marks:
    """Yield a folded towel under the face of the first pose; on a bed it is one of the blocks."""
    if scene.first.pose.surface:
        return
    place = landmark(scene.first.body, "crown") * 0.4 + landmark(scene.first.body, "chin") * 0.6
    yield from box(scene.camera, (place[0], 1.3, place[2]), (15.0, 2.6, 24.0), TOWEL)


def roll_across(scene: Scene) -> Marks:
    """Yield a roll under the upper back of the last pose, across it."""
    body = scene.last.body
    points, frames = spine_at(body, np.array([height("thoracic", 0.42)]))
    x = float((points[0] - frames[0][:, 0] * (9.9 + ROLL_RADIUS))[0])
    start, end = (np.array([x, ROLL_RADIUS, z]) for z in (-26.0, 26.0))
    yield from rod(scene.camera, start, end, ROLL_RADIUS)


def roll_along(scene: Scene) -> Marks:
    """Yield a roll under the spine of the first pose, from its seat to past its head."""
    body = scene.first.body
    seat, crown = body.root, landmark(body, "crown")
    z, toward = float(seat[2]), float(np.sign(crown[0] - seat[0]))
    low, high = seat[0] + toward * -PAST_TAIL, crown[0] + toward * PAST_HEAD
    start, end = (np.array([x, LONG_ROLL_RADIUS, z]) for x in (low, high))
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


def band_under_feet(scene: Scene) -> Marks:
    """Yield what lies behind the body of a band from hand to hand below both soles."""
    (right, left), (sole_right, sole_left) = _hands(scene), _soles(scene)
    far, far_sole = (left, sole_left) if scene.camera.toward[2] > 0 else (right, sole_right)
    near_sole = sole_right if scene.camera.toward[2] > 0 else sole_left
    yield from _band(scene, [far, far_sole, near_sole])


def band_under_feet_near(scene: Scene) -> Marks:
    """Yield the end of such a band that is nearer to the viewer."""
    (right, left), (sole_right, sole_left) = _hands(scene), _soles(scene)
    ends = (right, sole_right) if scene.camera.toward[2] > 0 else (left, sole_left)
    yield from _band(scene, ends)


def band_between_hands(scene: Scene) -> Marks:
    """Yield a band from hand to hand, if it lies before the body."""
    if not _lies_behind(scene):
        yield from _band(scene, _hands(scene))


def band_between_hands_far(scene: Scene) -> Marks:
    """Yield the same band, if the body lies before it."""
    if _lies_behind(scene):
        yield from _band(scene, _hands(scene))


def _lies_behind(scene: Scene) -> bool:
    """Whether its middle is behind the spine, however high the hands are and the camera is."""
    middle = np.mean(_hands(scene), axis=0) - scene.now.body.origins["thoracic4"]
    return float(middle @ level(scene.camera.toward)) < 0


def band_on_door(scene: Scene) -> Marks:
    """Yield a band from both hands to the handle of a door."""
    handles = [piece for piece in scene.blocks if piece.thing == "band-on-door"]
    handle = next(piece.centre for piece in handles if piece.roles[0] == "metal")
    right, left = _hands(scene)
    yield from _band(scene, [right, handle, left])


def _stick(scene: Scene, *, near: bool) -> Marks:
    for side, hand in scene.first.pose.hands.items():
        top = landmark(scene.now.body, f"{OWN_SIDE[side]}-hand") - UP * 3.0
        is_near = float(scene.camera.toward @ (top - scene.now.body.root)) > 0
        if hand and hand.to == "stick" and is_near == near:
            flat = scene.camera.project(np.array([top, top * (1 - UP)]))
            yield from line("line-stick-edge", [flat])
            yield from line("line-stick", [flat])


def stick_far(scene: Scene) -> Marks:
    """Yield a walking stick below the hand that holds it, if the body may hide it."""
    return _stick(scene, near=False)


def stick_near(scene: Scene) -> Marks:
    """Yield a walking stick on the side of the viewer."""
    return _stick(scene, near=True)


def sock_far(scene: Scene) -> Marks:
    """Yield the sock in which a ball hangs over the right shoulder, if the body may hide it."""
    return _sock(scene, near=False)


def sock_near(scene: Scene) -> Marks:
    """Yield the same sock, if the back is seen."""
    yield from _sock(scene, near=True)
    yield from _spine(scene)


def _spine(scene: Scene) -> Marks:
    """Yield the line of the spine where the back is seen, so that a ball is seen beside it."""
    if _back_seen(scene):
        points, frames = spine_at(scene.now.body, np.array(SPINE))
        flat = scene.camera.project(points - frames[:, :, 0] * SKIN_BEHIND)
        yield from line("line-blade", [flat])


def _back_seen(scene: Scene) -> bool:
    back = -scene.now.body.frames["thoracic4"][:, 0]
    return float(back @ scene.camera.toward) > BACK_SEEN


def _sock(scene: Scene, *, near: bool) -> Marks:
    if _back_seen(scene) != near:
        return
    for ball in (piece for piece in scene.blocks if piece.form == "ball"):
        points = [scene.now.body.point("thoracic5", spot, "R") for spot in SOCK]
        flat = scene.camera.project(np.array([ball.centre + UP * ball.half[1], *points]))
        yield from line("line-sock-edge", [flat])
        yield from line("line-sock", [flat])
