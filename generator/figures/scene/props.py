"""All that is known of each prop but its words, in one record; an author only names it."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from generator.figures.body.placing import PLACED_BY
from generator.figures.scene.draped import wheat_bag
from generator.figures.scene.equipment import (
    band_between_hands,
    band_between_hands_far,
    band_on_door,
    band_under_feet,
    band_under_feet_near,
    mat,
    pillow,
    roll_across,
    roll_along,
    sock_far,
    sock_near,
    stick_far,
    stick_near,
    towel,
)
from generator.figures.scene.scene import Marks, Scene
from generator.figures.scene.straps import straps
from generator.models.figure import Base
from generator.models.scenery import Prop, PropName, Support

LYING: tuple[Base, ...] = ("face-down", "on-back", "side-lying")
IN_BED: tuple[Base, ...] = (*LYING, "sitting", "all-fours", "kneeling", "side-sitting")
SITTING: tuple[Base, ...] = ("sitting",)
UNDER_ALL: tuple[Support, ...] = ("head", "knees", "belly", "arm", "ribs", "back")


def nothing(_: Scene) -> Marks:
    """Yield no mark."""
    return iter(())


@dataclass(frozen=True)
class PropFacts:
    """With what a prop can be, and what is drawn of it that is no piece of furniture.

    `hands` are the places of a hand (`to`) that need it. `bases` are all that it suits where an
    author gives no place (`at`), or none if it suits every one; of the props with one `spot` a
    figure has one. `stands` says whether it may have a place, `needs_place` that it must, `under`
    which parts of the body may rest on it. `behind` and `before` draw what moves with the body.
    """

    hands: tuple[str, ...] = ()
    bases: tuple[Base, ...] = ()
    spot: str = ""
    stands: bool = False
    needs_place: bool = False
    under: tuple[Support, ...] = ()
    behind: Callable[[Scene], Marks] = nothing
    before: Callable[[Scene], Marks] = nothing


CHAIR_HANDS = ("chair-seat", "chair-back")
PROPS: Mapping[PropName, PropFacts] = {
    "mat": PropFacts(behind=mat),
    "pillow": PropFacts((), LYING, "head", stands=True, under=UNDER_ALL, behind=pillow),
    "towel": PropFacts((), LYING, "head", stands=True, under=UNDER_ALL, behind=towel),
    "rolled-towel": PropFacts((), LYING, "head", stands=True, under=UNDER_ALL),
    "chair": PropFacts(("seat", *CHAIR_HANDS), SITTING, "seat", stands=True),
    "high-back-chair": PropFacts(("seat",), SITTING, "seat", stands=True),
    "armchair": PropFacts(("seat", "armrest", *CHAIR_HANDS), SITTING, "seat", stands=True),
    "stool": PropFacts(("seat",), SITTING, "seat", stands=True),
    "wheelchair": PropFacts(("seat", "armrest", "wheel"), SITTING, "seat", stands=True),
    "sofa": PropFacts(("seat",), SITTING, "seat", stands=True),
    "bed": PropFacts(("bed", "seat"), IN_BED, "seat", stands=True),
    "table": PropFacts(PLACED_BY["table"], stands=True),
    "desk": PropFacts(PLACED_BY["desk"], stands=True),
    "worktop": PropFacts(PLACED_BY["worktop"], stands=True),
    "screen": PropFacts(stands=True, needs_place=True),
    "keyboard": PropFacts(PLACED_BY["keyboard"], stands=True),
    "wall": PropFacts(PLACED_BY["wall"], stands=True),
    "wall-behind": PropFacts(),
    "doorway": PropFacts(),
    "roll-across": PropFacts(bases=("on-back",), spot="back", behind=roll_across),
    "roll-along": PropFacts(bases=("on-back",), spot="back", behind=roll_along),
    "ball": PropFacts(
        bases=("standing",), spot="back", under=("back", "knees"), behind=sock_far, before=sock_near
    ),
    "heat-pack": PropFacts(spot="back", under=("back", "belly", "knees"), before=wheat_bag),
    "bag": PropFacts(stands=True),
    "backpack": PropFacts(stands=True, before=straps),
    "stick": PropFacts(("stick",), behind=stick_far, before=stick_near),
    "floor-line": PropFacts(stands=True),
    "band-under-feet": PropFacts(behind=band_under_feet, before=band_under_feet_near),
    "band-between-hands": PropFacts(behind=band_between_hands_far, before=band_between_hands),
    "band-on-door": PropFacts(stands=True, needs_place=True, before=band_on_door),
}


def with_body(things: Iterable[Prop]) -> tuple[PropName, ...]:
    """Return what moves with the body or is made for it, by name: all that has no own place."""
    tied = ("band-on-door",)
    return tuple(t.prop for t in things if t.prop in tied or not (t.at or t.under))


def behind(names: Iterable[PropName], scene: Scene) -> Marks:
    """Yield what lies behind the body of such things, in the order in which they are named."""
    for name in names:
        yield from PROPS[name].behind(scene)


def before(names: Iterable[PropName], scene: Scene) -> Marks:
    """Yield the same of what lies before the body."""
    for name in names:
        yield from PROPS[name].before(scene)
