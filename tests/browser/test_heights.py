"""How long pages are on a phone, and that what keeps a reader safe is never folded away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, profile
from tests.shares import share, shares

PHONE = {"width": 390, "height": 844}
MEDIANS = {"exercises": 3350, "routines": 5000, "guidance": 5000}  # pixels, with the foot
CENTRE = 3500  # pixels above the folded lists of the print centre
SAFE = ("#not-for-you", "#stop", ".emergency", ".pain")  # on exercises and routines

# Of an opened page: its height, and which of some parts a reader does not see.
LOOK = """parts => {
    const isSeen = found => found.checkVisibility() && found.getClientRects().length > 0;
    return {
        height: document.documentElement.scrollHeight,
        unseen: parts.filter(part => {
            const found = [...document.querySelectorAll(part)].filter(
                one => !one.closest(".variant"));
            return !found.length || !found.every(isSeen);
        }),
    };
}"""


@dataclass(frozen=True)
class Look:
    """A page on a phone: its height in pixels, and what of its safe parts is not seen."""

    height: int
    unseen: tuple[str, ...]


@pytest.fixture(scope="module")
def phone(browser: Browser) -> Iterator[Page]:
    with profile(browser, viewport=PHONE) as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def looks(phone: Page, address: str, built: Built) -> dict[str, dict[str, Look]]:
    """Every record's page, by kind and id."""
    library = built.library
    kinds = {
        "exercises": library.exercises,
        "routines": library.routines,
        "guidance": library.guidance,
    }
    return {
        kind: {
            record: _look(phone, f"{address}{kind}/{record}/", () if kind == "guidance" else SAFE)
            for record in records
        }
        for kind, records in kinds.items()
    }


def _look(phone: Page, url: str, parts: Sequence[str]) -> Look:
    phone.goto(url)
    found = phone.evaluate(LOOK, parts)
    return Look(found["height"], tuple(found["unseen"]))


@pytest.mark.parametrize("kind", MEDIANS)
def test_the_usual_page_is_soon_read(looks: dict[str, dict[str, Look]], kind: str) -> None:
    heights = {record: look.height for record, look in looks[kind].items()}
    assert len(heights) > 5
    assert median(heights.values()) <= MEDIANS[kind], heights


def test_no_page_folds_away_what_keeps_a_reader_safe(looks: dict[str, dict[str, Look]]) -> None:
    moved = {**looks["exercises"], **looks["routines"]}
    assert {record: look.unseen for record, look in moved.items() if look.unseen} == {}


@pytest.mark.parametrize("step", shares(6))
def test_every_urgent_sign_of_a_topic_is_seen(
    phone: Page, address: str, built: Built, step: int
) -> None:
    library, seen = built.library, 0
    urgent = {i for i, s in library.signs.signs.items() if s.level in ("emergency", "same-day")}
    for record, topic in share(library.guidance.items(), step):
        for sign in urgent.intersection(topic.signs):
            if seen == 0 or phone.url != f"{address}guidance/{record}/":
                phone.goto(f"{address}guidance/{record}/")
            expect(phone.locator(f".help a[href$='#sign-{sign}']")).to_be_visible()
            seen += 1
    assert seen > 20 / step


def test_the_print_centre_comes_to_its_lists_soon(phone: Page, address: str) -> None:
    phone.goto(f"{address}cards/")
    expect(phone.locator("[data-print-centre]")).to_be_visible()
    first = phone.locator("details.offer").first
    box = first.bounding_box()
    assert box
    assert box["y"] <= CENTRE
    assert not first.get_attribute("open")


def test_an_address_opens_the_fold_that_it_leads_into(phone: Page, address: str) -> None:
    phone.goto(f"{address}exercises/chin-tuck/")
    mistakes = phone.locator("details:has(> summary > #common-mistakes) li").first
    expect(mistakes).to_be_hidden()
    phone.goto(f"{address}exercises/chin-tuck/#common-mistakes")
    expect(mistakes).to_be_visible()
