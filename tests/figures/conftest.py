"""Bodies to test: figures from a few words, and what a body looks like in a mirror."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, TypeVar, get_args

import numpy as np

from generator.content.source import parse, plain_values
from generator.figures.body.body import SIDES, Skeleton
from generator.figures.body.geometry import MIRROR, UP, Array
from generator.figures.body.loft import Loft
from generator.figures.body.people import Build
from generator.figures.body.pose import Pose, poses
from generator.figures.body.solve import Solved, solve
from generator.models.figure import Base, Figure
from generator.models.words import Words as CatalogueWords
from generator.project import PROJECT

T = TypeVar("T")
WORDS_FILE = PROJECT / "tests" / "sample" / "words.yml"
CAPTION_WORDS = CatalogueWords.model_validate(
    plain_values(parse(WORDS_FILE.read_text("utf-8")))
).captions
Words = Mapping[str, Any]
BASES = get_args(Base)
PLAIN = Build()
OTHER_SIDE = {"R": "L", "L": "R"}


def figure(base: str, *written: Words, **more: Any) -> Figure:
    view = {"azimuth": 12, "elevation": 7}
    values = {"person": "anna", "base": base, "view": view, "poses": written or ({},)}
    return Figure.model_validate({**values, **more})


def pose(base: str, /, **words: Any) -> Pose:
    (only,) = poses(figure(base, words))
    return only


def solved(base: str, *written: Words) -> tuple[Solved, ...]:
    return solve(poses(figure(base, *written)), PLAIN)


def standing(**words: Any) -> Skeleton:
    return solved("standing", words)[0].body


def in_mirror(pose: Pose) -> Pose:
    """The same pose with left and right exchanged."""

    def turned(values: Mapping[str, float]) -> dict[str, float]:
        return {segment: -degrees for segment, degrees in values.items()}

    side, dash, part = pose.anchor.partition("-")
    other = {"right": "left", "left": "right"}.get(side, side)
    hands = exchanged(pose.hands)
    for key, hand in hands.items():
        if hand and hand.at:
            x, y, z = hand.at
            hands[key] = hand.model_copy(update={"at": (x, y, -z)})
    return replace(
        pose,
        pelvis=replace(pose.pelvis, turn=-pose.pelvis.turn, roll=-pose.pelvis.roll),
        side_bend=turned(pose.side_bend),
        turn=turned(pose.turn),
        arms=exchanged(pose.arms),
        legs=exchanged(pose.legs),
        hands=hands,
        feet=exchanged(pose.feet),
        shins=exchanged(pose.shins),
        anchor=f"{other}{dash}{part}",
        sway=-pose.sway,
    )


def exchanged(values: Mapping[str, T]) -> dict[str, T]:
    return {OTHER_SIDE[side]: value for side, value in values.items()}


def other_bone(name: str) -> str:
    stem, dash, side = name.rpartition("_")
    return f"{stem}_{OTHER_SIDE[side]}" if dash and side in SIDES else name


def assert_mirrored(body: Skeleton, image: Skeleton, within: float = 1e-6) -> None:
    for name, origin in body.origins.items():
        other = other_bone(name)
        np.testing.assert_allclose(image.origins[other], MIRROR @ origin, atol=within, err_msg=name)
        frame = MIRROR @ body.frames[name] @ MIRROR
        np.testing.assert_allclose(image.frames[other], frame, atol=within, err_msg=name)


def assert_rotation(frame: Array, about: str = "") -> None:
    np.testing.assert_allclose(frame.T @ frame, np.eye(3), atol=1e-9, err_msg=about)
    assert np.linalg.det(frame) > 0, about


def low_of(lofts: tuple[Loft, ...]) -> float:
    return -max(float(loft.reach(-UP).max()) for loft in lofts)


def shapes(now: Solved) -> dict[str, str]:
    return {side: arm.hand for side, arm in now.pose.arms.items()}
