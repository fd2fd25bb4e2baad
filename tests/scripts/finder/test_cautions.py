from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import Runner

# Of the elements that are made, only the words, and where a link leads.
CAUTION = """({ cautionOf }, against, reasons, known, others) => {
  const { document } = globalThis;
  const createElement = () => ({
    setAttribute(name, value) { if (name === "href") this.link = value; },
    append(...parts) {
      const text = parts.map((part) => part.text ?? part).join("");
      this.text = this.link ? `[${text}](${this.link})` : text;
    },
  });
  globalThis.document = { createElement };
  const exercise = { forms: [{ record: { against } }], shown: 0 };
  const caution = cautionOf(exercise, reasons, known, new Map(others));
  Object.assign(globalThis, { document });
  return caution && caution.text;
}"""
KNOWN = {"knees": {"label": "Sore knees"}, "floor": {"label": "No floor"}}


def _caution(run: Runner, against: object, reasons: list[str], **others: object) -> Any:
    given = [
        (i, {"forms": [{"id": "", "name": i, "href": f"{i}/", "record": o}]})
        for i, o in others.items()
    ]
    return run("finder/cautions.js", CAUTION, against, reasons, KNOWN, given)


def test_for_which_reasons_it_is_not_stands_on_a_result(run: Runner, library: Library) -> None:
    text = _caution(run, {"knees": {}, "floor": {"asks": True}}, ["knees", "floor"])
    assert text == library.words.scripts.suits.asks.format(reasons="Sore knees, No floor")


def test_nothing_is_said_where_nothing_speaks_against_it(run: Runner) -> None:
    assert _caution(run, {"knees": {}}, ["floor"]) is None
    assert _caution(run, None, ["floor"]) is None


@pytest.mark.parametrize(
    ("found", "other", "said"),
    [
        ({"how": "Sit."}, {}, "Sit."),
        ({"how": "Sit.", "exercise": "chair"}, {}, "Sit. [chair](chair/)"),
        ({"how": "Sit.", "exercise": "chair"}, {"against": {"floor": {}}}, "Sit. [chair](chair/)"),
        ({"how": "Sit.", "exercise": "chair"}, {"against": {"knees": {}}}, None),
        ({"how": "Sit.", "exercise": "elsewhere"}, {}, "Sit."),
        ({"exercise": "chair"}, {}, None),
    ],
)
def test_what_to_do_instead_is_said_unless_something_speaks_against_that_too(
    run: Runner, library: Library, found: object, other: object, said: str | None
) -> None:
    text = _caution(run, {"knees": found}, ["knees"], chair=other)
    words = library.words.scripts.suits
    how, _, link = (said or "").partition(" ")
    instead = f" {words.instead.format(how=how)}{f' {link}' if link else ''}" if said else ""
    assert text == words.against.format(reasons="Sore knees") + instead
