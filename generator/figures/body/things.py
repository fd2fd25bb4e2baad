"""What each thing is made of, in its own place: forward is where its user looks, in cm.

The sizes are those of usual furniture; a desk is as high as typing with level forearms needs it.
"""

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from generator.figures.body.blocks import Block, Form, Range, block

Blocks = tuple[Block, ...]
Point = tuple[float, float, float]

WOOD = ("wood-light", "wood", "wood-dark")
CLOTH = ("cloth",) * 3
TOWEL = ("towel",) * 3
CUSHION = ("cushion",) * 3  # stands out from the back of a chair
SHEET = ("sheet", "sheet-side", "sheet-side")
METAL = ("metal",) * 3
BAG = ("bag",) * 3
DARK = ("dark",) * 3
DOOR_FRAME = ("wood-light",) * 3
PAD_ROLES = {
    "heat-pack": ("heat",) * 3,
    "backpack": BAG,
    "towel": TOWEL,
    "rolled-towel": TOWEL,
    "ball": ("ball",) * 3,
}
WALL = ("wall", "wall", "wall-side")
SEAT_HIGH, BED_HEIGHT, STICK_HEIGHT = 45.0, 50.0, 86.0
TABLE_HEIGHT, WORKTOP_HEIGHT = 74.0, 90.0
DESK_HEIGHT, RAISED_DESK = 69.0, 105.0  # for one who sits and for one who stands
KEYBOARD_THICK = 2.0
SEAT_THICK, LEG_THICK, SEAT_HALF = 4.4, 3.0, 20.0
SEAT_BACK, SEAT_FRONT = -19.0, 21.0  # of a seat, from the hips of its sitter
BACKREST, HIGH_BACK = 40.0, 51.0  # above the seat; the high one ends at the shoulder blades
BED_LONG, BED_WIDE, MATTRESS = 200.0, 90.0, 18.0
SOFA_WIDE = 150.0
WALL_HIGH, WALL_WIDE, WALL_THICK = 300.0, 160.0, 8.0  # the drawing shows what is near the body
FOOTPLATE = 7.0  # on which the feet of somebody in a wheelchair stand
WHEEL = 30.0  # radius
HANDLE = 98.0  # of a door
# How high the places for hands are that lie on something level.
TOPS: Mapping[str, float] = {
    "floor": 0.0,
    "table": TABLE_HEIGHT,
    "desk": DESK_HEIGHT,
    "keyboard": DESK_HEIGHT + KEYBOARD_THICK,
    "worktop": WORKTOP_HEIGHT,
    "bed": BED_HEIGHT,
    "stick": STICK_HEIGHT,
}
ON_DESK = ("desk", "keyboard")  # those that rise with a desk
# The places for hands on a chair that stands by itself: points for either hand.
CHAIR_SPOTS: Mapping[str, tuple[Point, Point]] = {
    "chair-seat": ((12.0, SEAT_HIGH, -13.0), (12.0, SEAT_HIGH, 13.0)),
    "chair-back": ((-18.0, SEAT_HIGH + BACKREST, -13.0), (-18.0, SEAT_HIGH + BACKREST, 13.0)),
}


def stool(high: float = SEAT_HIGH, thing: str = "stool") -> Blocks:
    """Return four legs and a seat."""
    size = ((SEAT_BACK, SEAT_FRONT), (high - SEAT_THICK, high), (-SEAT_HALF, SEAT_HALF))
    seat = block(thing, size, WOOD)
    corners = ((SEAT_BACK + 2.5, SEAT_FRONT - 2.5), (-SEAT_HALF + 2.5, SEAT_HALF - 2.5))
    return (*_legs(thing, corners, high - SEAT_THICK, LEG_THICK), seat)


def chair(high: float = SEAT_HIGH, thing: str = "chair") -> Blocks:
    """Return a stool with a back."""
    top = high + BACKREST
    posts = [
        block(thing, ((-19.5, -16.5), (high, top), (z - 1.5, z + 1.5)), WOOD)
        for z in (-SEAT_HALF + 2.5, SEAT_HALF - 2.5)
    ]
    rail = block(thing, ((-19.3, -16.7), (top - 15.5, top - 0.5), (-SEAT_HALF, SEAT_HALF)), WOOD)
    return (*stool(high, thing), *posts, rail)


def high_back_chair(high: float = SEAT_HIGH) -> Blocks:
    """Return a stool with a back as high as the shoulder blades of its sitter."""
    thing, top = "high-back-chair", high + HIGH_BACK
    posts = [
        block(thing, ((-19.5, -16.5), (high, top), (z - 1.5, z + 1.5)), WOOD)
        for z in (-SEAT_HALF + 2.5, SEAT_HALF - 2.5)
    ]
    rails = [
        block(thing, ((-19.3, -16.7), (top - low, top - up), (-SEAT_HALF, SEAT_HALF)), WOOD)
        for low, up in ((16.0, 0.5), (34.0, 24.0))
    ]
    return (*stool(high, thing), *posts, *rails)


def armchair(high: float = SEAT_HIGH) -> Blocks:
    """Return a chair with arms."""
    arms = [_armrest("armchair", high, z, (-16.5, 16.0)) for z in (-25.0, 25.0)]
    posts = [
        block("armchair", ((12.0, 15.0), (0.0, high + 18.0), (z - 1.5, z + 1.5)), WOOD)
        for z in (-25.0, 25.0)
    ]
    return (*chair(high, "armchair"), *posts, *arms)


def _armrest(thing: str, high: float, middle: float, along: Range) -> Block:
    return block(thing, (along, (high + 18.0, high + 21.0), (middle - 2.5, middle + 2.5)), WOOD)


def wheelchair(high: float = SEAT_HIGH) -> Blocks:
    """Return seat, back, arms, wheels and footplates."""
    name, pieces = "wheelchair", []
    for z in (-25.0, 25.0):
        out = 31.0 if z > 0 else -31.0
        wheel = ((-8.0 - WHEEL, -8.0 + WHEEL), (0.0, 2 * WHEEL), (out - 1.2, out + 1.2))
        caster = ((22.0, 40.0), (0.0, 18.0), (z - 1.2, z + 1.2))
        post = ((-21.0, -18.5), (high - 12, high + 52), (z - 1.2, z + 1.2))
        handle = ((-30.0, -21.0), (high + 49, high + 52), (z - 1.2, z + 1.2))
        front = ((20.0, 22.5), (16.0, high + 18), (z - 1.2, z + 1.2))
        pieces += [block(name, wheel, DARK, "wheel"), block(name, caster, DARK, "wheel")]
        pieces += [block(name, rod, METAL) for rod in (post, handle, front)]
        pieces.append(_armrest(name, high, z, (-18.0, 20.0)))
        plate = ((36.0, 58.0), (FOOTPLATE - 2, FOOTPLATE), (z * 0.5 - 9, z * 0.5 + 9))
        pieces += [block(name, plate, METAL)]
    seat = block(name, ((-20.0, 22.0), (high - 5, high), (-22.0, 22.0)), DARK, yields=2.0)
    back = block(name, ((-21.0, -18.0), (high + 8, high + 46), (-23.0, 23.0)), DARK, yields=3.0)
    return (*pieces, seat, back)


def sofa(high: float = 42.0) -> Blocks:
    """Return a sofa for two."""
    half = SOFA_WIDE / 2
    back, front = -48.0, 22.0
    base = block("sofa", ((back, front), (5.0, high - 14), (-half, half)), CLOTH)
    seats = [
        block("sofa", ((-26.0, front), (high - 14, high), side), CLOTH, yields=6.0)
        for side in ((-half + 14, 0.0), (0.0, half - 14))
    ]
    rest = block("sofa", ((back, -26.0), (high - 14, high + 42), (-half, half)), CLOTH, yields=8.0)
    arms = [
        block("sofa", ((-26.0, front), (high - 14, high + 18), side), CLOTH, yields=3.0)
        for side in ((-half, -half + 14), (half - 14, half))
    ]
    feet = _legs("sofa", ((back + 5, front - 5), (-half + 5, half - 5)), 5.0, 4.0)
    return (*feet, base, rest, *seats, *arms)


def bed(high: float = BED_HEIGHT) -> Blocks:
    """Return a bed that lies along, its head end forward, around its middle."""
    long, wide = BED_LONG / 2, BED_WIDE / 2
    low = high - MATTRESS
    legs = _legs("bed", ((-long + 5, long - 5), (-wide + 5, wide - 5)), low - 9, 6.0)
    frame = block("bed", ((-long, long), (low - 9, low), (-wide, wide)), WOOD)
    mattress = block("bed", ((-long, long), (low, high), (-wide, wide)), SHEET, yields=6.0)
    return (*legs, frame, mattress)


def table() -> Blocks:
    """Return a table whose front edge is at its place."""
    return _top("table", TABLE_HEIGHT, 52.0, 32.0)


def desk(high: float = DESK_HEIGHT) -> Blocks:
    """Return a wide table, as high as its user needs it."""
    return _top("desk", high, 70.0, 60.0)


def _top(thing: str, high: float, deep: float, half: float) -> Blocks:
    legs = _legs(thing, ((4.0, deep - 4), (-half + 4, half - 4)), high - 4, 4.0)
    return (*legs, block(thing, ((0.0, deep), (high - 4, high), (-half, half)), WOOD))


def worktop() -> Blocks:
    """Return a kitchen's worktop above cupboards, its front edge at its place."""
    high, half = WORKTOP_HEIGHT, 70.0
    plinth = block("worktop", ((8.0, 60.0), (0.0, 10.0), (-half, half)), ("wood-dark",) * 3)
    thirds = [-half + 2 * half * share / 3 for share in range(4)]
    doors = [
        block("worktop", ((3.0, 60.0), (10.0, high - 4), (low, low + 2 * half / 3)), WOOD)
        for low in thirds[:-1]
    ]
    top = block("worktop", ((0.0, 60.0), (high - 4, high), (-half, half)), WOOD)
    return (plinth, *doors, top)


def screen(high: float = DESK_HEIGHT) -> Blocks:
    """Return a screen that stands on a desk and looks back at who sits there."""
    foot = block("screen", ((-9.0, 9.0), (high, high + 1.5), (-13.0, 13.0)), METAL)
    neck = block("screen", ((1.5, 4.0), (high + 1.5, high + 30), (-2.5, 2.5)), METAL)
    panel = block("screen", ((-1.5, 1.5), (high + 12, high + 47), (-28.0, 28.0)), DARK)
    return (foot, neck, panel)


def keyboard(high: float = DESK_HEIGHT) -> Blocks:
    """Return a keyboard that lies on a desk."""
    return (block("keyboard", ((-7.0, 7.0), (high, high + KEYBOARD_THICK), (-21.0, 21.0)), DARK),)


def wall(thing: str = "wall", high: float = WALL_HIGH) -> Blocks:
    """Return a wall whose front is at its place."""
    across = ((0.0, WALL_THICK), (0.0, high), (-WALL_WIDE, WALL_WIDE))
    return (block(thing, across, WALL, "wall"),)


def door() -> Blocks:
    """Return a closed door in its frame, with a lever for a band; the lock is at its edge."""
    name, top, leaf = "band-on-door", (198.0, 206.0), (0.0, 198.0)
    frame = ((leaf, (-11.0, -3.0)), (leaf, (75.0, 83.0)), (top, (-11.0, 83.0)))
    return (
        block(name, ((-1.5, 0.0), leaf, (-3.0, 75.0)), WOOD),
        *(block(name, ((-3.0, 0.0), *part), DOOR_FRAME) for part in frame),
        block(name, ((-2.6, -1.5), (HANDLE - 12, HANDLE + 7), (1.0, 6.0)), DARK),
        block(name, ((-5.0, -2.6), (HANDLE - 1.2, HANDLE + 1.2), (2.3, 4.7)), METAL),
        block(name, ((-6.0, -3.5), (HANDLE - 1.6, HANDLE + 1.6), (2.3, 23.0)), METAL),
    )


def bag() -> Blocks:
    """Return a bag that stands on the floor."""
    return (block("bag", ((-9.0, 9.0), (0.0, 28.0), (-19.0, 19.0)), BAG, "bag", yields=6.0),)


def backpack() -> Blocks:
    """Return a backpack that stands on the floor."""
    flat = block("backpack", ((-15.0, 15.0), (-9.0, 9.0), (-22.0, 22.0)), BAG, "cushion")
    across, up = np.array([0.0, 0.0, 1.0]), np.array([0.0, 1.0, 0.0])
    frame = np.column_stack([across, np.cross(up, across), up])
    return (replace(flat, centre=up * 22.0, frame=frame),)


def floor_line() -> Blocks:
    """Return a line on the floor, from before to behind its place."""
    across = ((-90.0, 90.0), (0.0, 0.2), (-2.5, 2.5))
    return (block("floor-line", across, DARK, "sheet", yields=9.0),)


def pad(thing: str, half: Point, form: Form = "cushion") -> Blocks:
    """Return a soft thing around its place: a pillow, a folded or rolled towel, a pack, a ball."""
    across = ((-half[0], half[0]), (-half[1], half[1]), (-half[2], half[2]))
    return (block(thing, across, PAD_ROLES.get(thing, CLOTH), form, yields=99.0),)


def _legs(thing: str, corners: tuple[Range, Range], high: float, thick: float) -> Blocks:
    half = thick / 2
    return tuple(
        block(thing, ((x - half, x + half), (0.0, high), (z - half, z + half)), WOOD)
        for x in corners[0]
        for z in corners[1]
    )
