"""One's own routine is put together and changed."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import profile
from tests.browser.own_routine import (
    ROWS,
    SAID,
    SIX,
    UNDO,
    amount,
    kept,
    moves,
    opened,
    press,
    six,
    ticked,
)


def test_six_moves_from_nothing_take_fewer_than_25_taps(page: Page, address: str) -> None:
    opened(page, address)
    page.evaluate("window.taps = 0; addEventListener('click', () => { taps += 1; }, true);")
    page.get_by_role("link", name="Choose exercises").click()
    for move in SIX:
        button = page.locator(f"#add-exercises ~ details [data-add='{move}'], [data-add='{move}']")
        fold = page.locator("details").filter(has=page.locator(f"[data-add='{move}']"))
        if not button.first.is_visible():
            fold.first.locator("summary").click()
        button.first.click()
    assert moves(page) == SIX
    press(page, 4, "change")
    press(page, 4, "less-repetitions")
    page.locator("#routine-name").click()
    page.keyboard.type("Morning")
    assert page.evaluate("window.taps") <= 25
    assert kept(page)[0]["name"] == "Morning"
    assert [item["move"] for item in kept(page)[0]["items"]] == SIX


def test_what_is_added_is_said_beside_its_button_too(page: Page, address: str) -> None:
    opened(page, address)
    page.get_by_role("link", name="Choose exercises").click()
    assert page.evaluate("document.activeElement.id") == "add-exercises"
    fold = page.locator("details").filter(has=page.locator("[data-add='chin-tuck']"))
    fold.first.locator("summary").click()
    page.locator("[data-add='chin-tuck']").first.click()
    expect(page.locator(SAID)).to_have_text("Chin tuck is added as number 1.")
    expect(page.locator(".added")).to_contain_text("Chin tuck is added as number 1.")
    page.locator(".added a").click()
    assert page.evaluate("document.activeElement.id") == "routine-list"


def test_there_are_three_ways_to_begin(page: Page, address: str) -> None:
    opened(page, address)
    page.locator("#begin-ready").select_option("evening")
    page.get_by_role("button", name="Begin with it").filter(visible=True).click()
    expect(page.locator("#routine-name")).to_have_value("Evening wind-down")
    assert len(moves(page)) == 5
    page.locator(UNDO).click()
    expect(page.locator(".builder__begin")).to_be_visible()
    page.get_by_role("button", name="Show me an example").click()
    expect(page.locator(ROWS)).to_have_count(6)
    expect(page.locator("#routine-name")).to_have_value("Example")


def test_an_address_begins_with_a_ready_set_or_adds_a_move_once(page: Page, address: str) -> None:
    opened(page, address, "#set=morning")
    expect(page.locator("#routine-name")).to_have_value("Morning mobility")
    count = len(moves(page))
    assert page.url.endswith("/my-routine/")
    page.evaluate("location.hash = 'add=chin-tuck'")
    expect(page.locator(ROWS)).to_have_count(count + 1)
    page.reload()
    expect(page.locator(ROWS)).to_have_count(count + 1)
    page.evaluate("location.hash = 'add=nope'")
    expect(page.locator(SAID)).to_have_text("Not found here, and left out: nope.")


def test_an_amount_changes_within_its_limits_and_says_where_they_are(
    page: Page, address: str
) -> None:
    six(page, address)
    press(page, 5, "change")
    expect(page.locator(".row__safe")).to_have_text(
        "Safe here: 1 to 5 times, hold 3 to 5 seconds. Less is always fine."
    )
    press(page, 5, "less-hold")
    assert amount(page, 5) == "5 times, hold 4 seconds"
    expect(page.locator(SAID)).to_have_text("Chin tuck: now 5 times, hold 4 seconds.")
    page.locator(f"{ROWS}:nth-child(5) [data-act=more-repetitions]").press("Enter")
    expect(page.locator(SAID)).to_have_text("Chin tuck: 5 times is the most that is safe here.")
    assert page.evaluate("document.activeElement.dataset.act") == "more-repetitions"
    assert amount(page, 5) == "5 times, hold 4 seconds"
    assert kept(page)[0]["items"][4]["amount"]["hold"] == 4


def test_one_row_is_open_at_a_time(page: Page, address: str) -> None:
    six(page, address)
    press(page, 2, "change")
    press(page, 5, "change")
    expect(page.locator("[data-act=note]")).to_have_count(1)
    expect(page.locator("[aria-expanded=true][data-act=change]")).to_have_count(1)
    press(page, 5, "change")
    expect(page.locator("[data-act=note]")).to_have_count(0)


def test_all_at_once_is_gentler_or_more_and_undone_at_once(page: Page, address: str) -> None:
    six(page, address)
    before = [amount(page, number) for number in range(1, 7)]
    page.locator("[data-gentler]").click()
    expect(page.locator(SAID)).to_contain_text("moves are gentler now.")
    gentler = [amount(page, number) for number in range(1, 7)]
    assert sum(one != other for one, other in zip(before, gentler, strict=True)) >= 4
    page.locator(UNDO).click()
    assert [amount(page, number) for number in range(1, 7)] == before
    for _ in range(40):
        page.locator("[data-gentler]").click()
    expect(page.locator(SAID)).to_have_text("All of them are as gentle as can be.")


def test_rows_move_by_buttons_and_the_focus_goes_with_them(page: Page, address: str) -> None:
    six(page, address)
    press(page, 5, "up")
    assert moves(page) == [*SIX[:3], "chin-tuck", "scapular-squeeze", "cat-cow"]
    expect(page.locator(SAID)).to_have_text("Chin tuck is now number 4 of 6.")
    held = "document.activeElement.closest('li').dataset.item"
    assert page.evaluate(held) == "chin-tuck"
    for _ in range(4):
        page.keyboard.press("Enter")
    assert moves(page)[0] == "chin-tuck"
    expect(page.locator(SAID)).to_have_text("Chin tuck is the first one.")
    assert page.evaluate(held) == "chin-tuck"
    page.locator(UNDO).click()
    assert moves(page)[1] == "chin-tuck"


def test_rows_are_dragged_by_their_grip(page: Page, address: str) -> None:
    six(page, address)
    page.locator(f"{ROWS}:nth-child(1)").scroll_into_view_if_needed()
    grip = page.locator(f"{ROWS}:nth-child(1) [data-grip]").bounding_box()
    third = page.locator(f"{ROWS}:nth-child(3)").bounding_box()
    assert grip
    assert third
    page.mouse.move(grip["x"] + 5, grip["y"] + grip["height"] / 2)
    page.mouse.down()
    page.mouse.move(grip["x"] + 5, third["y"] + third["height"] * 0.8, steps=8)
    page.mouse.up()
    assert moves(page) == [SIX[1], SIX[2], SIX[0], *SIX[3:]]
    expect(page.locator(SAID)).to_have_text("Marching, sitting is now number 3 of 6.")
    page.mouse.move(grip["x"] + 5, grip["y"] + 20)
    page.mouse.down()
    page.mouse.move(grip["x"] + 5, third["y"] + third["height"] * 0.8, steps=8)
    page.keyboard.press("Escape")
    page.mouse.up()
    assert moves(page) == [SIX[1], SIX[2], SIX[0], *SIX[3:]]


def test_rows_are_dragged_by_a_finger(browser: Browser, address: str) -> None:
    with profile(browser, viewport={"width": 390, "height": 844}, has_touch=True) as context:
        page = context.new_page()
        six(page, address)
        touch = context.new_cdp_session(page)
        page.locator(f"{ROWS}:nth-child(2)").scroll_into_view_if_needed()
        grip = page.locator(f"{ROWS}:nth-child(1) [data-grip]").bounding_box()
        second = page.locator(f"{ROWS}:nth-child(2)").bounding_box()
        assert grip
        assert second
        x, y = grip["x"] + 5, grip["y"] + grip["height"] / 2
        end = second["y"] + second["height"] * 0.8
        for kind, place in (("touchStart", y), ("touchMove", (y + end) / 2), ("touchMove", end)):
            points = [{"x": x, "y": place}]
            touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
        expect(page.locator(SAID)).to_have_text("Marching, sitting is now number 2 of 6.")
        assert moves(page)[:2] == [SIX[1], SIX[0]]


def test_a_form_a_note_and_a_move_less_are_all_undone(page: Page, address: str) -> None:
    six(page, address)
    press(page, 5, "change")
    page.locator("[data-act=form]").select_option("chin-tuck-wall")
    assert moves(page)[4] == "chin-tuck-wall"
    page.locator("[data-act=note]").fill("Slowly, " + "x" * 200)
    assert len(kept(page)[0]["items"][4]["note"]) == 120
    press(page, 5, "out")
    assert len(moves(page)) == 5
    expect(page.locator(SAID)).to_contain_text("is taken out.")
    for _ in range(2):
        page.locator(UNDO).click()
    assert kept(page)[0]["items"][4]["note"] == ""
    assert moves(page)[4] == "chin-tuck-wall"
    page.locator(UNDO).click()
    assert moves(page) == SIX


def test_a_note_is_typed_letter_by_letter_and_undone_as_one(page: Page, address: str) -> None:
    six(page, address)
    press(page, 1, "change")
    page.locator("[data-act=note]").click()
    page.keyboard.type("Hold on to a chair")
    expect(page.locator("[data-act=note]")).to_have_value("Hold on to a chair")
    press(page, 1, "change")  # the first press already counts, while the field is left
    expect(page.locator(f"{ROWS}:nth-child(1) .row__note")).to_have_text("Hold on to a chair")
    page.locator(UNDO).click()
    expect(page.locator(f"{ROWS}:nth-child(1) .row__note")).to_have_count(0)


def test_undo_by_keys_works_beside_fields_and_not_in_them(page: Page, address: str) -> None:
    six(page, address)
    press(page, 1, "down")
    page.locator("#routine-name").focus()
    page.keyboard.press("Control+z")
    assert moves(page)[0] == SIX[1]
    page.locator("[data-gentler]").focus()
    page.keyboard.press("Control+z")
    assert moves(page) == SIX


def test_what_does_not_suit_is_said_in_its_row_and_replaced(page: Page, address: str) -> None:
    six(page, address)
    ticked(page, "Sore wrists")
    warning = page.locator(f"{ROWS}:nth-child(6) .row__against")
    expect(warning).to_contain_text("Sore wrists")
    warning.get_by_role("button").click()
    assert moves(page)[5] != "cat-cow"
    expect(page.locator(SAID)).to_contain_text("In place of ")
    page.locator(UNDO).click()
    assert moves(page) == SIX


def test_facts_of_the_whole_routine_follow_it(page: Page, address: str) -> None:
    six(page, address)
    expect(page.locator("[data-fact-moves]")).to_have_text("6")
    expect(page.locator("[data-fact-things]")).to_contain_text("Chair")
    minutes = page.locator("[data-fact-time]").inner_text()
    start = page.locator("#session-start").inner_text()
    assert minutes.removesuffix(" min") in start
    for number in (6, 5, 4, 3):
        press(page, number, "out")
    expect(page.locator("[data-fact-moves]")).to_have_text("2")
    assert page.locator("[data-fact-time]").inner_text() != minutes


def test_the_routine_is_done_as_a_session(page: Page, address: str) -> None:
    six(page, address)
    expect(page.locator(".builder__first a")).to_be_visible()  # the safety check, before the start
    page.locator("#session-start").click()
    expect(page.locator("#session-now")).to_be_visible()
    assert moves(page) == SIX
