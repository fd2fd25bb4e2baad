"""What people type for our words: for which texts it stands, and which of it is misspelt."""

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from difflib import SequenceMatcher

from generator.models import LayWords

# As scripts/search/folding.js has them.
APOSTROPHES = re.compile("['`\u00b4\u02b9\u02bc\u2018\u2019\u201b\u2032\uff07]")
ACCENTS = re.compile("[\u0300-\u036f]")
UNSEEN = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200c-\u200f\u202a-\u202e"
    "\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufff8"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
ALIKE = 0.6  # of two spellings of one word; `kolor` and `colour` have 0.73


def lay_words(entries: Sequence[LayWords], *texts: str) -> tuple[int, ...]:
    """Return the numbers of the entries whose word begins a word of the texts."""
    about = "\n".join(texts).casefold()
    return tuple(
        number
        for number, entry in enumerate(entries)
        if re.search(rf"\b{re.escape(entry.word.casefold())}", about)
    )


def lexicon(entries: Iterable[LayWords]) -> tuple[tuple[str, ...], ...]:
    """Return each word and what else people type for it, with misspellings of no phrase of it."""
    return tuple(
        (*_texts(entry), *(text for text in entry.misspelt if not _meant(text, entry)))
        for entry in entries
    )


def spellings(entries: Iterable[LayWords]) -> Mapping[str, str]:
    """Return single misspelt words with the word meant: `sholder blade` gives `sholder` only.

    A word that some entry has as a right one is never taken for another.
    """
    rights = {word for entry in entries for text in _texts(entry) for word in split(text)}
    meant: dict[str, str] = {}
    for entry in entries:
        for misspelt in entry.misspelt:
            for wrong, right in _meant(misspelt, entry):
                if wrong not in rights:
                    meant.setdefault(wrong, right)
    return meant


def _meant(misspelt: str, entry: LayWords) -> Sequence[tuple[str, str]]:
    """Return the words of a misspelling beside those of the phrase that it stands for, if any."""
    wrong = split(misspelt)
    for right in map(split, _texts(entry)):
        pairs = [*zip(wrong, right, strict=False)]
        if len(wrong) == len(right) and all(_is_alike(*pair) for pair in pairs):
            return pairs
    return ()


def _texts(entry: LayWords) -> tuple[str, ...]:
    return (entry.word, *entry.also)


def split(text: str) -> list[str]:
    """Return the words of a text as scripts/search/folding.js reads them.

    That is without accents, apostrophes, capitals and signs that nobody sees.
    """
    bare = UNSEEN.sub("", APOSTROPHES.sub("", text))
    plain = ACCENTS.sub("", unicodedata.normalize("NFKD", bare)).lower()
    return re.findall(r"[^\W_]+", plain)


def _is_alike(text: str, other: str) -> bool:
    return SequenceMatcher(None, text, other).ratio() >= ALIKE
