"""Sections of pages, packed as the generator packs them, and records to search with them."""

from typing import Any

from generator.site.sections import Section
from generator.site.sections import packed as pack

Given = tuple[str, str, str] | tuple[str, str, str, str]


def packed(*sections: Given) -> Any:
    """Return packed sections of locations, titles and texts, some with a lead behind."""
    return pack([Section(*section) for section in sections])


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
