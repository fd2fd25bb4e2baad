"""What looks different in an engine if a style is not understood: films, and pages on paper."""

import json
from collections.abc import Mapping

import pytest
from playwright.sync_api import Browser

from generator.content.library import Library
from tests.browser.conftest import Built
from tests.engines import installed
from tests.engines.engine import Engine, printed_words, sheets, until
from tests.engines.presence import demand
from tests.engines.start import started
from tests.shares import first_alone, share, shares

NEARLY = 0.01
SHEETS = {
    "exercises/cat-cow/": 3,  # two variants with their steps
    "exercises/pendulum/": 2,
    "routines/starter/": 2,
    "guidance/sleep/": 3,  # all that there is to know about each sign, and two pictures
    "cards/starter/": 3,
}
# Whether the sheets of a card are made, on a page that has one.
MADE = """document.querySelector("[data-card-sheets]") === null
    || document.querySelector(".card--end") !== null"""
SHOWN = "document.querySelectorAll('[data-card-sheets] > .card').length"
SEVERAL = "cards/print/#routine=morning&exercise=chin-tuck&exercise=open-book"

# Shows the film of each exercise on one page, by the link that its own page has; returns how
# high its picture is, and how high its place on the page. A page each takes minutes.
FILMS = """(async ids => {
    const link = document.querySelector(".film-link");
    const found = {};
    for (const id of ids) {
        const address = new URL(`../${id}/`, location.href);
        const text = await (await fetch(address)).text();
        const its = new DOMParser().parseFromString(text, "text/html").querySelector(".film-link");
        Object.assign(link.dataset, its.dataset);
        link.href = new URL(its.getAttribute("href"), address);
        link.click();
        while (!document.querySelector(".film")) await new Promise(requestAnimationFrame);
        const picture = document.querySelector(".film__window");
        const [, , width, height] = picture.getAttribute("viewBox").split(" ");
        const box = picture.getBoundingClientRect();
        const isWhole = Math.min(box.width / width, box.height / height);
        found[id] = [isWhole * height, box.height];
        link.removeAttribute("aria-busy");
        document.querySelector(".film").replaceWith(link);
    }
    return found;
})(%s)"""


@pytest.mark.parametrize("step", shares(6))
def test_every_film_has_a_place_of_the_height_of_its_picture(
    reader: Engine, unkept: str, built: Built, step: int
) -> None:
    exercises = share(built.library.exercises, step)
    reader.open(f"{unkept}exercises/{exercises[0]}/")
    films = {}
    for begin in range(0, len(exercises), 10):  # a script has half a minute
        films.update(reader.run(FILMS % json.dumps(exercises[begin : begin + 10])))
    assert [*films] == exercises
    wrong = {i: film for i, film in films.items() if abs(film[1] / film[0] - 1) > NEARLY}
    assert wrong == {}
    assert max(round(height) for _, height in films.values()) == 400  # the limit


def test_pages_print_on_no_more_sheets_than_agreed(reader: Engine, unkept: str) -> None:
    found = _sheets(reader, unkept, SHEETS)
    assert {page: count for page, count in found.items() if count > SHEETS[page]} == {}
    assert min(found.values()) > 1  # all of it, not what happens to be in sight


@pytest.mark.parametrize(
    "page", first_alone(["cards/seated/", "cards/walking-six-weeks/", SEVERAL])
)
def test_a_card_prints_on_the_sheets_that_it_shows(
    reader: Engine, unkept: str, built: Built, page: str
) -> None:
    reader.open("about:blank")  # or only the part of the address behind the sign would change
    reader.open(unkept + page)
    until(reader, MADE)
    shown = reader.run(SHOWN)
    assert shown > 1
    assert sheets(reader) == shown
    call = built.library.site.safety.emergency.partition("{number}")[2].partition("[")[0]
    assert printed_words(reader).count("".join(call.split())) == shown


def test_the_list_of_all_exercises_is_printed_with_its_words(
    reader: Engine, unkept: str, built: Built
) -> None:
    reader.open(f"{unkept}exercises/")
    words = printed_words(reader)
    names = ["".join(exercise.name.split()) for exercise in built.library.exercises.values()]
    assert [name for name in names if name not in words] == []


@pytest.mark.exhaustive
def test_every_page_prints_on_as_many_sheets_in_every_engine_or_one_more(
    whole_browser: Browser, address: str, built: Built
) -> None:
    """Engines round lengths otherwise: a page that just fills its last sheet may need another."""
    for name in installed.NAMES:
        demand(name)
    pages = _pages(built.library)
    assert len(pages) > 80
    counted: dict[str, dict[str, int]] = {}
    for name in installed.NAMES:
        with started(name, whole_browser if name == "chromium" else None) as engine:
            counted[name] = _sheets(engine, address, pages)
    by_page = {page: {name: counted[name][page] for name in counted} for page in pages}
    different = [
        f"{page}: {by}" for page, by in by_page.items() if max(by.values()) - min(by.values()) > 1
    ]
    assert not different, "\n".join(different)


def _pages(library: Library) -> list[str]:
    kinds: Mapping[str, Mapping[str, object]] = {
        "exercises": library.exercises,
        "routines": library.routines,
        "guidance": library.guidance,
        "cards": library.routines,
    }
    return [f"{kind}/{record}/" for kind, records in kinds.items() for record in records]


def _sheets(engine: Engine, address: str, pages: Mapping[str, int] | list[str]) -> dict[str, int]:
    found = {}
    for page in pages:
        engine.open(address + page)
        until(engine, MADE)
        found[page] = sheets(engine)
    return found
