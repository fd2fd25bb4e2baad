"""An exercise part by part, as a clinician reads it: its page without the rules for all of them."""

from collections.abc import Iterable, Iterator

from generator.content.library import Library
from generator.models import Dose, Exercise, StopRule, Swap, Variant, Variation
from generator.paper.reviewed import (
    Part,
    Row,
    Said,
    filled,
    led,
    listed,
    numbered,
    part,
    plain,
    rows,
    said,
)
from generator.text.amounts import amounts
from generator.text.page import Link
from generator.text.precautions import Precaution, asked_first, precautions
from generator.text.safety import safety_rules
from generator.text.ways import way_link


def exercise_parts(library: Library, record: str) -> tuple[Part, ...]:
    """Return the parts of an exercise, and of each of its variants, in the order of its page."""
    exercise, words = library.exercises[record], library.words.exercise
    against = precautions(library, library.form(record))
    parts = [
        part(library.words.review.basics, _basics(library, exercise)),
        part(library.words.safety.not_for_you, precaution_rows(library, against)),
        numbered(words.how_to, _steps(exercise), _origin_of_steps(library, exercise)),
        part(words.how_much, _dose(library, exercise.dose)),
        part(words.should_feel, rows(exercise.should_feel)),
        part(library.words.safety.stop_if, stop_rows(library, exercise.stop_when)),
        part(words.easier, (way_row(library, way, record) for way in exercise.easier)),
        part(words.harder, (way_row(library, way, record) for way in exercise.harder)),
        part(words.mistakes, rows(exercise.mistakes)),
        part(words.evidence, rows(exercise.evidence)),
    ]
    variants = (_variant(library, variant) for variant in exercise.variants.values())
    return filled([*parts, *variants])


def precaution_rows(library: Library, against: Iterable[Precaution]) -> Iterator[Row]:
    """Yield for whom a record is not: whether they ask first, then what to do instead."""
    ask = library.words.safety.ask
    for one in against:
        asks = f"{ask} {one.marks} {one.note}" if one.asks else ""
        told = (*said(asks), *said(one.how), *_leads_to(library, one.exercise))
        yield led(labelled(library, one.label), told)


def stop_rows(library: Library, rules: Iterable[StopRule]) -> Iterator[Row]:
    """Yield reasons to stop, each with what it asks for."""
    return rows(safety_rules(library).stops(rules))


def way_row(library: Library, way: Variation | Swap, record: str = "") -> Row:
    """Return another way, with the name of the exercise that it is."""
    return (*said(way.how), *_leads_to(library, way_link(library, way, record)))


def _leads_to(library: Library, link: Link | None) -> Row:
    return plain(labelled(library, library.words.review.exercise, f"{link.name}.")) if link else ()


def labelled(library: Library, label: str, told: str = "") -> str:
    """Return a label of the pages with what stands after it."""
    return library.words.review.labelled.format(label=label, told=told).strip()


def _basics(library: Library, exercise: Exercise) -> Iterator[Row]:
    words, terms = library.words.exercise, library.vocabulary
    yield plain(exercise.name)
    if exercise.also_called:
        yield plain(words.also_called.format(names=", ".join(exercise.also_called)))
    yield said(exercise.summary)
    told = {
        words.kind: [terms.kinds[exercise.kind].name],
        **_setting(library, exercise.start_position, exercise.equipment),
        words.regions: [terms.regions[i].name for i in exercise.regions],
        words.muscles: [terms.muscles[i].name for i in exercise.muscles],
    }
    yield from (plain(labelled(library, k, ", ".join(v))) for k, v in told.items() if v)


def _setting(library: Library, position: str, equipment: Iterable[str]) -> dict[str, list[str]]:
    terms = library.vocabulary
    things = amounts(library).things([terms.equipment[i].name for i in equipment])
    return {
        library.words.exercise.position: [terms.positions[position].name],
        library.words.records.you_need: [things],
    }


def _steps(done: Exercise | Variant) -> Iterator[Row]:
    return (said(step.text) for step in done.steps)


def _origin_of_steps(library: Library, done: Exercise | Variant) -> Iterator[Row]:
    """Yield the sources of steps as a whole, or that they are our own."""
    words = library.words.exercise
    if done.steps_origin != "source":
        yield (Said(words.steps_own, is_ours=True),)
    elif done.sources:
        yield (Said(words.steps_from.format(sources=""), listed(done.sources)),)


def _dose(library: Library, dose: Dose) -> Iterator[Row]:
    say, words = amounts(library), library.words.exercise
    yield plain(say.amount(dose))
    yield plain(say.schedule(dose))
    if dose.origin == "source":
        yield (Said(words.figures_from_source, listed(dose.sources)),)
    else:
        told = words.figures_close if dose.sources else words.figures_own
        yield (Said(told, listed(dose.sources), is_ours=True),)


def _variant(library: Library, variant: Variant) -> Part:
    words, reasons = library.words.exercise, library.vocabulary.reasons
    suits = ", ".join(reasons[i].label for i in variant.suits)
    setting = _setting(library, variant.position, variant.equipment).items()
    stop = labelled(library, library.words.safety.stop_if)
    return numbered(
        labelled(library, words.variants, variant.name),
        _steps(variant),
        [said(variant.summary), plain(words.suits.format(reasons=suits) if suits else "")],
        (plain(labelled(library, label, *told)) for label, told in setting),
        _dose(library, variant.dose) if variant.dose else (),
        rows(variant.careful),
        precaution_rows(library, asked_first(library, variant.ask_first)),
        (led(stop, row) for row in stop_rows(library, variant.stop_when)),
        _origin_of_steps(library, variant),
    )
