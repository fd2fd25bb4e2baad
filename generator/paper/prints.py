"""Everything that is printed, as PDF with pictures of its sheets, set on all cores.

What was set once is kept until its words, its drawings or our code change.
"""

import hashlib
import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path

from generator.paper.catalogue import (
    EDITIONS,
    Edition,
    Print,
    booklets,
    catalogue,
    exercise_prints,
    routine_prints,
    topic_prints,
    topic_sheets,
)
from generator.paper.inputs import inputs
from generator.paper.printed_drawing import printed_drawing
from generator.paper.sheet import Manuscript
from generator.paper.typeset import CardError, pictures, typeset
from generator.progress import Watch, unwatched
from generator.project import FONT_PACKAGE
from generator.write import write_file

__all__ = [
    "EDITIONS",
    "CardError",
    "CardsError",
    "Edition",
    "FinishedPrint",
    "Manuscript",
    "Print",
    "booklets",
    "catalogue",
    "exercise_prints",
    "print_files",
    "prints",
    "routine_prints",
    "topic_prints",
    "topic_sheets",
]
HERE = Path(__file__).parent
LIBRARIES = ("fonttools", "pillow", "segno", "shapely", "typst", FONT_PACKAGE.replace("_", "-"))


@dataclass(frozen=True)
class FinishedPrint:
    """The PDF of a print, and a picture (PNG) of each of its sheets where its edition has them."""

    pdf: bytes
    pictures: tuple[bytes, ...]


class CardsError(Exception):
    """Cards that cannot be set, each with the reason."""

    def __init__(self, faults: Mapping[Print, CardError]) -> None:
        """Keep which they are."""
        self.faults = faults
        lines = (f"{print_.path}: {error!r}" for print_, error in faults.items())
        super().__init__("\n".join(lines))


def prints(
    written: Mapping[Print, Manuscript], layouts: Path, kept: Path, watch: Watch = unwatched
) -> Mapping[Print, FinishedPrint]:
    """Return every print of which there is a manuscript; `kept` is the folder of the cache.

    Raises `CardsError` with all cards that cannot be set, after the others were kept.
    """
    code = code_key(layouts)
    places = {
        print_: kept / _key(print_, manuscript, code) for print_, manuscript in written.items()
    }
    missing = [print_ for print_, place in places.items() if not _pdf(place).is_file()]
    light = _light(written[print_] for print_ in missing)

    def fault(print_: Print) -> CardError | None:
        try:
            _set(print_, _lighter(written[print_], light), layouts, places[print_])
        except CardError as error:
            return error
        return None

    # Typst lets go of the interpreter while it works, so threads are enough
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        errors = list(watch("Setting cards", pool.map(fault, missing), len(missing)))
    faults = {print_: error for print_, error in zip(missing, errors, strict=True) if error}
    if faults:
        raise CardsError(faults)
    _forget(kept, {place.name for place in places.values()})
    return {print_: _finished(place) for print_, place in places.items()}


def print_files(printed: Mapping[Print, FinishedPrint]) -> Mapping[str, bytes]:
    """Return every PDF and every picture by its path in the docs folder."""
    pdfs = {print_.path: finished.pdf for print_, finished in printed.items()}
    return pdfs | {
        print_.picture_path(sheet): picture
        for print_, finished in printed.items()
        for sheet, picture in enumerate(finished.pictures, start=1)
    }


def code_key(layouts: Path) -> str:
    """Return a hash of everything but the manuscript that a PDF depends on."""
    digest = hashlib.sha256()
    for path in [*sorted(layouts.glob("*.typ")), *sorted(HERE.glob("*.py"))]:
        digest.update(path.name.encode() + path.read_bytes())
    digest.update(" ".join(f"{name} {version(name)}" for name in LIBRARIES).encode())
    return digest.hexdigest()


def _light(manuscripts: Iterable[Manuscript]) -> Mapping[str, str]:
    """Return each panel as paper shows it, made once however many cards show it."""
    drawings = (svgs for manuscript in manuscripts for svgs in manuscript.drawings.values())
    return {svg: printed_drawing(svg) for svg in {svg for svgs in drawings for svg in svgs}}


def _lighter(manuscript: Manuscript, light: Mapping[str, str]) -> Manuscript:
    drawings = {i: tuple(light[svg] for svg in svgs) for i, svgs in manuscript.drawings.items()}
    return replace(manuscript, drawings=drawings)


def _set(print_: Print, manuscript: Manuscript, layouts: Path, place: Path) -> None:
    """Set a print beside its pictures; the PDF comes last, for it says that all is there."""
    edition, given = EDITIONS[print_.edition], inputs(print_, manuscript)
    layout = layouts / edition.file
    pdf = typeset(layout, given)
    if edition.has_pictures:
        for sheet, picture in enumerate(pictures(layout, given), start=1):
            write_file(place.with_name(f"{place.name}-{sheet}.png"), picture)
    write_file(_pdf(place), pdf)


def _finished(place: Path) -> FinishedPrint:
    files = place.parent.glob(f"{place.name}-*.png")
    sheets = sorted(files, key=lambda path: int(path.stem.rpartition("-")[2]))
    return FinishedPrint(_pdf(place).read_bytes(), tuple(path.read_bytes() for path in sheets))


def _pdf(place: Path) -> Path:
    return place.with_name(f"{place.name}.pdf")


def _key(print_: Print, manuscript: Manuscript, code: str) -> str:
    """Return the name under which a print is kept: a hash of all that it is set from."""
    return hashlib.sha256(f"{inputs(print_, manuscript)['given']}\0{code}".encode()).hexdigest()


def _forget(kept: Path, used: set[str]) -> None:
    for path in sorted(kept.glob("*.*")):
        if path.stem.split("-")[0] not in used:
            path.unlink()
