"""The records as JSON for other programs, with the schemas that describe them."""

from collections.abc import Callable, Mapping

from pydantic import BaseModel

from generator.content.library import Library
from generator.content.schema import as_json, schemas
from generator.models.own_routine import OwnRoutines
from generator.text.safety import safety_rules


def data(library: Library) -> Mapping[str, str]:
    """Return the files below `data/` by their path in the docs folder."""
    records: Mapping[str, Mapping[str, BaseModel]] = {
        "exercises": library.exercises,
        "routines": library.routines,
        "guidance": library.guidance,
        "sources": library.sources.root,
    }
    texts = {f"data/{name}.json": as_json(_plain(kind)) for name, kind in records.items()}
    texts["data/signs.json"] = as_json(_signs(library))
    for name, words in {"vocabulary": library.vocabulary, "search": library.search}.items():
        texts[f"data/{name}.json"] = as_json(words.model_dump(mode="json", exclude_none=True))
    own = OwnRoutines.model_json_schema()  # of files that readers save, which no author writes
    described = {**schemas(), "my-routine": own}
    return texts | {f"data/schema/{name}.json": as_json(one) for name, one in described.items()}


def _signs(library: Library) -> dict[str, object]:
    """Return every warning sign by id; the gap for the emergency number is filled."""
    fill = safety_rules(library).filled
    signs = _plain(library.signs.signs)
    return {i: _filled(sign, fill) for i, sign in signs.items()}


def _filled(value: object, fill: Callable[[str], str]) -> object:
    if isinstance(value, str):
        return fill(value)
    if isinstance(value, dict):
        return {key: _filled(inner, fill) for key, inner in value.items()}
    return [_filled(inner, fill) for inner in value] if isinstance(value, list) else value


def _plain(records: Mapping[str, BaseModel]) -> dict[str, object]:
    return {i: record.model_dump(mode="json", exclude_none=True) for i, record in records.items()}
