"""Rules that words and pictures agree, because people follow the picture."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content.forms import Form, form_figure, forms
from generator.content.library import AnyEntry, Draft
from generator.content.problems import Problem
from generator.content.source import Location
from generator.models import Figure, Vocabulary
from generator.models.citations import without_marks

EITHER = re.compile(r"\bor\b")  # of things that a sentence offers, one is enough
SENTENCE = re.compile(r"(?<=[.!?])\s+")


@dataclass(frozen=True)
class Shown:
    """A form of an exercise with its figure, and where its record has it."""

    entry: AnyEntry
    place: Location
    form: Form
    figure: Figure


def figures_show_the_position(draft: Draft) -> Iterator[Problem]:
    """A figure begins from a base of the position that its exercise or variant names."""
    if draft.vocabulary is None:
        return
    positions = draft.vocabulary.record.positions
    for shown in _shown(draft):
        position = positions.get(shown.form.position)
        if position and not _bases(shown.figure) & set(position.bases):
            key = "position" if shown.form.variant else "start_position"
            wrong = f"the figure is drawn from {shown.figure.base!r}"
            allowed = f"a figure with `base: {' or '.join(position.bases)}`, or another position"
            yield shown.entry.problem((*shown.place, key), wrong, allowed)


def words_name_the_position_of_the_figure(draft: Draft) -> Iterator[Problem]:
    """Name, summary, the way of a routine and the last thing to get ready name no other posture."""
    if draft.vocabulary is None:
        return
    for entry, place, text, figure in _postured(draft):
        for word in _others(draft.vocabulary.record, text, figure):
            wrong = f"{word!r} beside a figure from {figure.base!r}"
            allowed = "the words of its posture, or `variant:` with a figure of its own"
            yield entry.problem(place, wrong, allowed)


def things_that_are_named_are_drawn(draft: Draft) -> Iterator[Problem]:
    """What a form needs, or a step names, is drawn, or `not_drawn` in its figure says why not."""
    if draft.vocabulary is None:
        return
    known = draft.vocabulary.record.equipment  # another rule tells what it does not have
    for shown in _shown(draft):
        drawn = _drawn(draft.vocabulary.record, shown.figure)
        for index, thing in enumerate(shown.form.equipment):
            if thing in known and thing not in drawn:
                yield _undrawn(shown, (*shown.place, "equipment", index), thing)
        for index, step in enumerate(shown.form.steps):
            for thing in _missing(draft.vocabulary.record, step.text, drawn):
                yield _undrawn(shown, (*shown.place, "steps", index, "text"), thing)


def _undrawn(shown: Shown, place: Location, thing: str) -> Problem:
    allowed = f"in figures/{shown.form.id}.yml a prop for it, or `not_drawn: {{{thing}: why}}`"
    return shown.entry.problem(place, f"{thing!r} is not drawn", allowed)


def _shown(draft: Draft) -> Iterator[Shown]:
    """Yield every form that is drawn."""
    for entry in draft.exercises.values():
        for form in forms(entry.id, entry.record):
            own = entry.record.variants.get(form.variant)
            of = entry.id if own and own.panels else form.id
            figure = draft.figures.get(of)
            if figure:
                record = form_figure(own, figure.record) if own and own.panels else figure.record
                yield Shown(entry, ("variants", form.variant) if own else (), form, record)


def _postured(draft: Draft) -> Iterator[tuple[AnyEntry, Location, str, Figure]]:
    """Yield the texts that say the posture of a figure, with their places."""
    by_id = {shown.form.id: shown for shown in _shown(draft)}
    for shown in by_id.values():
        for key in ("name", "summary"):
            text = getattr(shown.form, key)
            yield shown.entry, (*shown.place, key), text, shown.figure
        ready = [i for i, step in enumerate(shown.form.steps) if step.role == "get-ready"]
        said = [i for i in ready if _has_posture(draft, shown.form.steps[i].text)]
        for index in said[-1:]:
            place = (*shown.place, "steps", index, "text")
            yield shown.entry, place, _end(draft, shown.form.steps[index].text), shown.figure
    for routine in draft.routines.values():
        for index, step in enumerate(routine.record.steps):
            figure = by_id.get("-".join(filter(None, [step.exercise, step.variant])))
            for key in ("how", "note"):
                text = getattr(step, key)
                if figure and text:
                    yield routine, ("steps", index, key), text, figure.figure


def _end(draft: Draft, text: str) -> str:
    """Return the sentence that ends in a posture, from its last word for one on, if it offers one.

    On the way down to a mat one sits before one lies, which is no contradiction.
    """
    sentence = [part for part in SENTENCE.split(text) if _has_posture(draft, part)][-1]
    if EITHER.search(sentence):
        return sentence
    parts = re.split(r"(?<=,)\s|\bthen\b", sentence)
    return [part for part in parts if _has_posture(draft, part)][-1]


def _has_posture(draft: Draft, text: str) -> bool:
    positions = draft.vocabulary.record.positions.values() if draft.vocabulary else ()
    return any(_found(position.said, text) for position in positions)


def _others(words: Vocabulary, text: str, figure: Figure) -> Iterator[str]:
    """Yield the words of postures that a figure does not show."""
    shown = [p for p in words.positions.values() if _bases(figure) & set(p.bases)]
    own = {word for position in shown for word in position.said}
    named = dict.fromkeys(word for p in words.positions.values() for word in _found(p.said, text))
    yield from (word for word in named if word not in own)


def _bases(figure: Figure) -> set[str]:
    own = (pose.base for pose in figure.poses if pose.base)
    return {figure.base, *figure.also_shows, *own}


def _missing(words: Vocabulary, text: str, drawn: frozenset[str]) -> Iterator[str]:
    """Yield the things that a step names and that are not drawn; of alternatives one is enough."""
    for sentence in SENTENCE.split(without_marks(text)):
        named = [i for i, thing in words.equipment.items() if _found(thing.said, sentence)]
        if EITHER.search(sentence) and drawn & set(named):
            continue
        yield from (thing for thing in named if thing not in drawn)


def _drawn(words: Vocabulary, figure: Figure) -> frozenset[str]:
    """Return the things of the vocabulary that a figure shows, or says why it does not."""
    props = {thing.prop for thing in figure.props} | {figure.footwear}
    shown = (i for i, thing in words.equipment.items() if props & set(thing.drawn_as))
    return frozenset([*shown, *figure.not_drawn])


def _found(said: Iterable[str], text: str) -> list[str]:
    """Return the words that a text has, as whole words in any case."""
    return [word for word in said if re.search(rf"\b{re.escape(word)}\b", text, re.IGNORECASE)]
