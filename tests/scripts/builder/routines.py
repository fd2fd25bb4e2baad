"""Routines by chance, always the same ones, of the moves of a shelf."""

from collections.abc import Mapping
from itertools import pairwise
from random import Random
from typing import Any

Move = Mapping[str, Any]


def routines(shelf: Mapping[str, Any], number: int, longest: int) -> list[list[Move]]:
    """Return routines of up to so many moves, every other one mostly lying; some come twice."""
    chance = Random(20)  # noqa: S311
    moves = shelf["moves"]
    lying = [*moves[::8], *(move for move in moves if move.get("on"))]
    return [chance.choices(some, k=chance.randint(1, longest)) for some in [moves, lying] * number]


def downs(moves: list[Move]) -> int:
    """Return how often one gets down to a place or up from it."""
    places = ["", *(move.get("on", "") for move in moves), ""]
    return sum(bool(a) + bool(b) for a, b in pairwise(places) if a != b)


def overs(moves: list[Move]) -> int:
    """Return how often one turns over while one lies."""
    stances = [(move.get("on"), move.get("wayUp")) for move in moves]
    return sum(a[0] == b[0] and a[1] != b[1] for a, b in pairwise(stances))


def pairs(moves: list[Move]) -> int:
    """Return how often strength follows strength."""
    kinds = [move["kind"] for move in moves]
    return sum(a == b == "strength" for a, b in pairwise(kinds))


def begins_easily(moves: list[Move]) -> bool:
    """Return whether the first move is an easy one."""
    return moves[0]["kind"] in {"mobility", "aerobic", "breathing"}
