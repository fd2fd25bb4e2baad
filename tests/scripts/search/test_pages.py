from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.search.packing import known, packed

PAGES = packed(
    ("guidance/ice", "Ice & heat", "cool it", "Which to use."),
    ("guidance/ice#when", "When", "at night"),
    ("exercises/index", "Exercises", "many", "All of them."),
    ("exercises/index#results", "Results", ""),
    ("exercises/fist", "Fist", "hand", "Close your hand."),
    ("routines/break", "Break", "pause", "Two moves."),
    ("glossary", "Hard words", "", "What they mean."),
    ("glossary#carpus", "Carpus", "wrist", "The wrist."),
    ("about", "About", ""),
)
KNOWN = known(
    {"id": "guidance/ice", "name": "Ice", "also": ["Cold pack"], "lay": [0]},
    {"id": "exercises/fist", "name": "Fist"},
    {"id": "routines/break", "name": "Break", "picture": "fist"},
    {"id": "cards/break", "name": "Break: card", "lead": "You type."},
    {"id": "exercises/gone", "name": "Gone"},
    lexicon=[["ice", "frozen peas"]],
    pages={"about": ["who made this"], "guidance": ["advice"], "cards": ["to print"]},
    spellings={"iec": "ice"},
)


def _targets(run: Runner) -> dict[str, Any]:
    call = "({ libraryOf }, packed, known) => libraryOf(packed, known).targets"
    return {one.pop("id"): one for one in run("search/pages.js", call, PAGES, KNOWN)}


def test_each_page_each_hard_word_and_each_card_is_a_target_of_its_kind(run: Runner) -> None:
    found = _targets(run)
    assert {i: (one["kind"], one["location"]) for i, one in found.items()} == {
        "guidance/ice": ("guidance", "guidance/ice"),
        "exercises": ("page", "exercises/index"),
        "exercises/fist": ("exercise", "exercises/fist"),
        "routines/break": ("routine", "routines/break"),
        "glossary": ("page", "glossary"),
        "glossary#carpus": ("word", "glossary#carpus"),
        "about": ("page", "about"),
        "cards/break": ("card", "cards/break"),
    }


def test_a_target_has_its_title_its_lead_and_its_sections(run: Runner) -> None:
    found = _targets(run)
    assert (found["guidance/ice"]["title"], found["guidance/ice"]["lead"]) == (
        "Ice & heat",
        "Which to use.",
    )
    sections = {i: [one["location"] for one in target["sections"]] for i, target in found.items()}
    assert sections["guidance/ice"] == ["guidance/ice", "guidance/ice#when"]
    assert sections["exercises"] == ["exercises/index", "exercises/index#results"]
    assert sections["glossary"] == ["glossary"]
    assert sections["glossary#carpus"] == ["glossary#carpus"]
    assert found["about"]["lead"] == ""
    card = found["cards/break"]
    assert (card["title"], card["lead"], card["sections"]) == ("Break: card", "You type.", [])


def test_an_exercise_is_shown_by_its_drawing_and_a_routine_by_that_of_its_record(
    run: Runner,
) -> None:
    pictures = {i: one["picture"] for i, one in _targets(run).items() if one.get("picture")}
    assert pictures == {"exercises/fist": "fist", "routines/break": "fist"}


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cool it", "guidance/ice"),
        ("cold pack", "guidance/ice"),
        ("frozen peas", "guidance/ice"),
        ("advice", "guidance/ice"),
        ("iec", "guidance/ice"),
        ("night", "guidance/ice"),
        ("results", "exercises"),
        ("who made this", "about"),
        ("carpus", "glossary#carpus"),
        ("break card", "cards/break"),
        ("hand", "exercises/fist"),
    ],
)
def test_targets_are_found_by_their_texts_and_by_what_records_say(
    run: Runner, query: str, first: str
) -> None:
    call = """({ libraryOf }, packed, known, query) => {
      const { targets, index } = libraryOf(packed, known);
      return index.search(query).places.map((at) => targets[at].id);
    }"""
    assert run("search/pages.js", call, PAGES, KNOWN, query)[0] == first


def test_the_text_of_a_page_weighs_more_than_those_of_its_sections(run: Runner) -> None:
    sections = packed(("a", "Ice", "water", "Cold."), ("a#b", "Night", "cool"))
    call = """({ libraryOf, WEIGHTS }, packed, known) => {
      const { postings, vocabulary } = libraryOf(packed, known).index;
      const { name, summary, heading, text } = WEIGHTS;
      const found = ["ice", "water", "night", "cool"].map((word) =>
        postings.hits(new Map([[vocabulary.find(word), 1]])).best[0]);
      return [found, [name, summary, heading, text]];
    }"""
    found, weights = run("search/pages.js search/weights.js", call, sections, known())
    assert found == pytest.approx(weights)
