"""All cards as PDF, in every size; what was set once is kept until its words or layout change."""

import hashlib
import os
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.cards import SIZES, card
from generator.drawings import Drawings
from generator.library import Library
from generator.pages.page import print_path
from generator.pages.routines import card_words
from generator.render import render
from generator.typeset import PACKAGE, Manuscript, TooLongError, typeset
from generator.write import write_file

LIBRARIES = ("typst", "segno", PACKAGE.replace("_", "-"))


@dataclass(frozen=True)
class Print:
    """One PDF: a card in one size; `path` counts from the docs folder."""

    record: str
    size: str

    @property
    def path(self) -> str:
        """Where the PDF stands, as printed addresses have it."""
        return print_path(self.record, self.size)


class CardsTooLongError(Exception):
    """Cards that do not fit on the sheets of their size."""

    def __init__(self, prints: tuple[Print, ...]) -> None:
        """Keep which they are."""
        self.prints = prints
        super().__init__(", ".join(one.path for one in prints))


def prints(library: Library, templates: Path, drawn: Drawings, kept: Path) -> Mapping[str, bytes]:
    """Return every card in every size by its path; `kept` is the folder of the cache.

    Raises `CardsTooLongError` with all cards that are too long, after the others were kept.
    """
    layout = templates / "cards" / "routine.typ"
    copy = manuscripts(library, templates, drawn)
    code = layout.read_bytes() + " ".join(f"{name} {version(name)}" for name in LIBRARIES).encode()
    wanted = [Print(record, size) for record in copy for size in SIZES]
    places = {one: kept / f"{_key(copy[one.record], one.size, code)}.pdf" for one in wanted}
    _set([one for one in wanted if not places[one].is_file()], layout, copy, places)
    _forget(kept, set(places.values()))
    return {one.path: place.read_bytes() for one, place in places.items()}


def manuscripts(library: Library, templates: Path, drawn: Drawings) -> Mapping[str, Manuscript]:
    """Return what each routine's card is set from, by the routine's id."""
    sheets = {record: card_words(library, drawn, record) for record in library.routines}
    words = render(templates, sheets.values(), library)
    return {
        record: Manuscript(
            words=words[sheet.path],
            pictures=tuple(drawn[line.id].files["mono.svg"] for line in content.exercises),
            address=content.address,
        )
        for record, sheet in sheets.items()
        for content in [card(library, record)]
    }


def _set(
    missing: Sequence[Print],
    layout: Path,
    copy: Mapping[str, Manuscript],
    places: Mapping[Print, Path],
) -> None:
    def fits(one: Print) -> bool:
        try:
            write_file(places[one], typeset(layout, copy[one.record], one.size))
        except TooLongError:
            return False
        return True

    # Typst lets go of the interpreter while it works, so threads are enough
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        found = list(pool.map(fits, missing))
    too_long = tuple(one for one, fit in zip(missing, found, strict=True) if not fit)
    if too_long:
        raise CardsTooLongError(too_long)


def _key(manuscript: Manuscript, size: str, code: bytes) -> str:
    """Return the name under which a PDF is kept: a hash of all that it is set from."""
    parts = (manuscript.words, *manuscript.pictures, manuscript.address, size)
    return hashlib.sha256("\0".join(parts).encode() + code).hexdigest()


def _forget(kept: Path, used: set[Path]) -> None:
    for path in sorted(kept.glob("*.pdf")):
        if path not in used:
            path.unlink()
