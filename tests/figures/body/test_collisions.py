from typing import Any

import pytest

from generator.figures.body.collisions import TOUCHING, Collision, collisions
from generator.figures.body.flesh import flesh
from generator.figures.body.people import PEOPLE
from generator.figures.body.placing import placed
from generator.figures.body.pose import poses
from generator.figures.body.solve import solve
from tests.figures.conftest import figure


def cuts(base: str, words: Any, *props: Any, person: str = "anna") -> list[Collision]:
    drawn = figure(base, words, props=props, person=person)
    build = PEOPLE[drawn.person].build
    (now,) = solve(poses(drawn), build)
    shape = flesh(now.body, build, now.pose.hand_shapes)
    return list(collisions(now, shape, placed(drawn, now, shape)))


def test_a_leg_of_a_stool_in_a_kneeler_is_found() -> None:
    """The case of the review: a leg goes through a shin, and nothing objected."""
    (cut,) = cuts("kneeling", {}, {"prop": "stool", "at": [-36, -8], "turn": 180})
    assert (cut.thing, cut.part) == ("stool", "right shin")
    assert cut.deep > 1.5 * TOUCHING


def test_a_tabletop_through_a_trunk_is_found() -> None:
    (cut,) = cuts("sitting", {"hands": {"to": "thigh"}}, "stool", {"prop": "table", "at": [0, 0]})
    assert (cut.thing, cut.part) == ("table", "trunk")


@pytest.mark.parametrize("away", [0.0, 30.0])
def test_a_wall_in_a_body_is_found_and_one_away_from_it_is_not(away: float) -> None:
    wall = {"prop": "wall", "at": [away, 0]}
    assert bool(cuts("standing", {}, wall)) == (away == 0)


@pytest.mark.parametrize("person", PEOPLE)
@pytest.mark.parametrize(
    "prop", ["stool", "chair", "high-back-chair", "armchair", "wheelchair", "sofa", "bed"]
)
def test_who_sits_on_a_thing_touches_it_and_is_not_in_it(prop: str, person: str) -> None:
    assert cuts("sitting", {"hands": {"to": "thigh"}}, prop, person=person) == []


@pytest.mark.parametrize("person", PEOPLE)
def test_who_lies_on_a_bed_presses_into_the_mattress(person: str) -> None:
    arms = {"arms": {"lift": 20, "plane": 90}}
    assert cuts("on-back", arms, "bed", person=person) == []


def test_a_hand_that_holds_on_is_in_what_it_holds() -> None:
    assert cuts("sitting", {"hands": {"to": "seat"}}, "chair") == []


def test_a_head_in_a_wall_is_found() -> None:
    (cut,) = cuts("standing", {"bend": {"neck": -30, "head": -20}}, "wall-behind")
    assert (cut.thing, cut.part) == ("wall-behind", "head")
