from collections.abc import Mapping
from typing import Any

import pytest

from tests.conftest import TESTS
from tests.deno import Runner

GOLDEN = TESTS / "golden" / "routine-links.txt"
MODULES = "routine/link.js routine/own.js"
OPEN = (
    "({ readLink, checked }, hash, { moves, reasons }) => {"
    " const given = readLink(hash);"
    " return given && checked(given, new Map(moves.map((move) => [move.id, move])), reasons); }"
)
WRITE = "({ written }, routine) => written(routine)"
ITEM = "chin-tuck.5r5ht"
ROUTINE = {
    "name": "Morning & more",
    "whom": "Anna",
    "by": "B. Okafor, physio",
    "telephone": "020 7946 0018",
    "days": [1, 3, 5],
    "suits": ["thin-bones"],
    "items": [
        {
            "move": "chin-tuck",
            "amount": {"sets": 1, "repetitions": 5, "hold": 5, "sides": "together"},
            "note": "Half as far. Slowly.",
        },
        {
            "move": "band-row",
            "amount": {"sets": 2, "repetitions": 8, "rest": 60, "sides": "together"},
            "note": "",
        },
        {
            "move": "marching-sitting",
            "amount": {"sets": 1, "minutes": 1, "sides": "together"},
            "note": "",
        },
    ],
}


def opened(run: Runner, shelf: Mapping[str, Any], link: str) -> Any:
    return run(MODULES, OPEN, link, shelf)


def test_a_link_says_all_of_a_routine(run: Runner, shelf: Mapping[str, Any]) -> None:
    link = run("routine/link.js", WRITE, ROUTINE)
    assert opened(run, shelf, f"#{link}") == {"routine": ROUTINE, "unknown": []}
    assert len(link) < 300  # a code of it can be read from a screen


def test_links_of_today_open_in_later_versions(run: Runner, shelf: Mapping[str, Any]) -> None:
    """Lines are only ever added: each is a link, and what it must say."""
    lines = GOLDEN.read_text("utf-8").splitlines()
    assert len(lines) >= 5
    for line in lines:
        link, _, said = line.partition(" -> ")
        found = opened(run, shelf, link)
        moves = [
            " ".join(f"{key}={value}" for key, value in {"move": i["move"], **i["amount"]}.items())
            + (f" note={i['note']}" if i["note"] else "")
            for i in found["routine"]["items"]
        ]
        heads = [str(found["routine"][key]) for key in ("name", "whom", "by", "days", "suits")]
        assert " | ".join([*heads, *moves]) == said, link


@pytest.mark.parametrize(
    ("link", "items", "unknown"),
    [
        (f"#v=1&x={ITEM}&x=gone-move.5r", ["chin-tuck"], ["gone-move"]),
        (
            "#v=1&x=constructor.5r&x=__proto__.5r&x=toString",
            [],
            ["constructor", "__proto__", "toString"],
        ),
        ("#v=1&x=<script>alert(1)</script>", [], ["<script>alert(1)</script>"]),
        (f"#v=1{f'&x={ITEM}' * 99}", ["chin-tuck"] * 30, []),
        ("#v=1", [], []),
        ("#v=1&x=", [], []),
    ],
)
def test_what_is_not_there_is_named_and_left_out(
    run: Runner, shelf: Mapping[str, Any], link: str, items: list[str], unknown: list[str]
) -> None:
    found = opened(run, shelf, link)
    assert [item["move"] for item in found["routine"]["items"]] == items
    assert found["unknown"] == unknown


@pytest.mark.parametrize("link", ["", "#", "#v=2&x=a", "#the-exercises", f"#v=1&n={'x' * 20_000}"])
def test_what_is_no_routine_is_nothing(run: Runner, shelf: Mapping[str, Any], link: str) -> None:
    assert opened(run, shelf, link) is None


def test_numbers_of_a_link_stay_within_limits(run: Runner, shelf: Mapping[str, Any]) -> None:
    found = opened(run, shelf, "#v=1&x=chin-tuck.9s999r99he")
    amount = {"sets": 1, "repetitions": 5, "hold": 5, "sides": "each-side"}
    assert found["routine"]["items"] == [{"move": "chin-tuck", "amount": amount, "note": ""}]
