"""The finder's filters. What they must let through is counted from the records."""

import itertools
from collections.abc import Callable
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.content.forms import Form
from generator.content.timing import seconds
from generator.site.finder import FILTERS, TIMES
from generator.site.records import NOTHING, setting_ids, suits, term_ids
from tests.browser.conftest import Built, profile
from tests.browser.finding import chips, choose, counts, ids, open_finder, status
from tests.browser.waiting import until
from tests.shares import shares

# The filters that are folded, in their order.
FOLDED = tuple(name for name in (*FILTERS, "time") if name != "position")
# What is said beside each fold, by its filter.
SAID = """folds => Object.fromEntries(folds.map((fold) => [
    fold.dataset.group, fold.querySelector("[data-said]").textContent.trim()]))"""

Having = Callable[..., set[str]]


@pytest.fixture
def finder(page: Page, address: str) -> Page:
    return open_finder(page, address)


@pytest.fixture
def having(built: Built) -> Having:
    """Return the exercises of which one form has, of each filter named, one of its values."""
    library = built.library

    def has(form: Form, name: str, values: set[str]) -> bool:
        if name == "time":
            return any(seconds(form.dose, library.site.timing) <= int(most) for most in values)
        if name == "equipment":
            return {*form.equipment} <= values
        known = {**term_ids(library.exercises[form.exercise]), **setting_ids(form)}
        return not values.isdisjoint(known[name])

    def found(**chosen: set[str]) -> set[str]:
        return {
            form.exercise
            for form in library.forms().values()
            if all(has(form, name, values) for name, values in chosen.items())
        }

    return found


@pytest.mark.parametrize("step", shares(12))
def test_every_choice_of_every_filter_lets_through_what_it_says(
    finder: Page, address: str, built: Built, having: Having, step: int
) -> None:
    checked = set()
    for name in (*FILTERS, "time"):
        for place, (value, count) in enumerate(counts(finder, name).items()):
            checked.add((name, value))
            if place % step:
                continue
            open_finder(finder, address, f"#{name}={value}")
            wanted = having(**{name: {value}})
            assert set(ids(finder)) == wanted, (name, value)
            assert count == len(wanted), (name, value)
        open_finder(finder, address)
    library = built.library
    terms = {
        (name, value)
        for form in library.forms().values()
        for known in (term_ids(library.exercises[form.exercise]), setting_ids(form))
        for name in {*known} & {*FILTERS}
        for value in known[name]
    }
    assert checked == {*terms, *(("time", str(60 * minutes)) for minutes in TIMES)}


def test_things_that_a_reader_has_show_what_can_be_done_with_them(
    finder: Page, having: Having
) -> None:
    things: set[str] = set()
    for thing in ("chair", "band", NOTHING, "mat"):
        after = counts(finder, "equipment")[thing]
        choose(finder, equipment=thing)
        things |= {thing}
        wanted = having(equipment=things)
        assert set(ids(finder)) == wanted, things
        assert after == len(wanted), thing
        assert counts(finder, "equipment")[thing] == len(wanted)
    assert {"band-row", "overhead-reach", "cat-cow"} <= set(ids(finder))


def test_counts_say_what_a_further_choice_leaves_and_what_is_zero_is_hidden(
    finder: Page, having: Having
) -> None:
    choose(finder, position="sitting", kind="stretch")
    hidden = 0
    for name in ("region", "kind", "goal"):
        chosen = {"position": {"sitting"}, "kind": {"stretch"}}
        for value, count in counts(finder, name).items():
            left = having(**{**chosen, name: {value}})
            assert count == (len(left) or None), (name, value)
            hidden += count is None
    assert hidden


def test_what_is_chosen_stays_though_it_leaves_nothing_and_an_empty_group_goes(
    finder: Page, address: str
) -> None:
    open_finder(finder, address, "#q=walk&position=side-lying&region=belly")
    assert ids(finder) == []
    expect(finder.locator("[name=position][value=side-lying]")).to_be_visible()
    open_finder(finder, address, "#q=skweeeezy&kind=stretch")
    shown = finder.locator("[data-group]:visible")
    groups = shown.evaluate_all("groups => groups.map((group) => group.dataset.group)")
    assert groups == ["suits", "kind"]


def test_choices_of_one_filter_widen_and_filters_narrow_each_other(
    finder: Page, address: str, having: Having
) -> None:
    for position, thing in itertools.product(("sitting", "standing"), (NOTHING, "chair", "band")):
        open_finder(finder, address, f"#position={position}&equipment={thing}")
        assert set(ids(finder)) == having(position={position}, equipment={thing})
    query = urlencode([("position", "sitting"), ("position", "standing"), ("equipment", NOTHING)])
    open_finder(finder, address, f"#{query}")
    assert set(ids(finder)) == having(position={"sitting", "standing"}, equipment={NOTHING})


def test_two_groups_are_open_and_the_rest_says_what_is_chosen_in_it(finder: Page) -> None:
    expect(finder.locator("[name=suits]").first).to_be_visible()
    expect(finder.locator("[name=position]").first).to_be_visible()
    folds = finder.locator("details[data-group]")
    assert folds.evaluate_all("all => all.map((one) => one.dataset.group)") == [*FOLDED]
    assert not any(folds.evaluate_all("all => all.map((one) => one.open)"))
    said = dict.fromkeys(FOLDED, "any")
    assert folds.evaluate_all(SAID) == said
    choose(finder, equipment="chair", time="120")
    choose(finder, equipment="band")
    said |= {"equipment": "Chair, Resistance band", "time": "2 minutes at most"}
    assert folds.evaluate_all(SAID) == said


def test_an_address_and_back_unfold_what_is_chosen_and_show_it(finder: Page, address: str) -> None:
    open_finder(finder, address, "#suits=floor&position=sitting&equipment=chair&time=300")
    for _ in range(2):
        assert chips(finder) == [
            "No floor",
            "Sitting",
            "Chair",
            "5 minutes at most",
            "Clear all",
        ]
        expect(finder.locator("[name=equipment][value=chair]")).to_be_visible()
        expect(finder.locator("details[data-group=goal]")).not_to_have_attribute("open", "")
        finder.locator("[data-exercise]:not([hidden]) a").first.click()
        expect(finder.locator("#finder-query")).to_have_count(0)
        finder.go_back()
    finder.get_by_role("button", name="Clear all").click()
    finder.go_back()
    assert "Sitting" in chips(finder)


def test_each_choice_is_taken_off_by_its_button_and_the_next_one_has_the_focus(
    finder: Page, built: Built
) -> None:
    assert chips(finder) == []
    choose(finder, position="sitting")
    assert chips(finder) == ["Sitting"]
    choose(finder, position="standing", time="120")
    assert chips(finder) == ["Standing", "Sitting", "2 minutes at most", "Clear all"]
    both = ids(finder)
    finder.get_by_role("button", name="Remove Sitting").focus()
    finder.keyboard.press("Enter")
    assert chips(finder) == ["Standing", "2 minutes at most", "Clear all"]
    expect(finder.get_by_role("button", name="Remove 2 minutes at most")).to_be_focused()
    assert status(finder).endswith("Sitting: removed.")
    assert set(ids(finder)) < set(both)
    finder.keyboard.press("Space")
    expect(finder.get_by_role("button", name="Remove Standing")).to_be_focused()
    expect(finder.locator("[name=time][value='']")).to_be_checked()
    assert chips(finder) == ["Standing"]
    finder.keyboard.press("Enter")
    expect(finder.locator("#finder-query")).to_be_focused()
    assert chips(finder) == []
    assert ids(finder) == list(built.library.exercises)
    assert "#" not in finder.url


def test_clear_all_takes_off_what_is_chosen_and_leaves_what_is_typed(
    finder: Page, address: str
) -> None:
    open_finder(finder, address, "#q=neck")
    necks = ids(finder)
    choose(finder, position="sitting", time="60")
    assert ids(finder) != necks
    finder.get_by_role("button", name="Clear all").click()
    assert ids(finder) == necks
    assert chips(finder) == []
    expect(finder.locator("#finder-query")).to_be_focused()
    expect(finder.locator("#finder-query")).to_have_value("neck")
    assert finder.url.endswith("#q=neck")


def test_every_reason_is_a_choice_with_a_button_too(finder: Page, built: Built) -> None:
    for i, reason in suits(built.library).items():
        choose(finder, suits=i)
        finder.get_by_role("button", name=f"Remove {reason.label}").click()
        expect(finder.locator(f"[name=suits][value={i}]")).not_to_be_checked()


def test_enter_in_a_filter_and_the_button_before_them_lead_to_the_first_result(
    finder: Page,
) -> None:
    first = finder.locator("[data-exercise]:not([hidden]) a").first
    finder.locator("[name=position]").nth(1).focus()
    finder.keyboard.press("Enter")
    expect(first).to_be_focused()
    finder.locator("#finder-query").focus()
    finder.keyboard.press("Tab")
    skip = finder.get_by_role("button", name="To the results")
    expect(skip).to_be_in_viewport(ratio=1)
    finder.keyboard.press("Enter")
    expect(first).to_be_focused()


def test_on_a_wide_screen_the_filters_stay_in_sight_beside_the_results(finder: Page) -> None:
    finder.set_viewport_size({"width": 1280, "height": 700})
    panel, results = finder.locator("[data-beside]"), finder.locator("[data-results]")
    finder.mouse.wheel(0, 3000)
    until(finder, "scrollY > 1000")
    expect(finder.locator("[name=suits]").first).to_be_in_viewport()
    left, right = panel.bounding_box(), results.bounding_box()
    assert left
    assert right
    assert left["x"] + left["width"] < right["x"]
    assert 0 <= left["y"] < left["y"] + left["height"] <= 700
    columns = finder.locator("[data-exercise]").evaluate_all(
        "items => new Set(items.map((one) => one.getBoundingClientRect().left)).size"
    )
    assert columns == 2
    finder.locator("details[data-group=time] summary").scroll_into_view_if_needed()
    expect(finder.locator("details[data-group=time] summary")).to_be_in_viewport(ratio=1)


def test_nothing_jumps_when_the_form_comes(browser: Browser, address: str) -> None:
    for width in (390, 1280):
        with profile(browser, viewport={"width": width, "height": 900}) as context:
            context.add_init_script("""window.shifts = [];
                new PerformanceObserver((list) => shifts.push(...list.getEntries()))
                    .observe({ type: "layout-shift", buffered: true });""")
            page = context.new_page()
            # A slow processor paints a page before it has read all of it.
            slow = context.new_cdp_session(page)
            slow.send("Emulation.setCPUThrottlingRate", {"rate": 8})
            # For the fonts: a line that wraps otherwise moves all below.
            page.goto(f"{address}about/")
            page.wait_for_load_state("networkidle")
            open_finder(page, address)
            page.wait_for_load_state("networkidle")
            moved = page.evaluate("shifts.reduce((sum, one) => sum + one.value, 0)")
            assert moved < 0.02, width
