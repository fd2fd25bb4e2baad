"""What a record means as a short word, so that a review holds only for what somebody has read.

Drawings, search words and places in lists are no part of it. What a record names of the shared
signs and reasons is; the safety check and the topic about its lists have all signs. The rules for
every exercise belong to the safety check, and an exercise in a routine to its own record.
"""

import json
from base64 import b32encode
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256

from pydantic import BaseModel

from generator.models import Exercise, Guidance, Routine, Signs, Site, Vocabulary

LETTERS = 12  # 60 bits: nobody meets the same word twice by chance
LEFT_OUT = {
    *("review", "search_words", "order", "picture", "panels", "calendar_hour", "aliases"),
    *("typed", "typed_for_line", "typed_alike", "not_meant", "not_meant_alike"),  # of a sign
    *("short_queries", "care_words", "same_words", "kinds"),  # of all signs
    *("also", "meaning", "on_cards", "in_finder", "for_floor", "needs_instead"),  # of reasons
    *("asked_of_all", "pictured_at"),  # what cards without words show
}


@dataclass(frozen=True)
class Shared:
    """Content that reaches records from elsewhere."""

    site: Site
    signs: Signs
    vocabulary: Vocabulary


def fingerprint(shared: Shared, record_id: str, record: Exercise | Routine | Guidance) -> str:
    """Return 3 groups of letters and digits, which no YAML takes for a number or a day."""
    told = [_meaning(record), *(_meaning(part) for part in _reaching(shared, record_id, record))]
    text = json.dumps(told, ensure_ascii=False, sort_keys=True, default=str)
    word = b32encode(sha256(text.encode()).digest()).decode().lower()[:LETTERS]
    return "-".join(word[at : at + 4] for at in range(0, LETTERS, 4))


def _reaching(shared: Shared, record_id: str, record: BaseModel) -> Iterator[object]:
    """Yield what a record shows that stands in other files."""
    safety, known = shared.site.safety, shared.signs.signs
    if record_id in {safety.check, safety.lists}:
        yield shared.signs
        yield (safety, shared.site.emergency_numbers, shared.site.crisis_lines_elsewhere)
        return
    signs = {i: known[i] for i in _named(record, {"sign", "signs"}) if i in known}
    yield signs
    yield {sign.level: shared.signs.levels[sign.level] for sign in signs.values()}
    reasons = shared.vocabulary.reasons
    yield {i: reasons[i] for i in _named(record, {"reason", "suits"}) if i in reasons}


def _named(value: object, keys: Iterable[str]) -> Iterator[str]:
    """Yield every id that stands under one of these keys."""
    if isinstance(value, BaseModel):
        for name in type(value).model_fields:
            inner = getattr(value, name)
            if name in keys:
                yield from (inner,) if isinstance(inner, str) else inner or ()
            else:
                yield from _named(inner, keys)
    elif isinstance(value, Mapping | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from _named(inner, keys)


def _meaning(value: object) -> object:
    """Return a value as JSON has it; a key that nobody has set may come to a model and leave it."""
    if isinstance(value, BaseModel):
        fields = type(value).model_fields.items()
        given = {name: getattr(value, name) for name, field in fields if name not in LEFT_OUT}
        unset = {name: field.default for name, field in fields}
        return {name: _meaning(it) for name, it in given.items() if it != unset[name]}
    if isinstance(value, Mapping):
        return {key: _meaning(inner) for key, inner in value.items()}
    if isinstance(value, tuple):
        return [_meaning(inner) for inner in value]
    return " ".join(value.split()) if isinstance(value, str) else value
