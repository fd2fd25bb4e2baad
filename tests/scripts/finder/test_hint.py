from typing import Any

import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("number", "query", "said"),
    [
        (0, None, "No exercises"),
        (1, None, "1 exercise"),
        (2, "", "2 exercises"),
        (3, "neck", "3 exercises for “neck”"),
        (0, "a" * 200, f"No exercises for “{'a' * 200}”"),
        (0, "a" * 201, f"No exercises for “{'a' * 200} …”"),
    ],
)
def test_the_count_says_what_was_looked_for_and_not_too_much_of_it(
    run: Runner, number: int, query: str | None, said: str
) -> None:
    call = "({ countOf }, number, query) => countOf(number, query)"
    assert run("finder/hint.js", call, number, query) == said


# Links and buttons are told as what stands on them with where they lead: an address or a state.
HINT = """({ Index, hint }, names, query, passing, unfit, unfiltered) => {
  const { FACTS, document } = globalThis;
  const words = { unfiltered, nothing: "nothing", meant: "{spelling}?", remove: "remove" };
  const more = { nearest: "{spelling}? {exercises}", exercises: "{first}, {next}" };
  globalThis.FACTS = { ...FACTS, resultWords: { ...words, ...more } };
  const createElement = () => ({
    setAttribute(name, value) { if (name === "href") this.to = value; },
    append(text) { this.text = text; },
    addEventListener(_, press) { press(); this.to = pressed; },
  });
  globalThis.document = { createElement };
  let pressed;
  const index = new Index(names.map((name) => (
    { id: name, parts: [{ field: "name", text: name, label: name }] })));
  const exercises = names.map((name) => ({ name, link: { href: name + "/" }, record: {} }));
  for (const place of unfit) exercises[place].record.against = { knees: {} };
  const parts = hint({
    index, exercises, passing, reasons: ["knees"], found: index.search(query),
    state: new URLSearchParams({ q: query, kind: "stretch" }),
    setTo: (state) => (pressed = String(state)),
  });
  Object.assign(globalThis, { FACTS, document });
  return parts.map((part) => (part.text ? `[${part.text}](${part.to})` : part)).join("");
}"""
NAMES = ["Tuck sitting", "Tuck lying", "Tuck standing", "Tuck kneeling", "Tuck hanging", "Hug"]


def _hint(run: Runner, query: str, passing: int, **more: Any) -> str:
    forms = more.get("unfiltered", {"one": "There is {count}. {remove}", "other": "{remove}"})
    given = (NAMES, query, passing, more.get("unfit", ()), forms)
    said: str = run("finder/hint.js search/index.js", HINT, *given)
    return said


@pytest.mark.parametrize(("query", "said"), [("hug", "There is 1. "), ("tuck", "There are 5. ")])
def test_what_is_there_without_filters_is_told_in_the_form_of_its_number(
    run: Runner, query: str, said: str
) -> None:
    forms = {"one": "There is {count}. {remove}", "other": "There are {count}. {remove}"}
    assert _hint(run, query, 0, unfiltered=forms) == f"{said}[remove](q={query})"


def test_a_likely_spelling_keeps_the_filters(run: Runner) -> None:
    assert _hint(run, "tukc", 5) == "[tuck](q=tuck&kind=stretch)?"
    assert _hint(run, "tuck", 5) == ""


def test_where_nothing_fits_the_nearest_few_are_offered(run: Runner) -> None:
    meant = "[tuck](q=tuck&kind=stretch)?"
    links = [f"[{name}]({name}/)" for name in NAMES]
    assert _hint(run, "tuckkkkk", 0) == f"{meant} {', '.join(links[:3])}"
    assert _hint(run, "tuckkkkk", 0, unfit=[0]) == f"{meant} {', '.join(links[1:4])}"
    assert _hint(run, "tuckkkkk", 0, unfit=[*range(6)]) == "nothing"
    assert _hint(run, "xyz", 0) == "nothing"
