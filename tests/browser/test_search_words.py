import pytest
from playwright.sync_api import Page

from tests.browser.engine import load

ALIKE = [
    ("stretches", "stretch"),
    ("stretching", "stretch"),
    ("stretched", "stretch"),
    ("aches", "ache"),
    ("aching", "ache"),
    ("exercises", "exercise"),
    ("raises", "raise"),
    ("bodies", "body"),
    ("stiffness", "stiff"),
    ("painful", "pain"),
    ("sitting", "sit"),
    ("lying", "lie"),
    ("backwards", "back"),
    ("sideways", "side"),
    ("centre", "center"),
    ("colour", "color"),
    ("programme", "program"),
    ("mobilise", "mobilize"),
    ("orthopaedic", "orthopedic"),
    ("six", "6"),
    ("constructors", "constructor"),
]
UNLIKE = [("press", "pre"), ("wall", "wal"), ("pose", "posture"), ("hip", "hips and"), ("us", "u")]


@pytest.fixture
def engine(page: Page) -> Page:
    return load(page)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_forms_of_a_word_have_one_stem(engine: Page, one: str, other: str) -> None:
    assert engine.evaluate("SearchWords.stem", one) == engine.evaluate("SearchWords.stem", other)


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_other_words_have_another_stem(engine: Page, one: str, other: str) -> None:
    assert engine.evaluate("SearchWords.stem", one) != engine.evaluate("SearchWords.stem", other)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Child\u2019s pose", ["childs", "pose"]),
        ("can't", ["cant"]),
        ("T-spine, Übung!", ["t", "spine", "ubung"]),
        ("20 to 30", ["20", "to", "30"]),
        ("  ", []),
    ],
)
def test_a_text_is_read_without_accents_apostrophes_and_capitals(
    engine: Page, text: str, words: list[str]
) -> None:
    assert engine.evaluate("SearchWords.split", text) == words


@pytest.mark.parametrize(
    ("one", "other", "limit", "edits"),
    [
        ("neck", "neck", 1, 0),
        ("nek", "neck", 1, 1),
        ("nekc", "neck", 1, 1),  # neighbours swapped are one edit
        ("shuolder", "shoulder", 2, 1),
        ("sholdre", "shoulder", 2, 2),
        ("neck", "hand", 2, 3),  # more than the limit, and no matter how much
        ("a", "abcdef", 2, 3),
        ("", "ab", 2, 2),
    ],
)
def test_edits_are_counted_up_to_a_limit(
    engine: Page, one: str, other: str, limit: int, edits: int
) -> None:
    counted = engine.evaluate("([a, b, n]) => SearchWords.distance(a, b, n)", [one, other, limit])
    back = engine.evaluate("([a, b, n]) => SearchWords.distance(b, a, n)", [one, other, limit])
    assert (counted, back) == (edits, edits)


@pytest.mark.parametrize(
    ("word", "edits"), [("at", 0), ("nek", 1), ("stretch", 1), ("shoulder", 2)]
)
def test_longer_words_forgive_more(engine: Page, word: str, edits: int) -> None:
    assert engine.evaluate("SearchWords.forgiven", word) == edits


def _read(engine: Page, query: str) -> list[str]:
    words = engine.evaluate("SearchWords.read", query)
    return [("-" if w["negated"] else "~" if w["quiet"] else "") + w["text"] for w in words]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("something for my neck", ["~something", "~for", "~my", "neck"]),
        ("stretch without a band", ["stretch", "~a", "-band"]),
        ("no floor please", ["-floor", "~please"]),
        ("not on the floor, neck", ["~on", "~the", "-floor", "neck"]),
        ("how to", ["how", "to"]),
        ("", []),
    ],
)
def test_a_query_says_what_is_wanted_what_is_not_and_what_says_little(
    engine: Page, query: str, words: list[str]
) -> None:
    assert _read(engine, query) == words


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
    engine: Page, query: str, words: list[str] | None
) -> None:
    found = _read(engine, query)
    assert sum(map(len, found)) <= 200
    assert words is None or found == words


def test_a_name_that_every_object_has_is_a_word_as_others(engine: Page) -> None:
    for word in ("constructor", "valueof", "tostring"):
        assert isinstance(engine.evaluate("SearchWords.stem", word), str)
