"""Words that the search takes for no slip of the keys: plain English, and what the site says.

A search knows the words of its own index. Of all others only those are sent that it could take for
a slip of a word of ours, the common ones by a list that a package has; `scripts/search/` says how.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cache
from importlib.metadata import distribution
from pathlib import Path

from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from generator.site.lay_words import split

LANGUAGE = "en"
# Google Books Ngrams (CC BY 3.0) that SCOWL (MIT-like) has, too: a word and how often it stands.
PACKAGE, LIST = "symspellpy", "frequency_dictionary_en_82_765.txt"
COMMON = 30_000  # words; rarer ones would cost more bytes than they save readers from wrong guesses
# As scripts/search/slips.js forgives slips, by letters of the word that is typed.
SHORT, BEGINNING, OTHER_LETTERS, OTHER_START, LONG = 3, 4, 5, 6, 8
ENDINGS = "s", "es", "d", "ed", "ing", "er", "ly"  # as scripts/search/english.js has them
ENDING = re.compile(r"(?<=..)(?:ful|ful?ly|ness|way|ward|ies|ied|ing|ed|es|e|y|s)$")
MOST_SHARED = 9


def plain_words(
    language: str, own: Iterable[str], named: Iterable[str], said: Iterable[str]
) -> str:
    """Return them packed, or nothing for a site in another language.

    `own` are the texts of an index that has least, `named` those by which a page is called, so that
    a slip may mean their words, and `said` those of the whole site. Each word is a digit, how many
    letters it shares with the one before, and its other letters.
    """
    if language != LANGUAGE:
        return ""
    known, names, site = _words(own), _words(named), _words(said)
    roots = {_root(word) for word in names}
    meant = {word for word in names | site if len(word) >= SHORT and _root(word) in roots}
    forms = {form for word in known for form in _forms(word)}
    words = {word for word in common_words() | names | site if len(word) >= SHORT} - forms
    slips = _slips(words, meant)
    return packed(sorted(_without_endings(slips)))


@cache
def common_words() -> AbstractSet[str]:
    """Return the common words of English; the package need not be imported, which would log."""
    path = distribution(PACKAGE).locate_file(f"{PACKAGE}/{LIST}")
    lines = Path(str(path)).read_text(encoding="utf-8-sig").splitlines()
    return frozenset(word for line in lines[:COMMON] for word in _words([line]))


def _words(texts: Iterable[str]) -> AbstractSet[str]:
    """Return the words of texts as the search reads them; those with digits are no plain words."""
    return {word for text in texts for word in split(text) if word.isalpha()}


def _root(word: str) -> str:
    """Return what a word shares with all its other forms, and perhaps with some that are none."""
    bare = ENDING.sub("", word)
    bare = bare[:-1] if bare[-2:-1] == bare[-1:] else bare
    return word if bare == word else _root(bare)


def _forms(word: str) -> Iterator[str]:
    """Yield a word with forms under which every index finds it."""
    yield word
    if len(word) > SHORT:
        yield from (f"{word}s", f"{word}ed", f"{word}ing")


def _without_endings(words: Iterable[str]) -> AbstractSet[str]:
    """Return words without those that are another one with an ending."""
    kept: set[str] = set()
    for word in sorted(words, key=len):
        if kept.isdisjoint(_bases(word)):
            kept.add(word)
    return kept


def _bases(word: str) -> Iterator[str]:
    for end in ENDINGS:
        if word.endswith(end):
            yield word[: -len(end)]


def _slips(words: AbstractSet[str], meant: AbstractSet[str]) -> AbstractSet[str]:
    """Return the words that could be slips of others that may be meant."""
    return {
        word
        for letters in sorted({len(word) for word in words})
        for word in _slips_of_length(letters, sorted(w for w in words if len(w) == letters), meant)
    }


def _slips_of_length(letters: int, words: Sequence[str], meant: AbstractSet[str]) -> Iterator[str]:
    limit = 1 if letters < LONG else 2
    whole = sorted(other for other in meant if abs(len(other) - letters) <= limit)
    for word, other in _near(words, whole, limit):
        if _may_mean(word, other):
            yield word
    if letters >= BEGINNING:
        begun = sorted({other[:letters] for other in meant if len(other) > letters})
        for word, other in _near(words, begun, 1):
            is_swap = set(word) <= set(other)
            if _starts_alike(word, other) and (letters >= OTHER_LETTERS or is_swap):
                yield word


def _near(words: Sequence[str], others: Sequence[str], limit: int) -> Iterator[tuple[str, str]]:
    """Yield each word with another one that few edits make of it."""
    if words and others:
        far = cdist(words, others, scorer=OSA.distance, score_cutoff=limit)
        for at, of in zip(*(far <= limit).nonzero(), strict=True):
            if words[at] != others[of]:
                yield words[at], others[of]


def _may_mean(word: str, other: str) -> bool:
    if len(word) == SHORT and not set(word) <= set(other):
        return False
    is_one = len(word) >= OTHER_START and OSA.distance(word, other) == 1
    return is_one or _starts_alike(word, other)


def _starts_alike(word: str, other: str) -> bool:
    return word[0] == other[0] or word[:2] == other[1::-1]


def packed(words: Iterable[str]) -> str:
    """Return sorted words as `scripts/search/plain-words.js` unpacks them."""
    packed, before = [], ""
    for word in words:
        pairs = zip(word[:MOST_SHARED], before, strict=False)
        differing = (at for at, (one, other) in enumerate(pairs) if one != other)
        shared = next(differing, min(len(word), len(before), MOST_SHARED))
        packed.append(f"{shared}{word[shared:]}")
        before = word
    return "".join(packed)
