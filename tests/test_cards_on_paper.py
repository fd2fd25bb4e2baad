"""Everything that is printed from the real content: each PDF is opened, none is a sample."""

import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterable, Mapping

import pypdfium2
import pytest
import zxingcpp

from generator.models.words.cards import SizeId
from generator.paper.catalogue import EDITIONS
from generator.paper.prints import catalogue, prints
from tests.leaves import Leaf, Tag, bare
from tests.real_cards import KEPT, LAYOUTS, Card, Paper, failures, papers, written
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
WORDS = LIBRARY.words.cards.labels
OFFERED: Mapping[str, tuple[SizeId, ...]] = {
    "filled": ("a4", "letter", "a5", "large-a4", "large-letter"),
    "blank": ("a4", "letter", "large-a4", "large-letter"),
}
# Points that type has at least: clear print, large print, and what fits a pocket.
LEAST: Mapping[SizeId, float] = {
    "a4": 12,
    "letter": 12,
    "a5": 12,
    "large-a4": 18,
    "large-letter": 18,
    "a6": 10,
}
SMALL = 10  # cards to cut out, on any paper
APART = 1  # points that the type of two cards of a set may differ
LONGEST_ALTERNATIVE = 150  # letters
DPI = 100  # less than a camera sees, and a third less work than 150
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)
DAY = re.compile(r"\d{4}-\d\d-\d\d")
# What editors note for each other, and no reader should see.
NOTED = re.compile(r"not checked|not-reviewed|TODO|FIXME|\[own\]|\[[A-Z]\d\d|[{}_]", re.IGNORECASE)
DECORATION = re.compile(r"[. ]*|\d+ ?|\d+ / \d+")  # dots of contents, numbers of panels and sheets


def of_code(leaf: Leaf) -> Iterable[Tag]:
    """Return the codes of a sheet."""
    labels = {code.label for paper in papers() for code in paper.codes}
    return [tag for tag in leaf.tags.all("Figure") if tag.alternative in labels]


def it_is_tagged_and_says_its_language_and_title(paper: Paper) -> None:
    """What is decoration says nothing, or again what stands before, as heads of tables do."""
    assert paper.pdf.language.startswith(LIBRARY.site.language)
    assert paper.pdf.title == paper.title
    assert b"pdfuaid:part" in paper.made.pdf
    words = [ink for leaf in paper.pdf.leaves for ink in leaf.words]
    told = {ink.text for ink in words if ink.mark is not None}
    if paper.one.edition != "pictures":
        untold = [ink.text for ink in words if ink.mark is None and ink.text not in told]
        assert [text for text in untold if not DECORATION.fullmatch(text)] == []


def no_type_is_smaller_than_its_paper_allows(paper: Paper) -> None:
    least = SMALL if paper.one.edition == "cut-out" else LEAST[paper.one.size]
    sizes = {ink.points for leaf in paper.pdf.leaves for ink in leaf.words}
    assert sizes
    assert min(sizes) >= least


def every_face_is_in_the_file(paper: Paper) -> None:
    assert all(ink.is_embedded for leaf in paper.pdf.leaves for ink in leaf.words)


def exercises_are_a_table(paper: Paper) -> None:
    for card in paper.cards:
        for leaf in {id(leaf): leaf for leaf, _ in card.rows}.values():
            tables = [tag for tag in leaf.tags.all("Table") if any(tag.all("TBody"))]
            assert tables
            assert all([*table.all("TH")] for table in tables)
        for leaf, row in card.rows:
            cells = [*row.all("TD")]
            assert leaf.said(cells[0]).isdigit() or leaf.said(cells[0]) == "+"
            assert len([*row.all("H2")]) == 1


def boxes_and_days_are_read_out(paper: Paper) -> None:
    days = ", ".join(WORDS.day_names)
    for card in (card for card in paper.cards if paper.one.edition != "four-weeks"):
        boxes = WORDS.boxes[min(card.says.times, len(WORDS.boxes)) - 1]
        for leaf, row in card.rows:
            assert [tag.alternative for tag in row.all("Figure")].count(boxes) == 1
            assert days in [tag.alternative for tag in leaf.tags.all("Figure")]


def alternatives_are_short(paper: Paper) -> None:
    told = {tag.alternative for leaf in paper.pdf.leaves for tag in leaf.tags.all("Figure")}
    assert "" not in told
    long = sorted(text for text in told if len(text) > LONGEST_ALTERNATIVE)
    assert [(len(text), text) for text in long] == []


def codes_and_addresses_are_links(paper: Paper) -> None:
    for leaf in paper.pdf.leaves:
        assert all(
            link.address.startswith(LIBRARY.site.address) for link in leaf.links if link.address
        )
    for code in paper.codes:
        leaves = [
            leaf
            for leaf in paper.pdf.leaves
            for tag in leaf.tags.all("Figure")
            if tag.alternative == code.label
        ]
        assert leaves, code.address
        shown = [
            ink.box
            for leaf in leaves[:1]
            for tag in of_code(leaf)
            if tag.alternative == code.label
            for ink in leaf.inside(tag)
        ]
        opens = [link.box for link in leaves[0].links if link.address == code.address]
        assert shown
        assert all(any(min(box.common(area)) > 5 for area in opens) for box in shown[:1])
        captions = (WORDS.scan, WORDS.read) if paper.one.edition != "pictures" else ("",)
        assert any(bare(caption) in leaves[0].text for caption in captions)


def bookmarks_name_each_exercise(paper: Paper) -> None:
    titles = [title for title, _ in paper.pdf.bookmarks]
    for card in paper.cards:
        rest = iter(titles)
        for must in (card.says.title, *(line.name for line in card.says.lines)):
            assert must in rest, must


def its_codes_lead_to_the_pages_of_what_is_printed(paper: Paper) -> None:
    """A card without words has its code on each sheet."""
    expected, found = [code.address for code in paper.codes], found_codes(paper)
    if paper.one.edition == "pictures":
        expected *= len(paper.pdf.leaves)
    assert sorted(found) == sorted(expected)
    assert all(address.startswith(LIBRARY.site.address) for address in expected)


def found_codes(paper: Paper) -> list[str]:
    """Return what the codes of a PDF open, as a camera sees them."""
    found = []
    for leaf, page in zip(paper.pdf.leaves, pypdfium2.PdfDocument(paper.made.pdf), strict=True):
        if any(of_code(leaf)):
            bitmap = page.render(scale=DPI / 72, grayscale=True).to_numpy()
            found += [code.text for code in zxingcpp.read_barcodes(bitmap, formats=QR)]
    return found


def nothing_is_meant_for_editors(paper: Paper) -> None:
    for leaf in paper.pdf.leaves:
        drawn = "".join(ink.text for ink in leaf.words)
        assert (NOTED.findall(drawn), DAY.findall(drawn)) == ([], [])


def pictures_are_there_where_one_picks_an_edition(paper: Paper) -> None:
    if EDITIONS[paper.one.edition].has_pictures:
        assert len(paper.made.pictures) == len(paper.pdf.leaves)


def body_type(card: Card) -> float:
    """Return the size of most letters of a card."""
    sizes = Counter[float]()
    for leaf in card.leaves:
        for ink in leaf.words:
            sizes[ink.points] += len(ink.text)
    return sizes.most_common(1)[0][0]


def test_the_type_of_a_set_of_cards_is_much_the_same() -> None:
    sizes: dict[tuple[str, str], dict[float, str]] = {}
    for paper in papers():
        for card in paper.cards:
            one = sizes.setdefault((paper.one.edition, paper.one.size), {})
            one[body_type(card)] = card.says.title
    assert sizes
    assert {key: s for key, s in sizes.items() if max(s) - min(s) > APART} == {}


def test_every_routine_comes_in_every_edition_that_is_offered() -> None:
    found = {(one.edition, one.record, one.size) for one in catalogue(LIBRARY)}
    wanted = {
        (edition, record, size)
        for edition, sizes in OFFERED.items()
        for size in sizes
        for record in LIBRARY.routines
    }
    assert wanted - found == set()
    assert len(found) == len(written()) == len(papers())


def test_the_same_content_gives_the_same_bytes() -> None:
    made = {paper.one: paper.made for paper in papers()}
    again = KEPT.with_name("again")
    for one in [*made][:: len(made) // 12]:
        assert prints({one: written()[one]}, LAYOUTS, again)[one] == made[one]
    shutil.rmtree(again)


PROPERTIES = (
    it_is_tagged_and_says_its_language_and_title,
    no_type_is_smaller_than_its_paper_allows,
    every_face_is_in_the_file,
    exercises_are_a_table,
    boxes_and_days_are_read_out,
    alternatives_are_short,
    codes_and_addresses_are_links,
    bookmarks_name_each_exercise,
    its_codes_lead_to_the_pages_of_what_is_printed,
    nothing_is_meant_for_editors,
    pictures_are_there_where_one_picks_an_edition,
)


# One test a property: a test for each property and file takes longer than what it looks at.
@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(holds: Callable[[Paper], None]) -> None:
    assert len(papers()) > 0
    assert failures(holds, papers()) == []
