"""The finder: every exercise on one page, with the choices that narrow them."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import islice
from typing import get_args

from generator.content.forms import Form, forms
from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.body_map import MapView
from generator.models import Term
from generator.models.words.finding import FilterName, Order
from generator.site.body_map import body_map
from generator.site.images import Image, small
from generator.site.overviews import SORTS
from generator.site.records import setting_ids, suits, term_ids, terms
from generator.text.amounts import amounts
from generator.text.page import FINDER, Link, Page, form_link

FILTERS, ORDERS = get_args(FilterName), get_args(Order)  # as the page shows them
TIMES = (1, 2, 5)  # minutes at most
COMMONEST = 3  # reasons that stand above the results, where the filters do not


@dataclass(frozen=True)
class Filter:
    """A filter: the name of its controls, and the id and name of each choice."""

    name: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Shown:
    """A form of an exercise as the finder shows it; `id` is that of the exercise or the variant.

    `facts` say where it is done, with what and how much.
    """

    id: str
    link: Link
    picture: Image
    facts: str


@dataclass(frozen=True)
class Result(Shown):
    """An exercise as the finder lists it, with its variants."""

    variants: tuple[Shown, ...]


def finder_page(library: Library, drawn: Drawings, views: Sequence[MapView]) -> Iterator[Page]:
    """Yield the finder; without scripts it is the list of all exercises by name."""
    reasons = suits(library)
    context = {
        "exercises": [_result(library, drawn, record) for record in library.exercises],
        "filters": filters(library),
        "pictures": pictures(library, drawn),
        "times": TIMES,
        "reasons": reasons,
        "commonest": dict(islice(reasons.items(), COMMONEST)),
        "orders": ORDERS,
        "sorts": SORTS,
        "map": body_map(library, views),
    }
    yield Page(FINDER, "pages/finder.md.j2", context)


def filters(library: Library) -> tuple[Filter, ...]:
    """Return the filters with the choices that some exercise has, as the vocabulary sorts them."""
    exercises = [term_ids(exercise) for exercise in library.exercises.values()]
    settings = [setting_ids(form) for form in library.forms().values()]
    known, named = terms(library), [*exercises, *settings]
    return tuple(
        Filter(
            filter_, _choices(known[filter_], {i for ids in named for i in ids.get(filter_, ())})
        )
        for filter_ in FILTERS
    )


def pictures(library: Library, drawn: Drawings) -> Mapping[str, Image]:
    """Return a picture of each position: that of the first exercise that can be done in it."""
    found: dict[str, Image] = {}
    exercises = library.exercises.items()
    for record, exercise in exercises:
        found.setdefault(exercise.start_position, small(drawn, record))
    for record, exercise in exercises:
        for form in forms(record, exercise):
            found.setdefault(form.position, small(drawn, form.id))
    return found


def _choices(known: Mapping[str, Term], used: AbstractSet[str]) -> tuple[tuple[str, str], ...]:
    return tuple((i, term.name) for i, term in known.items() if i in used)


def _result(library: Library, drawn: Drawings, record: str) -> Result:
    plain, *variants = forms(record, library.exercises[record])
    shown = tuple(_shown(library, drawn, form, form.variant) for form in variants)
    return Result(**vars(_shown(library, drawn, plain, record)), variants=shown)


def _shown(library: Library, drawn: Drawings, form: Form, name: str) -> Shown:
    return Shown(
        id=name,
        link=form_link(form),
        picture=small(drawn, form.id),
        facts=_facts(library, form),
    )


def _facts(library: Library, form: Form) -> str:
    words, say = library.vocabulary, amounts(library)
    things = say.things([words.equipment[i].name for i in form.equipment]).lower()
    return " · ".join([words.positions[form.position].name, things, say.amount(form.dose)])
