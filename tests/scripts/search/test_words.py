import pytest

from tests.deno import Runner


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
