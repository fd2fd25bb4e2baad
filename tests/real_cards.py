"""Everything that is printed from the real content, set once and opened once in a process."""

import functools
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from generator.content.library import Library
from generator.drawings import Drawings, drawings
from generator.paper.codes import Code
from generator.paper.manuscripts import Says, manuscripts
from generator.paper.picture_sheet import PictureCard
from generator.paper.prints import FinishedPrint, Manuscript, Print, prints
from generator.paper.sheet import Booklet, Cover, Drawing, Pack, Sheet, SmallCard
from generator.project import PROJECT
from tests.opened import Leaf, Opened, Tag, bare, opened
from tests.real_content import real_library

LAYOUTS = PROJECT / "templates" / "cards"
KEPT = PROJECT / "build" / "cards"
BULLET = "•"
LONGEST_ERROR = 400  # letters of what is said of one PDF


@dataclass(frozen=True)
class Card:
    """A routine's card with the sheets that it stands on; `is_bare` in a booklet."""

    says: Sheet
    leaves: tuple[Leaf, ...]
    is_bare: bool

    @cached_property
    def text(self) -> str:
        """All its text without spaces and bullets."""
        return "".join(leaf.text for leaf in self.leaves).replace(BULLET, "")

    @cached_property
    def rows(self) -> tuple[tuple[Leaf, Tag], ...]:
        """The rows of its exercises or weeks, each with its sheet, in order."""
        return tuple((leaf, row) for leaf in self.leaves for row in rows_of(leaf, self.says))


@dataclass(frozen=True, eq=False)
class Paper:
    """A finished PDF with what it was set from."""

    one: Print
    says: Cover
    made: FinishedPrint

    @cached_property
    def pdf(self) -> Opened:
        """The file, opened."""
        return opened(self.made.pdf)

    @property
    def title(self) -> str:
        """What it is called."""
        return self.says.title

    @cached_property
    def cards(self) -> tuple[Card, ...]:
        """Each routine's card in it."""
        if isinstance(self.says, Sheet):
            return (Card(self.says, self.pdf.leaves, is_bare=False),)
        return tuple(_in_booklet(self.says, self.pdf)) if isinstance(self.says, Booklet) else ()

    @cached_property
    def small(self) -> tuple[SmallCard, ...]:
        """Each small card in it."""
        return self.says.cards if isinstance(self.says, Pack) else ()

    @cached_property
    def set_of(self) -> Sheet | None:
        """The routine's card that comes with small cards, for what they share."""
        return self.says.routine if isinstance(self.says, Pack) else None

    @cached_property
    def codes(self) -> list[Code]:
        """Every code that it has to show."""
        codes = [*(card.says.code for card in self.cards), *(card.code for card in self.small)]
        codes += [self.set_of.code] if self.set_of else []
        match self.says:
            case Booklet(code=code, safety=check):
                codes += [code, check.code] if check else [code]
            case PictureCard(code=code):
                codes.append(code)
        return codes

    @cached_property
    def drawings(self) -> tuple[Drawing, ...]:
        """Every drawing that it has to show."""
        assert isinstance(self.says, Says)
        return self.says.drawings


def _in_booklet(booklet: Booklet, pdf: Opened) -> Iterator[Card]:
    """Yield the cards of a booklet with their sheets, each from its heading to the next one."""
    begins = [_first_sheet(pdf, card.title) for card in booklet.cards]
    ends = [*begins[1:], len(pdf.leaves)]
    for card, begin, end in zip(booklet.cards, begins, ends, strict=True):
        yield Card(card, pdf.leaves[begin:end], is_bare=True)


def _first_sheet(pdf: Opened, title: str) -> int:
    (found,) = [n for n, leaf in enumerate(pdf.leaves) if bare(title) in _headings(leaf)]
    return found


def _headings(leaf: Leaf) -> list[str]:
    return [leaf.said(tag) for tag in leaf.tags.all("H1")]


def rows_of(leaf: Leaf, says: Sheet) -> Iterator[Tag]:
    """Yield the rows of a sheet that are exercises or weeks of this card."""
    asks = [bare(words.ask) for words in real_library().words.cards.labels.ticks.values()]
    for table in leaf.tags.all("Table"):
        heads = [leaf.said(cell) for cell in table.all("TH")]
        if heads and heads[0].startswith((*asks, bare(says.title))):
            yield from (row for body in table.all("TBody") for row in body.all("TR"))


@functools.cache
def drawn() -> Drawings:
    """Return the drawings of the real content."""
    return drawings(real_library(), PROJECT / "build" / "figures")


@functools.cache
def written() -> Mapping[Print, Manuscript]:
    """Return what each PDF of the real content is set from."""
    return manuscripts(real_library(), drawn())


@functools.cache
def papers() -> tuple[Paper, ...]:
    """Return all of it; the tests in browsers take it from where a build would keep it, too."""
    made = prints(written(), LAYOUTS, KEPT)
    return tuple(Paper(one, manuscript.says, made[one]) for one, manuscript in written().items())


def of_routines() -> list[Paper]:
    """Return the PDFs that hold routines' cards."""
    return [paper for paper in papers() if isinstance(paper.says, Sheet | Booklet)]


def set_from(library: Library, these: Iterable[Print]) -> list[Paper]:
    """Return some prints of a changed library, set anew."""
    texts = manuscripts(library, drawn())
    chosen = {one: texts[one] for one in these}
    made = prints(chosen, LAYOUTS, KEPT.with_name("changed"))
    return [Paper(one, text.says, made[one]) for one, text in chosen.items()]


def failures(holds: Callable[[Paper], None], of: Iterable[Paper]) -> list[str]:
    """Return where a property does not hold, each with what was found."""
    found = []
    for paper in of:
        try:
            holds(paper)
        except AssertionError as error:
            found.append(f"{paper.one.path}: {' '.join(str(error).split())[:LONGEST_ERROR]}")
    return found
