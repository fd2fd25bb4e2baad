"""Turns an author's words into a full pose: the base, what always holds, then the pose itself."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from generator.figures.body.bases import BASES, Values
from generator.figures.body.body import SIDES
from generator.figures.body.geometry import about_y
from generator.figures.body.things import (
    BED_HEIGHT,
    BED_LONG,
    BED_WIDE,
    CHAIR_SPOTS,
    DESK_HEIGHT,
    FOOTPLATE,
    RAISED_DESK,
    Point,
)
from generator.models.figure import Figure
from generator.models.pose import Foot, Hand
from generator.models.pose import Pose as Words
from generator.models.scenery import Prop

OWN_SIDE = {"R": "right", "L": "left"}
SINGULAR = {"arms": "arm", "legs": "leg", "hands": "hand", "feet": "foot", "shins": "shin"}


@dataclass(frozen=True)
class Pelvis:
    """Degrees that the pelvis is turned."""

    pitch: float = 0
    turn: float = 0
    roll: float = 0


@dataclass(frozen=True)
class Arm:
    """Degrees of the arm's joints; the defaults hang at ease."""

    lift: float = 9
    plane: float = 55
    twist: float = 0
    elbow: float = 14
    forearm: str | None = None
    pronate: float = 20
    palm: str | None = None
    wrist: float = 0
    protract: float = 0
    shrug: float = 0
    hand: str = "open"


@dataclass(frozen=True)
class Leg:
    """Degrees of the leg's joints; the defaults stand at ease."""

    flex: float = 0
    abduct: float = 3
    twist: float = 6
    knee: float = 2
    ankle: float = 0


Spots = Mapping[str, tuple[Point, ...]]  # in space, where hands go on chairs, by place
Segments = Mapping[str, float]  # degrees by segment: lumbar, thoracic, neck, head


@dataclass(frozen=True)
class Pose:
    """Everything that the solver needs to know of one pose; mappings are by side, R and L."""

    pelvis: Pelvis
    bend: Segments
    side_bend: Segments
    turn: Segments
    chin: float
    arms: Mapping[str, Arm]
    legs: Mapping[str, Leg]
    hands: Mapping[str, Hand | None]
    feet: Mapping[str, Foot | None]
    shins: Mapping[str, str]
    ground: str
    anchor: str
    fit: str = "nothing"
    sink: float = 0
    shift: float = 0
    sway: float = 0
    surface: float = 0  # cm above the floor of what the body rests on, such as a bed
    desk: float = DESK_HEIGHT  # cm above the floor
    spots: Spots = field(default_factory=dict)
    breath: float = 0  # 1 breathed in

    @property
    def hand_shapes(self) -> Mapping[str, str]:
        """The shape of each hand: open, flat, relaxed or fist."""
        return {side: arm.hand for side, arm in self.arms.items()}


STRAIGHT = {"lumbar": 0.0, "thoracic": 0.0, "neck": 0.0, "head": 0.0}


def poses(figure: Figure) -> tuple[Pose, ...]:
    """Return the full poses of a figure in order."""
    shared = _by_side(_written(figure.all_poses)) if figure.all_poses else {}
    surface, spots = surface_of(figure), _spots(figure.props)
    desk = RAISED_DESK if figure.base == "standing" else DESK_HEIGHT
    return tuple(
        replace(
            _pose(_over(_over(_by_side(BASES[base]), shared), _by_side(_written(words)))),
            surface=surface,
            desk=desk,
            spots=spots,
        )
        for base, words in ((own.base or figure.base, own) for own in figure.poses)
    )


def surface_of(figure: Figure) -> float:
    """Return how high the body rests above the floor, in cm: on a bed, on footplates."""
    for thing in figure.props:
        if thing.prop == "bed" and figure.base != "sitting" and _is_below(thing):
            return BED_HEIGHT
        if thing.prop == "wheelchair" and figure.base == "sitting" and not thing.at:
            return FOOTPLATE
    return 0.0


def _is_below(bed: Prop) -> bool:
    """Whether a bed is where the body begins; one that stands elsewhere is beside it."""
    if not bed.at:
        return True
    away = about_y(bed.turn or 0.0) @ np.array([-bed.at[0], 0.0, -bed.at[1]])
    return bool(abs(away[0]) < BED_LONG / 2 and abs(away[2]) < BED_WIDE / 2)


def _spots(props: Iterable[Prop]) -> Spots:
    """Return where hands go on the chairs that stand by themselves."""
    spots: dict[str, tuple[Point, ...]] = {}
    for thing in props:
        if thing.prop in ("chair", "armchair") and thing.at:
            place = np.array([thing.at[0], 0.0, thing.at[1]])
            for name, points in CHAIR_SPOTS.items():
                turned = np.array(points) @ about_y(-(thing.turn or 0.0)).T + place
                spots[name] = tuple((float(x), float(y), float(z)) for x, y, z in turned)
    return spots


def _written(words: Words) -> Values:
    return words.model_dump(exclude_none=True)


def _by_side(values: Values) -> Values:
    """Spread what is said of both sides, then let what is said of one side stand above it."""
    sided = {key: value for key, value in values.items() if key not in SINGULAR}
    for plural, singular in SINGULAR.items():
        if plural in values:
            for side in OWN_SIDE.values():
                key = f"{side}_{singular}"
                sided[key] = _over_value(values[plural], values.get(key))
    return sided


def _over(low: Values, high: Values) -> Values:
    merged = {key: _over_value(low.get(key), value) for key, value in high.items()}
    return {**low, **merged}


def _over_value(low: Any, high: Any) -> Any:
    if high is None:
        return low
    if not (isinstance(low, Mapping) and isinstance(high, Mapping)):
        return high
    # A new place for a hand or foot is a new contact: offsets of the old one mean nothing there.
    return dict(high) if "to" in high else {**low, **high}


def _pose(values: Values) -> Pose:
    def sided(name: str, default: Any = None) -> dict[str, Any]:
        return {side: values.get(f"{OWN_SIDE[side]}_{name}", default) for side in SIDES}

    return Pose(
        pelvis=Pelvis(**values.get("pelvis", {})),
        bend={**STRAIGHT, **values.get("bend", {})},
        side_bend={**STRAIGHT, **values.get("side_bend", {})},
        turn={**STRAIGHT, **values.get("turn", {})},
        chin=values.get("chin", 0),
        arms={side: Arm(**arm) for side, arm in sided("arm", {}).items()},
        legs={side: Leg(**leg) for side, leg in sided("leg", {}).items()},
        hands={side: _held(hand) for side, hand in sided("hand").items()},
        feet={side: Foot(**foot) if foot else None for side, foot in sided("foot").items()},
        shins=sided("shin", "free"),
        ground=values.get("ground", "all"),
        anchor=values.get("anchor", "pelvis"),
        fit=values.get("fit", "nothing"),
        sink=values.get("sink", 0),
        shift=values.get("shift", 0),
        sway=values.get("sway", 0),
        breath=values.get("breath", 0),
    )


def _held(hand: Values | None) -> Hand | None:
    return Hand(**hand) if hand and hand["to"] != "free" else None
