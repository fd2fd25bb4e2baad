from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.search.packing import Given, known, packed

MODULES = "site-search/answering.js search/pages.js"
# `judgement` is what the judge says of every query; none where there is no judge.
CALL = """({ Answering, libraryOf }, { packed, known, judgement, asked }) => {
  const judge = judgement && { judge: (query) => ({ ...judgement, read: query }) };
  // Whoever writes of a wrist has it sore; what else is written is looked for.
  const read = (query) => ({
    reasons: query.includes("wrist") ? ["wrist"] : [],
    asked: query,
    rest: query.replace("wrist", "").trim(),
  });
  const wrist = { label: "Sore wrist", topic: "rest" };
  const readers = { known: { wrist }, suitsOf: () => ({ read }) };
  const answered = new Answering(libraryOf(packed, known), judge, null, readers).answer(asked);
  const groups = answered.groups.map(({ kind, count, results }) =>
    [kind, count, results.map((result) => result.caution || result.location)]);
  return { ...answered, groups };
}"""
EXERCISES: list[Given] = [(f"exercises/fist-{n}", f"Fist {n}", "", "Close it.") for n in range(5)]
PAGES: list[Given] = [
    *EXERCISES,
    ("guidance/rest", "Rest", "no fist", "Rest your hand."),
    ("about", "About", "a fist", "Who."),
]
CALM = {"shows": "nothing", "signs": []}


def _answer(
    run: Runner, query: str, *whole: str, judgement: Any = CALM, against: Any = None
) -> Any:
    asked = {"query": query, "whole": whole}
    records = [{"id": i, "name": i, "against": all_} for i, all_ in (against or {}).items()]
    everything = known(records=records)
    given = {"packed": packed(*PAGES), "known": everything, "judgement": judgement, "asked": asked}
    return run(MODULES, CALL, given)


def test_of_each_kind_the_first_are_shown_and_all_are_counted(run: Runner) -> None:
    found = _answer(run, "fist")
    rows = run("site-search/rows.js", "({ ROWS }) => ROWS")
    assert rows == 3
    groups = {kind: (count, len(shown)) for kind, count, shown in found["groups"]}
    assert groups == {"exercise": (5, rows), "guidance": (1, 1), "page": (1, 1)}
    assert (found["total"], found["isWordless"]) == (7, False)


def test_of_a_kind_that_is_wanted_whole_all_are_shown_in_the_same_order(run: Runner) -> None:
    first, whole = _answer(run, "fist"), _answer(run, "fist", "exercise", "page")
    kind, count, shown = whole["groups"][0]
    assert (kind, count, len(shown)) == ("exercise", 5, 5)
    assert shown[:3] == first["groups"][0][2]
    assert whole["groups"][1:] == first["groups"][1:]


def test_an_answer_says_what_was_asked(run: Runner) -> None:
    """It may come later than the next question."""
    found = _answer(run, "?!", "word")
    assert found["asked"] == {"query": "?!", "whole": ["word"]}
    assert (found["total"], found["isWordless"], found["groups"]) == (0, True, [])


def test_the_judge_reads_the_query_as_it_was_typed(run: Runner) -> None:
    found = _answer(run, " Fist! ", judgement={"shows": "card", "signs": []})
    assert found["judgement"] == {"shows": "card", "signs": [], "read": " Fist! "}


@pytest.mark.parametrize(("query", "shows"), [("fist", "unread"), (" ", "nothing")])
def test_without_a_judge_it_is_said_that_the_signs_were_not_read(
    run: Runner, query: str, shows: str
) -> None:
    found = _answer(run, query, judgement=None)
    assert found["judgement"] == {"shows": shows, "signs": []}
    assert bool(found["groups"]) == (shows == "unread")


def test_who_names_a_reason_is_shown_its_topic_first_and_last_what_it_speaks_against(
    run: Runner,
) -> None:
    against = {"exercises/fist-0": {"wrist": {}}, "exercises/fist-1": {"wrist": {"asks": True}}}
    found = _answer(run, "fist wrist", "exercise", against=against)
    assert found["reasons"] == ["Sore wrist"]
    (kind, count, shown), *_ = found["groups"]
    assert (kind, count, shown[:3]) == ("exercise", 5, [f"exercises/fist-{n}" for n in (2, 3, 4)])
    assert shown[3:] == ["Take care: Sore wrist", "Ask first: Sore wrist"]
    only = _answer(run, "wrist", "exercise", against=against)["groups"]
    assert [kind for kind, *_ in only] == ["guidance", "exercise"]
    assert only[1][1:] == [5, shown]


@pytest.mark.parametrize(
    ("topic", "name"), [("rest", "Rest"), ("gone", None), ("fist-1", None), (None, None)]
)
def test_the_topic_of_a_judgement_is_named(run: Runner, topic: str, name: str) -> None:
    judgement = {**CALM, **({"topic": topic} if topic else {})}
    assert _answer(run, "fist", judgement=judgement).get("topic") == name
