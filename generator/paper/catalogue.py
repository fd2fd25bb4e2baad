"""Which PDFs there are, and where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.paper.papers import BOOKS, POCKET, QUARTERS, SHEETS, Paper

BOOKLET = "all-routines"
CUT_OUT = "cut-out"  # the edition that is printed on both sides


@dataclass(frozen=True)
class Edition:
    """A way of printing: its folder below `cards/`, its layout, its papers by size."""

    folder: str
    layout: str
    papers: Mapping[str, Paper]
    has_pictures: bool = True

    @property
    def file(self) -> str:
        """The name of the layout's file."""
        return f"{self.layout}.typ"


EDITIONS: Mapping[str, Edition] = {
    "filled": Edition("cards", "routine", SHEETS),
    "blank": Edition("cards/blank", "routine", SHEETS),
    "four-weeks": Edition("cards/four-weeks", "routine", SHEETS),
    CUT_OUT: Edition("cards/cut-out", "exercises", QUARTERS),
    "booklet": Edition("cards/booklet", "booklet", BOOKS, has_pictures=False),
    "exercise": Edition("cards/exercises", "exercises", POCKET, has_pictures=False),
}


@dataclass(frozen=True)
class Print:
    """One PDF: a record (or `all-routines`) in one edition and size."""

    edition: str
    record: str
    size: str

    @property
    def path(self) -> str:
        """Where the PDF stands, from the docs folder; printed addresses have it."""
        return f"{EDITIONS[self.edition].folder}/{self.record}-{self.size}.pdf"

    @property
    def label(self) -> str:
        """The edition and the size in a word or two."""
        return f"{self.edition} {self.size}"

    @property
    def paper(self) -> Paper:
        """What it is printed on."""
        return EDITIONS[self.edition].papers[self.size]

    def picture_path(self, sheet: int) -> str:
        """Return where the picture of a sheet stands; sheets count from 1."""
        return f"{self.path.removesuffix('.pdf')}-{sheet}.png"


def catalogue(library: Library) -> tuple[Print, ...]:
    """Return every PDF of a library, routines first."""
    return (
        *(one for record in library.routines for one in routine_prints(library, record)),
        *booklets(),
        *(one for record in library.exercises for one in exercise_prints(record)),
    )


def routine_prints(library: Library, record: str) -> tuple[Print, ...]:
    """Return the PDFs of a routine; a plan by weeks has neither four weeks nor cards to cut out."""
    by_weeks = library.routines[record].weekly_plan is not None
    editions = ["filled", "blank"] if by_weeks else ["filled", "blank", "four-weeks", CUT_OUT]
    return tuple(one for edition in editions for one in _sizes(edition, record))


def exercise_prints(record: str) -> tuple[Print, ...]:
    """Return the PDFs of one exercise."""
    return tuple(_sizes("exercise", record))


def booklets() -> tuple[Print, ...]:
    """Return the booklets of all routines."""
    return tuple(_sizes("booklet", BOOKLET))


def _sizes(edition: str, record: str) -> Iterator[Print]:
    yield from (Print(edition, record, size) for size in EDITIONS[edition].papers)
