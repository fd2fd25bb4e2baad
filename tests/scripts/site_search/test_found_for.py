from collections.abc import Sequence
from typing import Any

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.search.packing import Given, known, packed

FIND = """({ foundFor, libraryOf }, { packed, known, said, shows }) => {
  const library = libraryOf(packed, known);
  const reasons = { wrist: { label: "Sore wrist", topic: "rest" } };
  const { places } = foundFor(library, said, { shows, signs: [] }, reasons);
  return places.map((at) => library.targets[at].id);
}"""
PAGES: list[Given] = [
    ("exercises/fist", "Fist", "press", "Close it."),
    ("exercises/wave", "Wave", "press and some more words", "Wave it."),
    ("exercises/bend", "Bend", "", "Bend it."),
    ("guidance/rest", "Rest", "", "Rest your wrist."),
    ("routines/break", "Break", "press squeeze", "A short one."),
]
AGAINST = {
    "exercises/fist": {"wrist": {}, "thumb": {}},
    "exercises/wave": {"thumb": {}},
    "routines/break": {"wrist": {"asks": True}},
}


def _found(
    run: Runner,
    asked: str,
    rest: str,
    *reasons: str,
    shows: str = "nothing",
    more: Sequence[Given] = (),
) -> Any:
    records = [{"id": i, "name": i.split("/")[1], "against": one} for i, one in AGAINST.items()]
    given = {"packed": packed(*PAGES, *more), "known": known(*records), "shows": shows}
    said = {"reasons": reasons, "asked": asked, "rest": rest}
    return run("site-search/found-for.js search/pages.js", FIND, {**given, "said": said})


def test_who_only_names_a_reason_is_shown_its_topic_and_first_what_is_for_most_people(
    run: Runner,
) -> None:
    found = _found(run, "wrist", "", "wrist")
    assert found == ["guidance/rest", "exercises/bend", "exercises/wave", "exercises/fist"]


@pytest.mark.parametrize(
    ("reasons", "found"),
    [
        ([], ["exercises/fist", "routines/break", "exercises/wave"]),
        (["wrist"], ["exercises/wave", "exercises/fist", "routines/break"]),
    ],
)
def test_last_comes_what_something_speaks_against_also_a_routine(
    run: Runner, reasons: list[str], found: list[str]
) -> None:
    assert _found(run, "press", "press", *reasons) == found


def test_what_is_asked_for_by_its_name_stays_where_it_was_found(run: Runner) -> None:
    assert _found(run, "fist", "fist", "wrist")[0] == "exercises/fist"


def test_behind_a_card_the_safety_check_comes_first(run: Runner, library: Library) -> None:
    check = f"guidance/{library.site.safety.check}"
    more: list[Given] = [] if check == "guidance/rest" else [(check, "Check", "", "Urgent?")]
    assert _found(run, "xylophone", "xylophone", shows="card", more=more) == [check]
    assert _found(run, "xylophone", "xylophone", shows="line", more=more) == []
