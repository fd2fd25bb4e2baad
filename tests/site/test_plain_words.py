import re
from collections.abc import Iterable

import pytest

from generator.project import SCRIPTS
from generator.site import plain_words as module
from generator.site.plain_words import packed, plain_words

COMMON = ["stress", "pillows", "hat", "hot", "hit", "vain", "mattress", "plan", "planet"]


@pytest.fixture(autouse=True)
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """A language of a few words."""
    monkeypatch.setattr("generator.site.plain_words.common_words", lambda: frozenset(COMMON))


def sent(own: str, named: str = "", said: Iterable[str] = (), language: str = "en") -> set[str]:
    """Return the words that are sent, beside an index of some words."""
    word, words = "", set()
    for shared, rest in re.findall(
        r"(\d)(\D+)", plain_words(language, [own], [named or own], said)
    ):
        word = word[: int(shared)] + rest
        words.add(word)
    return words


def test_common_words_are_sent_that_could_be_slips_of_a_name() -> None:
    assert sent("Press") == set()
    assert sent("Tress") == {"stress"}
    assert sent("A stretch, a pillow") == set()


@pytest.mark.parametrize(
    ("named", "word"),
    [
        ("hip", ""),  # of three letters none is another
        ("hits", "hit"),
        ("gain", ""),  # the first letter of a short word is right
        ("avin", "vain"),
        ("mistress", "mattress"),  # long words may have two slips
        ("buttress", ""),  # but not where they begin otherwise
        ("btress", "stress"),
        ("planitarium", "planet"),  # a beginning
        ("plnaitarium", "plan"),  # of four letters none may be another
        ("plinitarium", ""),
    ],
)
def test_a_word_is_sent_as_far_as_slips_are_forgiven(named: str, word: str) -> None:
    assert sent(named) == ({word} if word else set())


def test_slips_are_forgiven_as_the_scripts_forgive_them() -> None:
    """The limits stand twice, since no engine runs while the site is made."""
    script = (SCRIPTS / "search" / "slips.js").read_text("utf-8")
    limits = {
        name: int(n)
        for name, n in re.findall(r"^(?:export )?const ([A-Z_]+) = (\d+);", script, re.MULTILINE)
    }
    assert len(limits) > 4
    assert {name: getattr(module, name) for name in limits} == limits


def test_words_are_read_as_the_search_reads_them() -> None:
    """Without accents; what has a digit is left whole, and is no word of a language."""
    assert sent("Pillar", said=["pill\u00f2r, pillor2 and 3pillort"]) == {"pillor"}


def test_what_an_index_knows_itself_is_not_sent() -> None:
    assert sent("stress", "tress") == set()
    assert sent("tree, pillow", "pillowx") == set()


def test_words_of_the_site_are_sent_where_one_index_may_lack_them() -> None:
    assert sent("Pillar", "Pillar, pillor") == {"pillor"}
    assert sent("Pillar", said=["The *pillor*", "Pillarx\u2019s"]) == {"pillor", "pillarxs"}


def test_a_slip_may_mean_another_form_of_a_name_that_a_text_has() -> None:
    assert sent("Planning") == set()
    assert sent("Planning", said=["two plans"]) == {"plan"}


def test_a_word_with_an_ending_is_not_sent_beside_the_word() -> None:
    assert sent("Pillar", said=["pillor pillors pillored pilloring"]) == {"pillor"}


def test_a_site_in_another_language_gets_none() -> None:
    assert sent("Tress", language="de") == set()


def test_words_are_packed_by_what_they_share_with_the_one_before() -> None:
    assert packed(["chair", "chairs", "chin"]) == "0chair5s2in"
    assert packed(["antidisestablish", "antidisestate"]) == "0antidisestablish9tate"
    assert packed([]) == ""
