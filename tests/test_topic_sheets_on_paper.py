"""Every topic's sheet from the real content as it is printed: each PDF is opened."""

import io
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pytest
from pypdf import PdfReader
from pypdf.generic import DictionaryObject

from generator.drawings import Drawings, drawings
from generator.models import Level
from generator.paper.catalogue import Print, topic_prints, topic_sheets
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscript
from generator.paper.topic_shapes import PrintedPart, PrintedTopic
from generator.paper.topic_sheet import topic_sheet
from generator.paper.typeset import typeset
from generator.project import PROJECT
from tests.printed import elements, sizes_of_letters, words_of_sheets
from tests.real_content import real_library

LIBRARY = real_library()
CHECK = LIBRARY.site.safety.check
LABELS = LIBRARY.words.cards.labels
EVERY = [one for topic in topic_sheets(LIBRARY) for one in topic_prints(topic)]
SIDES = 2  # of one sheet of paper, in normal print
LARGE_SHEETS = 6
# Millimetres: a person who is not lying is at least so high, one who lies so long.
UPRIGHT, LYING = 25, 45
SLACK = 0.1


@dataclass(frozen=True)
class Paper:
    """A finished PDF with what it was set from."""

    one: Print
    says: PrintedTopic
    data: bytes

    @cached_property
    def pdf(self) -> PdfReader:
        """The file, opened."""
        return PdfReader(io.BytesIO(self.data))

    @cached_property
    def sides(self) -> list[str]:
        """The text of each side without spaces."""
        return words_of_sheets(self.data)

    @cached_property
    def elements(self) -> list[DictionaryObject]:
        """Every element of its structure, in order."""
        root: Any = self.pdf.trailer["/Root"]
        return [*elements(root["/StructTreeRoot"])]

    def tags(self, *names: str) -> list[DictionaryObject]:
        """Return the elements with one of these tags."""
        return [element for element in self.elements if element.get("/S") in names]


@pytest.fixture(scope="module")
def drawn() -> Drawings:
    return drawings(LIBRARY, PROJECT / "build" / "figures")


@pytest.fixture(scope="module")
def papers(drawn: Drawings) -> list[Paper]:
    def made(one: Print) -> Paper:
        says = topic_sheet(LIBRARY, drawn, one.record)
        given = inputs(one, manuscript(LIBRARY, drawn, says))
        return Paper(one, says, typeset(PROJECT / "templates" / "cards" / "topic.typ", given))

    return [made(one) for one in EVERY]


def bare(text: str) -> str:
    return "".join(text.split())


def is_large(paper: Paper) -> bool:
    return paper.one.size.startswith("large")


def said_by_a_part(part: PrintedPart) -> Iterator[str]:
    """Yield what a part says, in order."""
    yield part.heading
    if part.care:
        yield from (part.care.name.upper(), part.care.heading, part.care.lead)
        for group in part.care.groups:
            yield group.name
            yield from (text for sign in group.signs for text in (sign.text, sign.more))
    yield from (text for one in part.numbers for text in (one.place, one.number))
    yield from (one.urgent_line for one in part.numbers)
    yield from part.numbers_after
    yield from (one.label for one in part.compared)
    for items in part.lists:
        yield items.lead
        yield from (text for one in items.items for text in (one.lead, one.text))
    if part.table:
        yield from (part.table.day, *(column.heading for column in part.table.columns))
        yield from map(str, range(1, part.table.rows + 1))
    yield from (gap.label for gap in part.gaps)
    panels = part.pictured.panels if part.pictured else ()
    yield from (step.text for panel in panels for step in panel.steps)


def it_says_all_in_the_order_in_which_one_reads(paper: Paper) -> None:
    says = paper.says
    fields = [LABELS.name, LABELS.by, LABELS.date, LABELS.telephone] if says.prepared else []
    musts = [says.title, says.summary, LABELS.read, *fields]
    musts += [text for part in says.parts for text in said_by_a_part(part)]
    musts += [says.rules.check.short, says.sources_short, says.reviewed, says.code.short]
    text, place = "".join(paper.sides), 0
    for must in filter(None, map(bare, musts)):
        found = text.find(must, place)
        assert found >= place, must
        place = found


def it_takes_one_sheet_of_paper(paper: Paper) -> None:
    count = len(paper.sides)
    assert count <= (LARGE_SHEETS if is_large(paper) else SIDES)
    if not is_large(paper) and paper.one.record not in (CHECK, "getting-down-and-up"):
        assert count == 1


def its_sides_are_numbered(paper: Paper) -> None:
    count = len(paper.sides)
    for number, text in enumerate(paper.sides, start=1):
        assert bare(paper.says.title) in text
        place = bare(LABELS.sheet.format(number=number, count=count))
        assert (place in text) == (count > 1)


def no_type_is_smaller_than_clear_print(paper: Paper) -> None:
    assert min(sizes_of_letters(paper.data)) >= (18 if is_large(paper) else 12) - 0.01


def every_side_says_whom_to_call(paper: Paper) -> None:
    """By the line for emergencies, or by the heading of all signs of one."""
    heading = bare(LIBRARY.signs.levels["emergency"].heading.split(" {", maxsplit=1)[0])
    for text in paper.sides:
        assert bare(paper.says.rules.emergency) in text or f"EMERGENCY:{heading}" in text


def it_is_tagged_and_has_links(paper: Paper) -> None:
    root: Any = paper.pdf.trailer["/Root"]
    assert root["/Lang"].startswith(LIBRARY.site.language)
    assert "pdfuaid:part" in root["/Metadata"].get_data().decode()
    assert paper.pdf.metadata
    assert paper.pdf.metadata.title == paper.says.title
    assert len(paper.tags("/H1")) == 1
    names = [part for part in paper.says.parts if part.heading or part.care]
    assert len(paper.tags("/H2")) == len(names)
    assert paper.tags("/L")
    found = {
        note.get_object()["/A"]["/URI"]
        for page in paper.pdf.pages
        for note in page.get("/Annots", [])
        if "/A" in note.get_object()
    }
    assert found == {paper.says.code.address, paper.says.rules.check.address}


def its_tables_have_header_cells(paper: Paper) -> None:
    tables = [part.table for part in paper.says.parts if part.table]
    assert len(paper.tags("/Table")) == len(tables)
    assert len(paper.tags("/TH")) == sum(len(table.columns) + 1 for table in tables)
    assert len(paper.tags("/TR")) == sum(table.rows + 1 for table in tables)


def every_drawing_has_its_words(paper: Paper) -> None:
    found = [str(element.get("/Alt")) for element in paper.tags("/Figure")]
    expected = [paper.says.code.label, *(one.words for one in paper.says.drawings)]
    assert sorted(found) == sorted(expected)


def its_people_can_be_seen(paper: Paper) -> None:
    """The first panel of a drawing has its words, and says how large all of them are."""
    figures: list[Any] = [*paper.tags("/Figure")]
    boxes = {str(one["/Alt"]): one["/A"][0]["/BBox"] for one in figures}
    assert paper.says.drawings or len(boxes) == 1
    for drawing in paper.says.drawings:
        left, bottom, right, top = boxes[drawing.words]
        panel = drawing.panels[0]
        points = min((right - left) / panel.width, (top - bottom) / panel.height)
        if any(part.pictured and part.pictured.drawing == drawing for part in paper.says.parts):
            points = (right - left) / panel.width  # there is less white over and under it
        scale = points * 25.4 / 72
        assert not drawing.upright or drawing.upright * scale >= UPRIGHT - SLACK
        assert not drawing.lying or drawing.lying * scale >= LYING - SLACK


PROPERTIES = (
    it_says_all_in_the_order_in_which_one_reads,
    it_takes_one_sheet_of_paper,
    its_sides_are_numbered,
    no_type_is_smaller_than_clear_print,
    every_side_says_whom_to_call,
    it_is_tagged_and_has_links,
    its_tables_have_header_cells,
    every_drawing_has_its_words,
    its_people_can_be_seen,
)


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_sheet(papers: list[Paper], holds: Callable[[Paper], None]) -> None:
    assert len(papers) == len(EVERY) == 20
    failures = []
    for paper in papers:
        try:
            holds(paper)
        except AssertionError as error:
            failures.append(f"{paper.one.path}: {error}")
    assert failures == []


def signs_of(level: Level) -> list[str]:
    signs = [sign for sign in LIBRARY.signs.signs.values() if sign.level == level]
    return [bare(text) for sign in signs for text in (sign.text, sign.more or "")]


def test_the_front_of_the_safety_check_has_every_emergency_and_its_reverse_what_is_for_today(
    papers: list[Paper],
) -> None:
    for paper in (paper for paper in papers if paper.one.record == CHECK and not is_large(paper)):
        front, reverse = paper.sides
        assert [text for text in signs_of("emergency") if text not in front] == []
        assert [text for text in signs_of("same-day") if text not in reverse] == []


def test_large_print_says_the_level_again_on_every_sheet_with_its_signs(
    papers: list[Paper],
) -> None:
    for paper in (paper for paper in papers if paper.one.record == CHECK and is_large(paper)):
        levels: tuple[Level, ...] = ("emergency", "same-day")
        for level in levels:
            name = bare(f"{LIBRARY.signs.levels[level].name.upper()}:")
            signs = [
                bare(sign.text) for sign in LIBRARY.signs.signs.values() if sign.level == level
            ]
            shown = [text for text in paper.sides if any(sign in text for sign in signs)]
            assert shown
            assert all(name in text for text in shown)


def test_a_fault_is_seen(papers: list[Paper]) -> None:
    """What a sheet should say and does not, and what it says too small."""
    one = next(p for p in papers if p.one.record == CHECK and p.one.size == "a4")
    care = one.says.parts[1].care
    assert care
    groups = (replace(care.groups[0], signs=care.groups[0].signs[::-1]), *care.groups[1:])
    turned = replace(one.says.parts[1], care=replace(care, groups=groups))
    parts = (one.says.parts[0], turned, *one.says.parts[2:])
    calls = replace(one.says.rules, emergency="Call nobody.")
    for fault, holds in (
        (replace(one.says, parts=parts), it_says_all_in_the_order_in_which_one_reads),
        (replace(one.says, rules=calls), every_side_says_whom_to_call),
        (replace(one.says, title="Another"), its_sides_are_numbered),
        (replace(one.says, parts=one.says.parts[1:]), it_is_tagged_and_has_links),
    ):
        holds(one)
        with pytest.raises(AssertionError):
            holds(Paper(one.one, fault, one.data))


def test_a_picture_that_is_too_small_is_seen(papers: list[Paper]) -> None:
    for one in (p for p in papers if p.says.drawings and not is_large(p)):
        its_people_can_be_seen(one)
        part = next(part for part in one.says.parts if part.drawings)
        (drawing, *_) = part.drawings
        tiny = replace(drawing, upright=drawing.upright / 3, lying=drawing.lying / 3)
        compared = tuple(replace(other, drawing=tiny) for other in part.compared)
        steps = part.pictured and replace(part.pictured, drawing=tiny)
        small = replace(part, compared=compared, pictured=steps)
        with pytest.raises(AssertionError):
            its_people_can_be_seen(Paper(one.one, replace(one.says, parts=(small,)), one.data))
