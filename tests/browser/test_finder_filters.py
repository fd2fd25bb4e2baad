from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.engine import FOLDER

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


@pytest.fixture
def filters(page: Page) -> Page:
    page.set_content("<title>filters</title>")
    page.add_script_tag(path=FOLDER / "finder-filters.js")
    return page


def _passing(
    page: Page, chosen: dict[str, list[str]], records: list[Any] = RECORDS, groups: Any = GROUPS
) -> tuple[list[int], dict[str, Any]]:
    found = page.evaluate(
        """([records, groups, chosen]) => {
          const filters = new FinderFilters(records, groups);
          filters.choose(chosen);
          const all = records.map((_, at) => at);
          return [all.filter((at) => filters.passes(at)), filters.counts(all)];
        }""",
        [records, groups, chosen],
    )
    return found[0], found[1]


def test_without_a_choice_everything_passes_and_is_counted(filters: Page) -> None:
    passing, counts = _passing(filters, {})
    assert passing == [0, 1, 2, 3]
    assert counts == {"kind": [2, 2], "position": [2, 2], "time": [2, 3]}


def test_choices_of_a_group_widen_and_groups_narrow(filters: Page) -> None:
    assert _passing(filters, {"position": ["sitting", "standing"]})[0] == [0, 1, 2]
    assert _passing(filters, {"position": ["standing"], "kind": ["stretch"]})[0] == [1]
    assert _passing(filters, {"time": ["60"]})[0] == [0, 1]


def test_a_group_does_not_narrow_its_own_counts(filters: Page) -> None:
    _, counts = _passing(filters, {"position": ["standing"]})
    assert counts == {"kind": [1, 1], "position": [2, 2], "time": [1, 2]}


def test_what_fails_two_groups_is_counted_in_neither(filters: Page) -> None:
    _, counts = _passing(filters, {"position": ["standing"], "kind": ["stretch"]})
    assert counts == {"kind": [1, 1], "position": [2, 1], "time": [1, 1]}


def test_a_value_that_no_control_has_is_no_choice(filters: Page) -> None:
    assert _passing(filters, {"position": ["moon"], "planet": ["mars"]})[0] == [0, 1, 2, 3]


@pytest.mark.parametrize("number", [1, 31, 32, 33, 40, 64, 65])
def test_a_group_may_have_any_number_of_choices(filters: Page, number: int) -> None:
    regions = [f"r{place}" for place in range(number)]
    last, groups = regions[-1], {"kind": ["stretch", "strength"], "region": regions}
    records = [{"kind": ["stretch"], "region": [region]} for region in regions]
    assert _passing(filters, {"region": [last]}, records, groups) == (
        [number - 1],
        {"kind": [1, 0], "region": [1] * number},
    )
    assert _passing(filters, {"region": [last], "kind": ["strength"]}, records, groups) == (
        [],
        {"kind": [1, 0], "region": [0] * number},
    )
