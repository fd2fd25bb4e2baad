import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from generator.content.forms import forms
from tests.browser.conftest import Built, Witness, profile
from tests.browser.waiting import until
from tests.shares import share, shares

STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'"
SHAPES = "[...document.querySelectorAll('.film__window path')].map(p => p.getAttribute('d')).join()"


@pytest.fixture(scope="session")
def figures(built: Built) -> list[Path]:
    found = sorted((built.folder / "figures").glob("*.svg"))
    assert len(found) >= 7 * len(built.library.exercises)
    return found


@pytest.fixture
def gallery(browser: Browser, address: str, witness: Witness) -> Iterator[Page]:
    """A page on the site's own address under the strictest policy, to put pictures on."""
    with profile(browser, device_scale_factor=2) as context:
        witness.watch(context)
        page = context.new_page()

        def answer(route: Route) -> None:
            route.fulfill(
                body="<!doctype html><title>Gallery</title><body></body>",
                headers={"content-type": "text/html", "content-security-policy": STRICT},
            )

        page.route(f"{address}gallery", answer)
        page.goto(f"{address}gallery")
        yield page


def test_every_drawing_shows_under_a_strict_content_security_policy(
    gallery: Page, figures: list[Path], address: str, witness: Witness
) -> None:
    sizes = gallery.evaluate(
        """async (addresses) => Promise.all(addresses.map(async (address) => {
            const image = new Image(); image.src = address; await image.decode();
            document.body.append(image);
            return [image.naturalWidth, image.naturalHeight]; }))""",
        [f"{address}figures/{quote(path.name)}" for path in figures],
    )
    assert all(width > 20 and height > 20 for width, height in sizes)  # at most 300 x 150
    assert witness.complaints == []


def test_every_drawing_opens_by_itself_under_that_policy(
    browser: Browser, figures: list[Path], address: str, witness: Witness
) -> None:
    context = browser.new_context()
    witness.watch(context)
    page = context.new_page()

    def strict(route: Route) -> None:
        answer = route.fetch()
        headers: Mapping[str, str] = {**answer.headers, "content-security-policy": STRICT}
        route.fulfill(response=answer, headers=dict(headers))

    page.route("**/*.svg", strict)
    still = [path for path in figures if not path.name.endswith(".anim.svg")]
    assert still
    for path in still[:: len(still) // 30]:  # all have the same few kinds of element
        page.goto(f"{address}figures/{path.name}")
    assert witness.complaints == []
    context.close()


def test_a_drawing_is_as_sharp_at_twice_its_size(gallery: Page, address: str) -> None:
    """At 200 % the edge of the badge takes as few pixels as at 100 %."""
    script = """async ([address, scale]) => {
        const image = new Image(); image.src = address; await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = 60 * scale; canvas.height = 60 * scale;
        const pen = canvas.getContext('2d'); pen.scale(scale, scale);
        pen.drawImage(image, 0, 0, image.naturalWidth, image.naturalHeight);
        const row = pen.getImageData(0, 15 * scale, 10 * scale, 1).data;
        let between = 0;
        for (let i = 3; i < row.length; i += 4) if (row[i] > 12 && row[i] < 243) between += 1;
        return between; }"""
    for scale in (1, 2, 4):
        assert gallery.evaluate(script, [f"{address}figures/cat-cow.svg", scale]) <= 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_drawing_stands_on_a_light_panel_in_both_palettes(
    browser: Browser, address: str, scheme: str
) -> None:
    with profile(browser, color_scheme=scheme) as context:
        page = context.new_page()
        page.goto(f"{address}exercises/cat-cow/")
        drawing = page.locator(".figure img").first
        ground = drawing.evaluate("e => getComputedStyle(e).backgroundColor")
        assert ground == "rgb(255, 255, 255)"


@pytest.mark.parametrize("step", shares(6))
def test_every_exercise_shows_its_strip_with_words_and_offers_its_film(
    page: Page, built: Built, address: str, step: int
) -> None:
    for record, exercise in share(built.library.exercises.items(), step):
        page.goto(f"{address}exercises/{record}/")
        strip = page.locator(".figure img:visible").first
        assert len(strip.get_attribute("alt") or "") > 60, record
        assert strip.evaluate("e => e.complete && e.naturalWidth > 0"), record
        each = forms(record, exercise)
        page.locator("details.variant").evaluate_all("all => all.forEach(e => { e.open = true; })")
        expect(page.get_by_role("button", name="See it move")).to_have_count(len(each))
        sided = sum(form.dose.sides == "each-side" for form in each)
        expect(page.get_by_text("Pictures for the other side")).to_have_count(sided)


def test_the_numbers_in_the_strip_are_those_of_the_steps(built: Built) -> None:
    badge = re.compile(r"<circle ")
    for record, figure in built.library.drawn().items():
        svg = (built.folder / f"figures/{record}.svg").read_text("utf-8")
        numbers = sum(pose.step is not None for pose in figure.poses)
        assert len(badge.findall(svg)) == 2 * numbers, record  # those of the other side, too


def see_it_move(page: Page) -> Locator:
    """Return the button of the exercise itself; its variants have films of their own."""
    return page.get_by_role("button", name="See it move").first


def cue(page: Page) -> str:
    return page.locator(".film__cue span").last.inner_text()


def drawn(page: Page) -> str:
    return str(page.evaluate(SHAPES))


def test_the_film_is_fetched_only_when_wanted_plays_and_pauses(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}exercises/cat-cow/", wait_until="networkidle")
    assert [url for url in witness.requests if ".film." in url or ".anim." in url] == []
    see_it_move(page).press("Enter")
    expect(page.get_by_role("button", name="Pause")).to_be_focused()
    assert [url for url in witness.requests if "cat-cow.film.js" in url]
    first = drawn(page)
    until(page, f"{SHAPES} !== {json.dumps(first)}")
    page.get_by_role("button", name="Pause").click()
    held = drawn(page)
    page.wait_for_timeout(400)
    assert drawn(page) == held
    page.get_by_role("button", name="Play").click()
    until(page, f"{SHAPES} !== {json.dumps(held)}")
    assert witness.complaints == []


def test_a_film_says_each_step_while_it_shows_it(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/bird-dog/")
    see_it_move(page).click()
    for said in ("1", "2", "4"):
        step = "document.querySelector('.film__step')?.textContent"  # none until the film came
        until(page, f"{step} === '{said}'")
    assert cue(page) == "Hold and breathe, 5 seconds"
    assert page.locator(".film [role=status]").text_content() == ""  # it does not chatter


def test_steps_are_reached_by_buttons_and_by_keys(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/bird-dog/")
    see_it_move(page).click()
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Next step").focus()
    seen = []
    for _ in range(3):
        page.keyboard.press("ArrowRight")
        seen.append(page.locator(".film__step").inner_text())
    turns = ["1", "2", "4"]
    begin = turns.index(seen[0])
    assert seen == turns[begin:] + turns[:begin]
    last = drawn(page)
    page.keyboard.press("ArrowLeft")
    told = page.locator(".film [role=status]").text_content()
    assert told == f"Step {seen[1]}: {cue(page)}"
    page.get_by_role("button", name="Next step").press("Enter")
    assert drawn(page) == last
    expect(page.get_by_role("button", name="Play")).to_be_visible()


def test_a_film_comes_to_its_end_and_can_be_played_again(page: Page, address: str) -> None:
    page.clock.install()
    page.goto(f"{address}exercises/prone-y/")
    see_it_move(page).click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    page.clock.run_for("01:00")
    page.get_by_role("button", name="Play again").click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()


def test_the_film_plays_from_the_folder_on_disk_too(page: Page, unpacked: Path) -> None:
    page.goto((unpacked / "exercises/cat-cow.html").as_uri())
    see_it_move(page).click()
    expect(page.get_by_role("button", name="Pause")).to_be_visible()
    first = drawn(page)
    until(page, f"{SHAPES} !== {json.dumps(first)}")
    page.get_by_role("button", name="Next step").click()
    expect(page.get_by_role("button", name="Play")).to_be_visible()  # who steps wants to look


def test_a_film_that_does_not_come_opens_alone(page: Page, address: str) -> None:
    page.route("**/*.film.js", lambda route: route.abort())
    page.goto(f"{address}exercises/cat-cow/")
    see_it_move(page).click()
    page.wait_for_url("**/figures/cat-cow.anim.svg")


def test_with_less_motion_nothing_moves_before_it_is_played(browser: Browser, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}exercises/cat-cow/")
    see_it_move(page).press(" ")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    first = drawn(page)
    page.wait_for_timeout(600)
    assert drawn(page) == first
    page.get_by_role("button", name="Next step").click()
    page.get_by_role("button", name="Next step").click()
    assert drawn(page) != first
    page.goto(f"{address}figures/cat-cow.anim.svg")
    still = page.screenshot()
    page.wait_for_timeout(1200)
    assert page.screenshot() == still
    context.close()


def test_the_film_by_itself_moves_when_nothing_speaks_against_it(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}figures/cat-cow.anim.svg")
    seen = set()
    for _ in range(12):
        seen.add(page.screenshot())
        page.wait_for_timeout(250)
    assert len(seen) > 3
    context.close()
