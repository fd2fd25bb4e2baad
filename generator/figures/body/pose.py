"""Turns an author's words into a full pose: the base, what always holds, then the pose itself."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from generator.figures.body.body import SIDES
from generator.models.figure import Figure
from generator.models.pose import Foot, Hand
from generator.models.pose import Pose as Words

Values = Mapping[str, Any]  # what is said of a pose, by key
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

    @property
    def hand_shapes(self) -> Mapping[str, str]:
        """The shape of each hand: open, flat, relaxed or fist."""
        return {side: arm.hand for side, arm in self.arms.items()}


STRAIGHT = {"lumbar": 0.0, "thoracic": 0.0, "neck": 0.0, "head": 0.0}
KNEELING_LEGS: Values = {"abduct": 3, "ankle": -84, "twist": 0}
KNEELING: Values = {
    "legs": KNEELING_LEGS,
    "shins": "floor",
    "ground": "shins",
    "anchor": "knees",
}
# What each base says, in the words of an author; all else stands at ease.
BASES: Mapping[str, Values] = {
    "standing": {"ground": "feet", "anchor": "feet", "feet": {"to": "flat"}},
    "sitting": {
        "legs": {"flex": 88, "abduct": 7, "knee": 88, "twist": 8},
        "feet": {"to": "flat"},
        "ground": "feet",
        "anchor": "pelvis",
    },
    "face-down": {
        "pelvis": {"pitch": 90},
        "legs": {"flex": 3.5, "ankle": -74, "abduct": 5, "twist": 4, "knee": 1},
    },
    "on-back": {"pelvis": {"pitch": -90}, "legs": {"ankle": -25, "abduct": 6}},
    "side-lying": {
        "pelvis": {"roll": -90},
        "legs": {"flex": 55, "knee": 80, "abduct": 0, "twist": 0, "ankle": -10},
    },
    "all-fours": {
        **KNEELING,
        "pelvis": {"pitch": 86},
        "legs": {**KNEELING_LEGS, "flex": 90},
        "arms": {"lift": 90, "plane": 8, "elbow": 3},
        "hands": {"to": "floor"},
        "fit": "arms",
        "bend": {"neck": -14, "head": -14},
    },
    "kneeling": KNEELING,
}


def poses(figure: Figure) -> tuple[Pose, ...]:
    """Return the full poses of a figure in order."""
    base = _by_side(BASES[figure.base])
    shared = _by_side(_written(figure.all_poses)) if figure.all_poses else {}
    return tuple(_pose(_over(_over(base, shared), _by_side(_written(w)))) for w in figure.poses)


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
    )


def _held(hand: Values | None) -> Hand | None:
    return Hand(**hand) if hand and hand["to"] != "free" else None
