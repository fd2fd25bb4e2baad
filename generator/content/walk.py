"""Walks through a record and yields every text and every list of sources with its place."""

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.content.source import Location
from generator.models.citations import cited_ids


def texts(value: object, place: Location = ()) -> Iterator[tuple[Location, str]]:
    """Yield every string of a record with its place."""
    if isinstance(value, str):
        yield place, value
        return
    for key, inner in _inside(value):
        yield from texts(inner, (*place, key))


def named_sources(record: object) -> Iterator[tuple[Location, str]]:
    """Yield every source id of a record with its place: those in texts, then those in lists."""
    yield from ((place, i) for place, text in texts(record) for i in cited_ids([text]))
    yield from listed_sources(record)


def listed_sources(value: object, place: Location = ()) -> Iterator[tuple[Location, str]]:
    """Yield every id in every `sources` list of a record with its place."""
    for key, inner in _inside(value):
        here = (*place, key)
        if key == "sources" and isinstance(inner, tuple):
            yield from (((*here, index), str(source)) for index, source in enumerate(inner))
        else:
            yield from listed_sources(inner, here)


def _inside(value: object) -> Iterator[tuple[str | int, object]]:
    if isinstance(value, BaseModel):
        yield from ((name, getattr(value, name)) for name in type(value).model_fields)
    elif isinstance(value, tuple):
        yield from enumerate(value)
    elif isinstance(value, Mapping):
        yield from value.items()
