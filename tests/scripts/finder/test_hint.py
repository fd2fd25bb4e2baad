from typing import Any

import pytest

from tests.deno import Runner

# Buttons are told as what stands on them with the state to which they lead.
HINT = """({ Index, hint }, names, query, passing, unfiltered) => {
  const { FACTS, document } = globalThis;
  const words = { unfiltered, nothing: "nothing", corrected: "{meant}, not {typed}" };
  globalThis.FACTS = { ...FACTS, resultWords: { ...words, remove: "remove" } };
  const createElement = () => ({
    setAttribute() {},
    append(text) { this.text = text; },
    addEventListener(_, press) { press(); this.to = pressed; },
  });
  globalThis.document = { createElement };
  let pressed;
  const index = new Index(names.map((name) => (
    { id: name, parts: [{ field: "name", text: name, label: name }] })));
  const parts = hint({
    passing, found: index.search(query),
    state: new URLSearchParams({ q: query, kind: "stretch" }),
    setTo: (state) => (pressed = String(state)),
  });
  Object.assign(globalThis, { FACTS, document });
  return parts.map((part) => (part.text ? `[${part.text}](${part.to})` : part)).join("");
}"""
NAMES = ["Tuck sitting", "Tuck lying", "Tuck standing", "Tuck kneeling", "Tuck hanging", "Hug"]
FORMS = {"one": "There is {count}. {remove}", "other": "There are {count}. {remove}"}


def _hint(run: Runner, query: str, passing: int) -> Any:
    return run("finder/hint.js search/index.js", HINT, NAMES, query, passing, FORMS)


@pytest.mark.parametrize(("query", "said"), [("hug", "There is 1. "), ("tuck", "There are 5. ")])
def test_what_is_there_without_filters_is_told_in_the_form_of_its_number(
    run: Runner, query: str, said: str
) -> None:
    assert _hint(run, query, 0) == f"{said}[remove](q={query})"


def test_where_a_slip_was_put_right_what_was_searched_for_is_told(run: Runner) -> None:
    assert _hint(run, "tukc sitting", 5) == "tuck sitting, not tukc sitting"
    assert _hint(run, "tuck", 5) == ""
    typed = "tuck tukc " + "a" * 300
    assert _hint(run, typed, 5) == f"tuck tuck {'a' * 190}, not {typed[:200]}"


def test_where_nothing_is_found_no_other_word_is_offered(run: Runner) -> None:
    assert _hint(run, "tuckkkkk", 0) == "nothing"
