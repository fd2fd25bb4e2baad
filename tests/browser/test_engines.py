"""The main job in every engine: search, finder, film; kept by the worker, and from the folder."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.conftest import Built
from tests.browser.hosting import ACTIVE, LOAD_PICTURES, Host
from tests.browser.reading import (
    arrive,
    choose_in_finder,
    choose_in_haste,
    find,
    finder_settles_on,
    play,
)
from tests.browser.search_box import BOX, DIALOG, RESULT, ask, open_in
from tests.engines import installed
from tests.engines.engine import Engine, until
from tests.engines.presence import demand

SLIP = ("chin tuk", "exercises/chin-tuck")
SENTENCE = ("pain betwen shoulder blades", "guidance/about-upper-back-pain")
SAFETY_HAS_FOCUS = "document.activeElement.matches('.site-head__safety')"
IS_OPEN = f"document.querySelector('{DIALOG}').open"
FINDER = "#finder-query"
CARD = "[...document.querySelectorAll('[data-sign=bladder-bowel]')].some((one) => one.offsetHeight)"
FOUND = f"""[...document.querySelectorAll("[data-exercise], {RESULT}")]
    .filter((one) => one.closest("main, dialog").contains(
        document.querySelector("[data-sign=bladder-bowel]")) && one.offsetHeight).length"""
SEARCH_CAME = "document.querySelector('script[src*=\"search-box.js\"]') !== null"
PAGES = ("", "exercises/", "exercises/cat-cow/", "guidance/before-you-start/")


@pytest.mark.parametrize("name", installed.NAMES)
def test_the_engine_is_there(name: str) -> None:
    demand(name)


@pytest.fixture(scope="module")
def host(built: Built, engine: Engine) -> Iterator[Host]:
    """A host whose site the engine keeps: every page from now on is the worker's."""
    found = Host({"/": built.folder}).start()
    engine.open(found.address)
    engine.run(f"({ACTIVE})()")
    engine.open(found.address)
    until(engine, "navigator.serviceWorker.controller !== null")
    yield found
    found.stop()


@pytest.fixture(scope="module")
def gone(host: Host) -> Host:
    """The same host after it went away."""
    host.stop()
    return host


def test_the_search_forgives_and_enter_opens(reader: Engine, host: Host) -> None:
    reader.open(host.address)
    find(reader, *SLIP)
    reader.press("ArrowDown")
    reader.press("Enter")
    arrive(reader, SLIP[1])


def test_the_search_comes_when_a_page_is_at_rest(reader: Engine, host: Host) -> None:
    reader.open(host.address)
    until(reader, SEARCH_CAME)


def test_a_sentence_finds_its_page(reader: Engine, host: Host) -> None:
    reader.open(f"{host.address}exercises/cat-cow/")
    find(reader, *SENTENCE)


def test_the_finder_is_the_same_after_back(reader: Engine, host: Host) -> None:
    reader.open(f"{host.address}exercises/")
    finder_settles_on(reader, choose_in_finder(reader, "neck"))


def test_a_query_outlives_a_click_that_comes_before_the_address_has_it(
    reader: Engine, host: Host
) -> None:
    reader.open(f"{host.address}exercises/")
    choose_in_haste(reader, "neck")


def test_the_keyboard_leaves_the_search(reader: Engine, host: Host) -> None:
    reader.open(host.address)
    open_in(reader)
    for _ in range(30):
        reader.press("Tab")
        if reader.run(SAFETY_HAS_FOCUS):
            break
    assert reader.run(SAFETY_HAS_FOCUS)
    assert not reader.run(IS_OPEN)


@pytest.mark.parametrize("box", [FINDER, BOX])
def test_a_danger_gives_its_card_and_nothing_else(reader: Engine, host: Host, box: str) -> None:
    reader.open("about:blank")  # or the last page may still be there, and hear what is typed
    reader.open(f"{host.address}exercises/")
    if box == BOX:
        ask(reader, "cant pee")
    else:
        _type_in_finder(reader, "cant pee")
    until(reader, CARD)
    assert reader.run(FOUND) == 0


def _type_in_finder(reader: Engine, text: str) -> None:
    until(reader, f"!document.querySelector('{FINDER}').closest('[hidden]')")
    reader.click(FINDER)
    reader.type(text)


def test_a_danger_gives_its_card_from_the_folder(reader: Engine, unpacked: Path) -> None:
    reader.open("about:blank")
    reader.open((unpacked / "exercises/index.html").as_uri())
    _type_in_finder(reader, "cant pee")
    until(reader, CARD)
    assert reader.run(FOUND) == 0


def test_the_film_plays_pauses_and_moves_by_hand(reader: Engine, host: Host) -> None:
    reader.open(f"{host.address}exercises/cat-cow/")
    play(reader)


def test_pages_open_whole_without_the_host(reader: Engine, gone: Host) -> None:
    for page in PAGES:
        reader.open(gone.address + page)
        assert reader.run("document.querySelector('h1').textContent.trim()"), page
        assert reader.run(f"({LOAD_PICTURES})()") > 0, page


def test_search_finder_and_film_work_without_the_host(reader: Engine, gone: Host) -> None:
    reader.open(gone.address)
    find(reader, *SLIP)
    reader.open(f"{gone.address}exercises/")
    finder_settles_on(reader, choose_in_finder(reader, "neck"))
    reader.open(f"{gone.address}exercises/cat-cow/")
    play(reader)


def test_the_search_answers_from_the_folder(reader: Engine, unpacked: Path) -> None:
    reader.open((unpacked / "index.html").as_uri())
    find(reader, *SENTENCE)
    reader.open((unpacked / "exercises/cat-cow.html").as_uri())
    find(reader, *SLIP)
    reader.press("ArrowDown")
    reader.press("Enter")
    arrive(reader, SLIP[1])


def test_the_finder_in_the_folder_is_the_same_after_back(reader: Engine, unpacked: Path) -> None:
    reader.open((unpacked / "exercises/index.html").as_uri())
    finder_settles_on(reader, choose_in_finder(reader, "neck"))


def test_the_film_plays_from_the_folder(reader: Engine, unpacked: Path) -> None:
    reader.open((unpacked / "exercises/cat-cow.html").as_uri())
    play(reader)
