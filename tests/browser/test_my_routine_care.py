"""What a reader is told of moves that are not for everyone."""

from playwright.sync_api import Page, expect

from tests.browser.own_routine import ROWS, SAID, SIX, UNDO, amount, moves, opened, press, six

START = "#session-start"
ASKED = "[data-asked]"
NOW = "#session-now"


def ticked(page: Page, reason: str) -> None:
    """Open what it must suit, and tick a reason."""
    box = page.get_by_label(reason, exact=True)
    if not box.is_visible():
        page.locator(".builder__suits summary").click()
    box.check()


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
