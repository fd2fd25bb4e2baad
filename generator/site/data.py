"""The records as JSON for other programs, with the schemas that describe them."""

from collections.abc import Mapping

from pydantic import BaseModel

from generator.content.library import Library
from generator.content.schema import as_json, schemas
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
    described = {f"data/schema/{name}.json": as_json(schema) for name, schema in schemas().items()}
    return texts | described


def _signs(library: Library) -> dict[str, object]:
    """Return every warning sign by id; its action has the emergency number in its gap."""
    fill = safety_rules(library).filled
    signs = library.signs.signs
    filled = {i: s.model_copy(update={"action": fill(s.action)}) for i, s in signs.items()}
    return _plain(filled)


def _plain(records: Mapping[str, BaseModel]) -> dict[str, object]:
    return {i: record.model_dump(mode="json", exclude_none=True) for i, record in records.items()}
