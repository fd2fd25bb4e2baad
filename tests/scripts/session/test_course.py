from collections.abc import Mapping
from itertools import groupby
from typing import Any

from tests.deno import Runner
from tests.scripts.session.conftest import COURSES, Course

FIRST, SWITCH = 10, 5  # our own choice
MOST_WORDS = 8
WAYS = {"down", "up", "over"}
WAYS_OF = (
    "({ secondsOfWays, waysBetween }, { lists, timing }) => lists.map((items) => {"
    " const moves = [null, ...items.map(({ move }) => move), null];"
    " const ways = moves.slice(1).flatMap((after, place) => waysBetween(moves[place], after));"
    " return secondsOfWays(ways, timing); })"
)


def still(item: Mapping[str, Any]) -> int:
    """Return the seconds of holds, of minutes and of rests that an amount asks for."""
    amount = item["amount"]
    twice = (1 if amount["sides"] == "together" else 2) * amount["sets"]
    held = amount.get("repetitions", 0) * amount.get("hold", 0) * twice
    rests = amount.get("rest", 0) * (amount["sets"] - 1)
    return int(held + 60 * amount.get("minutes", 0) * twice + rests)


def changes(item: Mapping[str, Any], timing: Mapping[str, int]) -> int:
    """Return the seconds that a session takes for changing sides and for rests without a number."""
    amount, move = item["amount"], item["move"]
    turn = timing["over"] if move.get("turnsOver") and amount["sides"] == "each-side" else SWITCH
    sided = 0 if amount["sides"] == "together" else turn * amount["sets"]
    rests = 0 if amount.get("rest") else timing["between"] * (amount["sets"] - 1)
    return sided + int(rests)


def test_a_session_takes_what_its_amounts_and_the_changes_take(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    timing = shelf["timing"]
    given = {"lists": [*sets.values()], "timing": timing}
    ways = dict(zip(sets, run("routine/timing.js", WAYS_OF, given), strict=True))
    expected = {
        i: FIRST
        + timing["between"] * (len(items) - 1)
        + ways[i]
        + sum(still(item) + changes(item, timing) for item in items)
        for i, items in sets.items()
    }
    moving = {
        i: sum(p["seconds"] for p in course["phases"] if p["kind"] in {"move", "return"})
        for i, course in courses.items()
    }
    assert {i: course["seconds"] - moving[i] for i, course in courses.items()} == expected


def test_each_way_of_a_move_has_the_time_of_a_slow_one(
    shelf: Mapping[str, Any], alone: dict[str, Course]
) -> None:
    way = shelf["timing"]["way"]
    rounds = {move["id"] for move in shelf["moves"] if move.get("goesRound")}
    found = {
        (i in rounds, p["seconds"])
        for i, course in alone.items()
        for p in course["phases"]
        if p["kind"] in {"move", "return"}
    }
    assert found <= {(False, way), (True, way), (True, 2 * way)}
    assert (False, way) in found


def test_each_time_of_a_move_is_all_of_it(alone: dict[str, Course]) -> None:
    """Who sits down after only leaning forward has not stood up."""
    phases = [p for p in alone["sit-to-stand"]["phases"] if p["kind"] in {"move", "return"}]
    cues = [p["cue"] for p in phases if p["repetition"] == 1]
    assert len(cues) == 3
    again = [p["cue"] for p in phases if p["repetition"] == 2]
    assert again == cues


def test_a_session_takes_about_the_minutes_of_its_page(
    run: Runner,
    shelf: Mapping[str, Any],
    sets: dict[str, list[dict[str, Any]]],
    courses: dict[str, Course],
) -> None:
    given = {"lists": [*sets.values()], "timing": shelf["timing"]}
    minutes = run(
        "routine/timing.js",
        "({ minutesOf }, { lists, timing }) => lists.map((items) => minutesOf(items, timing))",
        given,
    )
    for (i, course), said in zip(courses.items(), minutes, strict=True):
        assert 0.7 < course["seconds"] / 60 / said < 1.6, i  # pages reckon with quicker moves


def test_phases_follow_each_other_and_none_is_empty(
    courses: dict[str, Course], alone: dict[str, Course]
) -> None:
    for i, course in {**courses, **alone}.items():
        at = 0
        for phase in course["phases"]:
            assert phase["seconds"] > 0, i
            assert phase["at"] == at, i
            at += phase["seconds"]
        assert at == course["seconds"], i


def test_every_cue_can_be_read_at_a_glance(
    courses: dict[str, Course], alone: dict[str, Course]
) -> None:
    cues = {p["cue"] for course in [*courses.values(), *alone.values()] for p in course["phases"]}
    assert len(cues) > 100
    assert [cue for cue in cues if not 0 < len(cue.split()) <= MOST_WORDS] == []


def test_sides_change_once_a_set(
    sets: dict[str, list[dict[str, Any]]], courses: dict[str, Course]
) -> None:
    found = 0
    for i, items in sets.items():
        for place, item in enumerate(items):
            own = [p for p in courses[i]["phases"] if p["item"] == place]
            for number in range(1, item["amount"]["sets"] + 1):
                phases = [p for p in own if p["set"] == number and p["repetition"]]
                sides = [side for side, _ in groupby(p["side"] for p in phases)]
                switches = [p for p in own if p["kind"] == "switch" and p["set"] == number]
                if item["amount"].get("minutes"):
                    continue
                both = item["amount"]["sides"] != "together"
                assert sides == ([1, 2] if both else [0]), (i, place)
                assert len(switches) == int(both), (i, place)
                found += both
    assert found > 10


def test_every_time_of_every_set_is_done(
    sets: dict[str, list[dict[str, Any]]], courses: dict[str, Course]
) -> None:
    for i, items in sets.items():
        for place, item in enumerate(items):
            amount = item["amount"]
            own = [p for p in courses[i]["phases"] if p["item"] == place]
            twice = 1 if amount["sides"] == "together" else 2
            moved = [p for p in own if p["kind"] == "move"]
            times = {(p["set"], p["side"], p["repetition"]) for p in moved}
            held = [p for p in own if p["kind"] == "hold"]
            count = amount.get("repetitions", 0) * twice * amount["sets"]
            assert len(times) == count, (i, place)
            assert len(held) == (count if amount.get("hold") else 0), (i, place)
            assert {p["seconds"] for p in held} <= {amount.get("hold")}, (i, place)
            assert sum(p["kind"] == "rest" for p in own) == amount["sets"] - 1, (i, place)


def test_one_gets_ready_for_every_move_and_stands_at_the_end(
    sets: dict[str, list[dict[str, Any]]], courses: dict[str, Course]
) -> None:
    for i, course in courses.items():
        ready = [p["item"] for p in course["phases"] if p["kind"] == "ready"]
        assert ready == [*range(len(sets[i]))], i
        last = course["phases"][-1]
        lies = "on" in sets[i][-1]["move"]
        assert (last["kind"] == "up" and last["item"] == len(ready)) == lies, i


def test_from_the_floor_to_a_bed_one_gets_up_first(run: Runner, shelf: Mapping[str, Any]) -> None:
    moves = {move["id"]: move for move in shelf["moves"]}
    names = ("bird-dog", "chin-tuck-lying", "prone-press-up-bed", "chin-tuck")
    items = [{"move": moves[i], "amount": moves[i]["amount"]} for i in names]
    (course,) = run("session/course.js", COURSES, {"lists": [items], "timing": shelf["timing"]})
    ways = [(p["kind"], p["item"], p["cue"]) for p in course["phases"] if p["kind"] in WAYS]
    assert ways == [
        ("down", 0, "Get down to the floor slowly"),
        ("up", 1, "Get up from the floor slowly"),
        ("down", 1, "Lie down on the bed slowly"),
        ("over", 2, "Turn over slowly"),
        ("up", 3, "Get up from the bed slowly"),
    ]


def test_a_position_that_is_held_for_less_says_so(run: Runner, shelf: Mapping[str, Any]) -> None:
    moves = {move["id"]: move for move in shelf["moves"]}
    amount = {"sets": 1, "repetitions": 3, "hold": 8, "sides": "together"}
    items = [{"move": moves["chest-opener-lengthwise-three"], "amount": amount}]
    (course,) = run("session/course.js", COURSES, {"lists": [items], "timing": shelf["timing"]})
    cues = [p["cue"] for p in course["phases"] if p["kind"] in ("move", "hold")]
    assert cues[:4] == [
        "Arms low, palms up, 8 seconds",
        "Hold and breathe, 8 seconds",
        "Arms out like a T, 8 seconds",
        "Hold and breathe, 8 seconds",
    ]


def test_a_course_is_never_changed(run: Runner, shelf: Mapping[str, Any]) -> None:
    move = shelf["moves"][0]
    frozen = run(
        "session/course.js",
        "({ courseOf }, { items, timing }) => { const made = courseOf(items, timing);"
        " return [made, made.phases, ...made.phases].every(Object.isFrozen); }",
        {"items": [{"move": move, "amount": move["amount"]}], "timing": shelf["timing"]},
    )
    assert frozen


def test_slower_is_each_time_twice_as_long_and_nothing_else(
    run: Runner, shelf: Mapping[str, Any], alone: dict[str, Course]
) -> None:
    lists = [[{"move": move, "amount": move["amount"]}] for move in shelf["moves"]]
    slow = run(
        "session/course.js",
        "({ courseOf, slower }, { lists, timing }) =>"
        " lists.map((items) => courseOf(items, slower(timing)))",
        {"lists": lists, "timing": shelf["timing"]},
    )
    for (i, course), slowed in zip(alone.items(), slow, strict=True):
        for phase, other in zip(course["phases"], slowed["phases"], strict=True):
            times = 2 if phase["kind"] in ("move", "return") else 1
            expected = {**phase, "at": other["at"], "seconds": times * phase["seconds"]}
            assert other == expected, i
