"""One's own routines are kept, shown by links, saved and read as files."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.models.own_routine import OwnRoutines
from tests.browser.conftest import Built, Witness, profile
from tests.browser.hosting import Host
from tests.browser.own_routine import (
    KEPT,
    LINK,
    ROWS,
    SAID,
    SIX,
    UNDO,
    amount,
    kept,
    moves,
    opened,
    press,
    read_file,
    save_file,
    six,
    ticked,
)
from tests.browser.test_policy import POLICY, README
from tests.own_files import BAD, ROUTINE, file_of, item_with


def test_everything_is_there_after_a_reload(page: Page, address: str) -> None:
    six(page, address)
    for field, text in {
        "name": "Morning",
        "whom": "Anna",
        "by": "B. O.",
        "telephone": "12",
    }.items():
        page.locator(f"#routine-{field}").fill(text)
    page.get_by_label("Monday").check()
    page.get_by_label("Friday").check()
    ticked(page, "Sore wrists")
    press(page, 6, "up")
    before = kept(page)
    page.reload()
    expect(page.locator("#routine-whom")).to_have_value("Anna")
    expect(page.get_by_label("Friday")).to_be_checked()
    expect(page.get_by_label("Sore wrists")).to_be_checked()
    assert moves(page) == [*SIX[:4], "cat-cow", "chin-tuck"]
    assert kept(page) == before
    assert before[0]["days"] == [1, 5]
    assert before[0]["suits"] == ["wrists"]


def test_routines_are_opened_copied_deleted_and_begun(page: Page, address: str) -> None:
    six(page, address)
    opener = page.locator("[data-open-kept]")
    expect(opener).to_have_text("1 saved")
    opener.click()
    page.get_by_role("button", name="Copy Six").click()
    expect(page.locator("#routine-name")).to_have_value("Copy of Six")
    press(page, 1, "out")
    opener.click()
    page.locator("[data-new]").click()
    expect(page.locator(".builder__begin")).to_be_visible()
    expect(opener).to_have_text("3 saved")
    opener.click()
    page.get_by_role("button", name="Open Six").click()
    assert moves(page) == SIX
    opener.click()
    page.get_by_role("button", name="Delete Six").click()
    expect(opener).to_have_text("2 saved")
    assert [one["name"] for one in kept(page)] == ["Copy of Six", ""]
    page.locator(UNDO).click()
    expect(opener).to_have_text("3 saved")
    assert moves(page) == SIX


def test_a_link_shows_its_routine_and_touches_nothing(page: Page, address: str) -> None:
    six(page, address)
    before = page.evaluate(KEPT)
    opened(page, address, LINK)
    expect(page.locator("[data-arrived]")).to_be_visible()
    expect(page.locator("[data-arrived]")).to_contain_text("left out: nope")
    assert moves(page) == ["chin-tuck", "cat-cow"]
    assert amount(page, 1) == "3 times, hold 3 seconds"
    press(page, 1, "out")
    page.locator("#routine-name").fill("Changed")
    assert page.evaluate(KEPT) == before
    page.locator("[data-mine]").click()
    expect(page.locator("[data-arrived]")).to_be_hidden()
    assert moves(page) == SIX
    assert page.url.endswith("/my-routine/")
    assert page.evaluate(KEPT) == before


def test_a_routine_of_a_link_is_kept_on_request(page: Page, address: str) -> None:
    six(page, address)
    page.evaluate("hash => { location.hash = hash; }", LINK)
    expect(page.locator("[data-arrived]")).to_be_visible()
    press(page, 2, "up")
    page.locator("[data-keep]").click()
    expect(page.locator("[data-arrived]")).to_be_hidden()
    expect(page.locator(SAID)).to_have_text("From Bo is kept on this device.")
    assert page.url.endswith("/my-routine/")
    assert [one["name"] for one in kept(page)] == ["Six", "From Bo"]
    page.reload()
    expect(page.locator("#routine-name")).to_have_value("From Bo")
    assert moves(page) == ["cat-cow", "chin-tuck"]


def test_a_link_that_cannot_be_read_says_so(page: Page, address: str) -> None:
    opened(page, address, "#v=9&x=chin-tuck")
    expect(page.locator(SAID)).to_have_text("This link cannot be read here. Ask for it once more.")
    expect(page.locator("[data-arrived]")).to_be_hidden()


def test_all_routines_are_saved_as_a_file_deleted_and_read_again(
    page: Page, address: str, tmp_path: Path
) -> None:
    six(page, address)
    page.evaluate("hash => { location.hash = hash; }", LINK)
    page.locator("[data-keep]").click()
    before = kept(page)
    text = save_file(page, tmp_path)
    assert len(OwnRoutines.model_validate_json(text).routines) == 2
    page.evaluate("localStorage.removeItem('/.my-routine')")
    opened(page, address)
    read_file(page, text)
    expect(page.locator(SAID)).to_have_text("2 routines are added from the file.")
    assert kept(page) == before


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_does_not_fit_is_refused_and_changes_nothing(story: Page, name: str) -> None:
    before = story.evaluate(KEPT)
    read_file(story, BAD[name][0])
    expect(story.locator(SAID)).to_contain_text("Nothing has changed.")
    assert story.evaluate(KEPT) == before
    assert moves(story) == SIX
    story.locator("[data-open-kept]").click()
    story.locator("[data-kept-close]").click()


@pytest.fixture(scope="module")
def story(browser: Browser, address: str) -> Iterator[Page]:
    """A page with six moves, for tests that change nothing."""
    with profile(browser) as context:
        page = context.new_page()
        six(page, address)
        yield page


def test_a_file_that_is_too_large_or_too_many_is_refused(story: Page) -> None:
    before = story.evaluate(KEPT)
    read_file(story, file_of() + " " * 200_000)
    expect(story.locator(SAID)).to_contain_text("too large")
    read_file(story, file_of(routines=[ROUTINE] * 30))
    expect(story.locator(SAID)).to_contain_text("30 routines are the most")
    assert story.evaluate(KEPT) == before


def test_what_a_file_names_in_vain_is_named(page: Page, address: str) -> None:
    opened(page, address)
    read_file(page, item_with(move="no-such-move"))
    expect(page.locator(SAID)).to_contain_text("left out: no-such-move")


FORBIDDEN = "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"
FULL = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); };"


@pytest.mark.parametrize("script", [FORBIDDEN, FULL], ids=["forbidden", "full"])
def test_where_nothing_is_kept_it_is_said_and_everything_works(
    browser: Browser, address: str, script: str, witness: Witness, tmp_path: Path
) -> None:
    context = browser.new_context()
    context.add_init_script(script)
    witness.watch(context)
    page = context.new_page()
    opened(page, address)
    expect(page.locator("[data-notice]")).to_be_hidden()
    page.get_by_role("button", name="Show me an example").click()
    expect(page.locator("[data-notice]")).to_be_visible()
    expect(page.locator("[data-notice]")).to_contain_text("This device keeps nothing here")
    press(page, 1, "down")
    page.locator(UNDO).click()
    assert len(OwnRoutines.model_validate_json(save_file(page, tmp_path)).routines) == 1
    assert witness.complaints == []
    context.close()


RUBBISH = (
    *("{", "7", '"x"', "[]", '{"routines": 7}', '{"routines": "x", "open": []}'),
    '{"version": 1, "routines": [{"items": [{"move": "nope"}]}], "open": "x"}',
)


@pytest.mark.parametrize("text", RUBBISH)
def test_rubbish_in_the_storage_is_named_and_the_page_works(
    page: Page, address: str, text: str, witness: Witness
) -> None:
    page.goto(f"{address}assets/images/logo.svg")
    page.evaluate("text => localStorage.setItem('/.my-routine', text)", text)
    opened(page, address)
    expect(page.locator(SAID)).to_contain_text(
        "left out: nope" if "nope" in text else "cannot be read"
    )
    page.get_by_role("button", name="Show me an example").click()
    assert len(kept(page)) == 1
    assert len(kept(page)[0]["items"]) == 6
    assert witness.complaints == []


def test_what_another_page_adds_is_not_lost(page: Page, address: str) -> None:
    six(page, address)
    other = page.context.new_page()
    opened(other, address)
    press(other, 1, "out")
    expect(page.locator(ROWS)).to_have_count(5)
    expect(page.locator(SAID)).to_have_text("Your routine has changed on another page.")
    press(page, 1, "down")
    assert len(kept(page)[0]["items"]) == 5


def test_it_works_under_the_strict_policy(browser: Browser, built: Built, tmp_path: Path) -> None:
    (policy,) = POLICY.findall(README.read_text("utf-8"))
    host = Host({"/": built.folder}, headers={"Content-Security-Policy": policy}).start()
    context = browser.new_context()
    witness = Witness()
    witness.watch(context)
    page = context.new_page()
    six(page, host.address)
    press(page, 3, "change")
    press(page, 3, "less-repetitions")
    save_file(page, tmp_path)
    read_file(page, file_of())
    expect(page.locator("#routine-name")).to_have_value("Morning")
    assert witness.complaints == []
    context.close()
    host.stop()


def test_it_works_from_a_folder_on_disk(
    page: Page, unpacked: Path, witness: Witness, tmp_path: Path
) -> None:
    place = (unpacked / "my-routine.html").as_uri()
    page.goto(f"{place}{LINK}")
    expect(page.locator("[data-arrived]")).to_be_visible()
    page.locator("[data-keep]").click()
    assert page.url == place
    press(page, 1, "down")
    page.reload()
    assert moves(page) == ["cat-cow", "chin-tuck"]
    link = page.locator(f"{ROWS} a").first.get_attribute("href")
    assert link
    assert link.startswith("file:")
    assert (
        Path(link.removeprefix("file://").partition("#")[0].replace("%20", " ")).suffix == ".html"
    )
    assert len(json.loads(save_file(page, tmp_path))["routines"]) == 1
    assert witness.complaints == []


def test_without_scripts_the_page_says_what_to_use(browser: Browser, address: str) -> None:
    context: BrowserContext = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}my-routine/")
    expect(page.locator("[data-builder]")).to_be_hidden()
    expect(page.locator(".unscripted").get_by_role("link", name="Routines")).to_be_visible()
    context.close()
