"""Which PDFs there are, and where they stand."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal, get_args

from generator.content.library import Library
from generator.models import Routine
from generator.models.words.cards import SizeId
from generator.paper.papers import PAPERS, Layout, Paper
from generator.paper.wordless import goes_without_words

BOOKLET = "all-routines"
CUT_OUT = "cut-out"  # the edition that is printed on both sides


@dataclass(frozen=True)
class Edition:
    """A way of printing: its folder, its layout, and of what there are PDFs.

    - `plans`: whether a plan by weeks, or a programme, comes in it, too.
    - `wordless`: whether only what can be said without words comes in it.
    - `sizes`: the only sizes in which it is worth its bytes.
    """

    folder: str
    layout: Layout
    of: Literal["routine", "exercise", "topic", "library", "pack"] = "routine"
    plans: bool = True
    wordless: bool = False
    sizes: frozenset[SizeId] = frozenset(get_args(SizeId))

    @property
    def file(self) -> str:
        """The name of the layout's file."""
        return f"{self.layout}.typ"

    @property
    def papers(self) -> Mapping[SizeId, Paper]:
        """The papers that it comes on, by size."""
        return {
            size: paper
            for size, paper in PAPERS.items()
            if size in self.sizes and self.layout in paper.layouts
        }

    @property
    def has_pictures(self) -> bool:
        """Whether there is a picture of each sheet: where readers pick an edition."""
        return self.of == "routine"


# In the order in which readers find them; `cards.editions` in words.yml has the names of those
# that one can pick.
EDITIONS: Mapping[str, Edition] = {
    "filled": Edition("cards", "routine"),
    "four-weeks": Edition(
        "cards/four-weeks", "routine", plans=False, sizes=frozenset({"a4", "letter"})
    ),
    "blank": Edition(
        "cards/blank", "routine", sizes=frozenset({"a4", "letter", "large-a4", "large-letter"})
    ),
    "pictures": Edition("cards/pictures", "pictures", wordless=True),
    CUT_OUT: Edition("cards/cut-out", "exercises", plans=False, sizes=frozenset({"a4", "letter"})),
    "booklet": Edition("cards/booklet", "booklet", of="library"),
    "pack": Edition("cards/packs", "booklet", of="pack"),
    "exercise": Edition("cards/exercises", "exercises", of="exercise", sizes=frozenset({"a6"})),
    "handout": Edition("cards/exercises", "handout", of="exercise"),
    "topic": Edition("cards/topics", "topic", of="topic"),
}


@dataclass(frozen=True)
class Print:
    """Names one PDF: a record (or `all-routines`) in one edition and size."""

    edition: str
    record: str
    size: SizeId

    @property
    def path(self) -> str:
        """Where the PDF stands, from the docs folder; printed addresses have it."""
        return f"{EDITIONS[self.edition].folder}/{self.record}-{self.size}.pdf"

    @property
    def label(self) -> str:
        """The edition and the size, by their ids, for authors."""
        return f"{self.edition} {self.size}"

    @property
    def paper(self) -> Paper:
        """What it is printed on."""
        return PAPERS[self.size]

    def picture_path(self, sheet: int) -> str:
        """Return where the picture of a sheet of paper stands; sheets count from 1."""
        return f"{self.path.removesuffix('.pdf')}-{sheet}.png"


def catalogue(library: Library) -> tuple[Print, ...]:
    """Return every PDF of a library, routines first."""
    return (
        *(print_ for record in library.routines for print_ in routine_prints(library, record)),
        *booklets(),
        *(print_ for pack in library.site.packs for print_ in _prints("pack", pack.id)),
        *(print_ for form in library.forms() for print_ in exercise_prints(form)),
        *(print_ for topic in topic_sheets(library) for print_ in topic_prints(topic)),
    )


def routine_prints(library: Library, record: str) -> tuple[Print, ...]:
    """Return the PDFs of a routine; a plan by weeks comes in fewer editions."""
    routine = library.routines[record]
    editions = {name for name, edition in EDITIONS.items() if _comes_in(library, routine, edition)}
    return tuple(one for one in _prints("routine", record) if one.edition in editions)


def _comes_in(library: Library, routine: Routine, edition: Edition) -> bool:
    if edition.wordless:
        return goes_without_words(library, routine)
    return edition.plans or bool(routine.steps)


def exercise_prints(form: str) -> tuple[Print, ...]:
    """Return the PDFs of an exercise in the form with this id."""
    return tuple(_prints("exercise", form))


def topic_sheets(library: Library) -> tuple[str, ...]:
    """Return the ids of the topics that have a sheet, in their order."""
    return tuple(i for i, topic in library.guidance.items() if topic.sheet)


def topic_prints(topic: str) -> tuple[Print, ...]:
    """Return the PDFs of the sheet of the topic with this id."""
    return tuple(_prints("topic", topic))


def booklets() -> tuple[Print, ...]:
    """Return the booklets of all routines."""
    return tuple(_prints("library", BOOKLET))


def _prints(kind: str, record: str) -> Iterator[Print]:
    for name, edition in EDITIONS.items():
        if edition.of == kind:
            yield from (Print(name, record, size) for size in edition.papers)
