"""What is typed is held against the warning signs before anything else, in both boxes.

All phrases are typed in one load of a page: a box, a width and a protocol each.
"""

import itertools
import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.content.forms import forms
from generator.content.library import Library
from generator.models import Sign, Signs
from generator.models.signs import NUMBER
from generator.text.precautions import precautions
from tests.browser.conftest import Built, profile
from tests.browser.search_box import BOX, RESULT, open_search, tell_all
from tests.browser.test_accessibility import BEST_PRACTICE, violations
from tests.browser.waiting import until
from tests.shares import first_alone, share, shares

FINDER = "#finder-query"
BOXES = {"finder": FINDER, "search": BOX}
WIDTHS = (390, 1280)
PROTOCOLS = ("http", "file")
IN_EACH_RUN = {("finder", 390, "http"), ("search", 1280, "file")}  # each of everything once
SOME = 4  # each run types every fourth phrase of long lists, what is exhaustive all
SHOWN = ":is(.danger, .danger-line):visible"  # those of the body map wait to be asked for
EACH_LOOK = ("chest pain", "fever", "broken rib", "i want to die", "osteoporosis", "no chest pain")

# What stands there: the sign, its level, whether it is a card, and whether anything that was looked
# for is in sight or stands before it.
LOOK = """((results) => {
    const seen = (selector) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    const [found, shown] = ["[data-sign], [data-sign-line]", results].map(seen);
    const first = found[0];
    return {
        sign: first ? first.dataset.sign || first.dataset.signLine : null,
        isCard: Boolean(first && first.dataset.sign),
        level: first ? first.dataset.level : null,
        count: found.length,
        isAlone: shown.length === 0,
        isFirst: !first || !shown[0] ||
            Boolean(first.compareDocumentPosition(shown[0]) & Node.DOCUMENT_POSITION_FOLLOWING),
        offers: document.querySelector("[data-hint]")?.checkVisibility() ?? false,
    };
})(%s)"""
TYPE_IN_FINDER = """async ([selector, phrases, look]) => {
    const box = document.querySelector(selector);
    const tells = new Function(`return (${look})`);
    const told = [];
    for (const phrase of phrases) {
        box.value = phrase;
        box.dispatchEvent(new Event("input", { bubbles: true }));
        await new Promise((done) => setTimeout(done));
        told.push(tells());
    }
    return told;
}"""


def _rounds() -> Iterator[Any]:
    for box in BOXES:
        for width in WIDTHS:
            for protocol in PROTOCOLS:
                beyond = (box, width, protocol) not in IN_EACH_RUN
                marks = [pytest.mark.exhaustive] if beyond else []
                yield pytest.param(
                    (box, width, protocol), marks=marks, id=f"{box}-{width}-{protocol}"
                )


@dataclass(frozen=True)
class Typist:
    """A page with a box that is ready, and what it gives for phrases."""

    page: Page
    box: str
    is_thorough: bool  # beyond each run, in which every phrase is judged without a browser

    def share(self, phrases: Sequence[tuple[str, str]]) -> Sequence[tuple[str, str]]:
        """Return which of all phrases are typed here."""
        return phrases if self.is_thorough else phrases[::SOME]

    def type(self, phrases: Sequence[str]) -> list[dict[str, Any]]:
        """Type all phrases, one after the other, and say what stands there each time."""
        if self.box == "search":
            return tell_all(self.page, phrases, LOOK % json.dumps(RESULT))
        given = [FINDER, list(phrases), LOOK % json.dumps("[data-exercise]")]
        told: list[dict[str, Any]] = self.page.evaluate(TYPE_IN_FINDER, given)
        return told


@pytest.fixture(scope="module", params=_rounds())
def typist(
    request: pytest.FixtureRequest, browser: Browser, address: str, unpacked: Path
) -> Iterator[Typist]:
    box, width, protocol = request.param
    folder = (unpacked / "exercises/index.html").as_uri()
    with profile(browser, viewport={"width": width, "height": 844}) as context:
        page = context.new_page()
        page.goto(f"{address}exercises/" if protocol == "http" else folder)
        expect(page.locator(FINDER)).to_be_visible()
        if box == "search":
            open_search(page)
        yield Typist(page, box, (box, width, protocol) not in IN_EACH_RUN)


def level_of(sign: Sign) -> str:
    return "crisis" if sign.is_crisis else sign.level


def phrases(signs: Signs, *names: str) -> list[tuple[str, str]]:
    """Return all phrases of some lists, each with the id of its sign."""
    found = [
        (i, text) for i, sign in signs.signs.items() for n in names for text in getattr(sign, n)
    ]
    assert found
    return found


def test_every_phrase_gives_the_card_of_its_sign_or_its_line_before_all_else(
    typist: Typist, built: Built
) -> None:
    signs = built.library.signs
    typed = typist.share(phrases(signs, "typed", *(["typed_alike"] * typist.is_thorough)))
    assert len({sign for sign, _ in typed}) > 70
    wrong = []
    for (sign, text), told in zip(typed, typist.type([t for _, t in typed]), strict=True):
        record = signs.signs[sign]
        is_card = record.level != "note"
        expected = (sign, level_of(record), is_card)
        is_right = (told["sign"], told["level"], told["isCard"]) == expected
        if not is_right or not told["isFirst"] or (is_card and not told["isAlone"]):
            wrong.append((text, expected, told))
    assert wrong == []


def test_a_diagnosis_or_an_age_alone_is_a_line(typist: Typist, built: Built) -> None:
    lines = phrases(built.library.signs, "typed_for_line")
    for (sign, text), told in zip(lines, typist.type([t for _, t in lines]), strict=True):
        assert (told["sign"], told["isCard"], told["isFirst"]) == (sign, False, True), text


def test_no_near_miss_raises_an_alarm(typist: Typist, built: Built) -> None:
    listed = phrases(built.library.signs, "not_meant", "not_meant_alike")
    near = [text for _, text in typist.share(listed)]
    alarmed = [
        (text, told) for text, told in zip(near, typist.type(near), strict=True) if told["sign"]
    ]
    assert alarmed == []


def test_a_short_query_shows_what_the_table_says(typist: Typist, built: Built) -> None:
    for query in built.library.signs.short_queries:
        for text, told in zip(query.typed, typist.type(query.typed), strict=True):
            assert told["isCard"] == (query.shows == "card"), text
            assert told["sign"] in query.signs, text
            assert not (told["isCard"] and told["offers"]), text


@pytest.fixture
def finder(page: Page, address: str) -> Page:
    page.goto(f"{address}exercises/")
    expect(page.locator(FINDER)).to_be_visible()
    return page


def test_a_card_is_typed_announced_opened_and_put_aside_by_keyboard(finder: Page) -> None:
    finder.locator(FINDER).focus()
    finder.keyboard.type("cant pee")
    card = finder.locator("[data-sign=bladder-bowel]")
    expect(card).to_be_visible()
    alert = finder.get_by_role("alert").filter(has=card)
    expect(alert).to_contain_text("Emergency")
    expect(finder.locator("[data-exercise]:visible")).to_have_count(0)
    expect(finder.locator(FINDER)).to_be_focused()
    button = finder.get_by_role("button", name="None of this fits me")
    for _ in range(30):
        if button.evaluate("button => button === document.activeElement"):
            break
        finder.keyboard.press("Tab")
    finder.keyboard.press("Enter")
    expect(finder.locator("[data-exercise]:visible").first).to_be_visible()
    expect(card).to_be_visible()
    assert finder.evaluate("document.activeElement.closest('[data-exercise]') !== null")


def test_a_card_that_was_put_aside_comes_back_after_another_query(finder: Page) -> None:
    results = finder.locator("[data-exercise]:visible")
    finder.locator(FINDER).fill("chest pain")
    finder.get_by_role("button", name="None of this fits me").click()
    expect(results.first).to_be_visible()
    for between in ("stretch", "fever"):
        finder.locator(FINDER).fill(between)
        finder.locator(FINDER).fill("chest pain")
        expect(finder.locator("[data-sign]")).to_be_visible()
        expect(results).to_have_count(0)
        finder.get_by_role("button", name="None of this fits me").click()
        expect(results.first).to_be_visible()


def test_the_link_of_a_card_opens_the_very_line(finder: Page) -> None:
    finder.locator(FINDER).fill("chest pain")
    finder.get_by_role("link", name="See this sign in the safety check").click()
    line = finder.locator("#sign-heart-attack-chest")
    expect(line).to_have_attribute("open", "")
    expect(line).to_be_in_viewport()


def test_the_same_card_is_written_once_while_more_is_typed(finder: Page) -> None:
    finder.locator(FINDER).fill("chest pain")
    finder.evaluate("window.card = document.querySelector('[data-sign]')")
    finder.locator(FINDER).press_sequentially(" now")
    assert finder.evaluate("window.card === document.querySelector('[data-sign]')")


def test_a_card_says_what_to_do_about_what_lifts_its_sign(finder: Page, built: Built) -> None:
    """Its own words where the lift has some, else those of the level to which it lifts."""
    library, own, of_level = built.library, 0, 0
    for name, sign in library.signs.signs.items():
        if not sign.lifts or not sign.typed or sign.level == "note":
            continue
        finder.locator(FINDER).fill(sign.typed[0])
        card = finder.locator(f"[data-sign={name}]")
        for lift in sign.lifts:
            act = lift.act or library.signs.levels[lift.level].heading
            act = act.replace(NUMBER, library.words.safety.your_number)
            said = library.words.scripts.danger.lifted.format(when=lift.when, act=act)
            expect(card.get_by_text(said, exact=True)).to_have_count(1)
            own, of_level = own + bool(lift.act), of_level + (not lift.act)
    assert own
    assert of_level


def test_the_edge_of_a_card_tells_its_level_without_its_colour(finder: Page) -> None:
    edges = {}
    for query in ("chest pain", "fever", "broken rib"):
        finder.locator(FINDER).fill(query)
        card = finder.locator("[data-sign]")
        level = card.get_attribute("data-level")
        edges[level] = card.evaluate("card => getComputedStyle(card).borderLeftStyle")
    assert edges == {"emergency": "solid", "same-day": "double", "appointment": "dashed"}


def test_the_card_calls_the_number_of_the_country_that_was_chosen(
    finder: Page, address: str
) -> None:
    finder.goto(f"{address}guidance/before-you-start/")
    finder.locator("[data-country] select").select_option("us")
    finder.goto(f"{address}exercises/")
    finder.locator(FINDER).fill("chest pain")
    expect(finder.locator("[data-sign] a[href='tel:911']")).to_be_visible()
    finder.locator(FINDER).fill("i want to die")
    crisis = finder.locator("[data-sign=suicidal]")
    expect(crisis).to_have_attribute("data-level", "crisis")
    calls = crisis.locator("a[href^='tel:']")
    assert [link.get_attribute("href") for link in calls.all()] == ["tel:988", "tel:911"]


def test_one_card_after_another_has_the_words_of_its_own(finder: Page) -> None:
    finder.locator(FINDER).fill("chest pain")
    expect(finder.get_by_role("button", name="None of this fits me")).to_be_visible()
    finder.locator(FINDER).fill("i want to die")
    expect(finder.get_by_role("button", name="This is not about me")).to_be_visible()
    expect(finder.get_by_role("button", name="None of this fits me")).to_have_count(0)


@pytest.mark.parametrize("box", BOXES)
def test_enter_never_leads_past_a_card(finder: Page, box: str) -> None:
    if box == "search":
        open_search(finder)
    before = re.sub(r"[?#].*", "", finder.url)
    for query in ("i want to die", "cant breathe", "i fell", "back pain at night"):
        finder.locator(BOXES[box]).fill(query)
        expect(finder.locator("[data-sign]:visible")).to_have_count(1)
        finder.locator(BOXES[box]).press("Enter")
        until(finder, "document.activeElement.closest('[data-sign]')")
        assert re.sub(r"[?#].*", "", finder.url) == before, query


LOOKS = itertools.product(BOXES, ("light", "dark"), (390, 1280))


@pytest.mark.parametrize(
    ("box", "scheme", "width"),
    first_alone(LOOKS),
)
def test_no_state_breaks_wcag_22_aa_or_best_practice(
    browser: Browser, address: str, box: str, scheme: Any, width: int
) -> None:
    found = []
    size = {"width": width, "height": 844}
    with profile(browser, color_scheme=scheme, viewport=size) as context:
        page = context.new_page()
        page.goto(f"{address}exercises/")
        if box == "search":
            open_search(page)
        for query in EACH_LOOK:
            page.locator(BOXES[box]).fill(query)
            expect(page.locator(SHOWN).first).to_be_visible()
            found += violations(page, query, BEST_PRACTICE)
        page.locator(BOXES[box]).fill(EACH_LOOK[0])
        page.get_by_role("button", name="None of this fits me").click()
        found += violations(page, "put aside", BEST_PRACTICE)
    assert found == []


LIST = """() => [...document.querySelectorAll("[data-exercise]")]
    .filter((item) => item.checkVisibility())
    .map((item) => [item.dataset.exercise, item.dataset.against || ""])"""


def _free(library: Library, reason: str) -> set[str]:
    """The exercises of which one form, at least, has nothing that speaks against it."""
    return {
        form.exercise
        for i, exercise in library.exercises.items()
        for form in forms(i, exercise)
        if reason not in {one.reason for one in precautions(library, form)}
    }


@pytest.mark.parametrize("step", shares(4))
def test_what_is_advised_against_says_so_and_stands_at_the_end(
    finder: Page, built: Built, step: int
) -> None:
    reasons = {i: r for i, r in built.library.vocabulary.reasons.items() if r.in_finder}
    assert len(reasons) == 8
    for reason, record in share(reasons.items(), step):
        against = set(built.library.exercises) - _free(built.library, reason)
        assert against
        box = finder.locator(f"[name=suits][value={reason}]")
        box.check()
        orders = {reason: finder.evaluate(LIST)}
        box.uncheck()
        for word in record.also:
            finder.locator(FINDER).fill(word)
            wait = finder.get_by_role("button", name="None of this fits me")
            if wait.is_visible():
                wait.click()
            orders[word] = finder.evaluate(LIST)
        finder.locator(FINDER).fill("")
        for word, order in orders.items():
            marked = [exercise for exercise, ids in order if reason in ids.split()]
            assert order, word
            assert set(marked) == against & {exercise for exercise, _ in order}, word
            assert [exercise for exercise, _ in order[len(order) - len(marked) :]] == marked, word


def test_a_result_that_is_advised_against_says_why_and_what_instead(finder: Page) -> None:
    finder.goto(f"{finder.url.partition('#')[0]}#suits=thin-bones")
    finder.reload()
    item = finder.locator("[data-exercise=side-bend]")
    expect(item).to_have_attribute("data-against", "thin-bones")
    expect(item).to_contain_text("Thin bones")
    expect(item.locator(".result__against a")).to_have_attribute("href", re.compile("seated-chest"))
    heading = finder.get_by_role("heading", name="Ask first, or leave out")
    expect(heading).to_be_visible()
    against = finder.locator(".results__heading ~ [data-exercise]:visible")
    marked = finder.locator("[data-against]:visible")
    suiting = finder.locator("[data-exercise]:visible:not([data-against])").count()
    expect(against).to_have_count(marked.count())
    said = finder.locator(".finder [role=status]")
    expect(said).to_contain_text(re.compile(rf"^{suiting} .*\D{marked.count()} "))
    expect(finder.locator("[data-topics] a")).to_have_attribute("href", re.compile("bone-health"))
    finder.locator("[name=suits][value=thin-bones]").uncheck()
    expect(heading).to_have_count(0)
    expect(finder.locator("[data-against], .result__against")).to_have_count(0)
    expect(finder.locator("[data-topics]")).to_be_hidden()


def test_a_question_of_a_card_has_its_signs_as_answers(finder: Page) -> None:
    finder.locator(FINDER).fill("fall")
    answers = finder.locator(".danger__asks a")
    expect(answers).to_have_count(2)
    expect(answers.first).to_have_attribute("href", re.compile("#sign-big-accident$"))
    expect(answers.last).to_have_attribute("href", re.compile("#sign-small-fall-thin-bones$"))
    expect(finder.locator(".danger__others a")).to_have_count(0)
    finder.locator(FINDER).fill("chest pain")
    expect(finder.locator(".danger__others a")).not_to_have_count(0)


def test_what_is_excused_has_a_sentence_of_its_own(finder: Page) -> None:
    for text, said in {
        "chest sore after push ups": "may be ordinary",
        "no chest pain": "You say that you do not have this",
    }.items():
        finder.locator(FINDER).fill(text)
        line = finder.locator(".danger-line")
        expect(line).to_contain_text(said)
        expect(line.get_by_role("link", name="safety check")).to_be_visible()


def test_a_topic_that_the_line_of_a_sign_names_stands_there_once(finder: Page) -> None:
    finder.locator(FINDER).fill("osteoporosis")
    expect(finder.locator(".danger-line a[href*=bone-health]")).to_be_visible()
    expect(finder.locator("[data-topics]")).to_be_hidden()
