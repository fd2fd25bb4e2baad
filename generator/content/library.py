"""All content, sorted by id, with its relations; the draft of it knows where each value stands."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Generic, TypeVar

from pydantic import BaseModel

from generator.content.forms import Form, form, form_figure, form_id, forms
from generator.content.problems import Problem
from generator.content.source import Location, Node, locate
from generator.models import (
    Exercise,
    Figure,
    Guidance,
    Routine,
    RoutineStep,
    Search,
    Signs,
    Site,
    Sources,
    Variation,
    Vocabulary,
    WeeklyPlan,
    Words,
)

R = TypeVar("R", bound=BaseModel)


@dataclass(frozen=True)
class Entry(Generic[R]):
    """One record with the tree it was read from, which knows the line of every value."""

    id: str
    path: str
    record: R
    tree: Node

    def problem(self, location: Location, wrong: str, allowed: str) -> Problem:
        """Return a problem at the deepest part of `location` that the file has."""
        at = locate(self.tree, location)
        return Problem(self.path, at.line, at.column, dotted(location), wrong, allowed)


AnyEntry = (
    Entry[Exercise]
    | Entry[Figure]
    | Entry[Routine]
    | Entry[Guidance]
    | Entry[Site]
    | Entry[Vocabulary]
    | Entry[Words]
    | Entry[Signs]
)


@dataclass(frozen=True)
class Draft:
    """What could be read; rules judge it, and without problems it becomes a `Library`."""

    site: Entry[Site] | None
    vocabulary: Entry[Vocabulary] | None
    sources: Entry[Sources] | None
    search: Entry[Search] | None
    words: Entry[Words] | None
    signs: Entry[Signs] | None
    exercises: Mapping[str, Entry[Exercise]]
    routines: Mapping[str, Entry[Routine]]
    guidance: Mapping[str, Entry[Guidance]]
    figures: Mapping[str, Entry[Figure]]
    unreadable: Mapping[str, frozenset[str]]  # ids of files that could not be read, by kind
    logo: bytes | None = None  # of the clinic whose build it is

    def known(self, kind: str) -> frozenset[str]:
        """Return the ids of a kind, such as `exercises`, those of unreadable files included."""
        entries: Mapping[str, object] = getattr(self, kind)
        return frozenset(entries) | self.unreadable.get(kind, frozenset())

    def practised(self) -> Iterator[Entry[Exercise] | Entry[Routine]]:
        """Yield what readers do: the exercises, then the routines."""
        yield from self.exercises.values()
        yield from self.routines.values()

    def forms(self) -> Iterator[Form]:
        """Yield every form of every exercise."""
        for entry in self.exercises.values():
            yield from forms(entry.id, entry.record)

    def entries(self) -> Iterator[Entry[Exercise] | Entry[Routine] | Entry[Guidance]]:
        """Yield every record that has a file of its own."""
        yield from self.practised()
        yield from self.guidance.values()

    def entries_with_prose(self) -> Iterator[AnyEntry]:
        """Yield all with texts for readers: the records, the site, the vocabulary, the words."""
        yield from self.entries()
        if self.site:
            yield self.site
        if self.vocabulary:
            yield self.vocabulary
        if self.words:
            yield self.words
        if self.signs:
            yield self.signs


@dataclass(frozen=True)
class Library:
    """Content in which nothing is wrong; every mapping is sorted as overviews show it."""

    site: Site
    vocabulary: Vocabulary
    sources: Sources
    search: Search
    words: Words
    signs: Signs
    exercises: Mapping[str, Exercise]
    routines: Mapping[str, Routine]
    guidance: Mapping[str, Guidance]
    figures: Mapping[str, Figure]
    logo: bytes | None = None

    def easier_than(self, exercise: str) -> tuple[str, ...]:
        """Return the ids of the exercises that name this one as their harder form."""
        return tuple(i for i, e in self.exercises.items() if exercise in _named(e.harder))

    def harder_than(self, exercise: str) -> tuple[str, ...]:
        """Return the ids of the exercises that name this one as their easier form."""
        return tuple(i for i, e in self.exercises.items() if exercise in _named(e.easier))

    def topics_naming(self, topic: str) -> tuple[str, ...]:
        """Return the ids of the topics that a topic goes on to, and of those that go on to it."""
        own = self.guidance[topic].related_guidance
        return tuple(dict.fromkeys([*own, *self.guidance_about("guidance", topic)]))

    def form(self, exercise: str, variant: str | None = None) -> Form:
        """Return an exercise as it is, or one of its variants."""
        return form(exercise, self.exercises[exercise], variant)

    def forms(self) -> Mapping[str, Form]:
        """Return every form of every exercise by its id, those of an exercise together."""
        return {f.id: f for i, record in self.exercises.items() for f in forms(i, record)}

    def drawn(self) -> Mapping[str, Figure]:
        """Return every figure by the id of its drawing, with those made of chosen panels."""
        chosen = {
            form_id(i, name): form_figure(variant, self.figures[i])
            for i, record in self.exercises.items()
            for name, variant in record.variants.items()
            if variant.panels
        }
        return {**self.figures, **chosen}

    def routines_with(self, exercise: str) -> tuple[str, ...]:
        """Return the ids of the routines that use an exercise."""
        return tuple(i for i, routine in self.routines.items() if exercise in exercises_of(routine))

    def guidance_about(self, kind: str, record: str) -> tuple[str, ...]:
        """Return the ids of the topics that name a record of a kind as related."""
        topics = self.guidance.items()
        return tuple(i for i, topic in topics if record in getattr(topic, f"related_{kind}"))


def complete(draft: Draft) -> Library:
    """Return the library of a draft without problems; `ValueError` where a part is missing."""
    if not (draft.site and draft.vocabulary and draft.sources and draft.search):
        raise ValueError("a draft without one of its single files has problems")
    if not (draft.words and draft.signs):
        raise ValueError("a draft without one of its single files has problems")
    return Library(
        site=draft.site.record,
        vocabulary=draft.vocabulary.record,
        sources=draft.sources.record,
        search=draft.search.record,
        words=draft.words.record,
        signs=draft.signs.record,
        exercises=dict(sorted(_records(draft.exercises), key=lambda pair: pair[1].name)),
        routines=dict(sorted(_records(draft.routines), key=lambda p: (p[1].order, p[1].name))),
        guidance=dict(sorted(_records(draft.guidance), key=lambda p: (p[1].order, p[1].name))),
        figures=dict(sorted(_records(draft.figures), key=lambda pair: pair[0])),
        logo=draft.logo,
    )


def exercises_of(routine: Routine) -> tuple[str, ...]:
    """Return the ids of a routine's exercises in order, each once."""
    return tuple(dict.fromkeys(step.exercise for step in _done(routine)))


def forms_of(library: Library, routine: Routine) -> tuple[Form, ...]:
    """Return the forms that a routine has its exercises in, in order, each once.

    A programme has those of the routines that it joins.
    """
    every = [routine, *(library.routines[i] for i in routines_of(routine))]
    done = dict.fromkeys((step.exercise, step.variant) for one in every for step in _done(one))
    return tuple(library.form(exercise, variant) for exercise, variant in done)


def routines_of(routine: Routine) -> tuple[str, ...]:
    """Return the ids of the routines that a programme joins, each once, its walks last."""
    if not routine.programme:
        return ()
    sets = (part.routine for week in routine.programme.weeks for part in week.sets)
    return tuple(dict.fromkeys([*sets, routine.programme.walking]))


def _done(routine: Routine) -> tuple[RoutineStep | WeeklyPlan, ...]:
    return (*routine.steps, *([routine.weekly_plan] if routine.weekly_plan else ()))


def _named(variations: Iterable[Variation]) -> frozenset[str | None]:
    return frozenset(variation.exercise for variation in variations)


def dotted(location: Location) -> str:
    """Show a place inside a file as authors count: `steps.1.text` is the first step's text."""
    return ".".join(str(part + 1 if isinstance(part, int) else part) for part in location)


def _records(entries: Mapping[str, Entry[R]]) -> list[tuple[str, R]]:
    return [(entry.id, entry.record) for entry in entries.values()]
