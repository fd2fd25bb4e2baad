"""Rules about things around a body: what a hand touches is there, and nothing is in the way."""

from collections.abc import Iterator

from generator.check.slips import said
from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.source import Location
from generator.figures.body.placing import PLACED_BY
from generator.figures.body.pose import OWN_SIDE, poses
from generator.figures.body.things import CHAIR_SPOTS
from generator.figures.scene.props import PROPS
from generator.models.figure import Figure
from generator.models.scenery import Prop, PropName

NEED_A_PROP = {to for facts in PROPS.values() for to in facts.hands}


def props_have_their_place(draft: Draft) -> Iterator[Problem]:
    """A wall, table or worktop without `at` stands where a hand of the first pose is."""
    for entry in draft.figures.values():
        first = poses(entry.record)[0]
        held = {hand.to for hand in first.hands.values() if hand}
        for index, thing in enumerate(entry.record.props):
            places = PLACED_BY.get(thing.prop, ())
            if places and not thing.at and not held & set(places):
                allowed = (
                    f"a hand `to: {places[0]}` in the first pose says where it stands, or `at`"
                )
                yield entry.problem(("props", index), f"no hand is on the {thing.prop}", allowed)
            if PROPS[thing.prop].needs_place and not thing.at:
                allowed = f"`{{prop: {thing.prop}, at: [60, 0]}}`: forward and right, in cm"
                yield entry.problem(("props", index), f"a {thing.prop} without a place", allowed)


def props_take_what_is_said_of_them(draft: Draft) -> Iterator[Problem]:
    """A thing with `at` stands on the floor, one `under` a body is soft, a wall may be `high`."""
    for entry in draft.figures.values():
        for index, thing in enumerate(entry.record.props):
            facts, place = PROPS[thing.prop], ("props", index)
            if thing.at and thing.under:
                yield entry.problem((*place, "under"), "`at` and `under` together", "one of them")
            if thing.at and not facts.stands:
                standing = ", ".join(name for name, other in PROPS.items() if other.stands)
                wrong = f"a {thing.prop} cannot stand by itself"
                yield entry.problem((*place, "at"), wrong, f"without `at`; these can: {standing}")
            if thing.under and thing.under not in facts.under:
                allowed = ", ".join(facts.under) or "without `under`"
                wrong = f"a {thing.prop} under the {thing.under}"
                yield entry.problem((*place, "under"), wrong, allowed)
            if thing.turn and not (facts.stands or thing.under):
                yield entry.problem((*place, "turn"), f"a {thing.prop} is not turned", "no `turn`")
            if thing.high and not (thing.prop == "wall" and thing.at):
                wrong = f"a {thing.prop} as high as one says"
                yield entry.problem((*place, "high"), wrong, "only a wall with `at` has `high`")


def hands_touch_what_is_there(draft: Draft) -> Iterator[Problem]:
    """A hand on a wall, a table or a seat needs that thing among the props."""
    for entry in draft.figures.values():
        for place, to in _touched(entry.record).items():
            things = [prop for prop, facts in PROPS.items() if to in facts.hands]
            there = [thing for thing in entry.record.props if thing.prop in things]
            if not there:
                wrong = f"no {' or '.join(things)} for a hand `to: {to}`"
                yield entry.problem(place, wrong, _allowed(things[0], to))
            elif to in CHAIR_SPOTS and not any(thing.at for thing in there):
                wrong = f"`to: {to}` is of a chair that stands by itself"
                allowed = f"{_allowed(there[0].prop, to)}; `to: seat` is the own one"
                yield entry.problem(place, wrong, allowed)


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
        for index, thing in enumerate(figure.props):
            place, before = ("props", index), figure.props[:index]
            bases, name = PROPS[thing.prop].bases, thing.prop
            if bases and figure.base not in bases and not (thing.at or thing.under):
                wrong = f"{name} with `base: {figure.base}`"
                yield entry.problem(
                    place, wrong, f"with `base: {' or '.join(bases)}`{_else(thing)}"
                )
            if thing in before:
                yield entry.problem(place, f"{name} stands twice", "each thing once")
            rivals = [other.prop for other in before if _spot(other) == _spot(thing)]
            if _spot(thing) and set(rivals) - {name}:
                both = [other for other in PROPS if other in (*rivals, name)]
                wrong = f"{' and '.join(both)} in the same place"
                yield entry.problem(place, wrong, "one of them")


def _spot(thing: Prop) -> str:
    """The place on or below the body that only one thing has; none for what stands elsewhere."""
    return "" if thing.at else thing.under or PROPS[thing.prop].spot


def _else(thing: Prop) -> str:
    facts = PROPS[thing.prop]
    if facts.stands:
        return f", or beside the body: `{{prop: {thing.prop}, at: [60, 0]}}`"
    return f", or `{{prop: {thing.prop}, under: {facts.under[0]}}}`" if facts.under else ""


def _allowed(prop: PropName, to: str) -> str:
    needs_place = to in CHAIR_SPOTS
    return (
        f"`props: [{{prop: {prop}, at: [60, 0], turn: 180}}]`"
        if needs_place
        else f"`props: [{prop}]`"
    )


def _touched(figure: Figure) -> dict[Location, str]:
    """What hands touch, by where it is said; what both hands touch stands there once."""
    touched: dict[Location, str] = {}
    for index, pose in enumerate(poses(figure)):
        for side, hand in pose.hands.items():
            place = said(figure, index, OWN_SIDE[side], "hand")
            if place and hand and hand.to in NEED_A_PROP:
                touched[*place, "to"] = hand.to
    return touched
