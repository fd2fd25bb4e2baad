"""Rules about names that must lead somewhere."""

from collections.abc import Iterator, Mapping

from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem, suggestion
from generator.content.programmes import routines_in
from generator.content.source import Location
from generator.content.walk import named_sources, texts
from generator.models import Exercise, Signs, Term
from generator.models.citations import linked_records
from generator.models.site import Site

Use = tuple[AnyEntry, Location, str]  # who names it, where, and the id that is named
# The kinds of records by the word that links to them.
KINDS = {"exercise": "exercises", "routine": "routines", "guidance": "guidance"}


def sources_exist(draft: Draft) -> Iterator[Problem]:
    """Every source id, in a list or inside a text, stands in `sources.yml`."""
    if draft.sources is None:
        return
    known = draft.sources.record.root
    for entry in draft.entries_with_prose():
        for place, source in named_sources(entry.record):
            if source not in known:
                yield entry.problem(place, f"no source {source}", suggestion(source, known))


def exercises_exist(draft: Draft) -> Iterator[Problem]:
    """Every exercise that is named has a file."""
    named = [*_exercises_in_routines(draft), *_exercises_in_exercises(draft)]
    yield from _unknown(draft, "exercise", [*named, *_related(draft, "exercises")])


def routines_exist(draft: Draft) -> Iterator[Problem]:
    """Every routine that is named has a file."""
    yield from _unknown(
        draft, "routine", [*_routines_in_routines(draft), *_related(draft, "routines")]
    )
    if draft.site:
        for place, routine in _routines_of_site(draft.site.record):
            if routine not in draft.known("routines"):
                allowed = suggestion(routine, draft.known("routines"))
                yield draft.site.problem(place, f"no routine {routine!r}", allowed)


def guidance_exists(draft: Draft) -> Iterator[Problem]:
    """Every guidance topic that is named has a file, the safety check first of all."""
    yield from _unknown(draft, "guidance", _related(draft, "guidance"))
    if draft.site:
        read = draft.site.record.home.read_first
        safety = draft.site.record.safety
        places: list[tuple[Location, str]] = [
            (("safety", "check"), safety.check),
            (("safety", "lists"), safety.lists),
        ]
        places += [(("home", "read_first", index), topic) for index, topic in enumerate(read)]
        yield from _no_topic(draft, draft.site, places)
    if draft.vocabulary:
        reasons = draft.vocabulary.record.reasons.items()
        about: list[tuple[Location, str]] = [
            (("reasons", i, "topic"), reason.topic) for i, reason in reasons if reason.topic
        ]
        tested = draft.vocabulary.record.tested.items()
        about += [(("tested", i, "topic"), grade.topic) for i, grade in tested]
        yield from _no_topic(draft, draft.vocabulary, about)
    if draft.signs:
        yield from _no_topic(draft, draft.signs, [*_topics_of_signs(draft.signs.record)])


def evidence_areas_exist(draft: Draft) -> Iterator[Problem]:
    """The area that a source's evidence is from is a word of `vocabulary.yml`."""
    if draft.sources is None or draft.vocabulary is None:
        return
    known = draft.vocabulary.record.evidence_areas
    for source, record in draft.sources.record.root.items():
        area = record.evidence_from
        if area and area not in known:
            place = (source, "evidence_from")
            yield draft.sources.problem(place, f"no area {area!r}", suggestion(area, known))


def words_are_in_the_vocabulary(draft: Draft) -> Iterator[Problem]:
    """Kind, positions, equipment, regions, muscles, goals and tests are in `vocabulary.yml`."""
    if draft.vocabulary is None:
        return
    words = draft.vocabulary.record
    for entry in draft.exercises.values():
        for place, word, terms in _words(entry.record, words.model_dump()):
            if word not in terms:
                yield entry.problem(place, f"no word {word!r}", suggestion(word, terms))


def variations_lead_elsewhere(draft: Draft) -> Iterator[Problem]:
    """An exercise is not its own easier or harder form, nor its own alternative."""
    for entry, place, target in _exercises_in_exercises(draft):
        if target == entry.id:
            yield entry.problem(place, "leads to itself", "the id of another exercise")


def every_exercise_is_led_to(draft: Draft) -> Iterator[Problem]:
    """A routine, a topic or another exercise leads to every exercise."""
    if any(draft.unreadable.get(kind) for kind in KINDS.values()):
        return  # what cannot be read may lead there
    led_to = {target for entry, _, target in _uses_of_exercises(draft) if target != entry.id}
    for entry, place, target in _exercises_in_exercises(draft):
        if place[0] != "instead" and target != entry.id:
            led_to.add(entry.id)  # the page of an easier or harder form names this one
    for entry in draft.exercises.values():
        if entry.id not in led_to:
            allowed = "name it in a routine, a topic, or as easier, harder or instead of another"
            yield entry.problem((), "nothing leads here", allowed)


def _routines_of_site(site: Site) -> Iterator[tuple[Location, str]]:
    home = site.home
    for index, pack in enumerate(site.packs):
        for place, routine in enumerate(pack.routines):
            yield ("packs", index, "routines", place), routine
    for index, routine in enumerate(home.start_routines):
        yield ("home", "start_routines", index), routine
    for index, way in enumerate(home.today):
        yield ("home", "today", index, "routine"), way.routine
    if home.programme:
        yield ("home", "programme"), home.programme


def _uses_of_exercises(draft: Draft) -> Iterator[Use]:
    yield from _exercises_in_routines(draft)
    yield from _exercises_in_exercises(draft)
    yield from _related(draft, "exercises")
    yield from _linked(draft, "exercise")


def _topics_of_signs(signs: Signs) -> Iterator[tuple[Location, str]]:
    for i, sign in signs.signs.items():
        if sign.topic:
            yield ("signs", i, "topic"), sign.topic
    for number, query in enumerate(signs.short_queries):
        if query.topic:
            yield ("short_queries", number, "topic"), query.topic


def _no_topic(
    draft: Draft, entry: AnyEntry, places: list[tuple[Location, str]]
) -> Iterator[Problem]:
    known = draft.known("guidance")
    for place, topic in places:
        if topic not in known:
            yield entry.problem(place, f"no guidance {topic!r}", suggestion(topic, known))


def _words(
    exercise: Exercise, vocabulary: Mapping[str, Mapping[str, Term]]
) -> Iterator[tuple[Location, str, Mapping[str, Term]]]:
    yield ("kind",), exercise.kind, vocabulary["kinds"]
    yield ("start_position",), exercise.start_position, vocabulary["positions"]
    for name, variant in exercise.variants.items():
        place = ("variants", name)
        yield (*place, "position"), variant.position, vocabulary["positions"]
        for key, group in (("equipment", "equipment"), ("suits", "reasons")):
            for index, word in enumerate(getattr(variant, key)):
                yield (*place, key, index), word, vocabulary[group]
    for name in ("equipment", "regions", "muscles", "goals", "tested"):
        for index, word in enumerate(getattr(exercise, name)):
            yield (name, index), word, vocabulary[name]


def _exercises_in_routines(draft: Draft) -> Iterator[Use]:
    for entry in draft.routines.values():
        if entry.record.weekly_plan:
            yield entry, ("weekly_plan", "exercise"), entry.record.weekly_plan.exercise
        for index, step in enumerate(entry.record.steps):
            yield entry, ("steps", index, "exercise"), step.exercise
            for number, swap in enumerate(step.swaps):
                if swap.exercise:
                    yield entry, ("steps", index, "swaps", number, "exercise"), swap.exercise


def _routines_in_routines(draft: Draft) -> Iterator[Use]:
    for entry in draft.routines.values():
        for index, case in enumerate(entry.record.ask_first):
            if case.routine:
                yield entry, ("ask_first", index, "routine"), case.routine
        if entry.record.programme:
            named = routines_in(entry.record.programme)
            yield from ((entry, place, target) for place, target in named)


def _exercises_in_exercises(draft: Draft) -> Iterator[Use]:
    for entry in draft.exercises.values():
        for side in ("easier", "harder", "instead"):
            for index, variation in enumerate(getattr(entry.record, side)):
                if variation.exercise:
                    yield entry, (side, index, "exercise"), variation.exercise


def _related(draft: Draft, kind: str) -> list[Use]:
    key = f"related_{kind}"
    return [
        (entry, (key, index), target)
        for entry in draft.guidance.values()
        for index, target in enumerate(getattr(entry.record, key))
    ]


def _linked(draft: Draft, word: str) -> Iterator[Use]:
    for entry in draft.entries_with_prose():
        for place, text in texts(entry.record):
            yield from ((entry, place, i) for kind, i, _ in linked_records(text) if kind == word)


def _unknown(draft: Draft, word: str, uses: list[Use]) -> Iterator[Problem]:
    known = draft.known(KINDS[word])
    for entry, place, target in [*uses, *_linked(draft, word)]:
        if target not in known:
            yield entry.problem(place, f"no {word} {target!r}", suggestion(target, known))
