"""The words and drawings of everything that is printed, ready to be set."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.on_paper import BOOKLET_WORDS, exercise_words, paper_pages, routine_words
from generator.paper.prints import Manuscript, Print, catalogue
from generator.text.render import render

Words = Mapping[str, Any]  # what a layout reads as JSON


def manuscripts(library: Library, templates: Path, drawn: Drawings) -> Mapping[Print, Manuscript]:
    """Return what each PDF of a library is set from."""
    texts = render(templates, paper_pages(library, drawn), library)
    said = {path: json.loads(text) for path, text in texts.items()}
    found = {}
    for one in catalogue(library):
        words = _words(library, one, said)
        drawings = {i: drawn[i].files["mono.svg"] for i in _exercises(words)}
        found[one] = Manuscript(json.dumps(words), drawings)
    return found


def _words(library: Library, one: Print, said: Mapping[str, Words]) -> Words:
    routine = said.get(routine_words(one.record), {})
    match one.edition:
        case "booklet":
            cards = [said[routine_words(record)] for record in library.routines]
            return {**said[BOOKLET_WORDS], "cards": cards}
        case "exercise":
            words = said[exercise_words(one.record)]
            return _pack(words, [words] * one.paper.across**2)
        case "cut-out":
            cards = [
                _of_routine(said[exercise_words(line["id"])], line, routine, number)
                for number, line in enumerate(routine["lines"], start=1)
            ]
            return _pack(routine, cards)
    return routine


def _of_routine(card: Words, line: Words, routine: Words, number: int) -> Words:
    """Return the card of an exercise with what a routine says of it, the amount first of all."""
    return {
        **card,
        "dose": line["dose_capital"],
        "when": "",
        "note": line["note"],
        "of": f"{routine['title']}, {number} of {len(routine['lines'])}",
    }


def _pack(cover: Words, cards: Iterable[Words]) -> Words:
    return {**{name: cover[name] for name in ("title", "author", "language")}, "cards": [*cards]}


def _exercises(words: Words) -> Iterator[str]:
    """Yield the ids of the exercises whose drawings the words are set with."""
    if words.get("id"):
        yield words["id"]
    plan = words.get("plan")
    for part in (*([plan] if plan else []), *words.get("lines", ()), *words.get("cards", ())):
        yield from _exercises(part)
