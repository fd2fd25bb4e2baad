from collections.abc import Mapping
from typing import Any

from tests.deno import Runner


def test_each_rating_has_its_step_and_only_the_last_one_stops(
    run: Runner, shelf: Mapping[str, Any]
) -> None:
    rule = shelf["rules"]["pain"]
    found = run(
        "session/pain.js",
        "({ stepAt }, rule) => Array.from({ length: 11 }, (_, pain) => stepAt(rule, pain))",
        rule,
    )
    easy, less, stop = rule
    steps = [{key: step[key] for key in rule[0]} for step in found]
    assert steps == [easy] * 4 + [less] * 2 + [stop] * 5
    assert [step["isStop"] for step in found] == [False] * 6 + [True] * 5


def test_a_score_of_one_number_is_a_range(run: Runner) -> None:
    rule = [{"score": "7", "act": "Rest.", "more": "Rest now."}]
    (found,) = run("session/pain.js", "({ painRanges }, rule) => painRanges(rule)", rule)
    assert (found["from"], found["to"]) == (7, 7)
    assert run("session/pain.js", "({ stepAt }, rule) => stepAt(rule, 8)", rule) is None
