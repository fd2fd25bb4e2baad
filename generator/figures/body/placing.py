"""Where the things of a figure stand: at the place that an author gives, else where they belong."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from generator.figures.body import things
from generator.figures.body.blocks import Block, block, put
from generator.figures.body.contact import PALM_THICKNESS, Hold, ahead_of, outward
from generator.figures.body.flesh import Flesh
from generator.figures.body.geometry import UP, Array, level
from generator.figures.body.landmarks import landmark
from generator.figures.body.pads import SIZES, USUAL, laid, lying, worn
from generator.figures.body.pose import OWN_SIDE
from generator.figures.body.solve import Solved
from generator.models.figure import Figure
from generator.models.scenery import Prop

Blocks = tuple[Block, ...]

# The places of a hand of the first pose that say where a thing stands.
PLACED_BY: Mapping[str, tuple[str, ...]] = {
    "table": ("table",),
    "desk": ("desk", "keyboard"),
    "keyboard": ("keyboard",),
    "worktop": ("worktop",),
    "wall": ("wall", "side-wall"),
}
SEATS: Mapping[str, Callable[[float], Blocks]] = {
    "stool": things.stool,
    "chair": things.chair,
    "high-back-chair": things.high_back_chair,
    "armchair": things.armchair,
    "wheelchair": things.wheelchair,
    "sofa": things.sofa,
}
USUAL_SEAT = {"sofa": 42.0}  # cm high where nobody sits on it
STANDING: Mapping[str, Callable[[], Blocks]] = {
    "bed": things.bed,
    "table": things.table,
    "worktop": things.worktop,
    "wall": things.wall,
    "band-on-door": things.door,
    "bag": things.bag,
    "backpack": things.backpack,
    "floor-line": things.floor_line,
}
# What is as high as a desk is for its user.
AT_DESK: Mapping[str, Callable[[float], Blocks]] = {
    "desk": things.desk,
    "screen": things.screen,
    "keyboard": things.keyboard,
}
SMALLER = 0.72  # size of each of two bags
NEAR = 30.0  # cm from the hips within which a seat is that of the sitter
ON_FLOOR = np.array([1.0, 0.0, 1.0])
HEAD_ROOM = 14.0  # cm from the crown to the head of a bed
BEHIND_KNEES = 9.0  # cm from the knees to the edge of a bed on which somebody sits
# cm from the nearer wrist to the near edge of what the hands are on.
EDGE: Mapping[str, float] = {"keyboard": 8.0, "desk": -8.0, "table": -6.0, "worktop": -6.0}


@dataclass(frozen=True)
class Room:
    """What things are placed by: a figure, its first pose, and the flesh of that."""

    figure: Figure
    first: Solved
    shape: Flesh

    @property
    def back(self) -> float:
        """How far forward the back of the body is, in cm."""
        parts = [self.shape[name][0] for name in ("pelvis", "torso")]
        return -max(float(part.reach(np.array([-1.0, 0, 0])).max()) for part in parts)

    def held(self, thing: str) -> Iterator[tuple[str, Hold]]:
        """Yield the hands that say where a thing stands."""
        for side, hold in self.first.holds.items():
            hand = self.first.pose.hands[side]
            if hand and hand.to in PLACED_BY[thing]:
                yield side, hold


def placed(figure: Figure, first: Solved, shape: Flesh) -> Blocks:
    """Return the blocks of all that stands or lies around a body; what is only drawn has none."""
    room = Room(figure, first, shape)
    return tuple(piece for thing in _things(room) for piece in _blocks(room, thing))


def _things(room: Room) -> Iterator[Prop]:
    """Yield the props, those that lie below a part of the body with that, and a bed's pillow."""
    on_bed = room.first.pose.surface > 0 and any(t.prop == "bed" for t in room.figure.props)
    heads = 0
    for thing in room.figure.props:
        usual = USUAL.get(thing.prop) or ("head" if on_bed and thing.prop in SIZES else None)
        under = thing.under or (None if thing.at else usual)
        heads += under == "head"
        yield thing.model_copy(update={"under": under})
    if on_bed and not heads:
        yield Prop(prop="pillow", under="head")


def seat_height(shape: Flesh) -> float:
    """Return the height of a seat below a sitter, in cm; flesh yields one of them."""
    parts = [shape[name][0] for name in ("pelvis", "thigh_R", "thigh_L")]
    return -max(float(part.reach(-UP).max()) for part in parts) + 1.0


def is_sat_on(figure: Figure, first: Solved, seat: Prop) -> bool:
    """Whether a seat is that of the sitter, and so as high as fits."""
    if figure.base != "sitting" or not seat.at:
        return figure.base == "sitting"
    away = first.body.root - np.array([seat.at[0], 0.0, seat.at[1]])
    return bool(np.hypot(away[0], away[2]) < NEAR)


def _blocks(room: Room, thing: Prop) -> Blocks:
    name, turn = thing.prop, thing.turn or 0.0
    if thing.under:
        return laid(thing, room.first, _side_of_back(room.figure))
    if name in SEATS and is_sat_on(room.figure, room.first, thing):
        made = SEATS[name](seat_height(room.shape))
        own = room.first.body.root * ON_FLOOR
        return put(made, np.array([thing.at[0], 0.0, thing.at[1]]) if thing.at else own, turn)
    if thing.at:
        place = np.array([thing.at[0], 0.0, thing.at[1]])
        return put(_by_itself(room, thing), place, turn)
    if name == "bed":
        return _bed(room, turn)
    return _at_hands(room, name, turn) if name in PLACED_BY else _where_it_belongs(room, name)


def _by_itself(room: Room, thing: Prop) -> Blocks:
    if thing.prop in SIZES:
        return lying(thing.prop, room.first.pose.surface)
    if thing.high is not None:
        return things.wall(high=thing.high)
    return _standing(thing.prop, room.first.pose.desk)


def _standing(name: str, desk: float) -> Blocks:
    if name in AT_DESK:
        return AT_DESK[name](desk)
    if name in SEATS:
        return SEATS[name](USUAL_SEAT.get(name, things.SEAT_HIGH))
    return STANDING[name]() if name in STANDING else ()


def _side_of_back(figure: Figure) -> str:
    """The side on which the back of a chair is that stands sideways."""
    turned = [thing.turn for thing in figure.props if thing.prop in SEATS and thing.turn]
    return "L" if turned and turned[0] > 0 else "R"


def _bed(room: Room, turn: float) -> Blocks:
    """Under one who lies, its head end at the head; behind the knees of one who sits."""
    body = room.first.body
    if room.figure.base == "sitting":
        knees = min(float(body.origins[f"shank_{side}"][0]) for side in "RL")
        edge = knees - BEHIND_KNEES - things.BED_WIDE / 2
        made = things.bed(seat_height(room.shape) + 2.0)
        return put(made, np.array([edge, 0.0, body.root[2] + 30.0]), 90.0 + turn)
    along = ahead_of(body)
    head = landmark(body, "crown") + _toward_head(room, along) * HEAD_ROOM
    middle = head - _toward_head(room, along) * things.BED_LONG / 2
    return put(things.bed(), middle * ON_FLOOR, _degrees(_toward_head(room, along)) + turn)


def _toward_head(room: Room, ahead: Array) -> Array:
    """Along the floor, where the head of one who lies is; ahead of one who kneels."""
    spine = room.first.body.frames["pelvis"][:, 1]
    return level(spine) if abs(spine[1]) < 0.7 else ahead  # noqa: PLR2004 - nearly upright


def _at_hands(room: Room, name: str, turn: float) -> Blocks:
    held = list(room.held(name))
    if not held:
        return ()
    if name == "wall":
        return _wall(room, *held[0])
    wrists = np.array([hold.wrist for _, hold in held])
    place = np.array([float(wrists[:, 0].min()) + EDGE[name], 0.0, wrists[:, 2].mean()])
    return put(_standing(name, room.first.pose.desk), place, turn)


def _wall(room: Room, side: str, held: Hold) -> Blocks:
    hand, body = room.first.pose.hands[side], room.first.body
    into = ahead_of(body) if hand and hand.to == "wall" else outward(body, side)
    deep = float(held.wrist @ into) + PALM_THICKNESS
    if hand and hand.fingertips:
        deep = float(landmark(body, f"{OWN_SIDE[side]}-fingers") @ into) + 1.0
    foot = into * deep + (np.eye(3) - np.outer(into, into)) @ body.root
    return put(things.wall(), foot * ON_FLOOR, _degrees(into))


def _where_it_belongs(room: Room, name: str) -> Blocks:
    if name == "wall-behind":
        at_back = [
            pad for thing in _things(room) if thing.under == "back" for pad in _blocks(room, thing)
        ]
        ends = (float(pad.centre[0]) - float(pad.half.min()) for pad in at_back)
        return put(things.wall(name), np.array([min([room.back, *ends]), 0.0, 0.0]), 180.0)
    if name == "doorway":
        return _doorway(room.first)
    if name == "backpack":
        return worn(room.first)
    if name == "bag":
        return tuple(_bags(room))
    return things.floor_line() if name == "floor-line" else ()


def _bags(room: Room) -> Iterator[Block]:
    """Yield a bag below each fist, or below the right hand; of two each is smaller."""
    shapes = room.first.pose.hand_shapes
    sides = [side for side in "RL" if shapes.get(side) == "fist"] or ["R"]
    size = 1.0 if len(sides) == 1 else SMALLER
    made = [
        replace(piece, half=piece.half * size, centre=piece.centre * size) for piece in things.bag()
    ]
    for side in sides:
        low = np.array([0.0, -8.0 - 28.0 * size, 1.0 if side == "R" else -1.0])
        hand = landmark(room.first.body, f"{OWN_SIDE[side]}-hand") + low
        yield from put(made, np.maximum(hand, [-np.inf, 0.0, -np.inf]), 90.0)


def _doorway(first: Solved) -> Blocks:
    """Return a door frame that both forearms touch."""
    at = first.body.origins
    x = max(float(at["hand_R"][0]), float(at["forearm_R"][0])) + 4.4
    z = abs(float(at["hand_R"][2])) + 0.5
    lintel = block("doorway", ((x, x + 6), (206, 216), (-z - 5.5, z + 5.5)), things.WOOD)
    posts = [
        block("doorway", ((x, x + 6), (0, 206), (middle - 5.5, middle + 5.5)), things.WOOD)
        for middle in (-z, z)
    ]
    return (*posts, lintel)


def _degrees(along: Array) -> float:
    """How far forward is turned to the right to be a direction on the floor."""
    return float(np.degrees(np.arctan2(along[2], along[0])))
