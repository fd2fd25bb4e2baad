"""The warning signs as a script: what a search holds against what is typed, before its index.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import takewhile
from typing import get_args

from rapidfuzz.distance import OSA

from generator.content.library import Library
from generator.content.walk import texts
from generator.models.citations import without_citations
from generator.models.signs import Lift, ShortQuery
from generator.models.urgency import Level
from generator.project import SCRIPTS
from generator.site.lay_words import APOSTROPHES

PATH = "finder/signs.js"
# How scripts/signs/reading.js forgives slips: letters of the shortest word that may be one, of the
# shortest that may have other letters, and of the shortest that may have two slips.
SHORTEST, OTHER_LETTERS, TWO_SLIPS = 4, 5, 9
FOUND_BY = "name", "also_called", "search_words", "summary"  # what people type, or see of a record
# The most frequent that scripts/search/english.js takes off, in its order: of a word of the signs,
# all forms are known anyway.
ENDINGS = r"(?<=..[^su])s$", r"(?<=...)(?:ing|ed)$", r"(?<=([bdgmnpt]))\1$", r"(?<=...)e$"
COMMON = SCRIPTS / "signs" / "english" / "common.js"  # known, too, in strings
BETWEEN = "|"  # phrases; YAML would have to quote a phrase with it, and no reader types it
BETWEEN_LISTS = "||"  # an empty list in between is nothing between two of these
SHARED = ">"  # a leading word that a phrase shares with the one before; what a lift says to do


def signs_file(library: Library) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.warningSigns`."""
    signs = library.signs
    words = {
        # columns and phrases, like ones after like ones, in this order: that makes a shorter file
        "typed": _lists(sorted(sign.typed) for sign in signs.signs.values()),
        "kinds": _lists(sorted(map(_group, signs.kinds))),
        "spared": _packed(_spared(library)),
        "sameWords": _lists(sorted(map(_group, signs.same_words))),
        "notMeant": _packed(
            sorted(text for sign in signs.signs.values() for text in sign.not_meant)
        ),
        "typedForLine": _lists(sorted(sign.typed_for_line) for sign in signs.signs.values()),
        "shortQueries": _short(list(signs.signs), signs.short_queries),
        "signs": _columns(library),
    }
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.warningSigns={text};\n"}


def _columns(library: Library) -> dict[str, object]:
    records = library.signs.signs
    levels = get_args(Level)
    return {
        "ids": BETWEEN.join(records),
        "texts": BETWEEN.join(sign.text for sign in records.values()),
        "topics": BETWEEN.join(sign.topic or "" for sign in records.values()),
        "lifts": BETWEEN_LISTS.join(
            BETWEEN.join(_lift(levels.index(lift.level), lift) for lift in sign.lifts)
            for sign in records.values()
        ),
        "actions": BETWEEN.join(sign.action for sign in records.values()),
        "levels": "".join(str(levels.index(sign.level)) for sign in records.values()),
        "crises": [place for place, sign in enumerate(records.values()) if sign.is_crisis],
    }


def _lift(level: int, lift: Lift) -> str:
    return f"{level}{lift.when}" + (f"{SHARED}{lift.act}" if lift.act else "")


def _short(ids: Sequence[str], queries: Sequence[ShortQuery]) -> dict[str, object]:
    return {
        "typed": _lists(query.typed for query in queries),
        "signs": [[ids.index(sign) for sign in query.signs] for query in queries],
        "lines": [place for place, query in enumerate(queries) if query.shows == "line"],
        "alone": [place for place, query in enumerate(queries) if query.alone],
        "asks": BETWEEN.join(query.asks or "" for query in queries),
        "topics": BETWEEN.join(query.topic or "" for query in queries),
    }


def _packed(phrases: Iterable[str]) -> str:
    before: list[str] = []
    packed = []
    for phrase in phrases:
        words = phrase.split(" ")
        pairs = zip(words, before, strict=False)
        shared = len(list(takewhile(lambda pair: pair[0] == pair[1], pairs)))
        packed.append(SHARED * shared + " ".join(words[shared:]))
        before = words
    return BETWEEN.join(packed)


def _lists(lists: Iterable[Sequence[str]]) -> str:
    return BETWEEN_LISTS.join(map(_packed, lists))


def _group(phrases: Sequence[str]) -> list[str]:
    return [phrases[0], *sorted(phrases[1:])]


def _spared(library: Library) -> Iterator[str]:
    """Yield the words of the records that a slip would make into a word of the signs."""
    of_signs = {word for text in _typed(library) for word in _words(text)}
    forms = {*of_signs, *map(_form, of_signs)}
    records = (*library.exercises.values(), *library.routines.values(), *library.guidance.values())
    of_records = {
        word
        for record in records
        for place, text in texts(record)
        if place[0] in FOUND_BY
        for word in _words(text)
    }
    for word in sorted(of_records - of_signs - _common()):
        is_known = _form(word) in forms
        if len(word) >= SHORTEST and not is_known and any(_is_near(word, o) for o in of_signs):
            yield word


def _form(word: str) -> str:
    for ending in ENDINGS:
        word = re.sub(ending, "", word)
    return word


def _common() -> set[str]:
    strings = re.findall(r'"[a-z ]+"', COMMON.read_text("utf-8"))
    return {word for string in strings for word in _words(string)}


def _is_near(word: str, other: str) -> bool:
    if len(other) < SHORTEST or (word[0] != other[0] and word[:2] != other[1::-1]):
        return False
    is_short = len(word) < OTHER_LETTERS and len(other) <= len(word)
    if is_short and sorted(word) != sorted(other):
        return False
    most = 2 if len(word) >= TWO_SLIPS else 1
    return bool(OSA.distance(word, other, score_cutoff=most) <= most)


def _typed(library: Library) -> Iterator[str]:
    for sign in library.signs.signs.values():
        yield from (*sign.typed, *sign.typed_for_line, *sign.not_meant)
    for group in (*library.signs.same_words, *library.signs.kinds):
        yield from group


def _words(text: str) -> list[str]:
    """Return the words of a text as the search reads them, so without apostrophes."""
    bare = APOSTROPHES.sub("", without_citations(text)).casefold()
    return re.findall(r"[a-z]+", bare)
