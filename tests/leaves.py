"""A sheet of a PDF: what is drawn where, how it is tagged, and what a tap opens."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pypdfium2 import raw

MM = 72 / 25.4  # points of a millimetre
TEXT, PATH, IMAGE, FORM = (
    raw.FPDF_PAGEOBJ_TEXT,
    raw.FPDF_PAGEOBJ_PATH,
    raw.FPDF_PAGEOBJ_IMAGE,
    raw.FPDF_PAGEOBJ_FORM,
)


@dataclass(frozen=True)
class Box:
    """A rectangle in points, from the lower left corner of its sheet."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """How wide it is."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """How high it is."""
        return self.top - self.bottom

    def inside(self, other: "Box", by: float = 1) -> bool:
        """Return whether it lies in the other, but for so many points."""
        return (
            self.left >= other.left - by
            and self.right <= other.right + by
            and self.bottom >= other.bottom - by
            and self.top <= other.top + by
        )

    def overlaps(self, other: "Box", across: float, down: float) -> bool:
        """Return whether they have more in common than so many points."""
        wide, high = self.common(other)
        return wide > across and high > down

    def common(self, other: "Box") -> tuple[float, float]:
        """Return how wide and how high what they have in common is; negative if they are apart."""
        wide = min(self.right, other.right) - max(self.left, other.left)
        return wide, min(self.top, other.top) - max(self.bottom, other.bottom)


def around(boxes: Sequence[Box]) -> Box:
    """Return the smallest rectangle that holds all."""
    lefts, bottoms = min(box.left for box in boxes), min(box.bottom for box in boxes)
    return Box(lefts, bottoms, max(box.right for box in boxes), max(box.top for box in boxes))


@dataclass(frozen=True)
class Corner:
    """Where coordinates begin, in points, and how many points each is."""

    left: float
    bottom: float
    points: float


@dataclass(frozen=True)
class Ink:
    """Something that is drawn: its box, and what of the structure it belongs to, if anything.

    `run` is the same for all that was marked at once, and `at` is where the corner of its own
    coordinates stands, with points for each of them. `text`, `points` and `is_white` are of words.
    """

    kind: int
    box: Box
    mark: int | None
    run: int
    at: "Corner"
    text: str = ""
    points: float = 0.0
    is_white: bool = False
    is_embedded: bool = False


@dataclass(frozen=True)
class Tag:
    """An element of the structure of a sheet: in order, its elements and numbers of its marks."""

    kind: str
    alternative: str
    holds: tuple["Tag | int", ...]

    @property
    def parts(self) -> tuple["Tag", ...]:
        """The elements in it."""
        return tuple(one for one in self.holds if isinstance(one, Tag))

    def all(self, *kinds: str) -> Iterator["Tag"]:
        """Yield what is of these kinds, or everything, in the order in which it is read."""
        if not kinds or self.kind in kinds:
            yield self
        for part in self.parts:
            yield from part.all(*kinds)

    @cached_property
    def marks(self) -> tuple[int, ...]:
        """The numbers of all that is marked as its own or of its parts, in order."""
        found = ((one,) if isinstance(one, int) else one.marks for one in self.holds)
        return tuple(mark for marks in found for mark in marks)


@dataclass(frozen=True)
class Link:
    """What is opened by a tap, and where."""

    address: str
    box: Box


@dataclass(frozen=True)
class Leaf:
    """A sheet of paper, one side of it."""

    width: float
    height: float
    ink: tuple[Ink, ...]
    tags: Tag
    links: tuple[Link, ...]

    @cached_property
    def words(self) -> tuple[Ink, ...]:
        """All its text that shows."""
        return tuple(ink for ink in self.ink if ink.kind == TEXT and ink.text.strip())

    @cached_property
    def text(self) -> str:
        """Its text without spaces, in the order in which it is drawn: a line may end anywhere."""
        return bare("".join(ink.text for ink in self.words))

    def room(self, margin: float) -> Box:
        """Return what is left within a margin in millimetres."""
        edge = margin * MM
        return Box(edge, edge, self.width - edge, self.height - edge)

    def inside(self, tag: Tag) -> list[Ink]:
        """Return what is drawn of an element."""
        marks = set(tag.marks)
        return [ink for ink in self.ink if ink.mark in marks]

    def said(self, tag: Tag) -> str:
        """Return the words of an element without spaces, as a screen reader has them."""
        by_mark: dict[int, str] = {}
        for ink in self.words:
            if ink.mark is not None:
                by_mark[ink.mark] = by_mark.get(ink.mark, "") + ink.text
        return bare("".join(by_mark.get(mark, "") for mark in tag.marks))


def bare(text: str) -> str:
    """Return a text without spaces and hyphens, which lines may have gained or lost."""
    return "".join(text.split()).replace("-", "").replace("\x02", "").replace("\u200b", "")


@dataclass(frozen=True)
class Opened:
    """A PDF: its sheets, what it says of itself, and its bookmarks with their sheets."""

    leaves: tuple[Leaf, ...]
    title: str
    language: str
    bookmarks: tuple[tuple[str, int], ...]

    @cached_property
    def text(self) -> str:
        """All its text without spaces."""
        return "".join(leaf.text for leaf in self.leaves)
