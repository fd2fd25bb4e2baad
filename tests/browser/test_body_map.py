"""The body map at home and in the finder: by pointer, by touch, by keys, without scripts."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness, profile
from tests.browser.finding import chips, ids, open_finder
from tests.browser.test_accessibility import violations
from tests.shares import share, shares

TOUCH = 44  # px that a finger needs
SMALLEST = 24  # px that is allowed where the same choice is larger elsewhere
LIST = ".body-map__list a"
# The smaller side of each line of the list, and of each shape's widest and highest part.
SIZES = """(found) => found.map((one) => {
    const { width, height } = one.getBoundingClientRect(); return Math.min(width, height); })"""
# For each shape: what a press in the middle of its first mark reaches.
REACHED = """(map) => Array.from(map.querySelectorAll("svg a"), (shape) => {
    const mark = shape.querySelector(".body-map__mark");
    shape.scrollIntoView({ block: "center" });
    const matrix = mark.getScreenCTM();
    const reached = document.elementFromPoint(matrix.e, matrix.f);
    return [shape.dataset.part, reached.closest("a")?.dataset.part]; })"""
TAB_STOPS = """(map) => Array.from(map.querySelectorAll("a"))
    .filter((link) => link.tabIndex >= 0).map((link) => link.dataset.part)"""
PRESSED = """(map, part) => map.querySelector(`svg a[data-part="${part}"]`).dispatchEvent(
    new MouseEvent("click", { bubbles: true, cancelable: true }))"""


@pytest.fixture
def plain(browser: Browser) -> Iterator[Page]:
    """A page without scripts."""
    with profile(browser, java_script_enabled=False) as context:
        yield context.new_page()


def opened(page: Page, address: str) -> Page:
    """The finder with its map unfolded."""
    open_finder(page, address).locator(".finder__map summary").click()
    return page


def target(page: Page) -> str:
    """The part of the address behind its `#`."""
    return page.url.partition("#")[2]


@pytest.mark.parametrize("step", shares(6))
def test_a_part_leads_to_its_exercises(page: Page, address: str, built: Built, step: int) -> None:
    for part, record in share(built.library.vocabulary.body_map.items(), step):
        if record.signs:
            continue
        page.goto(address)
        page.locator(f"#map-{part}").click()
        page.wait_for_url(re.compile(r"exercises/#region="))
        wanted = {i for i, e in built.library.exercises.items() if record.region in e.regions}
        assert {*ids(page)} == wanted, part


def test_a_shape_leads_where_its_line_leads(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("[data-map]").evaluate(PRESSED, "neck")
    page.wait_for_url(re.compile("exercises/#region=neck$"))


def test_signs_come_before_the_exercises_of_a_dangerous_part(
    page: Page, address: str, built: Built
) -> None:
    for part, record in built.library.vocabulary.body_map.items():
        if not record.signs:
            continue
        page.goto("about:blank")
        page.goto(address)
        check = page.locator(f"#check-{part}")
        expect(check).to_be_hidden()
        page.locator("[data-map]").evaluate(PRESSED, part)
        expect(check).to_be_visible()
        expect(check.locator(".danger")).to_have_count(len(record.signs))
        expect(check).to_be_focused()
        links = check.locator(".danger a").evaluate_all("links => links.map((a) => a.hash)")
        assert links == [f"#sign-{sign}" for sign in record.signs]
        assert "#region=" not in page.url


def test_every_shape_is_reached_in_its_middle_and_every_line_is_large_enough(
    browser: Browser, address: str
) -> None:
    for width in (390, 1280):
        viewport = {"width": width, "height": 900}
        with profile(browser, viewport=viewport, has_touch=True) as context:
            page = context.new_page()
            page.goto(address)
            found = page.locator("[data-map]").evaluate(REACHED)
            assert len(found) > 15
            assert [pair for pair in found if pair[0] != pair[1]] == []
            assert min(page.locator(LIST).evaluate_all(SIZES)) >= TOUCH
            if width == 390:
                assert min(page.locator(".body-map__edge").evaluate_all(SIZES)) >= SMALLEST


def test_keys_reach_each_line_of_the_list_once_and_no_shape(
    page: Page, address: str, built: Built
) -> None:
    page.goto(address)
    parts = [*built.library.vocabulary.body_map]
    assert page.locator("[data-map]").evaluate(TAB_STOPS) == parts
    page.locator(f"#map-{parts[0]}").focus()
    for part in parts[1:]:
        page.keyboard.press("Tab")
        expect(page.locator(f"#map-{part}")).to_be_focused()
    page.locator("#map-neck").focus()
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("exercises/#region=neck$"))


def test_a_part_is_lit_where_it_is_drawn_and_where_it_is_named(page: Page, address: str) -> None:
    page.goto(address)
    page.locator("#map-neck").hover()
    near = page.locator(".is-near")
    expect(near).to_have_count(3)  # its line, and a shape on each side of the body
    page.locator("h1").hover()
    expect(near).to_have_count(0)


def test_in_the_finder_a_part_is_one_choice_beside_others(page: Page, address: str) -> None:
    finder = opened(page, address)
    finder.locator("[data-quick]").first.click() if finder.locator(
        "[data-quick]:visible"
    ).count() else finder.locator("[name=suits]").first.check()
    suits = chips(finder)
    assert len(suits) == 1
    finder.locator("[data-map]").evaluate(PRESSED, "neck")
    assert chips(finder)[:2] == [*suits, "Neck"]
    line = finder.locator("#map-neck")
    expect(line).to_have_attribute("aria-current", "true")
    expect(finder.locator("svg a[data-part=neck][aria-current]")).to_have_count(2)
    finder.locator("[data-chips]").get_by_role("button", name=re.compile("Neck")).click()
    expect(line).not_to_have_attribute("aria-current", "true")


def test_in_the_finder_signs_come_first_and_what_is_chosen_stays(page: Page, address: str) -> None:
    finder = opened(page, address)
    finder.locator("#map-shoulders").click()
    finder.locator("#map-chest").click()
    check = finder.locator("#check-chest")
    expect(check).to_be_visible()
    assert chips(finder) == ["Shoulders"]
    check.locator("a[data-part=chest]").click()
    expect(check).to_be_hidden()
    assert chips(finder)[:2] == ["Shoulders", "Chest"]


def test_without_scripts_the_list_leads_on_and_signs_come_first(plain: Page, address: str) -> None:
    plain.goto(address)
    plain.locator("#map-chest").click()
    expect(plain.locator("#check-chest")).to_be_visible()
    plain.locator("#check-chest a[href='#body-map']").click()
    expect(plain.locator("#check-chest")).to_be_hidden()
    plain.locator("svg a[data-part=lower-back]").click()
    assert target(plain) == "map-lower-back"
    plain.locator("#map-lower-back").click()
    plain.wait_for_url(re.compile("exercises/#region=lower-back$"))
    expect(plain.locator("[data-map]")).to_be_hidden()


def test_it_works_from_a_folder_too(page: Page, unpacked: object, witness: Witness) -> None:
    page.goto((unpacked / "index.html").as_uri())  # type: ignore[operator]
    page.locator("[data-map]").evaluate(PRESSED, "neck")
    page.wait_for_url(re.compile("exercises/index.html#region=neck$"))
    assert witness.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_drawing_stays_on_light_ground_where_colours_are_forced(
    browser: Browser, address: str, scheme: str
) -> None:
    with profile(browser, forced_colors="active", color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(address)
        side = page.locator(".body-map__side").first
        ground = side.evaluate("(one) => getComputedStyle(one).backgroundColor")
        assert min(map(int, re.findall(r"\d+", ground))) > 0xD0


def test_on_paper_each_part_has_its_name_beside_it_in_black(page: Page, address: str) -> None:
    page.goto(address)
    page.emulate_media(media="print")
    names = page.locator(".body-map__name text")
    assert all(names.nth(at).is_visible() for at in range(names.count()))
    inks = names.evaluate_all("all => [...new Set(all.map((one) => getComputedStyle(one).fill))]")
    assert inks == ["rgb(0, 0, 0)"]
    fills = page.locator(".body-map__body path").evaluate_all(
        "all => [...new Set(all.map((one) => getComputedStyle(one).fill))]"
    )
    assert {*fills} <= {"rgb(255, 255, 255)", "none", "rgb(38, 50, 60)"}  # with the pupils
    expect(page.locator(".body-map__list")).to_be_hidden()


@pytest.mark.parametrize(("scheme", "width"), [("light", 390), ("dark", 1280)])
def test_no_state_of_the_map_breaks_best_practice(
    browser: Browser, address: str, scheme: str, width: int
) -> None:
    viewport = {"width": width, "height": 900}
    with profile(browser, color_scheme=scheme, viewport=viewport) as context:
        page = context.new_page()
        page.goto(f"{address}#check-chest")
        found = violations(page, "signs", "best-practice")
        opened(page, address).locator("#map-neck").click()
        assert found + violations(page, "chosen", "best-practice") == []
