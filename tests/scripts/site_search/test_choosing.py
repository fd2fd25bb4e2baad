from typing import Any

import pytest

from tests.deno import Runner

# A box and a list of as many options, with no more of a page than their attributes.
LISTED = """(all, { count, isShown }) => {
  const made = (attributes) => ({
    attributes, scrolled: 0,
    getAttribute: (name) => attributes[name] ?? null,
    setAttribute: (name, value) => void (attributes[name] = value),
    removeAttribute: (name) => void delete attributes[name],
    set id(value) { attributes.id = value; },
    scrollIntoView() { this.scrolled += 1; },
  });
  const box = made({});
  const options = Array.from({ length: count }, () => made({ "aria-selected": "false" }));
  const list = {
    querySelector: () => options.find((one) => one.attributes["aria-selected"] === "true") ?? null,
    querySelectorAll: () => options,
    getClientRects: () => (isShown ? [1] : []),
  };
  const choosing = new all.Choosing(box, list);
  choosing.reset();
  const at = () => options.indexOf(choosing.chosen);
  return (SCRIPT)({ choosing, box, options, at });
}"""


def _listed(run: Runner, script: str, count: int = 3, *, is_shown: bool = True) -> Any:
    given = {"count": count, "isShown": is_shown}
    return run("site-search/choosing.js", LISTED.replace("SCRIPT", script), given)


@pytest.mark.parametrize(
    ("steps", "places"),
    [
        ([1, 1, 1, 1, 1], [0, 1, 2, -1, 0]),
        ([-1, -1, -1, -1, -1], [2, 1, 0, -1, 2]),
        ([1, -1, -1], [0, -1, 2]),
    ],
)
def test_past_either_end_of_the_list_lies_the_box(
    run: Runner, steps: list[int], places: list[int]
) -> None:
    script = f"({{ choosing, at }}) => {steps}.map((step) => (choosing.move(step), at()))"
    assert _listed(run, script) == places


def test_one_option_is_chosen_at_a_time_and_the_box_says_which(run: Runner) -> None:
    script = """({ choosing, box, options }) => [1, 1].map((step) => {
      choosing.move(step);
      const named = box.attributes["aria-activedescendant"];
      const { attributes } = choosing.chosen;
      return [attributes.id === named, options.filter((one) => one.attributes.id).length,
        options.filter((one) => one.attributes["aria-selected"] === "true").length];
    })"""
    assert _listed(run, script) == [[True, 1, 1], [True, 1, 1]]


def test_what_is_chosen_comes_into_view(run: Runner) -> None:
    script = "({ choosing, options }) => (choosing.move(-1), options.map((one) => one.scrolled))"
    assert _listed(run, script) == [0, 0, 1]


def test_back_in_the_box_nothing_is_chosen(run: Runner) -> None:
    script = """({ choosing, box, options }) => {
      choosing.move(1);
      choosing.move(-1);
      return [choosing.chosen, "aria-activedescendant" in box.attributes,
        options.some((one) => "id" in one.attributes)];
    }"""
    assert _listed(run, script) == [None, False, False]
    assert _listed(run, script.replace("choosing.move(-1)", "choosing.reset()")) == [
        None,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("count", "is_shown", "is_open"), [(3, True, True), (3, False, False), (0, True, False)]
)
def test_the_keys_are_the_boxs_own_where_there_is_nothing_to_choose(
    run: Runner, count: int, *, is_shown: bool, is_open: bool
) -> None:
    script = """({ choosing, box, at }) =>
      [box.attributes["aria-expanded"], choosing.move(1), at() === 0]"""
    assert _listed(run, script, count, is_shown=is_shown) == [
        str(is_open).lower(),
        is_open,
        is_open,
    ]
