from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.search.packing import Given, known, packed

MODULES = "search/answer.js search/pages.js"
ANSWER = """({ answer, libraryOf }, packed, known, query) => {
  const library = libraryOf(packed, known);
  const { found, ...rest } = answer(library, query);
  const idOf = (at) => library.targets[at].id;
  const named = rest.groups.map(({ kind, places }) => [kind, places.map(idOf)]);
  return { ...rest, groups: named };
}"""
RESULT = """({ answer, libraryOf, resultOf }, packed, known, query, words) => {
  const kept = FACTS.searchWords;
  FACTS.searchWords = { ...kept, ...words };
  try {
    const library = libraryOf(packed, known);
    const { found } = answer(library, query);
    return resultOf(library, found.places[0], found);
  } finally {
    FACTS.searchWords = kept;
  }
}"""
FIST: Given = ("exercises/fist", "Fist", "close your hand", "Close your hand.")
RECORD = {
    "id": "exercises/fist",
    "name": "Fist",
    "also": ["Hand <b>clench</b> & hold"],
    "words": ["grip"],
}
GUIDE = "guidance/ice"


def _answer(run: Runner, query: str, *sections: Given, **more: Any) -> Any:
    return run(MODULES, ANSWER, packed(*sections), known(RECORD, **more), query)


def _result(run: Runner, query: str, *sections: Given, **words: str) -> Any:
    return run(MODULES, RESULT, packed(*sections), known(RECORD), query, words)


def _said(pieces: list[dict[str, Any]]) -> str:
    return "".join(f"[{one['text']}]" if one["hit"] else one["text"] for one in pieces)


MIXED: tuple[Given, ...] = (
    ("about", "About", "ice hand", "Who."),
    ("exercises/fist", "Fist", "ice hand", "Close it."),
    ("exercises/hand", "Hand", "ice hand", "Open it."),
    ("guidance/hand", "Hands and ice", "", "Cool them."),
    ("glossary", "Hard words", "", "Words."),
    ("glossary#hand", "Hand", "ice", "Below the arm."),
)


def test_results_stand_by_kind_and_the_kind_of_the_best_comes_first(run: Runner) -> None:
    found = _answer(run, "ice hands", *MIXED)
    groups = dict(found["groups"])
    assert found["groups"][0] == ["guidance", ["guidance/hand"]]
    assert groups["exercise"] == ["exercises/hand", "exercises/fist"]
    assert groups["word"] == ["glossary#hand"]
    assert groups["page"] == ["about"]
    assert len(groups) == len(found["groups"]) == 4
    assert (found["total"], found["isWordless"]) == (5, False)


def test_kinds_follow_each_other_by_their_best_results(run: Runner) -> None:
    call = """({ answer, libraryOf }, packed, known, query) => {
      const { found: { places }, groups } = answer(libraryOf(packed, known), query);
      return groups.map((group) => [
        group.places.map((at) => places.indexOf(at)), places.indexOf(group.places[0]),
      ]);
    }"""
    found = run(MODULES, call, packed(*MIXED), known(RECORD), "ice hands")
    firsts = [first for _, first in found]
    assert firsts == sorted(firsts)
    assert [ranks for ranks, _ in found] == [sorted(ranks) for ranks, _ in found]


def test_however_many_there_are_all_are_counted(run: Runner) -> None:
    many: list[Given] = [(f"a{n}", f"Ice {n}", "", "Cold.") for n in range(40)]
    found = _answer(run, "ice", *many)
    assert (found["total"], [len(places) for _, places in found["groups"]]) == (40, [40])


@pytest.mark.parametrize(
    ("query", "is_wordless"),
    [("xylophone", False), ("?!", True), ("", True), ("   ", True), ("\u200b", True)],
)
def test_without_results_it_is_said_whether_there_was_a_word(
    run: Runner, query: str, *, is_wordless: bool
) -> None:
    found = _answer(run, query, FIST)
    assert found == {"total": 0, "isWordless": is_wordless, "places": [], "groups": []}


def test_a_result_leads_to_its_page_with_what_was_meant_marked(run: Runner) -> None:
    found = _result(run, "fist closes", FIST)
    assert (found["kind"], found["location"], found["picture"]) == (
        "exercise",
        "exercises/fist",
        "fist",
    )
    assert _said(found["title"]) == "[Fist]"
    assert _said(found["line"]) == "[Close] your hand."


def test_the_other_name_that_was_typed_is_said_and_marked(run: Runner) -> None:
    found = _result(run, "clench", FIST)
    assert _said(found["line"]) == "Also called: Hand <b>[clench]</b> & hold"


def test_what_is_marked_is_text_whatever_stands_in_it(run: Runner) -> None:
    found = _result(run, "clench", FIST, alsoCalled="<script>{name}</script> &")
    assert _said(found["line"]) == "<script>Hand <b>[clench]</b> & hold</script> &"
    assert {piece["text"] for piece in found["line"] if piece["hit"]} == {"clench"}


def test_a_word_that_people_type_is_not_said_to_be_a_name(run: Runner) -> None:
    assert _said(_result(run, "grip", FIST)["line"]) == "Close your hand."


def _guide(*sections: tuple[str, str]) -> list[Given]:
    (title, text), *others = sections
    below: list[Given] = [
        (f"{GUIDE}#{n}", heading, said) for n, (heading, said) in enumerate(others, start=1)
    ]
    return [(GUIDE, title, text, "How cold helps."), *below]


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ("cold water", GUIDE),  # its beginning has it
        ("ice", GUIDE),  # so it is called
        ("cold water neck", f"{GUIDE}#2"),
        ("cold water night", f"{GUIDE}#3"),  # of two that have it, the first
        ("shower", f"{GUIDE}#4"),  # its heading has it
        ("neck shower hug", GUIDE),  # no section has enough of it
    ],
)
def test_a_result_leads_to_the_section_that_has_what_the_beginning_lacks(
    run: Runner, query: str, place: str
) -> None:
    sections = _guide(
        ("Ice", "cold water"),
        ("Water", "some cold"),
        ("Neck", "cold water"),
        ("Dark", "cold water at night"),
        ("Shower", "cold water at night"),
        ("Other", "hug"),
    )
    found = _result(run, query, *sections)
    assert found["location"] == place
    assert _said(found["title"]) in {"Ice", "[Ice]"}


def test_a_result_names_the_section_that_it_leads_to(run: Runner) -> None:
    found = _result(
        run, "night", *_guide(("Ice", ""), ("At night", "slow")), section="In “{title}”"
    )
    assert (found["location"], _said(found["line"])) == (f"{GUIDE}#1", "In “At [night]”")


def test_a_page_that_is_named_leads_to_its_beginning_whatever_its_sections_have(
    run: Runner,
) -> None:
    """People who type a name want the page."""
    sections: list[Given] = [FIST, ("exercises/fist#grip", "Clench the grip", "grip clench")]
    for query in ("fist", "clench", "grip"):
        assert _result(run, query, *sections)["location"] == "exercises/fist"
    assert _result(run, "clench fist", *sections)["location"] == "exercises/fist"


def test_a_card_has_no_sections_and_leads_to_itself(run: Runner) -> None:
    card = {"id": "cards/break", "name": "Break: card", "lead": "You type."}
    found = run(MODULES, RESULT, packed(FIST), known(card), "break typing", {})
    assert (found["kind"], found["location"]) == ("card", "cards/break")
    assert _said(found["title"]) == "[Break]: card"
