import pytest

from generator.site.plain_words import packed
from tests.deno import Runner

WORDS = ["accident", "accidental", "antidisestablish", "antidisestate", "pillow"]


@pytest.mark.parametrize(
    ("word", "is_plain"),
    [
        *((word, True) for word in WORDS),
        ("pillows", True),
        ("accidentally", True),
        ("pill", False),
        ("pillowing", True),
        ("pillowcase", False),
        ("s", False),
        ("", False),
    ],
)
def test_a_plain_word_is_known_with_its_endings(run: Runner, word: str, is_plain: object) -> None:
    call = "({ PlainWords }, packed, word) => new PlainWords(packed).has(word)"
    assert run("search/plain-words.js", call, packed(WORDS), word) is is_plain


def test_of_nothing_no_word_is_plain(run: Runner) -> None:
    call = "({ PlainWords }) => new PlainWords('').has('')"
    assert run("search/plain-words.js", call) is False
