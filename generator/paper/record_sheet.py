"""One record on paper for a clinician, who may agree, change and sign each part."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.content.library import Library
from generator.content.meaning import Shared, fingerprint
from generator.content.walk import named_sources
from generator.models import Exercise, Guidance, Routine
from generator.paper.exercise_parts import exercise_parts
from generator.paper.record_parts import guidance_parts, routine_parts
from generator.paper.reviewed import Part, source_lines
from generator.paper.typeset import typeset

PARTS = {"exercise": exercise_parts, "routine": routine_parts, "guidance": guidance_parts}


@dataclass(frozen=True)
class RecordSheet:
    """The whole sheet; `version` has the fingerprint of what is read."""

    title: str
    author: str
    language: str
    how: str
    version: str
    parts: tuple[Part, ...]
    sources: tuple[str, ...]


def reviewable(library: Library) -> dict[tuple[str, str], Exercise | Routine | Guidance]:
    """Return every record that can be reviewed by its kind and id."""
    known: dict[tuple[str, str], Exercise | Routine | Guidance] = {}
    known |= {("exercise", i): record for i, record in library.exercises.items()}
    known |= {("routine", i): record for i, record in library.routines.items()}
    return known | {("guidance", i): record for i, record in library.guidance.items()}


def version(library: Library, kind: str, record: str) -> str:
    """Return the fingerprint of what a record means now."""
    shared = Shared(library.site, library.signs, library.vocabulary)
    return fingerprint(shared, record, reviewable(library)[kind, record])


def record_sheet(library: Library, kind: str, record: str) -> RecordSheet:
    """Return the sheet of a record."""
    words, site = library.words.review, library.site
    read = reviewable(library)[kind, record]
    parts = PARTS[kind](library, record)
    told = (said for one in parts for row in one.rows for said in row)
    shown = {i for said in told for i in said.sources.split(", ") if i}
    return RecordSheet(
        title=words.record.format(site=site.title, name=read.name),
        author=site.title,
        language=site.language,
        how=words.how_record,
        version=words.version.format(of=version(library, kind, record)),
        parts=parts,
        sources=tuple(source_lines(library, shown | {i for _, i in named_sources(read)})),
    )


def record_pdf(library: Library, kind: str, record: str, layout: Path) -> bytes:
    """Return the sheet as PDF."""
    words = library.words
    labels = {**words.review.labels.model_dump(), "sources": words.records.sources}
    given = {"says": asdict(record_sheet(library, kind, record)), "words": labels}
    return typeset(layout, {"given": json.dumps(given)})
