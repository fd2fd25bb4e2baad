import json
from typing import Any

import pytest

from generator.content.library import Library
from generator.site.records import PATH, finder_files, suits
from tests.deno import Runner
from tests.scripts.signs.judged import data_of

READ = """({ Judge, Suits }, signs, reasons, queries) => {
  const known = new Suits(reasons, new Judge(signs).reader);
  return queries.map((query) => known.read(query));
}"""


def read(run: Runner, library: Library, queries: list[str]) -> list[Any]:
    text = finder_files(library)[PATH]
    reasons = json.loads(text.partition("=")[2].rstrip(";\n"))["reasons"]
    assert list(reasons) == list(suits(library))
    found = run("signs/judging.js reasons/suits.js", READ, data_of(library), reasons, queries)
    return list(found)


def test_every_word_of_every_reason_says_it(run: Runner, real: Library) -> None:
    words = [(i, word) for i, reason in suits(real).items() for word in reason.also]
    assert len(words) > 50
    for (reason, word), said in zip(words, read(run, real, [w for _, w in words]), strict=True):
        assert reason in said["reasons"], word


@pytest.mark.parametrize(
    ("query", "reasons", "rest"),
    [
        ("upper back stretch osteoporosis", ["thin-bones"], "upper back stretch"),
        ("no floor", ["floor"], ""),
        ("pregnant and unsteady", ["balance", "pregnant"], ""),
        ("osteoporosis 78", ["thin-bones"], ""),
        ("neck stretch, 30 weeks pregnant", ["pregnant"], "neck stretch"),
        ("chin tuck", [], "chin tuck"),
        ("", [], ""),
    ],
)
def test_what_is_left_of_a_query_is_what_to_look_for(
    run: Runner, real: Library, query: str, reasons: list[str], rest: str
) -> None:
    (said,) = read(run, real, [query])
    assert sorted(said["reasons"]) == reasons
    assert said["rest"] == rest


def test_what_is_looked_for_in_all_pages_has_no_ages_and_spans_of_time(
    run: Runner, real: Library
) -> None:
    said = read(run, real, ["pregnant 30 weeks", "30 weeks", "weeks pregnant"])
    assert [one["asked"] for one in said] == ["pregnant", "30 weeks", "weeks pregnant"]


@pytest.mark.parametrize(
    "query",
    ["i am not pregnant neck stretch", "no osteoporosis", "surgery in 2010, fine since"],
)
def test_a_reason_that_somebody_says_not_to_have_is_none(
    run: Runner, real: Library, query: str
) -> None:
    assert read(run, real, [query]) == [{"reasons": [], "asked": query, "rest": query}]
