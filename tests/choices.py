"""Every value of every choice that a model offers: words, true and false, the ends of ranges."""

from collections.abc import Iterator, Mapping
from itertools import cycle, islice
from types import NoneType
from typing import Annotated, Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

Words = dict[str, Any]
SINGLE = (bool, int, float, str)


def choices(
    model: type[BaseModel], names: tuple[str, ...], *, crossed: bool = False
) -> list[Words]:
    """Return the least words of a model, then with one key more for each of its values.

    `names` stand for ids, which no model lists. A key that must be there takes each of its values
    alone; `crossed` ones also with every value of every other key.
    """
    needed = {n: values(f, names, crossed=crossed) for n, f in _fields(model) if f.is_required()}
    least = [{n: given[0] for n, given in needed.items()}] if needed else []
    alone = [{**least[0], n: value} for n, given in needed.items() for value in given]
    more = [
        {**start, n: value}
        for n, field in _fields(model)
        if not field.is_required()
        for value in values(field, names, crossed=crossed)
        for start in ((alone if crossed else least) or [{}])
    ]
    return [*alone, *more]


def values(field: FieldInfo, names: tuple[str, ...], *, crossed: bool = False) -> list[Any]:
    """Return what may stand at a key; for a number its least and its most."""
    limits = list(_limits(field.annotation, field.metadata))
    return list(_values(field.annotation, limits, names, crossed=crossed))


def _fields(model: type[BaseModel]) -> list[tuple[str, FieldInfo]]:
    return list(model.model_fields.items())


def _limits(annotation: Any, metadata: Any = ()) -> Iterator[Any]:
    for mark in metadata:
        yield from getattr(mark, "metadata", [mark])
    if get_origin(annotation) is Annotated:
        kind, *marks = get_args(annotation)
        yield from _limits(kind, marks)
    elif get_origin(annotation) not in (tuple, Literal):
        for kind in get_args(annotation):
            yield from _limits(kind)


def _values(
    kind: Any, limits: list[Any], names: tuple[str, ...], *, crossed: bool
) -> Iterator[Any]:
    origin, inner = get_origin(kind), get_args(kind)
    if kind in SINGLE or origin is Literal:
        yield from inner or (names if kind is str else _single(kind, limits))
    elif isinstance(kind, type) and issubclass(kind, BaseModel):
        yield from choices(kind, names, crossed=crossed)
    elif origin is Mapping:
        keys, held = (list(_values(part, [], names, crossed=crossed)) for part in inner)
        # Each key, and each value of a key, once: which key it has says nothing of a value.
        turns = max(len(keys), len(held))
        yield from (
            {key: value}
            for key, value in islice(zip(cycle(keys), cycle(held), strict=False), turns)
        )
    elif origin is tuple:
        long = max([getattr(mark, "min_length", None) or 1 for mark in limits], default=1)
        item = _values(inner[0], list(_limits(inner[0])), names, crossed=crossed)
        yield from ([value] * long for value in item)
    else:
        options = inner[:1] if origin is Annotated else [o for o in inner if o is not NoneType]
        assert options, f"a kind of value that this test does not know: {kind}"
        for option in options:
            yield from _values(option, limits, names, crossed=crossed)


def _single(kind: Any, limits: list[Any]) -> Iterator[Any]:
    if kind is bool:
        yield from (False, True)
        return
    yield next(mark.ge for mark in limits if hasattr(mark, "ge"))
    yield next(mark.le for mark in limits if hasattr(mark, "le"))
