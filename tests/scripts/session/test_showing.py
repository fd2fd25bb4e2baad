from collections.abc import Mapping
from typing import Any

import pytest

from tests.deno import Runner

# A screen and a voice that only say what is asked of them.
LOGGED = """
    const log = [];
    const note = (name) => (...given) => log.push([name, ...given]);
    const beside = { counting: { show: note("left") }, cue: note("cue") };
    const stage = { set: ({ before, breaths }) => note("stage")(before, breaths !== null) };
    const screen = { beside, stage: { ...stage, draw: note("draw") } };
    Object.assign(screen, { show: (_, isFirst) => note("show")(isFirst), say: note("read") });
    const sounding = { say: (text) => text && note("say")(text), mark: note("mark") };
"""
SHOW = f"""({{ Showing, courseOf }}, {{ items, timing, kind, times }}) => {{
    {LOGGED}
    const phase = courseOf(items, timing).phases.find((one) => one.kind === kind);
    const showing = new Showing({{ name: "", items, stop: [] }}, timing, screen, sounding);
    showing.enter(phase, null, {{ before: null, isFirst: true }});
    const entered = log.splice(0);
    const shown = times.map((time) => {{
        const wait = showing.untilNext(phase, phase.at + time);
        showing.show(phase, phase.at + time);
        return [wait, log.splice(0)];
    }});
    return {{ entered, shown }};
}}"""
MODULES = "session/showing.js session/course.js"


@pytest.fixture
def breathing(shelf: Mapping[str, Any]) -> dict[str, Any]:
    """A move that is done breath by breath, with its amount."""
    [move] = [one for one in shelf["moves"] if one["id"] == "diaphragmatic-breathing"]
    return {"move": move, "amount": move["amount"]}


def shown(run: Runner, shelf: Mapping[str, Any], **given: Any) -> dict[str, Any]:
    found: dict[str, Any] = run(MODULES, SHOW, {"timing": shelf["timing"], **given})
    return found


def test_a_phase_is_shown_read_and_said_when_it_begins(
    run: Runner, shelf: Mapping[str, Any], breathing: dict[str, Any]
) -> None:
    found = shown(run, shelf, items=[breathing], kind="ready", times=[])
    names = [name for name, *_ in found["entered"]]
    assert names == ["stage", "show", "read", "say", "mark"]
    assert breathing["move"]["name"] in dict(e[:2] for e in found["entered"])["say"]


def test_each_breath_is_told_once(
    run: Runner, shelf: Mapping[str, Any], breathing: dict[str, Any]
) -> None:
    times = [tenth / 10 + 0.05 for tenth in range(300)]
    found = shown(run, shelf, items=[breathing], kind="work", times=times)
    assert found["entered"][0] == ["stage", None, True]
    logs = [[one for one in log if one[0] not in ("left", "draw")] for _, log in found["shown"]]
    told = [(time, log) for time, log in zip(times, logs, strict=True) if log]
    steps = [step for step in breathing["move"]["steps"] if step["role"] == "breathe"]
    inward, outward = (step["cue"] for step in steps[:2])
    out = [["cue", outward], ["say", outward], ["mark", "home"]]
    again = [["cue", inward], ["say", inward], ["mark", "move"]]
    breath_in, breath_out = shelf["timing"]["breatheIn"], shelf["timing"]["breatheOut"]
    both = breath_in + breath_out
    begins = [breath_in, both, both + breath_in, 2 * both, 2 * both + breath_in, 3 * both]
    assert [log for _, log in told] == 3 * [out, again]
    assert [time for time, _ in told] == pytest.approx([begin + 0.05 for begin in begins])


def test_the_count_down_is_shown_with_each_second(
    run: Runner, shelf: Mapping[str, Any], breathing: dict[str, Any]
) -> None:
    found = shown(run, shelf, items=[breathing], kind="ready", times=[0, 0.25, 3.75])
    assert [wait for wait, _ in found["shown"]] == [1, 0.75, 0.25]
    left = [[name, given[0]] for _, log in found["shown"] for name, *given in log]
    each = [(10, 0), (10, 0.25), (7, 3.75)]
    assert left == [one for n, passed in each for one in (["left", n], ["draw", passed])]


def test_a_breath_that_changes_within_a_second_is_not_late(
    run: Runner, shelf: Mapping[str, Any], breathing: dict[str, Any]
) -> None:
    found = shown(run, shelf, items=[breathing], kind="work", times=[9.0, 9.25])
    assert [wait for wait, _ in found["shown"]] == pytest.approx([0.5, 0.25])
