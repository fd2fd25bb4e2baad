"""What the finder and the search box look through: one script with a record for each page.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from generator.content.library import Library, exercises_of
from generator.content.timing import seconds
from generator.models import Exercise, Guidance, Reason, Routine, Term
from generator.models.citations import without_citations
from generator.site.lay_words import lay_words, lexicon, spellings
from generator.site.plain_words import plain_words
from generator.text.page import Link, signs_of
from generator.text.precautions import precautions

PATH = "finder/records.js"
EXERCISES = "exercises/"
NAMING = "name", "also", "words", "signs"  # of a record: what it is called
NOTHING = "none"  # the id of what an exercise without equipment needs
EQUIPMENT = "equipment"
SETTINGS = ("position", EQUIPMENT)  # groups: "no chair" rules out what needs one


def finder_files(
    library: Library, titles: Iterable[str] = (), said: Iterable[str] = ()
) -> Mapping[str, str]:
    """Return the script by its path in the docs folder; it sets `self.searchRecords`.

    `titles` are those of all pages, `said` their texts.

    `lexicon` holds our words, each with lay words behind it, to which records point by number;
    `spellings` frequent misspellings with what is meant; `pages` lay words by page or folder;
    `terms` the words of the vocabulary by group and id; `records` what each page is called and is
    about; `reasons` what readers may say of themselves; `plain` words that are no slips.
    """
    words: dict[str, Any] = {
        "lexicon": lexicon(library.search.words),
        "spellings": spellings(library.search.words),
        "pages": library.search.pages,
        "terms": {
            name: {i: _named(library, term) for i, term in group.items()}
            for name, group in terms(library).items()
        },
        "records": [*_records(library)],
        "reasons": {i: _reason(library, reason) for i, reason in suits(library).items()},
    }
    words["plain"] = _plain(library, words, titles, said)
    text = json.dumps(words, ensure_ascii=False, separators=(",", ":"))
    return {PATH: f"self.searchRecords={text};\n"}


def _plain(
    library: Library, words: Mapping[str, Any], titles: Iterable[str], said: Iterable[str]
) -> str:
    """Return words that are no slips; the finder knows those of exercises, a slip means a name."""
    exercises = [one for one in words["records"] if one["id"].startswith(EXERCISES)]
    lay = {number for one in exercises for number in one.get("lay", ())}
    terms = [*texts_in(words["terms"])]
    own = [*_named_in(exercises), *terms, *(text for n in lay for text in words["lexicon"][n][1:])]
    shared = [*terms, *texts_in(words["lexicon"]), *texts_in(words["pages"])]
    named = [*_named_in(words["records"]), *shared, *titles]
    return plain_words(library.site.language, own, named, said)


def _named_in(records: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Yield the texts of records that a search looks at as a whole."""
    for record in records:
        yield from texts_in([record.get(key, ()) for key in NAMING])


def texts_in(value: object) -> Iterator[str]:
    """Yield the texts in what JSON can hold, without its keys."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        yield from texts_in([*value.values()])
    elif isinstance(value, Sequence):
        for one in value:
            yield from texts_in(one)


def _records(library: Library) -> Iterator[dict[str, object]]:
    for i, exercise in library.exercises.items():
        time = {"seconds": round(seconds(exercise.dose, library.site.timing))}
        against = {"against": _against(library, i)}
        record = _record(library, f"exercises/{i}", exercise)
        yield {**record, **term_ids(exercise), **time, **_without_empty(against)}
    for i, routine in library.routines.items():
        picture = {"picture": next(iter(exercises_of(routine)), None)}
        record = {**_record(library, f"routines/{i}", routine), **_settings(library, routine)}
        yield {**record, **_without_empty(picture)}
        yield _card(library, i, routine)
    for i, topic in library.guidance.items():
        signs = tuple(sign.text for sign in signs_of(library, i))
        yield _record(library, f"guidance/{i}", topic) | _without_empty({"signs": signs})


def _card(library: Library, record: str, routine: Routine) -> dict[str, object]:
    """Return what is known of a routine's card, whose page has nothing to search by itself."""
    name = library.words.centre.card.title.format(routine=routine.name)
    lead = without_citations(routine.who_for[0])
    return {"id": f"cards/{record}", "name": name, "lead": lead}


def suits(library: Library) -> Mapping[str, Reason]:
    """Return the reasons that a reader may name in the finder, by id."""
    return {i: reason for i, reason in library.vocabulary.reasons.items() if reason.in_finder}


def _reason(library: Library, reason: Reason) -> dict[str, object]:
    topic = library.guidance[reason.topic].name if reason.topic else None
    named = {"label": reason.label, "typed": reason.also}
    return _without_empty({**named, "topic": reason.topic, "topicName": topic})


def _against(library: Library, exercise: str) -> dict[str, object]:
    """Return what speaks against an exercise, by reason; `how` is what to do instead."""
    return {
        one.reason: _without_empty(
            {
                "asks": one.asks or None,
                "how": without_citations(one.how),
                "exercise": one.exercise and _id(one.exercise),
            }
        )
        for one in precautions(library, exercise)
        if one.reason in suits(library)
    }


def _id(exercise: Link) -> str:
    return exercise.path.removeprefix("exercises/").removesuffix(".md")


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
            "lay": lay_words(library.search.words, *about),
        }
    )


def term_ids(exercise: Exercise) -> Mapping[str, Sequence[str]]:
    """Return the ids of the terms that an exercise names, by group."""
    return {
        "kind": [exercise.kind],
        "position": [exercise.start_position, *exercise.other_positions],
        "equipment": exercise.equipment or [NOTHING],
        "region": exercise.regions,
        "goal": exercise.goals,
        "muscle": exercise.muscles,
    }


def _settings(library: Library, routine: Routine) -> Mapping[str, Sequence[str]]:
    """Return the positions and things of all exercises of a routine."""
    used = [term_ids(library.exercises[i]) for i in exercises_of(routine)]
    things = [i for ids in used for i in ids["equipment"] if i != NOTHING]
    return {
        "position": [*dict.fromkeys(i for found in used for i in found["position"])],
        "equipment": [*dict.fromkeys(things)] or [NOTHING],
    }


def terms(library: Library) -> Mapping[str, Mapping[str, Term]]:
    """Return what exercises may name, by group and id; "no equipment" counts as a thing."""
    words = library.vocabulary
    return {
        "kind": words.kinds,
        "position": words.positions,
        "equipment": {NOTHING: no_equipment(library), **words.equipment},
        "region": words.regions,
        "goal": words.goals,
        "muscle": words.muscles,
    }


def no_equipment(library: Library) -> Term:
    """Return the term for what an exercise needs that needs nothing."""
    return Term.model_construct(name=library.words.amounts.no_equipment)  # judged as a phrase


def _named(library: Library, term: Term) -> dict[str, object]:
    """Return the names of a term, the one for readers first, and its lay words."""
    names = [name for name in (term.name, term.proper, *term.also) if name]
    return _without_empty({"names": names, "lay": lay_words(library.search.words, *names)})


def _without_empty(values: Mapping[str, object]) -> dict[str, object]:
    return {key: value for key, value in values.items() if value not in ((), [], {}, None, "")}
