import pytest

from generator.build import read
from generator.project import PROJECT
from generator.site.lay_words import split
from tests.deno import Runner


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Child\u2019s pose", ["childs", "pose"]),
        ("can't", ["cant"]),
        ("T-spine, Übung!", ["t", "spine", "ubung"]),
        ("re\u0301cre\u0301er", ["recreer"]),
        ("be\u00adcau\u00adse", ["because"]),
        ("one\u200btwo", ["one", "two"]),
        ("20 to 30", ["20", "to", "30"]),
        ("  ", []),
    ],
)
def test_a_text_is_read_without_accents_apostrophes_and_capitals(
    run: Runner, text: str, words: list[str]
) -> None:
    assert run("search/words.js", "({ split }, text) => split(text)", text) == words


def _read(run: Runner, query: str) -> list[str]:
    words = run("search/words.js", "({ read }, query) => read(query)", query)
    return [("-" if w["negated"] else "~" if w["quiet"] else "") + w["text"] for w in words]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("something for my neck", ["~something", "~for", "~my", "neck"]),
        ("stretch without a band", ["stretch", "~a", "-band"]),
        ("no floor please", ["-floor", "~please"]),
        ("not on the floor, neck", ["~on", "~the", "-floor", "neck"]),
        ("not sitting or lying", ["-sitting", "-lying"]),
        ("sitting or not lying", ["sitting", "~or", "-lying"]),
        ("or lying", ["~or", "lying"]),
        ("how to", ["how", "to"]),
        ("", []),
    ],
)
def test_a_query_says_what_is_wanted_what_is_not_and_what_says_little(
    run: Runner, query: str, words: list[str]
) -> None:
    assert _read(run, query) == words


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("a" * 100_000, ["a" * 200]),
        ("neck " * 100_000, ["neck"] * 20),
        (" " * 200 + "neck", []),
        ("\ufdfa" * 200, None),  # one sign that stands for 18 letters
    ],
)
def test_of_a_query_only_the_beginning_is_read(
    run: Runner, query: str, words: list[str] | None
) -> None:
    found = _read(run, query)
    assert sum(map(len, found)) <= 200
    assert words is None or found == words


def test_python_reads_lay_words_as_the_search_does(run: Runner) -> None:
    entries = read(PROJECT / "content").search.words
    texts = [text for entry in entries for text in (entry.word, *entry.also, *entry.misspelt)]
    assert len(texts) > 500
    words = run("search/words.js", "({ split }, texts) => texts.map(split)", texts)
    assert [pair for pair in zip(map(split, texts), words, strict=True) if pair[0] != pair[1]] == []
