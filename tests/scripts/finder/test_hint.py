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


@pytest.mark.parametrize(("count", "said"), [(1, "There is 1. "), (2, "There are 2. ")])
def test_what_is_there_without_filters_is_told_in_the_form_of_its_number(
    run: Runner, count: int, said: str
) -> None:
    call = """({ hint }, count) => {
      const { FACTS, document } = globalThis;
      const [one, other] = ["There is {count}. {remove}", "There are {count}. {remove}"];
      const resultWords = { ...FACTS.resultWords, unfiltered: { one, other } };
      globalThis.FACTS = { ...FACTS, resultWords };
      const made = { setAttribute() {}, append() {}, addEventListener() {} };
      globalThis.document = { createElement: () => made };
      const outcome = {
        state: new URLSearchParams(), found: { places: Array(count) }, passing: 0, setTo() {},
      };
      const parts = hint(outcome).filter((part) => typeof part === "string");
      Object.assign(globalThis, { FACTS, document });
      return parts.join("");
    }"""
    assert run("finder/hint.js", call, count) == said
