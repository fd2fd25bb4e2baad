"""The finder's address: what it does not know, and what is too long for it."""

from playwright.sync_api import Page, expect

from tests.browser.conftest import Built, Witness
from tests.browser.finding import chips, choose, ids, open_finder, status

LONG = "my neck is stiff when i sit at my desk all day and " * 9  # 459 letters


def test_what_an_address_asks_in_vain_is_said_and_the_rest_applies(
    page: Page, address: str, built: Built, witness: Witness
) -> None:
    notice = page.locator("[data-notice]")
    everything = f"{len(built.library.exercises)} exercises"
    for asked, said in (
        ("#position=evil", "position = evil"),
        ("#sort=__proto__", "sort = __proto__"),
        ("#q=%E0%A4%A", "q = %E0%A4%A"),
        ("#colour=<img%20src=x%20onerror=alert(1)>", "colour = <img src=x onerror=alert(1)>"),
    ):
        open_finder(page, address, asked)
        expect(notice).to_have_text(
            f"This link asks for something we do not know: {said}. It was left out."
        )
        assert status(page) == everything
        expect(page.locator("#finder-query")).to_have_value("")
        expect(page.locator("[name=sort]")).to_have_value("best")
    open_finder(page, address, "#position=evil&position=sitting")
    expect(notice).to_contain_text("position = evil")
    assert chips(page) == ["Sitting"]
    assert len(ids(page)) < len(built.library.exercises)
    choose(page, position="standing")
    expect(notice).to_be_hidden()
    assert "evil" not in page.url
    page.go_back()
    expect(notice).to_be_visible()
    assert witness.complaints == []


def test_a_whole_address_says_nothing_of_itself(page: Page, address: str) -> None:
    everything = "#q=neck&suits=floor&position=sitting&time=&kind=stretch&sort=time"
    for asked in ("", "#", everything):
        open_finder(page, address, asked)
        expect(page.locator("[data-notice]")).to_be_hidden()


def test_a_link_to_a_place_in_the_page_leaves_what_is_chosen(page: Page, address: str) -> None:
    open_finder(page, address, "#position=sitting")
    seated = ids(page)
    place = page.locator("h1").get_attribute("id")
    page.evaluate("(place) => { location.hash = place; }", place)
    page.wait_for_timeout(200)
    expect(page.locator("[data-notice]")).to_be_hidden()
    assert ids(page) == seated
    open_finder(page, address, f"#{place}")
    expect(page.locator("[data-notice]")).to_be_hidden()


def test_the_address_has_the_beginning_of_a_long_query_and_back_has_all_of_it(
    page: Page, address: str
) -> None:
    open_finder(page, address)
    long = f"{LONG}chest pain"
    page.locator("#finder-query").fill(long)
    expect(page.locator("[data-sign]")).to_be_visible()  # it reads to the end
    page.wait_for_url("**/exercises/#q=*")
    assert len(page.url) < len(address) + 400
    page.get_by_role("link", name="See this sign in the safety check").click()
    expect(page.locator("#finder-query")).to_have_count(0)
    page.go_back()
    expect(page.locator("#finder-query")).to_have_value(long)
    expect(page.locator("[data-sign]")).to_be_visible()
    shared = page.url
    page.goto("about:blank")
    page.goto(shared)
    expect(page.locator("#finder-query")).to_have_value(long[:200])


def test_a_long_query_is_cut_where_it_is_repeated_and_stays_whole_in_its_box(
    page: Page, address: str
) -> None:
    open_finder(page, address)
    for number in (201, 20_000):
        page.locator("#finder-query").fill("neck " * (number // 5) + "x")
        assert " …”" in status(page)
        assert len(status(page)) < 260
        choose(page, position="sitting")
        assert len(page.locator("#finder-query").input_value()) > 200
        page.get_by_role("button", name="Remove Sitting").click()


def test_what_holds_no_word_shows_all_and_says_so_calmly(
    page: Page, address: str, built: Built
) -> None:
    number = len(built.library.exercises)
    open_finder(page, address)
    for typed in ("-", "😀", "no", "not", "?!"):
        page.locator("#finder-query").fill(typed)
        assert status(page) == f"{number} exercises. “{typed}” holds no word to look for."
        assert len(ids(page)) == number
        expect(page.locator("[data-hint]")).to_be_hidden()


def test_best_first_says_what_comes_first_while_nothing_is_typed(page: Page, address: str) -> None:
    open_finder(page, address)
    best = page.locator("[name=sort] option[value=best]")
    expect(best).to_have_text("By name, until you type")
    page.locator("#finder-query").fill("neck")
    expect(best).to_have_text("Best first")
    page.locator("#finder-query").fill("")
    expect(best).to_have_text("By name, until you type")
