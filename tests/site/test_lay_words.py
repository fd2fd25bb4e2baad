import sys
import unicodedata
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.content.library import complete
from generator.content.load import load
from generator.models import LayWords
from generator.project import PROJECT
from generator.site.lay_words import ALIKE, lay_words, lexicon, spellings, split
from tests.deno import Runner
from tests.site.decoding import split_by_script


@dataclass(frozen=True)
class Told:
    """What the search is told of the entries of a content folder."""

    entries: tuple[LayWords, ...]
    lexicon: tuple[tuple[str, ...], ...]
    spellings: dict[str, str]
    rights: set[str]


@pytest.fixture(scope="module", params=["content", "tests/sample"])
def told(request: pytest.FixtureRequest) -> Told:
    entries = complete(load(PROJECT / Path(request.param))[0]).search.words
    rights = {
        word for entry in entries for text in (entry.word, *entry.also) for word in split(text)
    }
    return Told(entries, lexicon(entries), dict(spellings(entries)), rights)


def entry(word: str, also: str = "", misspelt: str = "") -> LayWords:
    """Return an entry whose lists stand in texts, between commas."""
    lists = ([text for text in texts.split(", ") if text] for texts in (also, misspelt))
    return LayWords.model_validate(
        {"word": word, **dict(zip(("also", "misspelt"), lists, strict=True))}
    )


def numbers(words: list[str], *texts: str) -> tuple[int, ...]:
    return lay_words([entry(word) for word in words], *texts)


def test_the_entries_of_a_text_are_known_by_their_numbers() -> None:
    words = ["wrist", "foot", "bend"]
    assert numbers(words, "Wrist bend") == (0, 2)
    assert numbers(words, "Fist", "You close your hand.") == ()
    assert numbers(words) == numbers([], "Wrist bend") == ()


def test_a_word_counts_once_in_whatever_text_and_however_often_it_stands() -> None:
    assert numbers(["wrist", "foot"], "A foot", "Wrist, wrist", "wrist") == (0, 1)


def test_the_beginning_of_a_word_is_enough_but_not_its_end_and_capitals_do_not_count() -> None:
    assert numbers(["finger", "STRETCH"], "Fingers", "a stretch") == (0, 1)
    assert numbers(["inger", "end", "press wrist"], "Fingers", "Wrist bend", "Press a wrist") == ()


def test_a_phrase_does_not_run_from_one_text_into_the_next() -> None:
    assert numbers(["wrist bend"], "The wrist", "bend it") == ()
    assert numbers(["wrist bend"], "The wrist bend") == (0,)


def test_signs_in_a_word_stand_for_themselves() -> None:
    assert numbers(["w.ist", "a (thumb)"], "Wrist", "a thumb") == ()
    assert numbers(["e.g. wrist", "child's"], "An e.g. wrist", "A child's fist") == (0, 1)


def test_the_lexicon_has_what_else_people_type_in_the_order_of_the_entries() -> None:
    entries = [entry("wrist", "wrists, hand joint"), entry("foot"), entry("hand", "paw")]
    assert lexicon(entries) == (("wrist", "wrists", "hand joint"), ("foot",), ("hand", "paw"))


def test_a_misspelling_stands_for_the_word_or_for_any_lay_word_of_its_entry() -> None:
    entries = [entry("wrist", "carpus, hand joint", "rist, carpuss, hnad joynt")]
    found = {"rist": "wrist", "carpuss": "carpus", "hnad": "hand", "joynt": "joint"}
    assert spellings(entries) == found
    assert lexicon(entries) == (("wrist", "carpus", "hand joint"),)


def test_of_a_misspelt_phrase_only_the_wrong_words_are_misspellings() -> None:
    assert spellings([entry("hand joint", misspelt="hand joynt")]) == {"joynt": "joint"}


def test_what_is_like_no_phrase_of_its_entry_is_a_lay_word() -> None:
    entries = [entry("wrist bend", "hand joint", "rist, rist bend now, hand knuckle, rist xyz")]
    assert spellings(entries) == {}
    assert lexicon(entries) == (
        ("wrist bend", "hand joint", "rist", "rist bend now", "hand knuckle", "rist xyz"),
    )


@pytest.mark.parametrize(("wrong", "is_alike"), [("abcxy", True), ("abxyz", False)])
def test_two_words_are_alike_from_six_letters_of_ten_on(wrong: str, *, is_alike: bool) -> None:
    assert round(10 * ALIKE) == 6
    assert (spellings([entry("abcde", misspelt=wrong)]) == {wrong: "abcde"}) == is_alike


def test_a_word_that_is_right_anywhere_is_taken_for_no_other() -> None:
    wrist = entry("wrist", misspelt="rist, wrest")
    assert spellings([wrist, entry("hand", "wrest a hand")]) == {"rist": "wrist"}
    assert spellings([entry("wrest"), wrist]) == {"rist": "wrist"}


def test_a_misspelling_of_two_words_means_the_first() -> None:
    one, other = entry("wrist", misspelt="writs"), entry("write", misspelt="writs")
    assert spellings([one, other]) == {"writs": "wrist"}
    assert spellings([other, one]) == {"writs": "write"}


@pytest.mark.parametrize("sign", ["'", "\u2019"])
def test_capitals_and_apostrophes_are_no_mistakes(sign: str) -> None:
    boxer = entry(f"Boxer{sign}s hand", misspelt="boxers hand, BOXSERS hand")
    assert spellings([boxer]) == {"boxsers": "boxers"}
    assert lexicon([boxer]) == ((boxer.word,),)


def test_the_search_is_told_of_every_misspelling(told: Told) -> None:
    misspelt = [(n, text) for n, one in enumerate(told.entries) for text in one.misspelt]
    assert misspelt
    known = told.rights | set(told.spellings)
    lost = [
        text
        for number, text in misspelt
        if text not in told.lexicon[number] and not known.issuperset(split(text))
    ]
    assert lost == []


def test_a_misspelling_is_no_right_word_and_leads_to_one(told: Told) -> None:
    assert told.spellings
    assert told.rights.isdisjoint(told.spellings)
    assert set(told.spellings.values()) <= told.rights


def test_the_search_is_told_of_every_lay_word(told: Told) -> None:
    rows = zip(told.lexicon, told.entries, strict=True)
    missed = [one.word for row, one in rows if row[: len(one.also) + 1] != (one.word, *one.also)]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Boxer\u2019s hand, a child's_fist!", ["boxers", "hand", "a", "childs", "fist"]),
        ("Caf\u00e9 na\u00efve \u00c5NGSTR\u00d6M", ["cafe", "naive", "angstrom"]),
        ("up\u00adper bo\u200dne, a\u200bb", ["upper", "bone", "a", "b"]),
        ("12 x 3\u00bd", ["12", "x", "31", "2"]),
        ("... - ", []),
    ],
)
def test_a_text_is_read_without_accents_apostrophes_capitals_and_unseen_signs(
    text: str, words: list[str]
) -> None:
    assert split(text) == words


def test_scripts_read_every_sign_alike() -> None:
    """Of signs that are younger than one of both it cannot be said what they are."""
    signs = [sign for sign in map(chr, range(1, sys.maxunicode)) if _is_known(sign)]
    assert len(signs) > 100_000
    texts = [f"A{sign}b {sign}" for sign in signs]
    runner = Runner({})
    try:
        read_by_script = split_by_script(runner, texts)
    finally:
        runner.stop()
    wrong = {
        f"{ord(sign):04x}": (split(text), words)
        for sign, text, words in zip(signs, texts, read_by_script, strict=True)
        if split(text) != words
    }
    assert wrong == {}


def _is_known(sign: str) -> bool:
    return unicodedata.category(sign) not in {"Cn", "Cs"}
