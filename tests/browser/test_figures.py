import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.conftest import Built, Witness, profile

STRICT = "default-src 'none'; img-src 'self'; style-src 'self'; script-src 'self'"
SAME = "document.querySelector('.film__sheet').style.transform"


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


def test_every_exercise_shows_its_strip_with_words_and_offers_its_film(
    page: Page, built: Built, address: str
) -> None:
    for record, exercise in built.library.exercises.items():
        page.goto(f"{address}exercises/{record}/")
        strip = page.locator(".figure img:visible").first
        assert len(strip.get_attribute("alt") or "") > 60, record
        assert strip.evaluate("e => e.complete && e.naturalWidth > 0"), record
        expect(page.get_by_role("button", name="See it move")).to_be_visible()
        sided = page.get_by_text("See the other side")
        expect(sided).to_have_count(1 if exercise.dose.sides == "each-side" else 0)


def test_the_numbers_in_the_strip_are_those_of_the_steps(built: Built) -> None:
    badge = re.compile(r"<circle ")
    for record, figure in built.library.figures.items():
        svg = (built.folder / f"figures/{record}.svg").read_text("utf-8")
        assert len(badge.findall(svg)) == sum(pose.step is not None for pose in figure.poses)


def test_the_film_is_fetched_only_when_wanted_plays_and_pauses(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(f"{address}exercises/cat-cow/", wait_until="networkidle")
    assert [url for url in witness.requests if ".anim.svg" in url] == []
    page.get_by_role("button", name="See it move").click()
    expect(page.get_by_role("button", name="Pause")).to_be_focused()
    page.wait_for_function(f"{SAME} && !/\\(0%|-0%/.test({SAME})")
    assert [url for url in witness.requests if "cat-cow.anim.svg" in url]
    page.get_by_role("button", name="Pause").click()
    held = page.evaluate(SAME)
    page.wait_for_timeout(400)
    assert page.evaluate(SAME) == held
    page.get_by_role("slider").press("End")
    assert page.evaluate(SAME).startswith("translateX(-95%")  # the last of 20 frames
    assert witness.complaints == []


def test_the_film_plays_from_the_folder_on_disk_too(page: Page, unpacked: Path) -> None:
    page.goto((unpacked / "exercises/cat-cow.html").as_uri())
    page.get_by_role("button", name="See it move").click()
    page.wait_for_function("document.querySelector('.film__sheet').naturalWidth > 0")
    page.wait_for_function(f"/-[1-9]/.test({SAME})")
    page.get_by_role("slider").fill("19")
    expect(page.get_by_role("button", name="Play")).to_be_visible()  # who moves it wants to look
    assert page.evaluate(SAME).startswith("translateX(-95%")
    page.get_by_role("button", name="Play").click()
    page.wait_for_function(f"!{SAME}.startsWith('translateX(-95%')")


def test_a_film_goes_on_from_where_it_was_moved_to(page: Page, address: str) -> None:
    page.goto(f"{address}exercises/cat-cow/")
    page.get_by_role("button", name="See it move").click()
    page.get_by_role("slider").fill("15")
    told = page.evaluate(f"""async () => {{
        const sheet = () => {SAME};
        const before = sheet();
        document.querySelector(".film__button").click();
        while (sheet() === before) await new Promise(requestAnimationFrame);
        return sheet();
    }}""")
    assert 75 < float(re.findall(r"[\d.]+", told)[0]) <= 95  # one of the few frames after it


def test_with_less_motion_nothing_moves_before_it_is_played(browser: Browser, address: str) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    page.goto(f"{address}exercises/cat-cow/")
    page.get_by_role("button", name="See it move").press(" ")
    expect(page.get_by_role("button", name="Play")).to_be_visible()
    page.wait_for_timeout(600)
    assert page.evaluate(SAME) == ""
    page.goto(f"{address}figures/cat-cow.anim.svg")
    first = page.screenshot()
    page.wait_for_timeout(1200)
    assert page.screenshot() == first
    context.close()


def test_the_film_by_itself_moves_when_nothing_speaks_against_it(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    page = context.new_page()
    page.goto(f"{address}figures/cat-cow.anim.svg")
    seen = set()
    for _ in range(8):
        seen.add(page.screenshot())
        page.wait_for_timeout(250)
    assert len(seen) > 3
    context.close()
