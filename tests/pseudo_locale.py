"""A library whose texts are all in other letters, so that words from elsewhere stand out.

Ids, choices and addresses stay, and within texts gaps, citations and the ends of links.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, replace
from string import ascii_lowercase, ascii_uppercase
from types import NoneType
from typing import Annotated, Any, Literal, TypeVar, get_args, get_origin

from pydantic import BaseModel

from generator.content.library import Library

M = TypeVar("M", bound=BaseModel)
OTHER = "".join(chr(ord("а") + number) for number in range(26))  # noqa: RUF001  # Cyrillic
LETTERS = str.maketrans(ascii_lowercase + ascii_uppercase, OTHER + OTHER.upper())
KEPT = re.compile(r"\{[^{}]*\}|\[(?:[A-Z]\d+|own)\]|\]\([^()]*\)")


def in_other_letters(library: Library) -> Library:
    """Return a library that has the same records, whose texts have no letter of ours."""
    other = replace(library, **{f.name: _marked(getattr(library, f.name)) for f in fields(library)})
    # the names of months come with the language: of Bulgarian they are in these letters, too
    return replace(other, site=other.site.model_copy(update={"language": "bg"}))


def spelt(text: str) -> str:
    """Return a text in other letters; addresses stay as they are."""
    if "://" in text:
        return text
    parts, end = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[end : kept.start()].translate(LETTERS), kept[0]]
        end = kept.end()
    return "".join([*parts, text[end:].translate(LETTERS)])


def _marked(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {key: _marked(part) for key, part in value.items()}
    return _model(value) if isinstance(value, BaseModel) else value


def _model(model: M) -> M:
    of = type(model).model_fields
    values = {
        name: _value(getattr(model, name), field.annotation, field.metadata)
        for name, field in of.items()
    }
    return model.model_copy(update=values)


def _value(value: Any, kind: Any, marks: list[Any]) -> Any:
    """Return a value in other letters unless its kind says that nobody reads it."""
    while get_origin(kind) is Annotated:
        kind, *more = get_args(kind)
        marks = [*marks, *more]
    if isinstance(value, BaseModel):
        return _model(value)
    if isinstance(value, str):
        return value if _is_name(kind, marks) else spelt(value)
    arms = [arm for arm in get_args(kind) if arm is not NoneType]
    if isinstance(value, Mapping):
        inner = next(arm for arm in [kind, *arms] if len(get_args(arm)) == 2)
        return {key: _value(part, get_args(inner)[1], []) for key, part in value.items()}
    if isinstance(value, tuple):
        return tuple(_value(part, _item(kind), []) for part in value)
    return value


def _is_name(kind: Any, marks: list[Any]) -> bool:
    """Say whether a text is an id or one of some choices."""
    if get_origin(kind) is Literal or any(getattr(m, "pattern", None) for m in _flat(marks)):
        return True
    arms = [arm for arm in get_args(kind) if arm is not NoneType]
    inner = [get_args(arm) if get_origin(arm) is Annotated else (arm,) for arm in arms]
    return any(_is_name(arm, [*more]) for arm, *more in inner)


def _item(kind: Any) -> Any:
    """Return the kind of the items of a list, which may be optional."""
    while get_origin(kind) is not tuple:
        kind = next(arm for arm in get_args(kind) if arm is not NoneType)
    return get_args(kind)[0]


def _flat(marks: list[Any]) -> Iterator[Any]:
    for mark in marks:
        yield from getattr(mark, "metadata", [mark])
