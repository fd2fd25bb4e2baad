import pytest

from generator.site.lay_words import split
from tests.deno import Runner
from tests.real_content import real_library


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
    assert run("search/folding.js", "({ split }, text) => split(text)", text) == words


def test_python_reads_lay_words_as_the_search_does(run: Runner) -> None:
    entries = real_library().search.words
    texts = [text for entry in entries for text in (entry.word, *entry.also, *entry.misspelt)]
    assert len(texts) > 500
    words = run("search/folding.js", "({ split }, texts) => texts.map(split)", texts)
    assert [pair for pair in zip(map(split, texts), words, strict=True) if pair[0] != pair[1]] == []
