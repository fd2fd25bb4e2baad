"""The finder in the real site. What the filters must let through is counted from the records."""

import itertools
import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from generator.content.timing import seconds
from generator.models import Exercise
from generator.site.records import term_ids
from tests.browser.conftest import Built, Witness, profile

FILTERS = ("kind", "position", "equipment", "region", "goal")
TIMES = ("60", "120", "300")


@pytest.fixture
def finder(page: Page, address: str) -> Page:
    page.goto(f"{address}exercises/")
    expect(page.locator("#finder-query")).to_be_visible()
    return page


def ids(page: Page) -> list[str]:
    """Return the exercises shown, in their order."""
    shown = page.locator("[data-exercise]:not([hidden])")
    return list(shown.evaluate_all("items => items.map((item) => item.dataset.exercise)"))


def status(page: Page) -> str:
    return page.locator(".finder [role=status]").inner_text()


def choose(page: Page, **chosen: str) -> None:
    """Tick boxes as a click would, and nothing else."""
    for name, value in chosen.items():
        page.locator(f"[name={name}][value='{value}']").check()


@pytest.fixture
def has(built: Built) -> Callable[[str, str, str], bool]:
    """Say whether an exercise has a value of a filter."""
    timing = built.library.site.timing

    def found(exercise: str, name: str, value: str) -> bool:
        record: Exercise = built.library.exercises[exercise]
        if name == "time":
            return seconds(record.dose, timing) <= int(value)
        return value in term_ids(record)[name]

    return found


def test_without_scripts_every_exercise_is_there_and_no_control_that_does_nothing(
    browser: Browser, address: str, built: Built
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}exercises/")
    assert ids(page) == list(built.library.exercises)
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
    missed = []
    for name, record in names.items():
        finder.locator("#finder-query").fill(name)
        if record not in ids(finder)[:3]:
            missed.append((name, ids(finder)[:3]))
    assert missed == []


def test_every_choice_of_every_filter_lets_through_what_has_it(
    finder: Page, built: Built, has: Callable[[str, str, str], bool]
) -> None:
    counted: dict[tuple[str, str], bool] = {}
    for name in (*FILTERS, "time"):
        for box in finder.locator(f".finder [name={name}]:not([value=''])").all():
            value = box.get_attribute("value") or ""
            wanted = {i for i in built.library.exercises if has(i, name, value)}
            counted[name, value] = _count(box) == len(wanted)
            finder.goto(f"{finder.url.partition('#')[0]}#{name}={value}")
            assert set(ids(finder)) == wanted, (name, value)
            finder.goto(f"{finder.url.partition('#')[0]}#")
    terms = {
        (n, i) for e in built.library.exercises.values() for n in FILTERS for i in term_ids(e)[n]
    }
    assert len(counted) == len(terms) + len(TIMES)
    assert all(counted.values()), counted


def _count(box: Locator) -> int:
    return int(box.locator("xpath=..").locator("[data-count]").inner_text())


def test_counts_say_what_a_further_choice_leaves(
    finder: Page, built: Built, has: Callable[[str, str, str], bool]
) -> None:
    choose(finder, position="sitting", kind="stretch")
    exercises = built.library.exercises
    for box in finder.locator(".finder [name=region], .finder [name=kind]").all():
        name, value = box.get_attribute("name") or "", box.get_attribute("value") or ""
        others = [("position", "sitting")] + ([("kind", "stretch")] if name == "region" else [])
        left = [i for i in exercises if has(i, name, value) and all(has(i, *o) for o in others)]
        assert _count(box) == len(left), (name, value)
        assert box.is_disabled() == (not left)


def test_choices_of_one_filter_widen_and_filters_narrow_each_other(
    finder: Page, built: Built, has: Callable[[str, str, str], bool]
) -> None:
    pairs = itertools.product(("sitting", "standing"), ("none", "chair", "band"))
    for position, thing in pairs:
        finder.goto(f"{finder.url.partition('#')[0]}#position={position}&equipment={thing}")
        wanted = {
            i
            for i in built.library.exercises
            if has(i, "position", position) and has(i, "equipment", thing)
        }
        assert set(ids(finder)) == wanted
    query = urlencode([("position", "sitting"), ("position", "standing"), ("equipment", "none")])
    finder.goto(f"{finder.url.partition('#')[0]}#{query}")
    assert set(ids(finder)) == {
        i
        for i in built.library.exercises
        if (has(i, "position", "sitting") or has(i, "position", "standing"))
        and has(i, "equipment", "none")
    }


def test_no_equipment_means_none(finder: Page, built: Built) -> None:
    choose(finder, equipment="none")
    assert set(ids(finder)) == {i for i, e in built.library.exercises.items() if not e.equipment}


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
    finder.locator("#finder-query").fill("pelvic push")
    first = finder.locator("[data-exercise]:not([hidden])").first
    expect(first.locator(".result__why")).to_have_text("Pelvic push")
    expect(first.locator("img")).to_be_visible()
    finder.locator("#finder-query").fill("standing back extension")
    first = finder.locator("[data-exercise]:not([hidden])").first
    expect(first.locator("mark")).to_have_text(["Standing", "back", "extension"])
    finder.locator("#finder-query").fill("")
    expect(finder.locator(".result__why:not(:empty)")).to_have_count(0)
    expect(finder.locator("[data-exercise] mark")).to_have_count(0)


def test_a_slip_of_the_keys_is_forgiven_and_what_was_searched_for_is_told(finder: Page) -> None:
    finder.locator("#finder-query").fill("chin tukc")
    assert ids(finder)[0] == "chin-tuck"
    said = "Showing results for “chin tuck”. You typed “chin tukc”."
    expect(finder.locator("[data-hint]")).to_have_text(said)


@pytest.mark.parametrize("word", ["mattress", "skweeeezy"])
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


def test_clear_all_brings_everything_back(finder: Page, built: Built) -> None:
    finder.goto(f"{finder.url}#q=neck&position=sitting&time=60&sort=time")
    assert 0 < len(ids(finder)) < len(built.library.exercises)
    finder.get_by_role("button", name="Clear all").click()
    assert ids(finder) == list(built.library.exercises)
    assert "#" not in finder.url
    expect(finder.locator("#finder-query")).to_be_focused()
    expect(finder.get_by_role("button", name="Clear all")).to_be_hidden()


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
    for choice in finder.locator("[name=suits]").all():
        finder.keyboard.press("Tab")
        expect(choice).to_be_focused()
    finder.keyboard.press("Tab")
    expect(finder.locator("[data-filters] summary")).to_be_focused()
    finder.keyboard.press("Tab")
    expect(finder.locator("[name=position]:enabled").first).to_be_focused()
    finder.keyboard.press("Space")
    expect(finder.locator("[name=position]:checked")).to_have_count(1)
    assert "position=" in finder.url
    finder.locator("#finder-query").focus()
    finder.keyboard.press("ArrowDown")
    finder.keyboard.press("Enter")
    expect(finder).to_have_url(re.compile(r"/exercises/[a-z-]+/$"))


def _is_at(page: Page, exercise: str) -> None:
    expect(page.locator(f"[data-exercise={exercise}] a")).to_be_focused()


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
    expect(shown.nth(60).locator("a")).to_be_focused()
    page.locator("#finder-query").fill("chin tuck 2")
    expect(shown.first).to_have_attribute("data-exercise", "chin-tuck-2")
    best = ids(page)[:3]
    page.locator("#finder-query").fill("")
    expect(shown).to_have_count(60)
    page.locator("#finder-query").fill("chin tuck 2")
    assert ids(page)[:3] == best  # at once
    page.wait_for_function("document.querySelectorAll('[data-exercise] mark').length")
    expect(more).to_be_hidden(timeout=2000)
    expect(page.locator("[data-exercise]:visible .result__why")).to_have_count(shown.count())


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


@pytest.fixture
def narrow(browser: Browser, address: str) -> Iterator[Page]:
    with profile(browser, viewport={"width": 390, "height": 844}) as context:
        page = context.new_page()
        page.goto(f"{address}exercises/#position=sitting")
        yield page


def test_on_a_phone_the_filters_are_folded_and_say_how_many_are_chosen(narrow: Page) -> None:
    expect(narrow.locator("[name=kind]").first).to_be_hidden()
    expect(narrow.locator("[data-filters] summary")).to_contain_text("1 chosen")
    narrow.locator("[data-filters] summary").click()
    expect(narrow.locator("[name=kind]").first).to_be_visible()
    narrow.locator("[name=position]:checked").uncheck()
    expect(narrow.locator("[data-chosen]")).to_be_empty()


def test_the_home_page_leads_to_filtered_exercises(page: Page, address: str) -> None:
    page.goto(address)
    jumps = page.locator(".jumps a")
    links = jumps.evaluate_all("links => links.map((link) => link.href)")
    assert len(links) > 10
    for link in links:
        page.goto("about:blank")
        page.goto(link)
        expect(page.locator("[data-filters] input:checked:not([value=''])")).to_have_count(1)


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
    expect(finder.locator(".finder img")).to_have_count(0)
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
    assert json.dumps(known) == json.dumps(wanted)
