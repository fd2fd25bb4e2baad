from typing import Any

import pytest

from tests.deno import Runner

RECORDS = [
    {"kind": ["stretch"], "position": ["sitting"], "seconds": 30},
    {"kind": ["stretch"], "position": ["sitting", "standing"], "seconds": 60},
    {"kind": ["strength"], "position": ["standing"], "seconds": 61},
    {"kind": ["strength"], "position": [], "seconds": 400},
]
GROUPS = {
    "kind": ["stretch", "strength"],
    "position": ["sitting", "standing"],
    "time": ["60", "120"],
}


def _passing(
    run: Runner, chosen: dict[str, list[str]], records: list[Any] = RECORDS, groups: Any = GROUPS
) -> tuple[list[int], dict[str, Any]]:
    found = run(
        "finder/filters.js",
        """({ Filters }, records, groups, chosen) => {
          const choice = new Filters(records, groups).choice(chosen);
          const all = records.map((_, at) => at);
          return [all.filter((at) => choice.passes(at)), choice.counts(all)];
        }""",
        records,
        groups,
        chosen,
    )
    return found[0], found[1]


def test_without_a_choice_everything_passes_and_is_counted(run: Runner) -> None:
    passing, counts = _passing(run, {})
    assert passing == [0, 1, 2, 3]
    assert counts == {"kind": [2, 2], "position": [2, 2], "time": [2, 3]}


def test_choices_of_a_group_widen_and_groups_narrow(run: Runner) -> None:
    assert _passing(run, {"position": ["sitting", "standing"]})[0] == [0, 1, 2]
    assert _passing(run, {"position": ["standing"], "kind": ["stretch"]})[0] == [1]
    assert _passing(run, {"time": ["60"]})[0] == [0, 1]


def test_a_group_does_not_narrow_its_own_counts(run: Runner) -> None:
    _, counts = _passing(run, {"position": ["standing"]})
    assert counts == {"kind": [1, 1], "position": [2, 2], "time": [1, 2]}


def test_what_fails_two_groups_is_counted_in_neither(run: Runner) -> None:
    _, counts = _passing(run, {"position": ["standing"], "kind": ["stretch"]})
    assert counts == {"kind": [1, 1], "position": [2, 1], "time": [1, 1]}


def test_a_value_that_no_control_has_is_no_choice(run: Runner) -> None:
    assert _passing(run, {"position": ["moon"], "planet": ["mars"]})[0] == [0, 1, 2, 3]


@pytest.mark.parametrize("number", [1, 31, 32, 33, 40, 64, 65])
def test_a_group_may_have_any_number_of_choices(run: Runner, number: int) -> None:
    regions = [f"r{place}" for place in range(number)]
    last, groups = regions[-1], {"kind": ["stretch", "strength"], "region": regions}
    records = [{"kind": ["stretch"], "region": [region]} for region in regions]
    assert _passing(run, {"region": [last]}, records, groups) == (
        [number - 1],
        {"kind": [1, 0], "region": [1] * number},
    )
    assert _passing(run, {"region": [last], "kind": ["strength"]}, records, groups) == (
        [],
        {"kind": [1, 0], "region": [0] * number},
    )
