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
from playwright.sync_api import Browser, Page, expect

from generator.content.forms import forms
from generator.models.citations import without_citations
from generator.text.amounts import amounts
from generator.text.page import signs_of
from generator.text.safety import safety_rules
from tests.browser.conftest import Built, profile
from tests.browser.waiting import until
from tests.printed import sizes_of_letters, words_of_sheets
from tests.shares import ALL, share, shares

Scheme = Literal["light", "dark"]
PAPERS = {"A4", "Letter"}

# Each run prints every ninth page of each kind in light colours on A4, and one of each kind in the
# other palette and on the other paper; what is exhaustive prints all.
SOME = 9
ROUNDS = [
    pytest.param(("light", "A4", SOME), marks=pytest.mark.xdist_group("print-light-A4")),
    *(
        pytest.param(
            (scheme, paper, ALL),
            marks=[pytest.mark.exhaustive, pytest.mark.xdist_group(f"print-{scheme}-{paper}-all")],
        )
        for scheme in ("light", "dark")
        for paper in ("A4", "Letter")
    ),
]
KINDS = (
    "", "exercises/superman/", "routines/strength/", "guidance/before-you-start/", "cards/starter/",
)  # fmt: skip
CARD_SHEETS = 6  # of the longest set; its PDF shares out a little better
EXERCISE_SHEETS = 2  # and one more where it has variants
ROUTINE_SHEETS = 3
GUIDANCE_SHEETS = 5  # that on thin bones says what to do instead of some 30 exercises
SAFETY_CHECK_SHEETS = {"A4": 10, "Letter": 11}  # with all that there is to know about each sign
SMALLEST = 10  # points; words, not the numbers in their circles
CARD_LETTERS = 12
MILLIMETRE = 25.4 / 96  # a pixel of a browser
WHITE = {"rgb(255, 255, 255)", "rgba(0, 0, 0, 0)"}
BLACK = {"rgb(0, 0, 0)", "rgb(51, 51, 51)"}
LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")

# What a reader of the printed page would see of it.
LOOK = """() => {
    for (const variant of document.querySelectorAll(".variant")) variant.open = true; // as on paper
    const seen = selector =>
        [...document.querySelectorAll(selector)].filter(found => found.checkVisibility());
    const worded = seen(".md-content__inner, .md-content__inner *").filter(
        found => !found.closest(".card__strip")).filter( // white on black, as tested below
        found => [...found.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
    const styles = (elements, name) =>
        [...new Set(elements.map(element => getComputedStyle(element)[name]))];
    return {
        furniture: seen(".site-head, dialog, .toc, .site-foot, .crumbs, .film-link")
            .length,
        drawings: seen(".figure img").map(drawing => drawing.className),
        inks: styles(worded, "color"),
        grounds: styles([document.documentElement, document.body, ...worded], "backgroundColor"),
    };
}"""


# Where a card was, its sheets are; what prints several, or an own one, has none until an address
# names them.
COMPOSED = """() => [...document.querySelectorAll("[data-card-sheets]")].every((place) =>
    place.querySelector(".card--end") ||
    document.querySelector("[data-print-all], [data-own-said]"))"""


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
    step: int
    kept: dict[str, Printed] = field(default_factory=dict)

    def of(self, url: str) -> Printed:
        """Return the page on paper."""
        if url not in self.kept:
            self.kept[url] = self._print(url)
        return self.kept[url]

    def _print(self, url: str) -> Printed:
        self.page.goto(url)
        until(self.page, COMPOSED)
        pdf = self.page.pdf(format=self.paper, print_background=True)
        self.page.emulate_media(media="print")
        look = self.page.evaluate(LOOK)
        self.page.emulate_media(media=None)
        return Printed(
            tuple(words_of_sheets(pdf)),
            min(sizes_of_letters(pdf), default=math.inf),
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


@pytest.fixture(scope="module", params=ROUNDS, ids=lambda one: "-".join(map(str, one)))
def press(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Press]:
    scheme, paper, step = request.param
    with paper_wide(browser, scheme) as page:
        yield Press(page, paper, step)


@pytest.fixture(scope="module")
def sheet(browser: Browser) -> Iterator[Page]:
    with paper_wide(browser, "light") as page:
        yield page


def test_every_card_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library, say = built.library, amounts(built.library)
    assert library.routines
    for record, routine in share(library.routines.items(), press.step):
        printed = press.of(f"{address}cards/{record}/")
        assert len(printed.sheets) <= CARD_SHEETS, record
        assert round(printed.smallest, 1) >= CARD_LETTERS, record
        emergency = safety_rules(library).filled(library.site.safety.emergency)
        for number, sheet in enumerate(printed.sheets, start=1):
            on_each = (routine.name, emergency)
            assert not [text for text in on_each if _bare(text) not in sheet], (record, number)
            assert sheet.endswith(f"{number}of{len(printed.sheets)}"), (record, number)
        must = [
            routine.name, say.month(routine.review.due_on), "Prepared for", "Prepared by",
            *(text for step in routine.steps for text in (step.how, step.note) if text),
            *(rule.when for rule in (*routine.stop_when, *library.site.safety.stop_rules)),
            *(case.note for case in routine.ask_first if case.note),
            library.site.safety.ask_first[1:],  # it may go on from other words
            *(step.act for step in library.site.safety.pain_rule),
        ]  # fmt: skip
        assert not printed.lacks(must), record


@pytest.mark.parametrize("step", shares(4))
def test_every_card_has_a_box_for_each_line_and_day(
    sheet: Page, address: str, built: Built, step: int
) -> None:
    for record, routine in share(built.library.routines.items(), step):
        sheet.goto(f"{address}cards/{record}/")
        by_weeks = routine.weekly_plan or routine.programme
        rows = len(routine.steps) or len(by_weeks.weeks if by_weeks else ())
        expect(sheet.locator(".card--end")).to_be_visible()  # the script has made its sheets
        assert sheet.locator(".card__row .card__days").count() == rows, record
        often = routine.schedule.times_a_day_up_to or routine.schedule.times_a_day or 1
        boxes = sheet.locator(".card__days i").count()
        assert boxes == 7 * rows * (often if routine.steps else 1), record


@pytest.mark.parametrize("step", shares(4))
def test_every_figure_on_a_card_is_high_or_long_enough(
    sheet: Page, address: str, built: Built, step: int
) -> None:
    """The panel around a figure is at least as large as it; what it must be is tested without."""
    for record in share(built.library.routines, step):
        sheet.goto(f"{address}cards/{record}/")
        expect(sheet.locator(".card--end")).to_be_visible()
        found = sheet.locator(".card__panel img").evaluate_all(
            "found => found.map(img => [img.clientWidth, img.clientHeight, img.width])"
        )
        for width, height, given in found:
            assert width == given, record  # nothing made it narrower
            assert max(width / 45, height / 25) * MILLIMETRE >= 1, record


def test_the_line_for_emergencies_is_black_on_every_printer(
    sheet: Page, address: str, built: Built
) -> None:
    record = next(iter(built.library.routines))
    sheet.goto(f"{address}cards/{record}/")
    strip = sheet.locator(".card__strip").first
    assert strip.evaluate("found => getComputedStyle(found).printColorAdjust") == "exact"
    assert strip.evaluate("found => getComputedStyle(found).backgroundColor") == "rgb(0, 0, 0)"
    assert strip.evaluate("found => getComputedStyle(found).color") == "rgb(255, 255, 255)"


def test_a_card_without_scripts_has_its_name_and_the_line_on_each_sheet(
    browser: Browser, address: str, built: Built
) -> None:
    record, routine = next(iter(built.library.routines.items()))
    emergency = _bare(safety_rules(built.library).filled(built.library.site.safety.emergency))
    with profile(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}cards/{record}/")
        printed = words_of_sheets(page.pdf(format="A4"))
        assert len(printed) > 1
        assert [sheet for sheet in printed if _bare(routine.name) not in sheet] == []
        assert [sheet for sheet in printed if emergency not in sheet] == []


@pytest.mark.parametrize("step", shares(4))
def test_the_code_of_every_card_leads_to_its_routine(
    sheet: Page, address: str, built: Built, step: int
) -> None:
    for record in share(built.library.routines, step):
        sheet.goto(f"{address}cards/{record}/")
        expect(sheet.locator(".card--end")).to_be_visible()
        code = sheet.locator(".card__code > [role=img]")
        picture = Image.open(io.BytesIO(code.screenshot(scale="css")))
        (found,) = zxingcpp.read_barcodes(picture.resize((400, 400)))
        assert found.text == f"{built.library.site.address}routines/{record}/"


def test_every_exercise_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library, safety = built.library, built.library.site.safety
    rules, say = safety_rules(library), amounts(library)
    assert library.exercises
    for record, exercise in share(library.exercises.items(), press.step):
        each = forms(record, exercise)
        printed = press.of(f"{address}exercises/{record}/")
        assert len(printed.sheets) <= EXERCISE_SHEETS + (len(each) > 1), record
        must = [
            say.amount(exercise.dose)[1:],
            *(form.name for form in each),
            *(step.text for form in each for step in form.steps),
            *exercise.should_feel,
            *rules.stops((*exercise.stop_when, *safety.stop_rules)),
            *(library.vocabulary.reasons[case.reason].label for case in exercise.ask_first),
            *(case.note for case in exercise.ask_first if case.note),
            safety.ask_first[1:],
            *(swap.how for swap in exercise.instead),
            *(step.act for step in safety.pain_rule),
            say.day(exercise.review.due_on),
        ]
        assert not printed.lacks(must), record
        assert printed.drawings == ("figure__row",) * len(each), record


def test_every_routine_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    library = built.library
    assert library.routines
    for record, routine in share(library.routines.items(), press.step):
        printed = press.of(f"{address}routines/{record}/")
        assert len(printed.sheets) <= ROUTINE_SHEETS, record
        must = [
            routine.name,
            *routine.who_for,
            *(library.form(step.exercise, step.variant).name for step in routine.steps),
            *(text for step in routine.steps for text in (step.before, step.note) if text),
            *safety_rules(library).stops((*routine.stop_when, *library.site.safety.stop_rules)),
            *(case.note for case in routine.ask_first if case.note),
            library.site.safety.ask_first[1:],  # it may go on from other words
            *routine.progress,
        ]
        assert not printed.lacks(must), record


def test_every_topic_prints_on_few_sheets_with_all_that_it_must_say(
    press: Press, address: str, built: Built
) -> None:
    topics, fill = built.library.guidance, safety_rules(built.library).filled
    assert topics
    for record, topic in share(topics.items(), press.step):
        printed = press.of(f"{address}guidance/{record}/")
        is_safety_check = record == built.library.site.safety.check
        most = SAFETY_CHECK_SHEETS[press.paper] if is_safety_check else GUIDANCE_SHEETS
        assert len(printed.sheets) <= most, record
        signs = signs_of(built.library, record)
        must = [
            topic.name,
            *(sign.text for sign in signs),
            *(fill(sign.action) for sign in signs),
            *(text for sign in signs if is_safety_check for text in sign.details),
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
        for record in share(records, press.step):
            printed = press.of(f"{address}{kind}/{record}/")
            assert round(printed.smallest, 1) >= SMALLEST, (kind, record)


def test_every_page_prints_without_navigation_and_without_an_empty_sheet(
    press: Press, online_pages: list[str]
) -> None:
    for url in share(online_pages, press.step):
        printed = press.of(url)
        assert all(printed.sheets), url
        assert printed.furniture == 0, url


def test_every_page_prints_black_on_white_from_both_palettes(
    press: Press, online_pages: list[str]
) -> None:
    for url in share(online_pages, press.step):
        printed = press.of(url)
        assert printed.grounds <= WHITE, url
        assert printed.inks <= BLACK, url


def test_a_page_of_each_kind_prints_alike_from_the_dark_palette(
    press: Press, browser: Browser, address: str
) -> None:
    with paper_wide(browser, "dark") as page:
        dark = Press(page, press.paper, press.step)
        for kind in KINDS:
            assert dark.of(address + kind) == press.of(address + kind), kind


def test_a_page_of_each_kind_prints_as_well_on_the_other_paper(
    press: Press, browser: Browser, address: str
) -> None:
    (paper,) = PAPERS - {press.paper}
    with paper_wide(browser, "light") as page:
        other = Press(page, paper, press.step)
        for kind in KINDS:
            printed = other.of(address + kind)
            assert all(printed.sheets), kind
            assert printed.furniture == 0, kind
            assert printed.grounds <= WHITE, kind
            assert printed.inks <= BLACK, kind


def test_pictures_below_what_was_seen_are_fetched_for_paper(sheet: Page, address: str) -> None:
    sheet.goto(f"{address}exercises/")
    lazy = sheet.locator("img[loading=lazy]")
    assert lazy.count() > 10
    sheet.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert lazy.count() == 0


def _bare(text: str) -> str:
    """Return the words as on paper, without spaces: a line may end anywhere."""
    shown = LINK.sub(r"\1", without_citations(text)).replace("**", "")
    return "".join(shown.split())
