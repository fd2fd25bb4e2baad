"""The signs of a pose: what a reader is told of head, trunk and legs, and from which measure on."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from generator.figures.scene.measures import Measures
from generator.models.figure import Base
from generator.models.words.captions import BodySign, LegSign

Bases = tuple[Base, ...]
Part = Literal["body", "foot", "hips", "chest", "back", "head", "shoulders"]


@dataclass(frozen=True)
class SeenOfBody:
    """A sign of the trunk or the head, and the part of the body that its words begin with."""

    part: Part
    sign: BodySign


@dataclass(frozen=True)
class SeenOfLeg:
    """A sign of one leg."""

    sign: LegSign


@dataclass(frozen=True)
class Rule:
    """What is seen of a part once each measure is as far beyond the base as is said here.

    Of the rules of one topic the first that holds is told. `less` is seen where all measures are
    as far below the base.
    """

    topic: str
    part: Part
    bases: Bases
    beyond: Mapping[str, float]
    more: BodySign
    less: BodySign | None = None


@dataclass(frozen=True)
class LegRule:
    """The same of a leg; its measures have the side behind their names."""

    bases: Bases
    beyond: Mapping[str, float]
    sign: LegSign


ERECT: Bases = (
    "standing", "squat", "lunge", "sitting", "side-sitting", "kneeling", "half-kneeling",
)  # fmt: skip
LYING: Bases = ("face-down", "on-back", "side-lying")
STANDING: Bases = ("standing",)
SITTING: Bases = ("sitting",)
ON_BACK: Bases = ("on-back",)
FACE_DOWN: Bases = ("face-down",)
ALL_FOURS: Bases = ("all-fours",)
KNEES: Bases = ("all-fours", "kneeling")
DOWNWARD: Bases = ("all-fours", "face-down")
LEVEL: Bases = (*ERECT, "on-back", "side-lying")
ANY: Bases = (*ERECT, *LYING, "all-fours")
RULES: Sequence[Rule] = (
    Rule("stance", "body", SITTING, {"height": 25}, "body-up"),
    Rule("stance", "foot", STANDING, {"stride": 25}, "right-foot-in-front", "left-foot-in-front"),
    Rule("stance", "hips", KNEES, {"crouch": -15}, "hips-on-heels"),
    Rule("lean", "body", ERECT, {"lean": 45}, "body-bent-forward"),
    Rule("lean", "body", ERECT, {"lean": 12}, "body-leans-forward", "body-leans-back"),
    Rule("lean", "chest", FACE_DOWN, {"chest": 5}, "chest-raised"),
    Rule("lean", "chest", ALL_FOURS, {"chest": 14}, "chest-raised", "chest-low"),
    Rule("turn", "chest", ANY, {"twist": 12}, "chest-turned-right", "chest-turned-left"),
    Rule("side", "body", ANY, {"side": 9}, "body-bent-right", "body-bent-left"),
    Rule("hips", "hips", STANDING, {"hips-ahead": 8}, "hips-forward"),
    Rule("hips", "hips", STANDING, {"hips-right": 5}, "hips-right", "hips-left"),
    Rule("curve", "back", ALL_FOURS, {"curl": 14}, "back-rounded", "back-sags"),
    Rule("curve", "back", ANY, {"curl": 14}, "back-rounded", "back-arched"),
    Rule("head", "head", DOWNWARD, {"gaze": 25}, "head-hangs", "head-up"),
    Rule("head", "head", LEVEL, {"nod": 14, "gaze": 14}, "head-bent-down", "head-tipped-back"),
    Rule("face", "head", ANY, {"face": 15, "facing": 15}, "head-turned-right", "head-turned-left"),
    Rule("tilt", "head", ANY, {"tilt": 9, "slant": 9}, "head-tilted-right", "head-tilted-left"),
    Rule("chin", "head", ANY, {"chin": 1.5}, "head-drawn-back", "head-forward"),
    Rule("shrug", "shoulders", ANY, {"shrug": 8}, "shoulders-lifted"),
    Rule("draw", "shoulders", ANY, {"draw": 9}, "shoulders-forward", "shoulders-drawn-back"),
)
LEG_RULES: Sequence[LegRule] = (
    LegRule(STANDING, {"raised": 8, "thigh": 35}, "knee-lifted"),
    LegRule(STANDING, {"heel": 12}, "heel-raised"),
    LegRule(STANDING, {"knee": 35}, "knee-bent"),
    LegRule(ON_BACK, {"knee": 45, "raised": 20}, "leg-lifted-bent"),
    LegRule(ON_BACK, {"knee": 45}, "knee-bent-foot-down"),
    LegRule(LYING, {"raised": 5}, "leg-lifted"),
    LegRule(ALL_FOURS, {"knee": -45}, "leg-back"),
)


def body_signs(base: Base, beyond_base: Measures) -> Iterator[tuple[str, SeenOfBody]]:
    """Yield each topic of which something is seen, with what is seen."""
    told: set[str] = set()
    for rule in RULES:
        if base in rule.bases and rule.topic not in told:
            direction = _direction(rule.beyond, beyond_base)
            sign = rule.more if direction > 0 else rule.less if direction < 0 else None
            if sign:
                told.add(rule.topic)
                yield rule.topic, SeenOfBody(rule.part, sign)


def leg_sign(base: Base, beyond_base: Measures, side: str) -> SeenOfLeg | None:
    """Return what is seen of the leg of a side, R or L."""
    for rule in LEG_RULES:
        if base in rule.bases and _direction(rule.beyond, beyond_base, side) > 0:
            return SeenOfLeg(rule.sign)
    return None


def _direction(beyond: Mapping[str, float], beyond_base: Measures, side: str = "") -> int:
    """Return 1 if every measure is so far beyond the base, -1 if so far below it, else 0."""
    shares = [beyond_base[name + side] / mark for name, mark in beyond.items()]
    return 1 if min(shares) >= 1 else -1 if max(shares) <= -1 else 0
