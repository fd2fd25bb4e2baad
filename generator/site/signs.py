"""The warning signs as a script: what a search holds against what is typed, before its index.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from rapidfuzz.distance import OSA

from generator.content.library import Library
from generator.content.walk import texts
from generator.models import Sign
from generator.models.citations import without_citations
from generator.models.signs import ShortQuery

PATH = "finder/signs.js"
# How scripts/signs/reading.js forgives slips: letters of the shortest word that may be one, of the
# shortest that may have other letters, and of the shortest that may have two slips.
SHORTEST, OTHER_LETTERS, TWO_SLIPS = 4, 5, 8
BETWEEN = "|"  # phrases; YAML would have to quote a phrase with it, and no reader types it


def signs_file(library: Library) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.warningSigns`."""
    signs = library.signs
    words = {
        "signs": [_plain(i, sign) for i, sign in signs.signs.items()],
        # apart from the signs, like phrases after like ones: that makes a shorter file
        "typed": [_packed(sorted(sign.typed)) for sign in signs.signs.values()],
        "typedForLine": [_packed(sorted(sign.typed_for_line)) for sign in signs.signs.values()],
        "notMeant": _packed(
            sorted(text for sign in signs.signs.values() for text in sign.not_meant)
        ),
        "shortQueries": [_short(query) for query in signs.short_queries],
        "sameWords": [_packed(group) for group in signs.same_words],
        "spared": _packed(_spared(library)),
    }
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.warningSigns={text};\n"}


def _plain(record: str, sign: Sign) -> dict[str, object]:
    known = {
        "id": record,
        "text": sign.text,
        "level": sign.level,
        "action": sign.action,
        "lifts": [lift.model_dump(exclude_none=True) for lift in sign.lifts],
        "isCrisis": sign.is_crisis,
        "topic": sign.topic,
    }
    return {key: value for key, value in known.items() if value}


def _short(query: ShortQuery) -> dict[str, object]:
    return {**query.model_dump(exclude_none=True), "typed": _packed(query.typed)}


def _packed(phrases: Iterable[str]) -> str:
    return BETWEEN.join(phrases)


def _spared(library: Library) -> Iterator[str]:
    """Yield the words of the records that a slip would make into a word of the signs."""
    of_signs = {word for text in _typed(library) for word in _words(text)}
    records = (*library.exercises.values(), *library.routines.values(), *library.guidance.values())
    of_records = {word for record in records for _, text in texts(record) for word in _words(text)}
    for word in sorted(of_records - of_signs):
        if len(word) >= SHORTEST and any(_is_near(word, other) for other in of_signs):
            yield word


def _is_near(word: str, other: str) -> bool:
    if len(other) < SHORTEST or (word[0] != other[0] and word[:2] != other[1::-1]):
        return False
    if len(word) < OTHER_LETTERS and sorted(word) != sorted(other):
        return False
    most = 2 if len(word) >= TWO_SLIPS else 1
    return bool(OSA.distance(word, other, score_cutoff=most) <= most)


def _typed(library: Library) -> Iterator[str]:
    for sign in library.signs.signs.values():
        yield from (*sign.typed, *sign.typed_for_line, *sign.not_meant)
    for group in library.signs.same_words:
        yield from group


def _words(text: str) -> list[str]:
    """Return the words of a text as the search reads them, so without apostrophes."""
    bare = re.sub("['\u2019]", "", without_citations(text).casefold())
    return re.findall(r"[a-z]+", bare)
