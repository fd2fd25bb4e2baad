"""Rules about ids and names."""

import re
from collections.abc import Iterator

from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem
from generator.content.source import Location
from generator.content.walk import texts
from generator.models.ids import OURS, heading_id, misnamed, taken


def ids_are_lower_case_words(draft: Draft) -> Iterator[Problem]:
    """A file is named in lower-case words joined by hyphens, because its name is its address."""
    for entry in draft.entries():
        fault = misnamed(entry.id)
        if fault:
            yield entry.problem((), *fault)


def ids_are_free(draft: Draft) -> Iterator[Problem]:
    """No file is called `index`, as overviews are, nor as a device of Windows (`con`, `com1`)."""
    for entry in draft.entries():
        fault = taken(entry.id)
        if fault:
            yield entry.problem((), *fault)


def names_are_unique(draft: Draft) -> Iterator[Problem]:
    """No two records of a kind have the same name, because readers could not tell them apart."""
    for entries in (draft.exercises, draft.routines, draft.guidance):
        first: dict[str, str] = {}
        for entry in entries.values():
            name = entry.record.name.casefold()
            if name in first:
                wrong = f"{entry.record.name!r} is the name of {first[name]} too"
                yield entry.problem(("name",), wrong, "a name of its own")
            first.setdefault(name, entry.id)


def names_have_no_word_of_the_trade(draft: Draft) -> Iterator[Problem]:
    """No exercise, variant or routine is called by a word that only clinicians know."""
    words = draft.vocabulary.record.clinical_words if draft.vocabulary else ()
    if not words:
        return
    clinical = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    for entry, place, name in _names(draft):
        found = clinical.search(name)
        if found:
            allowed = "a name that everybody can read; this one in also_called"
            yield entry.problem(place, f"{found[0]!r} in a name", allowed)


def search_words_stand_once(draft: Draft) -> Iterator[Problem]:
    """A word of ours has one entry in `search.yml`, so that nobody looks for it in vain."""
    first: set[str] = set()
    for index, entry in enumerate(draft.search.record.words if draft.search else ()):
        word = entry.word.casefold()
        if word in first and draft.search:
            wrong = f"{entry.word!r} has an entry already"
            yield draft.search.problem(("words", index, "word"), wrong, "one entry a word")
        first.add(word)


def headings_leave_the_ids_of_pages(draft: Draft) -> Iterator[Problem]:
    """No heading gets an id that templates, the theme or explained words have on a page."""
    glossary = draft.vocabulary.record.glossary if draft.vocabulary else {}
    words = {f"word-{record}" for record in glossary}
    for entry in draft.entries_with_prose():
        for place, text in texts(entry.record):
            own_id = heading_id(text)
            if _is_heading(place) and (OURS.fullmatch(own_id) or own_id in words):
                wrong = f"its address on the page would be #{own_id}, which is taken"
                yield entry.problem(place, wrong, "other words")


def _names(draft: Draft) -> Iterator[tuple[AnyEntry, Location, str]]:
    for exercise in draft.exercises.values():
        yield exercise, ("name",), exercise.record.name
        for i, variant in exercise.record.variants.items():
            yield exercise, ("variants", i, "name"), variant.name
    for routine in draft.routines.values():
        yield routine, ("name",), routine.record.name


def _is_heading(place: Location) -> bool:
    return place == ("name",) or place[-1:] == ("heading",)
