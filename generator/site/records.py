"""What the finder and the search box look through: one script with a record for each page.

It is a script, not JSON, because a page that is opened from a folder may not fetch files.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import PurePath
from typing import Any

from generator.content.forms import Form
from generator.content.library import Library, forms_of
from generator.content.timing import seconds
from generator.models import Exercise, Guidance, Reason, Routine, Term
from generator.models.citations import without_citations
from generator.site.lay_words import lay_words, lexicon, spellings
from generator.site.plain_words import plain_words
from generator.site.routines import picture_of
from generator.text.page import (
    Link,
    card_path,
    exercise_path,
    guidance_path,
    routine_path,
    signs_of,
)
from generator.text.precautions import precautions

PATH = "finder/records.js"
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
    ids = {_id(exercise_path(i)) for i in library.exercises}
    exercises = [one for one in words["records"] if one["id"] in ids]
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
        against = _without_empty({"against": _against(library, library.form(i))})
        variants = _without_empty({"variants": [*_variants(library, i)]})
        record = _record(library, _id(exercise_path(i)), exercise)
        yield {**record, **term_ids(exercise), **time, **against, **variants}
    for i, routine in library.routines.items():
        used = forms_of(library, routine)
        picture = {"picture": picture_of(library, routine)}
        record = {**_record(library, _id(routine_path(i)), routine), **_settings(used)}
        against = _without_empty({"against": _against_any(library, used)})
        yield {**record, **picture, **against}
        yield {**_card(library, i, routine), **against}
    for i, topic in library.guidance.items():
        signs = tuple(sign.text for sign in signs_of(library, i))
        yield _record(library, _id(guidance_path(i)), topic) | _without_empty({"signs": signs})


def _card(library: Library, record: str, routine: Routine) -> dict[str, object]:
    """Return what is known of a routine's card, whose page has nothing to search by itself."""
    name = library.words.centre.card.title.format(routine=routine.name)
    lead = without_citations(routine.who_for[0])
    return {"id": _id(card_path(record)), "name": name, "lead": lead}


def suits(library: Library) -> Mapping[str, Reason]:
    """Return the reasons that a reader may name in the finder, by id."""
    return {i: reason for i, reason in library.vocabulary.reasons.items() if reason.in_finder}


def _reason(library: Library, reason: Reason) -> dict[str, object]:
    topic = library.guidance[reason.topic].name if reason.topic else None
    named = {"label": reason.label, "typed": reason.also}
    return _without_empty({**named, "topic": reason.topic, "topicName": topic})


def _variants(library: Library, exercise: str) -> Iterator[dict[str, object]]:
    """Yield what a variant has of its own: settings, time, and what speaks against it."""
    for variant in library.exercises[exercise].variants:
        form = library.form(exercise, variant)
        time = round(seconds(form.dose, library.site.timing))
        own = {"id": variant, "name": form.name, **setting_ids(form), "seconds": time}
        yield _without_empty({**own, "against": _against(library, form)})


def _against(library: Library, form: Form) -> dict[str, object]:
    """Return what speaks against a form of an exercise, by reason; `how` is what to do instead."""
    return {
        one.reason: _without_empty(
            {
                "asks": one.asks or None,
                "how": without_citations(one.how),
                "exercise": one.exercise and _id_of(one.exercise),
            }
        )
        for one in precautions(library, form)
        if one.reason in suits(library)
    }


def _id_of(link: Link) -> str:
    """Return the id of the exercise to which a link leads, with that of a variant behind `#`."""
    page, _, place = link.path.partition("#")
    variant = place.removeprefix("variant-")
    return "#".join(filter(None, [PurePath(page).stem, variant]))


def _against_any(library: Library, forms: Iterable[Form]) -> dict[str, object]:
    """Return what speaks against any of some forms; one to ask about is enough to ask."""
    found = [(one.reason, one.asks) for form in forms for one in precautions(library, form)]
    asked = {reason for reason, asks in found if asks}
    named = dict.fromkeys(reason for reason, _ in found if reason in suits(library))
    return {reason: {"asks": True} if reason in asked else {} for reason in named}


def _id(path: str) -> str:
    """Return what the search calls a page: its path without an ending."""
    return path.removesuffix(".md")


def _record(
    library: Library, page: str, record: Exercise | Routine | Guidance
) -> dict[str, object]:
    also = getattr(record, "also_called", ())
    about = (record.name, *also, *record.search_words, without_citations(record.summary))
    return _without_empty(
        {
            "id": page,
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
        "position": [exercise.start_position],
        "equipment": exercise.equipment or [NOTHING],
        "region": exercise.regions,
        "goal": exercise.goals,
        "muscle": exercise.muscles,
    }


def setting_ids(form: Form) -> Mapping[str, Sequence[str]]:
    """Return the ids of the position and the things of a form, by group."""
    return {"position": [form.position], EQUIPMENT: form.equipment or [NOTHING]}


def _settings(forms: Sequence[Form]) -> Mapping[str, Sequence[str]]:
    """Return the positions and things of all forms of a routine's exercises."""
    things = dict.fromkeys(i for form in forms for i in form.equipment)
    return {
        "position": [*dict.fromkeys(form.position for form in forms)],
        "equipment": [*things] or [NOTHING],
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
