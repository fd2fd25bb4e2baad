"""What a reader is told of moves that are not for everyone."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import profile
from tests.browser.own_routine import ROWS, SAID, SIX, UNDO, moves, opened, press, six, ticked

START = "#session-start"
ASKED = "[data-asked]"
NOW = "#session-now"


def test_a_move_to_ask_about_is_named_before_the_start(page: Page, address: str) -> None:
    six(page, address)
    ticked(page, "Thin bones")
    page.locator(START).click()
    panel = page.locator(ASKED)
    expect(panel).to_be_focused()
    expect(panel).to_contain_text("until you have asked a doctor or physiotherapist: ")
    expect(panel).to_contain_text("Seated rotation")
    expect(page.locator(NOW)).to_have_count(0)
    panel.get_by_role("button", name="I have asked: start with all").click()
    expect(page.locator(NOW)).to_be_visible()
    expect(page.locator("dialog.session")).to_contain_text("of 6")


def test_the_session_begins_without_what_speaks_against_it(page: Page, address: str) -> None:
    six(page, address)
    ticked(page, "Sore wrists")
    page.locator(START).click()
    expect(page.locator(ASKED)).to_contain_text("1 of your moves needs care: Cat and cow.")
    page.get_by_role("button", name="Start without them").click()
    expect(page.locator("dialog.session")).to_contain_text("of 5")
    assert moves(page) == SIX


def test_the_question_goes_with_the_next_change(page: Page, address: str) -> None:
    six(page, address)
    ticked(page, "Sore wrists")
    page.locator(START).click()
    press(page, 6, "out")
    expect(page.locator(ASKED)).to_be_hidden()
    page.locator(START).click()
    expect(page.locator(NOW)).to_be_visible()


def test_where_every_move_speaks_against_it_none_are_left_to_start_with(
    page: Page, address: str
) -> None:
    opened(page, address, "#v=1&x=cat-cow")
    ticked(page, "Sore wrists")
    page.locator(START).click()
    expect(page.locator(f"{ASKED} button")).to_have_count(1)


@pytest.mark.parametrize("width", [390, 1280])
def test_what_it_must_suit_is_met_before_the_moves(
    browser: Browser, address: str, width: int
) -> None:
    with profile(browser, viewport={"width": width, "height": 844}) as context:
        page = context.new_page()
        six(page, address)
        fold = page.locator(".builder__suits")
        expect(fold).not_to_have_attribute("open", "")
        expect(fold.locator("summary")).to_have_text("It must suit me")
        folded, first = fold.bounding_box(), page.locator(ROWS).first.bounding_box()
        assert folded
        assert first
        assert folded["y"] + folded["height"] <= first["y"]
        ticked(page, "Sore wrists")
        expect(fold.locator("summary")).to_contain_text("Sore wrists")
        page.reload()
        expect(fold).to_have_attribute("open", "")


def test_each_row_says_for_whom_else_the_move_is_not(page: Page, address: str) -> None:
    opened(page, address, "#v=1&x=cat-cow&x=marching-sitting")
    line = page.locator(f"{ROWS}:nth-child(1) .row__others a")
    expect(line).to_have_text(
        "Not for everyone: Thin bones, Recent surgery, No floor, Pregnant, Sore knees, Sore wrists"
    )
    ticked(page, "Thin bones")
    expect(line).not_to_contain_text("Thin bones")
    expect(line).to_contain_text("Recent surgery")
    expect(line).to_have_attribute("href", f"{address}exercises/cat-cow/#not-for-you")
    variant = page.locator(f"{ROWS}:nth-child(2) .row__others a")
    expect(variant).to_have_attribute("href", f"{address}exercises/marching/#variant-sitting")
    line.click()
    expect(page.locator("#not-for-you")).to_be_in_viewport()


def test_each_tick_says_how_many_moves_need_care(page: Page, address: str) -> None:
    six(page, address)
    ticked(page, "Sore wrists")
    expect(page.locator(SAID)).to_have_text(
        "1 of your 6 moves needs care. See what stands with it."
    )
    press(page, 6, "out")
    ticked(page, "Recent surgery")
    expect(page.locator(SAID)).to_contain_text("of your 5 moves need care.")
    page.get_by_label("Recent surgery", exact=True).uncheck()
    expect(page.locator(SAID)).to_have_text("Nothing you ticked speaks against a move of yours.")
    page.get_by_label("Sore wrists").uncheck()
    expect(page.locator(SAID)).to_have_text("Nothing is ticked now.")


def test_a_move_to_do_instead_is_not_taken_twice(page: Page, address: str) -> None:
    opened(page, address, "#v=1&x=cat-cow&x=cat-cow-sitting")
    ticked(page, "Sore wrists")
    warning = page.locator(f"{ROWS}:nth-child(1) .row__against")
    expect(warning.get_by_role("button", name="Use ")).to_have_count(0)
    warning.get_by_role("button", name="Take it out").click()
    assert moves(page) == ["cat-cow-sitting"]
    page.locator(UNDO).click()
    press(page, 2, "out")
    expect(warning.get_by_role("button", name="Use ")).to_be_visible()


def test_the_last_move_taken_out_leads_to_the_exercises(page: Page, address: str) -> None:
    opened(page, address, "#v=1&x=cat-cow")
    press(page, 1, "out")
    expect(page.locator(ROWS)).to_have_count(0)
    expect(page.get_by_role("link", name="Choose exercises")).to_be_focused()
