"""Sections of pages, packed as the generator packs them, and records to search with them."""

from collections.abc import Sequence
from typing import Any

Given = tuple[str, str, str] | tuple[str, str, str, str]


def packed(*sections: Given) -> dict[str, Any]:
    """Return packed sections of locations, titles and texts, some with a lead behind."""
    places: dict[str, list[int]] = {}
    for number, (_, _, text, *_lead) in enumerate(sections):
        for word in dict.fromkeys(text.lower().split()):
            places.setdefault(word, []).append(number)
    listed = [[location, title, *lead] for location, title, _, *lead in sections]
    postings = (f"{word}:{_steps(at)}" for word, at in sorted(places.items()))
    return {"sections": listed, "words": ";".join(postings)}


def _steps(places: Sequence[int]) -> str:
    return ",".join(str(b - a) for a, b in zip([0, *places], places, strict=False))


def known(*records: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return what records say, as `finder/records.js` has it."""
    empty: dict[str, Any] = {
        "terms": {},
        "lexicon": [],
        "pages": {},
        "spellings": {},
        "reasons": {},
    }
    return {"records": records, **empty, **more}
