"""All that is known of each prop but its words, in one record; an author only names it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from generator.figures.scene.equipment import (
    band_between_hands,
    band_under_feet,
    band_under_feet_near,
    mat,
    pillow,
    roll_across,
    roll_along,
    towel,
)
from generator.figures.scene.furniture import (
    TABLE_HANDS,
    WALL_HANDS,
    chair,
    chair_back,
    doorway,
    stool,
    table,
    wall,
    wall_behind,
)
from generator.figures.scene.scene import Marks, Scene

LYING = ("face-down", "on-back", "side-lying")


def nothing(_: Scene) -> Marks:
    """Yield no mark."""
    return iter(())


@dataclass(frozen=True)
class PropFacts:
    """How a prop is drawn behind and before the body, and with what it can be.

    `hands` are the places of a hand (`to`) that need it; if it is placed by hand, it stands where
    such a hand of the first pose is. `bases` are all that it suits, or none if it suits every one.
    Of the props with one `spot` a figure has one.
    """

    behind: Callable[[Scene], Marks] = nothing
    before: Callable[[Scene], Marks] = nothing
    hands: tuple[str, ...] = ()
    is_placed_by_hand: bool = False
    bases: tuple[str, ...] = ()
    spot: str = ""


PROPS: Mapping[str, PropFacts] = {
    "mat": PropFacts(mat),
    "pillow": PropFacts(pillow, bases=LYING, spot="head"),
    "towel": PropFacts(towel, bases=LYING, spot="head"),
    "chair": PropFacts(chair, chair_back, hands=("seat",), bases=("sitting",), spot="seat"),
    "stool": PropFacts(stool, hands=("seat",), bases=("sitting",), spot="seat"),
    "table": PropFacts(table, hands=TABLE_HANDS, is_placed_by_hand=True),
    "wall": PropFacts(wall, hands=WALL_HANDS, is_placed_by_hand=True),
    "wall-behind": PropFacts(wall_behind),
    "doorway": PropFacts(doorway),
    "roll-across": PropFacts(roll_across, bases=("on-back",), spot="back"),
    "roll-along": PropFacts(roll_along, bases=("on-back",), spot="back"),
    "band-under-feet": PropFacts(band_under_feet, band_under_feet_near),
    "band-between-hands": PropFacts(before=band_between_hands),
}


def behind(names: Sequence[str], scene: Scene) -> Marks:
    """Yield the props that lie behind the body, in the order in which they are named."""
    for name in names:
        yield from PROPS[name].behind(scene)


def before(names: Sequence[str], scene: Scene) -> Marks:
    """Yield the props that lie before the body."""
    for name in names:
        yield from PROPS[name].before(scene)
