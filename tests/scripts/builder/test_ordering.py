"""Better orders, over many routines; what counts is counted here a second time."""

from collections.abc import Mapping
from itertools import permutations
from random import Random
from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.builder.routines import Move, begins_easily, downs, overs, pairs, routines

MODULE = "builder/ordering.js"
ALL = "({ betterOrders }, all, suits) => all.map((moves) => betterOrders(moves, suits))"
RULES = ("down", "first", "over", "between")  # the weightiest first
Offers = list[list[Mapping[str, Any]]]


@pytest.fixture(scope="module")
def made(shelf: Mapping[str, Any]) -> list[list[Move]]:
    """Routines, most of them much worse than a reader's."""
    return routines(shelf, 400, 12)


@pytest.fixture(scope="module")
def offers(run: Runner, made: list[list[Move]]) -> Offers:
    """What is offered for each."""
    offered: Offers = run(MODULE, ALL, made, [])
    return offered


def _mended(made: list[list[Move]], offers: Offers, rule: str) -> list[tuple[int, list[Move]]]:
    """Return the routines for which a rule has a better order, by number, in that order."""
    return [
        (number, [made[number][at] for at in offer["order"]])
        for number, offered in enumerate(offers)
        for offer in offered
        if offer["rule"] == rule
    ]


def test_an_order_names_each_place_once(made: list[list[Move]], offers: Offers) -> None:
    for moves, offered in zip(made, offers, strict=True):
        for offer in offered:
            assert sorted(offer["order"]) == [*range(len(moves))]


def test_offers_come_by_weight(offers: Offers) -> None:
    for offered in offers:
        places = [RULES.index(offer["rule"]) for offer in offered]
        assert places == sorted({*places})


@pytest.mark.parametrize("rule", RULES)
def test_a_better_order_ends_what_it_is_for(
    run: Runner, made: list[list[Move]], offers: Offers, rule: str
) -> None:
    """And what weighs more and was fine before is fine after."""
    mended = _mended(made, offers, rule)
    assert len(mended) > 30
    after = run(MODULE, ALL, [moves for _, moves in mended], [])
    for (number, _), offered in zip(mended, after, strict=True):
        had = {offer["rule"] for offer in offers[number]}
        has = {offer["rule"] for offer in offered}
        assert rule not in has
        assert {*RULES[: RULES.index(rule)]} & has <= had


@pytest.mark.parametrize(
    ("rule", "counted"), [("down", downs), ("over", overs), ("between", pairs)]
)
def test_a_better_order_has_less_of_what_it_is_for(
    made: list[list[Move]], offers: Offers, rule: str, counted: Any
) -> None:
    for number, moves in _mended(made, offers, rule):
        assert counted(moves) < counted(made[number])


def test_all_offers_taken_in_turn_end(run: Runner, made: list[list[Move]]) -> None:
    """Whatever a reader presses, there is an end; here always the weightiest."""
    script = (
        "({ betterOrders }, all) => all.map((moves) => {"
        " for (let turn = 0; turn < 9; turn += 1) {"
        " const [offer] = betterOrders(moves, []);"
        " if (!offer) return turn;"
        " moves = offer.order.map((at) => moves[at]); }"
        " return null; })"
    )
    turns = run(MODULE, script, made)
    assert max(turns) <= len(RULES)


def test_down_is_said_where_another_order_is_less(run: Runner, shelf: Mapping[str, Any]) -> None:
    """Against all orders there are."""
    small = routines(shelf, 75, 5)
    offered = run(MODULE, ALL, small, [])
    said = [any(offer["rule"] == "down" for offer in one) for one in offered]
    assert said == [
        any(downs([*other]) < downs(moves) for other in permutations(moves)) for moves in small
    ]
    assert 10 < sum(said) < 140


def test_over_is_said_where_lying_moves_could_be_grouped(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    """Against all orders there are, of moves in one place."""
    lying = [move for move in shelf["moves"] if move.get("on") == "floor"]
    chance = Random(21)  # noqa: S311
    small = [chance.choices(lying, k=5) for _ in range(100)]
    offered = run(MODULE, ALL, small, [])
    said = [any(offer["rule"] == "over" for offer in one) for one in offered]
    assert said == [
        any(overs([*other]) < overs(moves) for other in permutations(moves)) for moves in small
    ]
    assert 10 < sum(said) < 95


def test_gathering_by_place_keeps_the_order_otherwise(
    made: list[list[Move]], offers: Offers
) -> None:
    for number, _ in _mended(made, offers, "down"):
        order = next(one["order"] for one in offers[number] if one["rule"] == "down")
        for place in (None, "floor", "bed"):
            own = [at for at in order if made[number][at].get("on") == place]
            assert own == sorted(own)


def test_what_is_gathered_stands_first_or_last_where_that_parts_strength(run: Runner) -> None:
    lying = {"kind": "mobility", "on": "floor", "wayUp": "on-back"}
    strong = {"kind": "strength"}
    moves = [lying, strong, lying]
    offered = run(MODULE, ALL, [moves, [*moves, strong]], [])
    assert [one[0] for one in offered] == [
        {"rule": "down", "order": [0, 2, 1]},
        {"rule": "down", "order": [1, 0, 2, 3]},
    ]


def test_an_easy_first_move_is_one_that_was_there_and_all_else_stays(
    made: list[list[Move]], offers: Offers
) -> None:
    mended = _mended(made, offers, "first")
    for number, moves in mended:
        assert not begins_easily(made[number])
        assert begins_easily(moves)
        (order,) = [one["order"] for one in offers[number] if one["rule"] == "first"]
        assert order[1:] == sorted(order[1:])


def test_nobody_is_told_to_begin_with_what_they_must_take_care_of(run: Runner) -> None:
    hard = {"kind": "strength"}
    easy = {"kind": "mobility", "against": {"knees": {}}}
    assert run(MODULE, ALL, [[hard, easy]], []) == [[{"rule": "first", "order": [1, 0]}]]
    assert run(MODULE, ALL, [[hard, easy]], ["knees"]) == [[]]
    assert run(MODULE, ALL, [[hard, easy]], ["wrists"]) != [[]]


def test_nobody_is_told_to_lie_down_for_the_first_move(run: Runner) -> None:
    """Where getting down and a good beginning would fight, the reader stays up."""
    hard = {"kind": "stretch"}
    breathing = {"kind": "breathing", "on": "floor", "wayUp": "on-back"}
    assert run(MODULE, ALL, [[hard, breathing]], []) == [[]]
    lying = {"kind": "strength", "on": "floor", "wayUp": "on-back"}
    assert run(MODULE, ALL, [[lying, breathing]], []) == [[{"rule": "first", "order": [1, 0]}]]


def test_only_stretches_and_mobility_come_between_strength(run: Runner) -> None:
    strong = {"kind": "strength"}
    first = {"kind": "mobility"}
    for kind, order in (("stretch", [0, 1, 3, 2]), ("breathing", None), ("aerobic", None)):
        (offered,) = run(MODULE, ALL, [[first, strong, strong, {"kind": kind}]], [])
        assert [one["order"] for one in offered] == ([order] if order else [])


def test_the_only_easy_move_stays_the_first(run: Runner) -> None:
    """Where a good beginning and a rest between would fight, the beginning stays."""
    (offered,) = run(MODULE, ALL, [[{"kind": "mobility"}, *[{"kind": "strength"}] * 3]], [])
    assert offered == []


def test_nobody_gets_down_for_a_rest_between(run: Runner) -> None:
    strong = {"kind": "strength"}
    stretch = {"kind": "stretch", "on": "floor", "wayUp": "on-back"}
    (offered,) = run(MODULE, ALL, [[{"kind": "mobility"}, strong, strong, stretch]], [])
    assert offered == []


def test_nothing_is_offered_for_nothing(run: Runner) -> None:
    assert run(MODULE, ALL, [[]], []) == [[]]


def test_the_most_strength_moves_in_a_row_are_counted(run: Runner) -> None:
    kinds = ["strength", "stretch", "strength", "strength", "strength", "mobility", "strength"]
    call = "({ longestStrength }, moves) => longestStrength(moves)"
    assert run(MODULE, call, [{"kind": kind} for kind in kinds]) == 3
    assert run(MODULE, call, []) == 0
