"""Everything that is printed from the real content: each PDF is opened, none is a sample."""

import ctypes
import io
import math
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from generator.paper.fit import as_json, room
from pypdf import PdfReader
from pypdf.generic import DictionaryObject
from pypdfium2 import raw

from generator.content.library import Library
from generator.drawings import drawings
from generator.models.figure import FigurePose
from generator.paper.catalogue import EDITIONS
from generator.paper.codes import Code
from generator.paper.manuscripts import manuscripts
from generator.paper.papers import PAPERS
from generator.paper.prints import FinishedPrint, Manuscript, Print, catalogue, prints
from generator.paper.rules import AskShort, StopList
from generator.paper.sheet import Booklet, Pack, Sheet, SmallCard
from generator.paper.typeset import typeset
from generator.project import PROJECT
from tests.printed import FORMS
from tests.real_content import real_library

pytestmark = pytest.mark.xdist_group("cards-on-paper")  # all cards are set once a process

LIBRARY = real_library()
EVERY = catalogue(LIBRARY)
LABELS = LIBRARY.words.cards.labels
KEPT = PROJECT / "build" / "cards"
LAYOUTS = PROJECT / "templates" / "cards"
# One size for each guess at what a routine's card needs, and how far that may be off.
OF_ROUTINES = {size: paper for size, paper in PAPERS.items() if "routine" in paper.layouts}
GUESSED = {paper.need: size for size, paper in OF_ROUTINES.items()}.values()
LEAST_SHARE, MOST_SHARE = 0.955, 1.07  # of the largest type that fits
LEAST_NUMERAL = 6  # points
DPI = 100  # less than a camera sees, and a third less work than 150
QR = zxingcpp.BarcodeFormats(zxingcpp.BarcodeFormat.QRCode)


@dataclass(frozen=True)
class Paper:
    """A finished PDF with what it was set from."""

    one: Print
    says: Sheet | Pack | Booklet
    made: FinishedPrint

    @cached_property
    def pdf(self) -> PdfReader:
        """The file, opened."""
        return PdfReader(io.BytesIO(self.made.pdf))

    @cached_property
    def root(self) -> Any:
        """Its catalogue, which pypdf types as any object."""
        return self.pdf.trailer["/Root"].get_object()

    @cached_property
    def pages(self) -> list[str]:
        """The text of each page in the order of the file, with single spaces."""
        return texts(self.made.pdf)

    @cached_property
    def text(self) -> str:
        """All its text."""
        return " ".join(self.pages)

    @cached_property
    def routines(self) -> tuple[Sheet, ...]:
        """Each routine's card in it."""
        if isinstance(self.says, Sheet):
            return (self.says,)
        return self.says.cards if isinstance(self.says, Booklet) else ()

    @cached_property
    def small(self) -> tuple[SmallCard, ...]:
        """Each small card in it."""
        return self.says.cards if isinstance(self.says, Pack) else ()

    @cached_property
    def codes(self) -> list[Code]:
        """Every code that it has to show."""
        codes = [*(card.code for card in self.routines), *(card.code for card in self.small)]
        if isinstance(self.says, Booklet):
            codes += [self.says.code, self.says.safety.code]
        return codes


def plain(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip()


def texts(pdf: bytes) -> list[str]:
    """Return the text of each page; pdfium reads them twenty times as fast as pypdf."""
    pages = (page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf))
    return [plain(text.replace("\ufffe", "-")) for text in pages]  # its sign of a broken word


@pytest.fixture(scope="module")
def written() -> Mapping[Print, Manuscript]:
    drawn = drawings(LIBRARY, PROJECT / "build" / "figures")
    return manuscripts(LIBRARY, drawn)


@pytest.fixture(scope="module")
def made(written: Mapping[Print, Manuscript]) -> Mapping[Print, FinishedPrint]:
    """All prints; the tests in browsers take them from where a build would keep them, too."""
    return prints(written, PROJECT / "templates" / "cards", KEPT)


@pytest.fixture(scope="module")
def papers(made: Mapping[Print, FinishedPrint], written: Mapping[Print, Manuscript]) -> list[Paper]:
    return [Paper(one, written[one].says, made[one]) for one in EVERY]


def test_everything_is_there() -> None:
    steps = sum(bool(routine.steps) for routine in LIBRARY.routines.values())
    weeks = len(LIBRARY.routines) - steps
    assert steps
    assert weeks
    assert len(EVERY) == steps * 17 + weeks * 10 + 2 + 3 * len(LIBRARY.forms())


def it_has_the_sheets_that_it_promises(paper: Paper) -> None:
    count = len(paper.pdf.pages)
    match paper.one.edition:
        case "exercise":
            assert count == 2  # a front and a back
        case "cut-out":
            assert count == 2 * -(-len(paper.small) // 4)
        case "booklet":
            assert count >= 2 + len(LIBRARY.routines)
        case _:
            assert 1 <= count <= paper.one.paper.sheets
    if paper.made.pictures:
        assert len(paper.made.pictures) == count


def it_is_tagged_and_says_its_language_and_title(paper: Paper) -> None:
    assert paper.root["/MarkInfo"]["/Marked"]
    assert paper.root["/Lang"].startswith(LIBRARY.site.language)
    assert paper.pdf.metadata
    assert paper.pdf.metadata.title == paper.says.title
    assert paper.root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert "pdfuaid:part" in paper.root["/Metadata"].get_data().decode()


def elements(node: Any) -> Iterator[DictionaryObject]:
    """Yield every element of a structure tree."""
    node = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(node, list):
        for child in node:
            yield from elements(child)
    elif isinstance(node, DictionaryObject):
        yield node
        if "/K" in node:
            yield from elements(node["/K"])


def expected_alternatives(paper: Paper) -> list[str]:
    """Return the words of all drawings and codes that the print has to show."""
    lines = [line.drawing for card in paper.routines for line in card.lines]
    plans = [card.plan.drawing for card in paper.routines if card.plan]
    shown = [*lines, *plans, *(card.drawing for card in paper.small)]
    return [code.label for code in paper.codes] + [one.words for one in shown if one]


def every_drawing_has_its_words(paper: Paper) -> None:
    tree = elements(paper.root["/StructTreeRoot"])
    found = [str(element.get("/Alt")) for element in tree if element.get("/S") == "/Figure"]
    assert sorted(found) == sorted(expected_alternatives(paper))


def every_font_is_in_the_file(paper: Paper) -> None:
    resources: list[Any] = [page["/Resources"] for page in paper.pdf.pages]
    fonts = [font["/DescendantFonts"][0] for one in resources for font in one["/Font"].values()]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & set(font["/FontDescriptor"])


def sizes_of_type(page: pypdfium2.PdfPage) -> Iterator[float]:
    """Yield the points of every text that is drawn; all its letters are of one size."""
    size = ctypes.c_float()
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=FORMS):
        assert raw.FPDFTextObj_GetFontSize(one.raw, size)
        yield round(size.value, 1)


def no_type_is_smaller_than_its_paper_allows(paper: Paper) -> None:
    pages = pypdfium2.PdfDocument(paper.made.pdf)
    sizes = {size for page in pages for size in sizes_of_type(page)}
    assert sizes
    assert min(sizes) >= (10 if paper.one.edition == "booklet" else paper.one.paper.smallest)


def numerals_of(page: pypdfium2.PdfPage) -> Iterator[tuple[str, float]]:
    """Yield every number in white, as it stands in a disc, with its points."""
    letters, size = page.get_textpage(), ctypes.c_float()
    channels, signs = [ctypes.c_uint() for _ in range(4)], (ctypes.c_ushort * 99)()
    for one in page.get_objects(filter=[raw.FPDF_PAGEOBJ_TEXT], max_depth=FORMS):
        assert raw.FPDFPageObj_GetFillColor(one.raw, *channels)
        raw.FPDFTextObj_GetText(one.raw, letters.raw, signs, 99)
        text = "".join(map(chr, signs)).partition("\0")[0]
        if all(channel.value == 255 for channel in channels) and text.strip().isdigit():
            assert raw.FPDFTextObj_GetFontSize(one.raw, size)
            yield text.strip(), size.value


def its_numerals_are_those_of_the_steps_beside_them(paper: Paper) -> None:
    """A small card prints its steps, so its panels bear their numbers; a routine's has none."""
    found = [one for page in pypdfium2.PdfDocument(paper.made.pdf) for one in numerals_of(page)]
    shown = [pose for card in paper.small for pose in poses_of(card)]
    assert [text for text, _ in found] == [str(pose.step) for pose in shown if pose.step]
    assert all(points >= LEAST_NUMERAL for _, points in found)
    for card in paper.small:
        assert all(0 < pose.step <= len(card.steps) for pose in poses_of(card) if pose.step)


def poses_of(card: SmallCard) -> tuple[FigurePose, ...]:
    return LIBRARY.drawn()[card.drawing.figure].poses


def its_codes_lead_to_the_pages_of_what_is_printed(paper: Paper) -> None:
    expected = [code.address for code in paper.codes]
    found = []
    for page in pypdfium2.PdfDocument(paper.made.pdf):
        bitmap = page.render(scale=DPI / 72, grayscale=True).to_numpy()
        found += [code.text for code in zxingcpp.read_barcodes(bitmap, formats=QR)]
    assert sorted(found) == sorted(expected)
    assert all(address.startswith(LIBRARY.site.address) for address in found)


def said_of_signs(lists: Iterable[StopList]) -> Iterator[str]:
    """Yield the signs of each list, then what they ask for."""
    for told in lists:
        yield from (*told.signs, told.act)


def said_of_pain(card: Sheet | SmallCard) -> Iterator[str]:
    """Yield how much pain is fine and what to do about it; figures may stand above acts."""
    yield LIBRARY.words.safety.pain
    for step in card.rules.pain:
        yield from (step.score, step.act)


def said_by_a_routine(card: Sheet, edition: str) -> Iterator[str]:
    """Yield what a routine's card must say, in the order in which one reads."""
    yield card.title
    if edition != "blank":
        yield card.when
    yield from filter(None, [card.who_for, card.core])
    yield from (LABELS.name, *card.warnings.ask_first, card.rules.ask_first)
    yield card.rules.every_time
    for line in card.lines:
        if line.before:
            yield line.before
        yield line.name
        if edition != "blank":
            yield line.dose
        if line.note:
            yield line.note
    yield from filter(None, [card.after, *card.diary])
    yield from said_of_pain(card)
    yield from (*said_of_signs(card.warnings.stop), *said_of_signs(card.rules.stop))
    yield from (card.rules.emergency, LABELS.notes, card.code.short)
    yield from (card.rules.check.name, card.rules.check.short, card.reviewed)


def said_in_front(card: SmallCard) -> Iterator[str]:
    """Yield what the front of a small card must say."""
    yield from (card.of, card.before, card.title, card.dose, card.when, card.note)
    yield from (*card.steps, *said_of_signs(card.warnings.stop))


def said_on_the_back(card: SmallCard) -> Iterator[str]:
    """Yield what the back of a small card must say."""
    yield from (card.title, LABELS.name, *said_of_signs(card.rules.stop), *said_of_pain(card))
    yield from (LABELS.notes, card.code.short, card.rules.check.name, card.rules.check.short)
    yield card.reviewed


def bare(text: str) -> str:
    """Return a text without spaces: breaks of lines may cut words in addresses."""
    return re.sub(r"\s", "", text)


def assert_in_order(text: str, musts: Iterable[str]) -> None:
    """Find each text after the one before."""
    text, place = bare(text), 0
    for must in musts:
        found = text.find(bare(must), place)
        assert found >= place, must
        place = found


def it_says_all_it_must_in_the_order_in_which_one_reads(paper: Paper) -> None:
    assert paper.small or paper.routines
    for small in paper.small:
        assert_in_order(paper.text, said_in_front(small))
        assert_in_order(paper.text, said_on_the_back(small))
    for card in paper.routines:
        assert_in_order(paper.text, said_by_a_routine(card, paper.one.edition))


def parts(paper: Paper) -> list[tuple[Sheet | SmallCard, str]]:
    """Return each card with the text of the pages that it stands on, in the order of the file."""
    if isinstance(paper.says, Booklet):
        starts = [
            next(n for n, text in enumerate(paper.pages) if text.startswith(f"{c.title} {c.when}"))
            for c in paper.routines
        ]
        ends = [*starts[1:], len(paper.pages)]
        spans = zip(paper.routines, starts, ends, strict=True)
        return [(card, " ".join(paper.pages[start:end])) for card, start, end in spans]
    if paper.routines:
        return [(card, paper.text) for card in paper.routines]
    cards = enumerate(paper.small)
    side = 2 * paper.one.paper.across**2
    sheets = (2 * (2 * place // side) for place, _ in cards)
    texts_ = (" ".join(paper.pages[first : first + 2]) for first in sheets)
    return list(zip(paper.small, texts_, strict=True))


def it_names_everybody_who_must_ask_first(paper: Paper) -> None:
    for card, text in parts(paper):
        own = card.warnings
        for whole, ask in zip(own.ask_first, own.ask_short, strict=True):
            in_short = isinstance(card, SmallCard) and ask.label in text
            assert in_short or bare(whole) in bare(text), (card.title, whole)
        assert bare(card.rules.ask_first) in bare(text), card.title


def its_own_stop_signs_come_before_the_general_ones(paper: Paper) -> None:
    for card, text in parts(paper):
        own, general = [*said_of_signs(card.warnings.stop)], [*said_of_signs(card.rules.stop)]
        assert own, card.title
        assert general
        first = bare(text).find(bare(general[0]))
        for must in own:
            place = bare(text).find(bare(must))
            assert 0 <= place < first, must
        assert_in_order(text, [*own[:1], *general])


def it_has_the_pain_rule(paper: Paper) -> None:
    for card, text in parts(paper):
        assert len(card.rules.pain) == 3
        assert_in_order(text, [LIBRARY.words.safety.pain])
        for step in card.rules.pain:
            for must in (step.score, step.act):
                assert must in text, (card.title, must)


def it_says_whom_to_call_on_every_sheet_of_a_routine(paper: Paper) -> None:
    number = LIBRARY.words.safety.your_number
    assert LIBRARY.site.country is None
    for card, text in parts(paper):
        acts = [told.act for told in card.rules.stop if number in told.act]
        assert acts
        assert [act for act in acts if bare(act) not in bare(text)] == []
    if isinstance(paper.says, Sheet):
        emergency = bare(paper.says.rules.emergency)
        assert number in paper.says.rules.emergency
        names = [line.name for line in paper.says.lines]
        moves = [bare(page) for page in paper.pages if any(name in page for name in names)]
        assert moves
        assert [page for page in moves if emergency not in page] == []


def test_a_blank_card_says_no_amount_and_has_gaps_for_all(
    made: Mapping[Print, FinishedPrint], written: Mapping[Print, Manuscript]
) -> None:
    for one in (one for one in EVERY if one.edition == "blank"):
        card = written[one].says
        assert isinstance(card, Sheet)
        text = " ".join(texts(made[one].pdf))
        assert card.when not in text, one.path
        for line in card.lines:
            assert f"{line.name} {line.dose}" not in text, one.path
            for part in filter(None, line.dose_blank.split("_")):
                assert part.strip() in text, one.path


def its_boxes_are_for_seven_days(paper: Paper) -> None:
    if paper.one.edition != "booklet" or paper.routines:
        assert re.search(r"M ?T ?W ?T ?F ?S ?S", paper.text)
    assert ("Week 4" in paper.text) >= (paper.one.edition == "four-weeks")


def test_the_booklet_has_contents_the_whole_safety_check_and_page_numbers(
    made: Mapping[Print, FinishedPrint], written: Mapping[Print, Manuscript]
) -> None:
    for one in (one for one in EVERY if one.edition == "booklet"):
        book, pages = written[one].says, texts(made[one].pdf)
        assert isinstance(book, Booklet)
        for number, text in enumerate(pages, start=1):
            assert f"{number} / {len(pages)}" in text
        for card in book.cards:
            begins = f"{card.title} {card.when}"
            (start,) = [n for n, text in enumerate(pages, start=1) if text.startswith(begins)]
            assert re.search(rf"{re.escape(card.title)}[ .]*{start}\b", pages[0])
        whole = bare(" ".join(pages))
        assert len(book.safety.care) == 4
        assert sum(len(g.signs) for care in book.safety.care for g in care.groups) == len(
            LIBRARY.signs.signs
        )
        for care in book.safety.care:
            assert bare(care.heading) in whole
            for group in care.groups:
                for sign in group.signs:
                    for said in (group.name, sign.text, sign.more, *sign.acts):
                        assert bare(said) in whole


def test_the_same_content_gives_the_same_bytes(
    written: Mapping[Print, Manuscript], made: Mapping[Print, FinishedPrint]
) -> None:
    library: Library = LIBRARY
    assert library.routines
    for one in EVERY[:: len(EVERY) // 12]:
        again = prints(
            {one: written[one]}, PROJECT / "templates" / "cards", KEPT.with_name("again")
        )
        assert again[one] == made[one]
    shutil.rmtree(KEPT.with_name("again"))


def sheets_of(print_: Print, manuscript: Manuscript, points: float) -> int:
    """Return how many sheets a routine's card takes with type of a size."""
    inputs = {"given": as_json(print_, manuscript), "type": str(points), "level": "0"}
    pdf = typeset(LAYOUTS / EDITIONS[print_.edition].file, inputs)
    return len(pypdfium2.PdfDocument(pdf))


@pytest.mark.parametrize("size", GUESSED)
def test_in_the_middle_case_the_guess_at_the_type_is_what_just_fits(
    written: Mapping[Print, Manuscript], size: str
) -> None:
    """A figure of `Need` a fifth off is seen; `python -m benchmarks.need` finds them anew."""
    too_small, too_large = list[bool](), list[bool]()
    for print_, manuscript in written.items():
        card = manuscript.says
        if (print_.edition, print_.size) == ("filled", size) and isinstance(card, Sheet):
            sheets = sheets_of(print_, manuscript, print_.paper.smallest)
            guess = math.sqrt(sheets * print_.paper.area / room(print_, card, 0))
            too_small.append(sheets_of(print_, manuscript, guess / LEAST_SHARE) <= sheets)
            too_large.append(sheets_of(print_, manuscript, guess / MOST_SHARE) > sheets)
    assert len(too_small) == len(LIBRARY.routines)
    assert sum(too_small) <= len(too_small) / 2
    assert sum(too_large) <= len(too_large) / 2


# One test a property: a test for each property and file takes longer than what it looks at.
PROPERTIES = (
    it_has_the_sheets_that_it_promises,
    it_is_tagged_and_says_its_language_and_title,
    every_drawing_has_its_words,
    every_font_is_in_the_file,
    no_type_is_smaller_than_its_paper_allows,
    its_numerals_are_those_of_the_steps_beside_them,
    its_codes_lead_to_the_pages_of_what_is_printed,
    it_says_all_it_must_in_the_order_in_which_one_reads,
    its_boxes_are_for_seven_days,
    it_names_everybody_who_must_ask_first,
    its_own_stop_signs_come_before_the_general_ones,
    it_has_the_pain_rule,
    it_says_whom_to_call_on_every_sheet_of_a_routine,
)


def test_a_warning_that_is_not_printed_is_seen(papers: list[Paper]) -> None:
    """What a card should say and does not: a reason, a sign, an act at some pain, whom to call."""
    for one in (next(p for p in papers if p.routines), next(p for p in papers if p.small)):
        card = (one.routines or one.small)[0]
        own, rules = card.warnings, card.rules
        reason = replace(
            own, ask_first=(*own.ask_first, "Not."), ask_short=(*own.ask_short, AskShort("No.", ""))
        )
        late = replace(own, stop=rules.stop)
        pain = replace(rules, pain=(*rules.pain[:-1], replace(rules.pain[-1], act="Nothing.")))
        call = replace(rules, stop=(StopList(("Not.",), LIBRARY.words.safety.your_number + "!"),))
        for fault, holds in (
            (replace(card, warnings=reason), it_names_everybody_who_must_ask_first),
            (replace(card, warnings=late), its_own_stop_signs_come_before_the_general_ones),
            (replace(card, rules=pain), it_has_the_pain_rule),
            (replace(card, rules=call), it_says_whom_to_call_on_every_sheet_of_a_routine),
        ):
            says = fault if isinstance(fault, Sheet) else Pack("", "", "", (fault,))
            holds(one)
            with pytest.raises(AssertionError):
                holds(Paper(one.one, says, one.made))


@pytest.mark.parametrize("holds", PROPERTIES, ids=lambda holds: holds.__name__)
def test_of_every_pdf(papers: list[Paper], holds: Callable[[Paper], None]) -> None:
    assert len(papers) == len(EVERY) > 0
    failures = []
    for paper in papers:
        try:
            holds(paper)
        except AssertionError as error:
            failures.append(f"{paper.one.path}: {error}")
    assert failures == []
