"""Exercises are added to one's own routine wherever pages offer it, over http and from a folder."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Built, profile
from tests.browser.finding import choose, open_finder

KEPT = """() => Object.entries(localStorage)
    .filter(([name]) => name.endsWith(".my-routine"))
    .flatMap(([, text]) => JSON.parse(text).routines[0].items.map(({ move }) => move))"""
REFUSE = "Storage.prototype.setItem = () => { throw new Error('full'); };"


@dataclass(frozen=True)
class Site:
    """The site as pages are opened: at an address, and with what names of pages end."""

    root: str
    end: str
    index: str

    def page(self, path: str) -> str:
        """Return the address of a page."""
        return f"{self.root}{path}{self.end}"


@pytest.fixture(params=["http", "file"])
def site(request: pytest.FixtureRequest) -> Site:
    if request.param == "http":
        return Site(request.getfixturevalue("address"), "/", "/")
    unpacked: Path = request.getfixturevalue("unpacked")
    return Site(f"{unpacked.as_uri()}/", ".html", "/index.html")


def kept(page: Page) -> list[str]:
    found: list[str] = page.evaluate(KEPT)
    return found


def add(page: Page, form: str) -> Locator:
    """Press the button of a form and return what is said of it."""
    button = page.locator(f"[data-add={form}]")
    button.click()
    expect(button).to_be_focused()
    return button.locator("+ [role=status]")


def test_an_exercise_is_added_from_its_page_and_the_routine_is_a_link_away(
    page: Page, site: Site
) -> None:
    page.goto(site.page("exercises/chin-tuck"))
    said = add(page, "chin-tuck")
    expect(said).to_have_text("Chin tuck is added. 1 move in my routine. Open my routine")
    expect(add(page, "chin-tuck")).to_contain_text("2 moves")
    expect(page.locator(".added")).to_have_count(1)
    assert kept(page) == ["chin-tuck", "chin-tuck"]
    page.locator(".added a").click()
    page.wait_for_url(site.page("my-routine"))
    expect(page.locator("h1")).to_have_text("My routine")


def test_a_variant_is_added_from_its_own_place(page: Page, site: Site) -> None:
    page.goto(site.page("exercises/chin-tuck") + "#variant-wall")
    expect(add(page, "chin-tuck-wall")).to_contain_text("1 move")
    assert kept(page) == ["chin-tuck-wall"]


def test_the_finder_adds_the_form_that_it_shows_and_says_how_many(page: Page, site: Site) -> None:
    page.goto(f"{site.root}exercises{site.index}")
    expect(page.locator("#finder-query")).to_be_visible()
    expect(page.locator("[data-counted]")).to_be_hidden()
    said = add(page, "cat-cow")
    expect(said).to_contain_text("1 move in my routine.")
    choose(page, position="sitting")
    button = page.locator("[data-add=cat-cow]")
    expect(button).to_have_accessible_name("Add Cat and cow, sitting to my routine")
    button.click()
    expect(page.locator("[data-counted]")).to_have_text("2 moves in my routine. Open my routine")
    assert kept(page) == ["cat-cow", "cat-cow-sitting"]
    page.reload()
    expect(page.locator("[data-counted] a")).to_have_attribute("href", site.page("my-routine"))


def test_what_is_added_is_said_to_ears_after_its_place_is_there(page: Page, address: str) -> None:
    """A region that comes with its words is not read."""
    page.goto(f"{address}exercises/chin-tuck/")
    page.locator("[data-add=chin-tuck]").focus()
    said = page.evaluate("""() => {
        document.activeElement.click();
        return document.querySelector(".added").textContent; }""")
    assert said == ""
    expect(page.locator(".added")).to_contain_text("is added.")


def test_every_form_can_be_added_in_the_list_of_ones_own_routine(
    page: Page, site: Site, built: Built
) -> None:
    page.goto(site.page("my-routine"))
    buttons = page.locator("section:has(> #add-exercises) [data-add]")
    found = buttons.evaluate_all("all => all.map((one) => one.dataset.add)")
    assert sorted(found) == sorted(built.library.forms())
    names = buttons.evaluate_all("all => all.map((one) => one.ariaLabel)")
    forms = built.library.forms()
    assert names == [f"Add {forms[i].name} to my routine" for i in found]
    assert page.locator("section:has(> #add-exercises) :is(input, textarea)").count() == 0


def test_a_button_that_comes_later_adds_too_unless_somebody_else_does(
    page: Page, address: str
) -> None:
    page.goto(f"{address}exercises/chin-tuck/")
    page.evaluate("""() => {
        const made = document.createElement("button");
        made.dataset.add = "wall-angel";
        made.innerHTML = "<b>Later</b>";
        document.querySelector("h1").after(made); }""")
    page.locator("[data-add=wall-angel] b").click()
    expect(page.locator(".added")).to_contain_text("1 move")
    page.evaluate("""() => document.addEventListener("routine-add", (event) => {
        window.taken = event.detail.move;
        event.preventDefault(); })""")
    page.locator("[data-add=chin-tuck]").click()
    assert page.evaluate("window.taken") == "chin-tuck"
    assert kept(page) == ["wall-angel"]


def test_a_full_routine_says_so(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/chin-tuck/")
    for _ in range(30):
        page.locator("[data-add=chin-tuck]").click()
    expect(page.locator(".added")).to_contain_text("30 moves in my routine")
    expect(add(page, "chin-tuck")).to_contain_text("Not added: a routine is full at 30 moves.")
    assert len(kept(page)) == 30


def test_where_nothing_is_kept_the_link_takes_it_along(page: Page, site: Site) -> None:
    page.add_init_script(REFUSE)
    page.goto(site.page("exercises/chin-tuck"))
    add(page, "chin-tuck")
    said = add(page, "chin-tuck")
    expect(said).to_contain_text(
        "Chin tuck is added. 2 moves in my routine. Your browser does not keep it."
    )
    assert kept(page) == []
    target = f"{site.page('my-routine')}#v=1&x=chin-tuck&x=chin-tuck"
    expect(said.locator("a")).to_have_attribute("href", target)


def test_a_ready_set_leads_to_a_copy_of_it(page: Page, site: Site, built: Built) -> None:
    for record, routine in built.library.routines.items():
        page.goto(site.page(f"routines/{record}"))
        links = page.get_by_role("link", name="Change it to fit me")
        target = f"{site.page('my-routine')}#set={record}"
        expected = [target, target] if routine.steps else []
        assert links.evaluate_all("all => all.map((one) => one.href)") == expected


@pytest.fixture
def unscripted(browser: Browser) -> Iterator[Page]:
    with profile(browser, java_script_enabled=False) as context:
        yield context.new_page()


def test_without_scripts_there_are_links_and_no_buttons(
    unscripted: Page, address: str, built: Built
) -> None:
    for path in ("exercises/", "exercises/chin-tuck/", "my-routine/"):
        unscripted.goto(address + path)
        expect(unscripted.locator("[data-add]:visible")).to_have_count(0)
        assert unscripted.locator("[data-add]").count() > 0
    folds = unscripted.locator("section:has(> #add-exercises) details")
    for fold in folds.all():
        fold.locator("summary").click()
    links = unscripted.locator("section:has(> #add-exercises) li a:visible")
    expect(links).to_have_count(len(built.library.forms()))


@pytest.mark.parametrize("path", ["exercises/", "exercises/chin-tuck/", "my-routine/"])
def test_buttons_are_large_enough_and_stay_off_paper(page: Page, address: str, path: str) -> None:
    page.set_viewport_size({"width": 390, "height": 844})
    page.goto(address + path)
    for summary in page.locator("section:has(> #add-exercises) details summary").all():
        summary.click()
    sizes = page.locator("[data-add]:visible").evaluate_all(
        "all => all.map((one) => one.getBoundingClientRect()).map((r) => [r.width, r.height])"
    )
    assert sizes
    assert [size for size in sizes if min(size) < 44] == []
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
    page.emulate_media(media="print")
    expect(page.locator("[data-add]:visible")).to_have_count(0)


def test_danger_comes_before_the_count_too(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/chin-tuck/")
    add(page, "chin-tuck")
    open_finder(page, address)
    expect(page.locator("[data-counted]")).to_be_visible()
    page.locator("#finder-query").fill("crushing chest pain")
    expect(page.locator("[data-sign]")).to_be_visible()
    expect(page.locator("[data-counted]")).to_be_hidden()
    expect(page.locator("[data-add]:visible")).to_have_count(0)


def test_rubbish_in_the_storage_is_no_hindrance(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/chin-tuck/")
    for rubbish in ("", "{", "[]", "7", json.dumps({"routines": {"length": 3}, "open": -1})):
        page.evaluate("(text) => localStorage.setItem('/.my-routine', text)", rubbish)
        page.reload()
        expect(add(page, "chin-tuck")).to_contain_text("1 move")
