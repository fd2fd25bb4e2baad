"""What people type for the things that a page is about."""

import re

from generator.library import Library
from generator.models import Exercise, Guidance, Routine


def lay_words(library: Library, record: Exercise | Routine | Guidance) -> tuple[str, ...]:
    """Return the record's own search words, and those of `search.yml` for what it is about."""
    about = _about(library, record).casefold()
    found = [
        word
        for entry in library.search.words
        if re.search(rf"\b{re.escape(entry.word.casefold())}", about)
        for word in (*entry.also, *entry.misspelt)
    ]
    return tuple(dict.fromkeys([*record.search_words, *found]))


def _about(library: Library, record: Exercise | Routine | Guidance) -> str:
    """Return the words in which a record says what it is about, one thing a line."""
    words = library.vocabulary
    lines = [record.name, record.summary, *record.search_words]
    if isinstance(record, Exercise):
        regions = [words.regions[i] for i in record.regions]
        muscles = [words.muscles[i] for i in record.muscles]
        equipment = [words.equipment[i] for i in record.equipment]
        lines += record.also_called
        for term in (*regions, *muscles, *equipment, words.kinds[record.kind]):
            lines += [term.name, term.proper or ""]
    return "\n".join(lines)
