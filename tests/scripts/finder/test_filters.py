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
          return [all.filter((at) => choice.fitting(at).length > 0), choice.counts(all)];
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


THINGS = [
    {"equipment": ["none"], "kind": ["stretch"]},
    {"equipment": ["chair"], "kind": ["stretch"]},
    {"equipment": ["chair", "band"], "kind": ["strength"]},
    {"equipment": ["band"], "kind": ["strength"]},
    {"equipment": ["rope"], "kind": ["strength"]},
]
HAD = {"kind": ["stretch", "strength"], "equipment": ["none", "chair", "band"]}


@pytest.mark.parametrize(
    ("had", "can", "kinds", "then"),
    [
        ([], [0, 1, 2, 3, 4], [2, 3], [1, 2, 2]),
        (["none"], [0], [1, 0], [1, 2, 2]),
        (["chair"], [0, 1], [2, 0], [2, 2, 4]),
        (["chair", "band"], [0, 1, 2, 3], [2, 2], [4, 4, 4]),
        (["chair", "moon"], [0, 1], [2, 0], [2, 2, 4]),
    ],
)
def test_things_let_through_what_takes_no_other_thing(
    run: Runner, had: list[str], can: list[int], kinds: list[int], then: list[int]
) -> None:
    passing, counts = _passing(run, {"equipment": had}, THINGS, HAD)
    assert passing == can
    assert counts == {"kind": kinds, "equipment": then}


def test_what_another_group_keeps_out_is_not_counted_at_a_thing(run: Runner) -> None:
    chosen = {"equipment": ["chair"], "kind": ["stretch"]}
    passing, counts = _passing(run, chosen, THINGS, HAD)
    assert passing == [0, 1]
    assert counts == {"kind": [2, 0], "equipment": [2, 2, 2]}


def test_an_exercise_that_names_no_thing_takes_none(run: Runner) -> None:
    passing, counts = _passing(run, {"equipment": ["chair"]}, [{}], HAD)
    assert passing == [0]
    assert counts == {"kind": [0, 0], "equipment": [1, 1, 1]}


VARIED = [
    {
        "position": ["sitting"],
        "kind": ["stretch"],
        "seconds": 30,
        "variants": [
            {"id": "up", "position": ["standing"], "seconds": 100},
            {"id": "tall", "position": ["standing"]},
        ],
    },
    {"position": ["sitting"], "kind": ["strength"], "seconds": 30},
]


def test_an_exercise_passes_if_one_of_its_forms_does_and_counts_once(run: Runner) -> None:
    passing, counts = _passing(run, {"position": ["standing"]}, VARIED)
    assert passing == [0]
    assert counts == {"kind": [1, 0], "position": [2, 1], "time": [1, 1]}


def test_what_is_chosen_must_fit_one_and_the_same_form(run: Runner) -> None:
    quick = {**VARIED[0], "variants": VARIED[0]["variants"][:1]}  # type: ignore[index]
    chosen = {"position": ["standing"], "time": ["60"]}
    assert _passing(run, chosen, [quick])[0] == []
    assert _passing(run, chosen, VARIED[:1])[0] == [0]


@pytest.mark.parametrize(
    ("chosen", "places"), [({}, [0, 1, 2]), ({"position": ["standing"]}, [1, 2])]
)
def test_forms_that_fit_are_told_by_their_places(
    run: Runner, chosen: dict[str, list[str]], places: list[int]
) -> None:
    code = """({ Filters }, records, groups, chosen) => {
      const choice = new Filters(records, groups).choice(chosen);
      return [1, 0].map((at) => choice.fitting(at));
    }"""
    found = run("finder/filters.js", code, [VARIED[0], VARIED[1]][::-1], GROUPS, chosen)
    assert found[0] == places
