import io
import math
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Literal

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from generator.models.citations import without_citations
from tests.browser.conftest import Built, profile

Scheme = Literal["light", "dark"]
PAPERS = ("A4", "Letter")

# Each palette and each paper by itself is printed from one page of each kind in every run.
ROUNDS = [
    pytest.param(("light", "A4"), marks=pytest.mark.xdist_group("print-light-A4")),
    *(
        pytest.param(
            (scheme, paper),
            marks=[pytest.mark.exhaustive, pytest.mark.xdist_group(f"print-{scheme}-{paper}")],
        )
        for scheme, paper in (("dark", "A4"), ("light", "Letter"), ("dark", "Letter"))
    ),
]
KINDS = (
    "", "exercises/superman/", "routines/strength/", "guidance/before-you-start/", "cards/starter/",
)  # fmt: skip
ROUTINE_SHEETS = 3  # at most
GUIDANCE_SHEETS = 3
SAFETY_CHECK_SHEETS = 4  # with the signs in large type
SMALLEST = 10  # points; words, not the numbers in their circles
WHITE = {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
BLACK = {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}
LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")

# What a reader of the printed page would see of it.
LOOK = """() => {
    const seen = selector =>
        [...document.querySelectorAll(selector)].filter(found => found.checkVisibility());
    const worded = seen(".md-content__inner, .md-content__inner *").filter(
        found => [...found.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
    const styles = (elements, name) =>
        [...new Set(elements.map(element => getComputedStyle(element)[name]))];
    return {
        furniture: seen(".md-header, .md-sidebar, .site-bar, .site-foot, .crumbs, .film-link")
            .length,
        drawings: seen(".figure img").map(drawing => drawing.className),
        inks: styles(worded, "color"),
        grounds: styles([document.documentElement, document.body, ...worded], "backgroundColor"),
    };
}"""


@dataclass(frozen=True)
class Printed:
    """A page on paper: the words of each sheet, without spaces, and how it looks."""

    sheets: tuple[str, ...]
    smallest: float
    furniture: int
    drawings: tuple[str, ...]
    inks: frozenset[str]
    grounds: frozenset[str]

    def lacks(self, texts: Sequence[str]) -> list[str]:
        """Return the texts that no sheet shows as a whole."""
        return [text for text in texts if not any(_bare(text) in sheet for sheet in self.sheets)]


@dataclass
class Press:
    """Prints each page once, for one palette and one paper."""

    page: Page
    paper: str
    kept: dict[str, Printed] = field(default_factory=dict)

    def of(self, url: str) -> Printed:
        """Return the page on paper."""
        if url not in self.kept:
            self.kept[url] = self._print(url)
        return self.kept[url]

    def _print(self, url: str) -> Printed:
        self.page.goto(url)
        reader = PdfReader(io.BytesIO(self.page.pdf(format=self.paper, print_background=True)))
        sizes = [math.inf]

        def measure(text: str, cm: list[float], tm: list[float], _: object, size: float) -> None:
            if any(letter.isalpha() for letter in text):
                sizes.append(size * math.hypot(tm[2], tm[3]) * math.hypot(cm[2], cm[3]))

        sheets = tuple(_bare(sheet.extract_text(visitor_text=measure)) for sheet in reader.pages)
        self.page.emulate_media(media="print")
        look = self.page.evaluate(LOOK)
        self.page.emulate_media(media=None)
        return Printed(
            sheets,
            min(sizes),
            look["furniture"],
            tuple(look["drawings"]),
            frozenset(look["inks"]),
            frozenset(look["grounds"]),
        )


@contextmanager
def paper_wide(browser: Browser, scheme: Scheme) -> Iterator[Page]:
    """Yield a window as wide as paper."""
    with profile(browser, color_scheme=scheme, viewport={"width": 718, "height": 1000}) as context:
        yield context.new_page()


@pytest.fixture(scope="module", params=ROUNDS, ids="-".join)
def press(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Press]:
    scheme, paper = request.param
    with paper_wide(browser, scheme) as page:
        yield Press(page, paper)


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    with paper_wide(browser, "light") as page:
        yield page


def test_every_card_prints_on_one_sheet_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library = built.library
    assert library.routines
    for record, routine in library.routines.items():
        printed = press.of(f"{address}cards/{record}/")
        assert len(printed.sheets) == 1, record
        must = [routine.name, "Stop if", str(routine.review.due_on), "Prepared for", "Notes"]
        assert not printed.lacks([*must, *library.site.safety.stop_rules]), record


def test_every_card_has_a_box_for_each_line_and_day(
    sheet: Page, address: str, built: Built
) -> None:
    for record, routine in built.library.routines.items():
        sheet.goto(f"{address}cards/{record}/")
        rows = len(routine.steps) or len(routine.weekly_plan.weeks if routine.weekly_plan else ())
        assert sheet.locator(".card .tick").count() == 7 * rows, record


def test_the_code_of_every_card_leads_to_its_routine(
    sheet: Page, address: str, built: Built
) -> None:
    for record in built.library.routines:
        sheet.goto(f"{address}cards/{record}/")
        picture = Image.open(io.BytesIO(sheet.locator(".card__code").screenshot(scale="css")))
        (code,) = zxingcpp.read_barcodes(picture.resize((400, 400)))
        assert code.text == f"{built.library.site.address}routines/{record}/"


def test_every_exercise_prints_on_one_sheet_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library, safety = built.library, built.library.site.safety
    assert library.exercises
    for record, exercise in library.exercises.items():
        printed = press.of(f"{address}exercises/{record}/")
        assert len(printed.sheets) == 1, record
        must = [
            exercise.name,
            "How much",
            *(step.text for step in exercise.steps),
            *exercise.should_feel,
            *exercise.stop_when,
            *safety.stop_rules,
            *exercise.ask_first,
            *safety.ask_first,
            *(swap.how for swap in exercise.instead),
            str(exercise.review.due_on),
        ]
        assert not printed.lacks(must), record
        assert printed.drawings == ("figure__row",), record


def test_every_routine_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library = built.library
    assert library.routines
    for record, routine in library.routines.items():
        printed = press.of(f"{address}routines/{record}/")
        assert len(printed.sheets) <= ROUTINE_SHEETS, record
        must = [
            routine.name,
            *routine.who_for,
            *(library.exercises[step.exercise].name for step in routine.steps),
            *(step.note for step in routine.steps if step.note),
            *routine.stop_when,
            *library.site.safety.stop_rules,
            *routine.progress,
        ]
        assert not printed.lacks(must), record


def test_every_topic_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    topics = built.library.guidance
    assert topics
    for record, topic in topics.items():
        printed = press.of(f"{address}guidance/{record}/")
        is_safety_check = record == built.library.site.safety.check
        most = SAFETY_CHECK_SHEETS if is_safety_check else GUIDANCE_SHEETS
        assert len(printed.sheets) <= most, record
        cards = topic.care_cards
        must = [
            topic.name,
            *(card.heading for card in cards),
            *(card.lead for card in cards if card.lead),
            *(sign for card in cards for sign in card.signs),
            *topic.key_points,
            *(section.heading for section in topic.sections),
            *topic.cautions,
        ]
        assert not printed.lacks(must), record


def test_no_printed_word_of_a_record_is_small(press: Press, address: str, built: Built) -> None:
    library = built.library
    kinds = {
        "exercises": library.exercises,
        "routines": library.routines,
        "guidance": library.guidance,
    }
    for kind, records in kinds.items():
        for record in records:
            printed = press.of(f"{address}{kind}/{record}/")
            assert round(printed.smallest, 1) >= SMALLEST, (kind, record)


def test_every_page_prints_without_navigation_and_without_an_empty_sheet(
    press: Press, online_pages: list[str]
) -> None:
    for url in online_pages:
        printed = press.of(url)
        assert all(printed.sheets), url
        assert printed.furniture == 0, url


def test_every_page_prints_black_on_white_from_both_palettes(
    press: Press, online_pages: list[str]
) -> None:
    for url in online_pages:
        printed = press.of(url)
        assert printed.grounds <= WHITE, url
        assert printed.inks <= BLACK, url


@pytest.mark.parametrize("paper", PAPERS)
def test_a_page_of_each_kind_prints_alike_from_the_dark_palette_and_on_each_paper(
    browser: Browser, address: str, paper: str
) -> None:
    with paper_wide(browser, "dark") as dark, paper_wide(browser, "light") as light:
        for kind in KINDS:
            from_dark, from_light = (
                Press(page, paper).of(address + kind) for page in (dark, light)
            )
            assert from_dark == from_light, kind
            assert from_dark.grounds <= WHITE, kind
            assert from_dark.inks <= BLACK, kind
            assert from_dark.furniture == 0, kind


def _bare(text: str) -> str:
    """Return the words as on paper, without spaces: a line may end anywhere."""
    shown = LINK.sub(r"\1", without_citations(text)).replace("**", "")
    return "".join(shown.split())
