"""Rules about the words of a pose: what they say of hands and feet can be meant together."""

from collections.abc import Iterator

from generator.check.slips import (
    early_stays,
    hands_on_each_other,
    tilts_without_floor,
    useless_keys,
)
from generator.content.library import Draft
from generator.content.problems import Problem


def the_first_pose_stays_nowhere(draft: Draft) -> Iterator[Problem]:
    """`stay` keeps what the first pose has, so the first pose says where hands and feet are."""
    for entry in draft.figures.values():
        yield from (entry.problem(*slip) for slip in early_stays(entry.record))


def places_get_what_they_take(draft: Draft) -> Iterator[Problem]:
    """A hand or foot says of its place what that place takes: a point `at`, a wall no `turn`."""
    for entry in draft.figures.values():
        yield from (entry.problem(*slip) for slip in useless_keys(entry.record))


def hands_rest_on_something(draft: Draft) -> Iterator[Problem]:
    """Of two hands one can rest on the other's arm, because that one must be somewhere first."""
    for entry in draft.figures.values():
        yield from (entry.problem(*slip) for slip in hands_on_each_other(entry.record))


def straight_arms_reach_the_floor(draft: Draft) -> Iterator[Problem]:
    """With `fit: arms` the pelvis tilts until straight arms reach the floor, so a hand is there."""
    for entry in draft.figures.values():
        yield from (entry.problem(*slip) for slip in tilts_without_floor(entry.record))
