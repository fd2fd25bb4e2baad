"""Rules about the things around a body: what a hand touches is there, and nothing is in the way."""

from collections.abc import Iterator

from generator.check.slips import said
from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.source import Location
from generator.figures.body.pose import OWN_SIDE, poses
from generator.figures.scene.props import PROPS
from generator.models.figure import Figure

NEED_A_PROP = {to for facts in PROPS.values() for to in facts.hands}


def props_have_their_place(draft: Draft) -> Iterator[Problem]:
    """A wall or table stands where a hand of the first pose is, so there is one on it."""
    for entry in draft.figures.values():
        first = poses(entry.record)[0]
        held = {hand.to for hand in first.hands.values() if hand}
        for prop in dict.fromkeys(entry.record.props):
            facts = PROPS[prop]
            if facts.is_placed_by_hand and not held & set(facts.hands):
                allowed = f"a hand `to: {facts.hands[0]}` in the first pose says where it stands"
                yield entry.problem(("props",), f"no hand is on the {prop}", allowed)


def hands_touch_what_is_there(draft: Draft) -> Iterator[Problem]:
    """A hand on a wall, a table or a seat needs that thing among the props."""
    for entry in draft.figures.values():
        for place, to in _touched(entry.record).items():
            things = [prop for prop, facts in PROPS.items() if to in facts.hands]
            if not set(things) & set(entry.record.props):
                wrong = f"no {' or '.join(things)} for a hand `to: {to}`"
                yield entry.problem(place, wrong, f"`props: [{things[0]}]`")


def there_is_one_wall(draft: Draft) -> Iterator[Problem]:
    """The hands of a pose touch one wall, because only one is drawn."""
    for entry in draft.figures.values():
        for index, pose in enumerate(poses(entry.record)):
            held = {side: hand.to for side, hand in pose.hands.items() if hand}
            walls = {to if to == "wall" else f"{to} {s}" for s, to in held.items() if "wall" in to}
            if len(walls) > 1:
                place = said(entry.record, index, "left", "hand") or ("poses", index)
                allowed = "one of the hands elsewhere, or both `to: wall`"
                yield entry.problem((*place, "to"), "the hands are on two walls", allowed)


def props_suit_the_base(draft: Draft) -> Iterator[Problem]:
    """What somebody sits or lies on suits the base, and lies there once."""
    for entry in draft.figures.values():
        figure = entry.record
        for index, prop in enumerate(figure.props):
            place, before = ("props", index), figure.props[:index]
            bases = PROPS[prop].bases
            if bases and figure.base not in bases:
                wrong = f"{prop} with `base: {figure.base}`"
                yield entry.problem(place, wrong, f"with `base: {' or '.join(bases)}`")
            if prop in before:
                yield entry.problem(place, f"{prop} stands twice", "each thing once")
            rivals = [other for other, facts in PROPS.items() if facts.spot == PROPS[prop].spot]
            if PROPS[prop].spot and set(rivals) & (set(before) - {prop}):
                wrong = f"{' and '.join(rivals)} in the same place"
                yield entry.problem(place, wrong, "one of them")


def _touched(figure: Figure) -> dict[Location, str]:
    """What hands touch, by where it is said; what both hands touch stands there once."""
    touched: dict[Location, str] = {}
    for index, pose in enumerate(poses(figure)):
        for side, hand in pose.hands.items():
            place = said(figure, index, OWN_SIDE[side], "hand")
            if place and hand and hand.to in NEED_A_PROP:
                touched[*place, "to"] = hand.to
    return touched
