"""The courses of all ready sets, and of each move by itself."""

from collections.abc import Mapping
from typing import Any

import pytest

from tests.deno import Runner

Course = Mapping[str, Any]

COURSES = "({ courseOf }, { lists, timing }) => lists.map((items) => courseOf(items, timing))"


def dosed(shelf: Mapping[str, Any], items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return items with their moves."""
    moves = {move["id"]: move for move in shelf["moves"]}
    return [{**item, "move": moves[item["move"]]} for item in items]


@pytest.fixture(scope="session")
def sets(shelf: Mapping[str, Any]) -> dict[str, list[dict[str, Any]]]:
    """What is done in each ready set, by its id."""
    done = {one["id"]: [i for i in one["items"] if "apart" not in i] for one in shelf["sets"]}
    return {i: dosed(shelf, items) for i, items in done.items()}


@pytest.fixture(scope="session")
def courses(
    run: Runner, shelf: Mapping[str, Any], sets: dict[str, list[dict[str, Any]]]
) -> dict[str, Course]:
    """The course of each ready set, by its id."""
    given = {"lists": [*sets.values()], "timing": shelf["timing"]}
    return dict(zip(sets, run("session/course.js", COURSES, given), strict=True))


@pytest.fixture(scope="session")
def alone(run: Runner, shelf: Mapping[str, Any]) -> dict[str, Course]:
    """The course of each move with the amount of its record, by its id."""
    lists = [[{"move": move, "amount": move["amount"]}] for move in shelf["moves"]]
    given = {"lists": lists, "timing": shelf["timing"]}
    found = run("session/course.js", COURSES, given)
    return dict(zip((move["id"] for move in shelf["moves"]), found, strict=True))
