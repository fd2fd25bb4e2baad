from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.deno import Runner
from tests.scripts.session.conftest import Course

TOLD = """({ announced, spoken, toneOf }, { plan, phases }) => phases.map((phase, place) => {
    const last = phases[place - 1] || null;
    return [announced(plan, phase, last), spoken(plan, phase, last), toneOf(phase)];
})"""


def told(
    run: Runner, shelf: Mapping[str, Any], items: list[dict[str, Any]], course: Course, i: str
) -> list[list[str]]:
    (ready,) = (one for one in shelf["sets"] if one["id"] == i)
    plan = {"name": ready["name"], "items": items, "stop": [], "after": ready.get("after")}
    given = {"plan": plan, "phases": course["phases"]}
    found: list[list[str]] = run("session/telling.js", TOLD, given)
    return found


def test_moves_sides_rests_and_ways_are_announced_and_nothing_else(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    for i, items in sets.items():
        phases = courses[i]["phases"]
        lines = [line for line, _, _ in told(run, shelf, items, courses[i], i)]
        kinds = Counter(phase["kind"] for phase in phases)
        ways = [p for p in phases if p["kind"] in ("up", "down", "over")]
        arrivals = {p["item"] for p in ways}
        alone = len(ways) - len(arrivals)  # the second of two ways to one move
        departs = sum(item == len(items) for item in arrivals)
        expected = 2 * len(items) + kinds["switch"] + kinds["rest"] + alone + departs
        assert sum(bool(line) for line in lines) == expected, i
        for item in items:
            assert any(item["move"]["name"] in line for line in lines), i
            assert not item.get("before") or any(item["before"] in line for line in lines), i


def test_the_voice_says_each_hold_too(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    for i, items in sets.items():
        lines = told(run, shelf, items, courses[i], i)
        holds = [phase["kind"] == "hold" for phase in courses[i]["phases"]]
        more = [bool(said) and not line for line, said, _ in lines]
        assert more == holds, i


def test_what_is_said_at_the_end_comes_with_getting_up(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    (line, _, _) = told(run, shelf, sets["floor"], courses["floor"], "floor")[-1]
    assert line.startswith("Get up from the floor slowly. Roll on to your side")


def test_tones_tell_out_home_and_change_apart(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    tones = [tone for _, _, tone in told(run, shelf, sets["seated"], courses["seated"], "seated")]
    kinds = [phase["kind"] for phase in courses["seated"]["phases"]]
    pairs = set(zip(kinds, tones, strict=True))
    assert pairs == {
        ("ready", "change"),
        ("switch", "change"),
        ("move", "move"),
        ("hold", "move"),
        ("work", "move"),
        ("return", "home"),
    }
