from collections.abc import Mapping
from typing import Any

from tests.deno import Runner


def test_each_rating_has_the_words_of_its_step(run: Runner, shelf: Mapping[str, Any]) -> None:
    rule = shelf["rules"]["pain"]
    found = run(
        "session/pain.js",
        "({ actAt }, rule) => Array.from({ length: 11 }, (_, pain) => actAt(rule, pain))",
        rule,
    )
    easy, less, stop = (step["act"] for step in rule)
    assert found == [easy] * 4 + [less] * 2 + [stop] * 5


def test_a_score_of_one_number_is_a_range(run: Runner) -> None:
    rule = [{"score": "7", "act": "Rest."}]
    (found,) = run("session/pain.js", "({ painRanges }, rule) => painRanges(rule)", rule)
    assert (found["from"], found["to"]) == (7, 7)
    assert run("session/pain.js", "({ actAt }, rule) => actAt(rule, 8)", rule) == ""
