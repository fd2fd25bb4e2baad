"""What the finder and the search box look through: one script with a record for each page.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
import re
from collections.abc import Iterator, Mapping

from generator.citations import without_citations
from generator.library import Library
from generator.models import Exercise, Guidance, Routine, Term
from generator.models.vocabulary import Position
from generator.timing import seconds

PATH = "finder/records.js"
ON_FLOOR = "on the floor"
NOTHING = "none"  # the id of what an exercise without equipment needs
NO_EQUIPMENT = Term(name="No equipment", also=("nothing needed", "bodyweight"))


def finder_files(library: Library) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.searchRecords`.

    `lexicon` holds lay words, to which records point by number; `pages` lay words by
    page or folder; `terms` the words of the vocabulary by group and id; `records` what each page is called and is about.
    """
    words = {
        "lexicon": [_without_empty(entry.model_dump()) for entry in library.search.words],
        "pages": library.search.pages,
        "terms": _terms(library),
        "records": [*_records(library)],
    }
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.searchRecords={text};\n"}


def lay_words(library: Library, *texts: str) -> tuple[int, ...]:
    """Return the numbers of the entries of `search.yml` whose word begins a word of the texts."""
    about = "\n".join(texts).casefold()
    return tuple(
        number
        for number, entry in enumerate(library.search.words)
        if re.search(rf"\b{re.escape(entry.word.casefold())}", about)
    )


def _records(library: Library) -> Iterator[dict[str, object]]:
    for i, exercise in library.exercises.items():
        yield _record(library, f"exercises/{i}", exercise) | _facts(library, exercise)
    for i, routine in library.routines.items():
        yield _record(library, f"routines/{i}", routine)
    for i, topic in library.guidance.items():
        signs = tuple(without_citations(s) for card in topic.care_cards for s in card.signs)
        yield _record(library, f"guidance/{i}", topic) | _without_empty({"signs": signs})


def _record(
    library: Library, path: str, record: Exercise | Routine | Guidance
) -> dict[str, object]:
    also = getattr(record, "also_called", ())
    about = (record.name, *also, *record.search_words, without_citations(record.summary))
    return _without_empty(
        {
            "id": path,
            "name": record.name,
            "also": also,
            "words": record.search_words,
            "lay": lay_words(library, *about),
        }
    )


def _facts(library: Library, exercise: Exercise) -> dict[str, object]:
    """Return what the filters and the order by time need, in ids of the vocabulary."""
    return {
        "kind": [exercise.kind],
        "position": [exercise.start_position, *exercise.other_positions],
        "equipment": exercise.equipment or [NOTHING],
        "region": exercise.regions,
        "goal": exercise.goals,
        "muscle": exercise.muscles,
        "seconds": round(seconds(exercise.dose, library.site.timing)),
    }


def _terms(library: Library) -> dict[str, dict[str, object]]:
    """Return each term of the vocabulary by group and id, with its names and its lay words."""
    words = library.vocabulary
    groups: Mapping[str, Mapping[str, Term]] = {
        "kind": words.kinds,
        "position": words.positions,
        "equipment": {NOTHING: NO_EQUIPMENT, **words.equipment},
        "region": words.regions,
        "goal": words.goals,
        "muscle": words.muscles,
    }
    return {
        name: {i: _term(library, term) for i, term in group.items()}
        for name, group in groups.items()
    }


def _term(library: Library, term: Term) -> dict[str, object]:
    floor = ON_FLOOR if isinstance(term, Position) and term.on_floor else None
    names = [name for name in (term.name, term.proper, floor, *term.also) if name]
    return _without_empty({"names": names, "lay": lay_words(library, *names)})


def _without_empty(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value not in ((), [], None)}
