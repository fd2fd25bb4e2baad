"""The finder in the real site. What the filters must let through is counted from the records."""

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.content.timing import seconds
from tests.browser.conftest import Built, Witness
from tests.browser.finding import answers_of_finder, choose, ids, listed, open_finder, status
from tests.browser.waiting import until


@pytest.fixture
def finder(page: Page, address: str) -> Page:
    return open_finder(page, address)


def test_without_scripts_every_exercise_is_there_and_no_control_that_does_nothing(
    browser: Browser, address: str, built: Built
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}exercises/")
    assert listed(page) == list(built.library.exercises)
    expect(page.locator("#finder-query")).to_be_hidden()
    expect(page.locator("[data-more]")).to_be_hidden()
    for link in page.locator("[data-exercise] a").all():
        expect(link).to_be_visible()
    context.close()


def test_all_names_of_all_exercises_find_them_first(finder: Page, built: Built) -> None:
    names = {
        name: record
        for record, exercise in built.library.exercises.items()
        for name in (exercise.name, *exercise.also_called)
    }
    assert len(names) > 2 * len(built.library.exercises)
    finder.locator("#finder-query").focus()
    shown = answers_of_finder(finder, [*names])
    first = {name: found[:3] for name, found in zip(names, shown, strict=True)}
    missed = [name for name, record in names.items() if f"exercises/{record}" not in first[name]]
    assert {name: first[name] for name in missed} == {}


def test_words_and_filters_work_together_and_say_how_many(finder: Page) -> None:
    finder.locator("#finder-query").fill("something for between my shoulder blades")
    everywhere = ids(finder)
    choose(finder, position="sitting")
    assert ids(finder) == [i for i in everywhere if i in ids(finder)]
    assert 0 < len(ids(finder)) < len(everywhere)
    number = len(ids(finder))
    assert status(finder).startswith(f"{number} exercise")
    assert "something for between my shoulder blades" in status(finder)


def test_the_order_can_be_changed(finder: Page, built: Built) -> None:
    finder.locator("#finder-query").fill("stretch")
    finder.locator("[name=sort]").select_option("time")
    timing, exercises = built.library.site.timing, built.library.exercises
    times = [seconds(exercises[i].dose, timing) for i in ids(finder)]
    assert times == sorted(times)
    finder.locator("[name=sort]").select_option("name")
    names = [exercises[i].name.casefold() for i in ids(finder)]
    assert names == sorted(names)
    assert len(names) > 10


def test_a_result_says_by_which_of_its_names_it_was_found(finder: Page) -> None:
    finder.locator("#finder-query").fill("quadruped rotation")
    first = finder.locator("[data-exercise]:not([hidden])").first
    expect(first.locator(".result__why")).to_have_text("Quadruped rotation")
    expect(first.locator("img")).to_be_visible()
    finder.locator("#finder-query").fill("pelvic push")
    first = finder.locator("[data-exercise]:not([hidden])").first
    expect(first.locator("mark")).to_have_text(["Pelvic", "push"])
    finder.locator("#finder-query").fill("")
    expect(finder.locator(".result__why:not(:empty)")).to_have_count(0)
    expect(finder.locator("[data-exercise] mark")).to_have_count(0)


def test_a_slip_of_the_keys_is_forgiven_and_what_was_searched_for_is_told(finder: Page) -> None:
    finder.locator("#finder-query").fill("chin tukc")
    assert ids(finder)[0] == "chin-tuck"
    said = "Showing results for “chin tuck”. You typed “chin tukc”."
    expect(finder.locator("[data-hint]")).to_have_text(said)


@pytest.mark.parametrize("word", ["curtain", "skweeeezy"])
def test_where_nothing_fits_no_other_word_is_offered(finder: Page, word: str) -> None:
    finder.locator("#finder-query").fill(word)
    assert ids(finder) == []
    assert status(finder) == f"No exercise for “{word}”."
    expect(finder.locator("[data-hint]")).to_have_text(re.compile("^Try a part of the body"))


def test_filters_that_leave_nothing_can_be_taken_off(finder: Page) -> None:
    finder.goto(f"{finder.url}#q=walk&position=side-lying")
    assert ids(finder) == []
    expect(finder.locator("[name=position]:checked")).to_be_enabled()  # or nobody could untick it
    finder.get_by_role("button", name="Remove the filters").click()
    assert "brisk-walking" in ids(finder)
    expect(finder.locator("[name=position]:checked")).to_have_count(0)


def test_a_search_can_be_shared_by_its_address(finder: Page, browser: Browser) -> None:
    finder.locator("#finder-query").fill("neck & shoulder")
    choose(finder, position="sitting", time="120")
    finder.locator("[name=position][value=standing]").check()
    finder.locator("[name=sort]").select_option("time")
    context = browser.new_context()
    other = context.new_page()
    other.goto(finder.url)
    assert ids(other) == ids(finder)
    expect(other.locator("#finder-query")).to_have_value("neck & shoulder")
    expect(other.locator("[name=position]:checked")).to_have_count(2)
    expect(other.locator("[name=sort]")).to_have_value("time")
    context.close()


def test_back_leads_through_the_choices_and_past_what_was_typed(finder: Page) -> None:
    everything = ids(finder)
    finder.locator("#finder-query").press_sequentially("neck")
    necks = ids(finder)
    choose(finder, position="sitting")
    seated = ids(finder)
    finder.locator("[data-exercise]:not([hidden]) a").first.click()
    expect(finder.locator("#finder-query")).to_have_count(0)
    finder.go_back()
    expect(finder.locator("#finder-query")).to_have_value("neck")
    assert ids(finder) == seated
    finder.go_back()
    expect(finder.locator("[name=position]:checked")).to_have_count(0)
    assert ids(finder) == necks
    finder.go_back()
    expect(finder.locator("#finder-query")).to_have_value("")
    assert ids(finder) == everything


def test_arrows_lead_from_the_box_through_the_results_and_back(finder: Page) -> None:
    box = finder.locator("#finder-query")
    box.focus()
    finder.keyboard.type("chest stretch")
    first, second = ids(finder)[:2]
    finder.keyboard.press("ArrowDown")
    _is_at(finder, first)
    finder.keyboard.press("ArrowDown")
    _is_at(finder, second)
    finder.keyboard.press("ArrowUp")
    finder.keyboard.press("ArrowUp")
    expect(box).to_be_focused()
    finder.keyboard.press("Enter")
    _is_at(finder, first)
    finder.keyboard.press("Escape")
    expect(box).to_be_focused()


def test_filters_and_results_can_be_reached_and_used_with_the_keyboard(finder: Page) -> None:
    finder.locator("#finder-query").focus()
    finder.keyboard.press("Tab")
    expect(finder.get_by_role("button", name="To the results")).to_be_focused()
    for choice in finder.locator("[name=suits], [name=position]").all():
        finder.keyboard.press("Tab")
        expect(choice).to_be_focused()
    finder.keyboard.press("Space")
    expect(finder.locator("[name=position]:checked")).to_have_count(1)
    assert "position=" in finder.url
    finder.locator("#finder-query").focus()
    finder.keyboard.press("ArrowDown")
    finder.keyboard.press("Enter")
    expect(finder).to_have_url(re.compile(r"/exercises/[a-z-]+/$"))


def _is_at(page: Page, exercise: str) -> None:
    expect(page.locator(f"[data-exercise={exercise}] a").first).to_be_focused()


def _multiplied(page: Page, built: Built, copies: int, most: int | None = None) -> None:
    """Let the finder have each exercise so many times, but no more than so many in all."""
    path = "finder/records.js"
    head, _, data = (built.folder / path).read_text("utf-8").partition("=")
    known = json.loads(data.rstrip(";\n"))
    records = [record for record in known["records"] if record["id"].startswith("exercises/")]
    known["records"] = [
        {**record, "id": f"{record['id']}-{n}", "name": f"{record['name']} {n}"}
        for n in range(copies)
        for record in records
    ]
    html = (built.folder / "exercises/index.html").read_text("utf-8")
    found = [*re.finditer(r'<li data-exercise="([^"]*)">.*?</li>', html, re.DOTALL)]
    first, last = found[0], found[-1]
    many = [
        re.sub(r'(data-exercise="[^"]*)"', rf'\1-{n}"', item[0])
        for n in range(copies)
        for item in found
    ][:most]
    named = re.findall(r'data-exercise="([^"]*)"', "".join(many))
    kept = {f"exercises/{name}" for name in named}
    known["records"] = [record for record in known["records"] if record["id"] in kept]
    whole = html[: first.start()] + "".join(many) + html[last.end() :]
    page.route(f"**/{path}", lambda route: route.fulfill(body=f"{head}={json.dumps(known)};"))
    page.route("**/exercises/", lambda route: route.fulfill(body=whole, content_type="text/html"))


def test_a_library_so_large_that_the_rest_comes_later_is_shown_in_steps(
    page: Page, address: str, built: Built
) -> None:
    _multiplied(page, built, 6)
    number = 6 * len(built.library.exercises)
    page.goto(f"{address}exercises/")
    shown = page.locator("[data-exercise]:visible")
    more = page.locator("[data-more]")
    expect(shown).to_have_count(60)
    assert status(page).startswith(f"{number} exercises")
    more.click()
    expect(shown).to_have_count(120)
    expect(shown.nth(60).locator("a").first).to_be_focused()
    page.locator("#finder-query").fill("chin tuck 2")
    expect(shown.first).to_have_attribute("data-exercise", "chin-tuck-2")
    best = ids(page)[:3]
    page.locator("#finder-query").fill("")
    expect(shown).to_have_count(60)
    page.locator("#finder-query").fill("chin tuck 2")
    assert ids(page)[:3] == best  # at once
    until(page, "document.querySelectorAll('[data-exercise] mark').length")
    expect(more).to_be_hidden(timeout=2000)
    expect(page.locator("[data-exercise]:visible .result__why")).to_have_count(shown.count())


# Takes one choice off and says, before anything else happens, what speaks against the first three.
AT_ONCE = """(choice) => {
    choice.click();
    const shown = [...document.querySelectorAll("[data-exercise]:not([hidden])")];
    return shown.slice(0, 3).map((item) => item.dataset.against || "");
}"""


def test_what_a_large_library_shows_first_tells_of_the_reasons_that_are_chosen_now(
    page: Page, address: str, built: Built
) -> None:
    _multiplied(page, built, 6)
    open_finder(page, address, "#sort=name")
    first = page.locator("[data-exercise]:visible").first.get_attribute("data-exercise") or ""
    reason = page.locator("[name=suits][value=thin-bones]")
    reason.check()
    expect(page.locator(f"[data-exercise={first}]")).to_be_hidden()  # it is at the end
    assert reason.evaluate(AT_ONCE) == ["", "", ""]
    expect(page.locator("[data-exercise]:visible").first).to_have_attribute("data-exercise", first)


def test_on_paper_stay_a_warning_and_for_whom_the_list_is(finder: Page) -> None:
    for query, place in (("chest pain", "[data-sign]"), ("sore wrists", "[role=status]")):
        finder.emulate_media(media="screen")
        finder.locator("#finder-query").fill(query)
        expect(finder.locator(f".finder {place}").first).to_be_visible()
        finder.emulate_media(media="print")
        expect(finder.locator(f".finder {place}").first).to_be_visible()
        expect(
            finder.locator(".finder :is(input, select, button)").locator("visible=true")
        ).to_have_count(0)


def test_what_ends_with_a_step_has_no_button_for_more(
    page: Page, address: str, built: Built
) -> None:
    _multiplied(page, built, 2, most=60)
    page.goto(f"{address}exercises/")
    expect(page.locator("[data-exercise]:visible")).to_have_count(60)
    assert status(page).startswith("60 exercises")
    expect(page.locator("[data-more]")).to_be_hidden()


def test_what_was_typed_just_before_back_is_not_written_later(finder: Page) -> None:
    choices = finder.locator("[name=position]")
    choices.first.check()
    expect(finder).to_have_url(re.compile("position="))
    finder.evaluate("""() => {
        const box = document.getElementById("finder-query");
        box.value = "neck";
        box.dispatchEvent(new Event("input", { bubbles: true }));
        history.back();
    }""")
    expect(choices.first).not_to_be_checked()
    choices.nth(1).check()
    finder.go_back()
    assert "neck" not in finder.url


def test_it_works_from_a_folder_too(page: Page, unpacked: Path, witness: Witness) -> None:
    page.goto((unpacked / "exercises" / "index.html").as_uri())
    page.locator("#finder-query").fill("nek strech")
    choose(page, position="sitting")
    found = ids(page)
    assert found
    expect(page).to_have_url(re.compile("q=nek[+]strech"))
    page.locator("[data-exercise]:not([hidden]) a").first.click()
    expect(page.locator("h1")).to_be_visible()
    page.go_back()
    assert ids(page) == found
    assert witness.complaints == []


def test_what_is_typed_is_never_markup(finder: Page, witness: Witness) -> None:
    finder.locator("#finder-query").fill("<img src=x onerror=alert(1)> neck")
    assert "<img" in status(finder)
    expect(finder.locator(".finder__head img, img[src=x]")).to_have_count(0)
    assert witness.complaints == []


def test_an_address_that_makes_no_sense_shows_all(finder: Page, built: Built) -> None:
    base = finder.url
    for hash_ in ("#standing", "#position=moon", "#sort=never", "#%%%", "#time="):
        finder.goto("about:blank")
        finder.goto(f"{base}{hash_}")
        assert len(ids(finder)) == len(built.library.exercises), hash_


def test_the_records_are_all_in_the_script(page: Page, address: str, built: Built) -> None:
    page.goto(f"{address}exercises/")
    known = page.evaluate("searchRecords.records.map((record) => record.id)")
    wanted = [
        f"{kind}/{record}"
        for kind in ("exercises", "routines", "guidance")
        for record in getattr(built.library, kind)
    ]
    assert [record for record in known if not record.startswith("cards/")] == wanted
    assert {record for record in known if record.startswith("cards/")} == {
        f"cards/{record}" for record in built.library.routines
    }
