"""What is marked on a page that the search has found."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Witness
from tests.browser.search_box import DIALOG, RESULT, open_search, search

QUERY = "pillow under my knees"
FOUND = "guidance/sleep"
OTHER = "guidance/getting-down-and-up"  # which has these words, too
# The words that are marked, without capitals; none where nothing is.
MARKED = """[...(CSS.highlights.get("found") || [])].map(range => String(range).toLowerCase())"""
WITHOUT_MARKS = "delete CSS.highlights;"
# As in some browsers, of a page of a folder: then a place in it is reached without loading it anew.
FIXED_ADDRESS = """history.replaceState = () => { throw new Error("not from a folder"); };"""


def find(page: Page) -> None:
    """Search where somebody is, and see that the page for the query comes first."""
    found = search(page, QUERY)
    assert (found[0], OTHER in found) == (FOUND, True)


def marked(page: Page) -> set[str]:
    return set(page.evaluate(MARKED))


def test_what_was_searched_is_marked_on_the_page_found_and_only_once(
    page: Page, address: str, witness: Witness
) -> None:
    page.goto(address)
    find(page)
    page.locator(RESULT).first.click()
    page.wait_for_url(f"{address}{FOUND}/#*")
    assert {"pillow", "knees"} <= marked(page)
    assert not marked(page) & {"my", "the"}
    page.reload()
    assert marked(page) == set()
    assert witness.complaints == []


@pytest.mark.parametrize("script", ["", FIXED_ADDRESS], ids=["opened anew", "only reached"])
def test_a_result_on_the_open_page_is_marked_there_and_nowhere_else(
    page: Page, address: str, script: str
) -> None:
    page.add_init_script(script)
    page.goto(f"{address}{FOUND}/")
    page.evaluate("window.isTheSame = true")
    find(page)
    page.locator(RESULT).first.click()
    expect(page.locator(DIALOG)).to_be_hidden()
    page.wait_for_url(f"{address}{FOUND}/#*")
    assert page.evaluate("Boolean(window.isTheSame)") == bool(script)
    assert {"pillow", "knees"} <= marked(page)
    page.goto(f"{address}{OTHER}/")
    assert marked(page) == set()


def test_a_result_in_its_own_tab_marks_nothing_on_the_page_opened_next(
    page: Page, address: str
) -> None:
    page.goto(address)
    find(page)
    with page.context.expect_page():
        page.locator(RESULT).first.click(modifiers=["ControlOrMeta"])
    for opened in (OTHER, FOUND):
        page.goto(f"{address}{opened}/")
        assert marked(page) == set(), opened


def test_where_browsers_mark_nothing_the_page_opens_all_the_same(
    page: Page, address: str, witness: Witness
) -> None:
    page.add_init_script(WITHOUT_MARKS)
    page.goto(address)
    assert page.evaluate("CSS.highlights === undefined")
    find(page)
    page.locator(RESULT).first.click()
    page.wait_for_url(f"{address}{FOUND}/#*")
    open_search(page)
    assert witness.complaints == []


@pytest.mark.parametrize("kept", ["neck pain", "null", '{"page": 3}'])
def test_words_that_another_version_kept_are_no_fault(
    page: Page, address: str, witness: Witness, kept: str
) -> None:
    page.goto(address)
    page.evaluate("kept => sessionStorage.setItem('found-words', kept)", kept)
    page.reload()
    open_search(page)
    assert witness.complaints == []
